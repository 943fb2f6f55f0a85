"""What a page is that describes an API and holds no document, and what would help.

Such pages are not read: what they say is spread over sentences, or has a language of its own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .page import Page

_CALL = r"(?:GET|POST|PUT|PATCH|DELETE)"
_GIVE = "give the API's OpenAPI document as a source, if it publishes one"


class Kind(NamedTuple):
    """A sign in the text, what a page with it is, and a way out."""

    sign: re.Pattern[str]
    what: str
    help: str = _GIVE


_KINDS = (
    Kind(
        re.compile(r"^[ \t]*<(?:ParamField|ResponseField)\s", re.M),
        "this page lists fields in Mintlify's elements, and nothing says which method"
        " and path they are of",
        'begin it with `api: "POST /path"` in its frontmatter, as its source does;'
        f" or {_GIVE}",
    ),
    Kind(
        re.compile(rf"^#+[ \t]*HTTP Request[ \t]*\n+[`*]*{_CALL}\s", re.M),
        "this page describes its operations in Slate's words, and says no path of one",
        f"begin the paths with `/` or `https://`; or {_GIVE}",
    ),
    Kind(
        re.compile(r"^[ \t]*\.\. http:(?:get|post|put|patch|delete|any)::", re.M),
        "this page describes its operations by sphinxcontrib-httpdomain's directives,"
        " which are not read",
    ),
    Kind(
        re.compile(r"^[ \t/*#]*@api[ \t]+\{\w+\}[ \t]+/", re.M),
        "this page describes its operations by apiDoc's comments, which are not read",
        _GIVE,
    ),
    Kind(
        re.compile(r"^FORMAT:[ \t]*1A", re.M),
        "this page is API Blueprint, which is not read",
        "convert it to OpenAPI (`apib2swagger` does)",
    ),
    Kind(re.compile(r"\A#%RAML"), "this is RAML, not OpenAPI", "convert it to OpenAPI"),
)


def kind_of(page: Page) -> tuple[int, str, str] | None:
    """Where a page says what it is, what that is, and what would help."""
    for kind in _KINDS:
        match = kind.sign.search(page.text)
        if match:
            return match.end() - len(match[0].lstrip()), kind.what, kind.help
    return None
