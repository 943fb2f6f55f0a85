"""Whole documents: JSON or YAML files, whatever their name ends in."""

from __future__ import annotations

import re

from .page import Page
from .pieces import Declined, Found, Piece

_JSON = re.compile(r'\s*\{\s*(?:["“}]|\Z)')
_LIST = re.compile(r'\s*\[\s*\{\s*"(?:openapi|swagger)"\s*:')
_YAML = re.compile(
    r"(?:(?:[ \t]*#[^\n]*|[ \t]*|---[^\n]*|%[^\n]*)\n)*"
    r"""(["']?)(openapi|swagger|asyncapi|info|paths)\1[ \t]*:(?:\s|$)"""
)


def find(page: Page) -> Found | Declined:
    """The whole text, where its name or its beginning says JSON or YAML."""
    text = page.text
    if _LIST.match(text):
        reason = "the text is a list of documents in JSON"
        return Found([Piece(0, len(text), "list", reason)])
    json = _JSON.match(text) is not None
    if json:
        reason = "the text is a JSON document"
    elif page.suffix in ("json", "yaml", "yml"):
        reason = f"the file's name ends in .{page.suffix}"
    elif _YAML.match(text) and not page.front:
        reason = "the text begins like an OpenAPI document in YAML"
        if text.startswith("---") and page.suffix in ("md", "mdx"):
            _tell_of_cut(page)
    else:
        return Declined('the text begins neither with `{"` nor with `openapi:`')
    syntax = "json" if json or page.suffix == "json" else "yaml"
    return Found([Piece(0, len(text), "document", reason, syntax)])


def _tell_of_cut(page: Page) -> None:
    """A page whose frontmatter is a document, and that ends in it."""
    message = "the frontmatter is not closed; the page ends first"
    help = "the page seems cut off: get it again"
    page.diagnostics.warning("front-not-closed", message, page.at(), help)
