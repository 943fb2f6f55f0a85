"""The kinds of pages, one module each: `find(page)` gives pieces or says why not.

They are asked in this order; a later one adds what no earlier one has claimed.
"""

from __future__ import annotations

from ..page import Finder
from . import gitbook, mintlify, plain, rendered

FORMATS: dict[str, Finder] = {
    "document": plain.find,
    "gitbook": gitbook.find,
    "mintlify": mintlify.find,
    "rendered": rendered.find,
}
