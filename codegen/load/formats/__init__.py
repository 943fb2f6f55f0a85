"""The kinds of pages, one module each: `find(page)` gives pieces or says why not.

They are asked in this order, of what is no whole document; a later one adds what no
earlier one has claimed.
"""

from __future__ import annotations

from ..page import Finder
from . import (
    apifox,
    bare,
    docusaurus,
    excerpt,
    fence,
    fern,
    frontmatter,
    gitbook,
    gitbook_words,
    markup,
    mintlify,
    mintlify_words,
    pointers,
    readme,
    rendered,
    tables,
)

FORMATS: dict[str, Finder] = {
    "mintlify": mintlify.find,
    "readme": readme.find,
    "fern": fern.find,
    "apifox": apifox.find,
    "gitbook": gitbook.find,
    "fence": fence.find,
    "frontmatter": frontmatter.find,
    "docusaurus": docusaurus.find,
    "bare_json": bare.find_json,
    "bare": bare.find,
    "markup": markup.find,
    "excerpt": excerpt.find,
    "rendered": rendered.find,
    "pointers": pointers.find,
    "gitbook_words": gitbook_words.find,
    "mintlify_words": mintlify_words.find,
    "tables": tables.find,
}
