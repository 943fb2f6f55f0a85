"""Whole documents: JSON or YAML files, whatever their name ends in."""

from __future__ import annotations

import re

from ..page import Declined, Found, Page, Piece

_YAML = re.compile(
    r"(?:(?:[ \t]*#[^\n]*|[ \t]*|---[^\n]*|%[^\n]*)\n)*"
    r"""(["']?)(openapi|swagger|asyncapi|info|paths)\1[ \t]*:(?:\s|$)"""
)


def find(page: Page) -> Found | Declined:
    """The whole text, where its name or its beginning says JSON or YAML."""
    text = page.text
    start = len(text) - len(text.lstrip())
    if text[start : start + 1] == "{":
        reason = "the text is a JSON document"
    elif page.suffix in ("json", "yaml", "yml"):
        reason = f"the file's name ends in .{page.suffix}"
    elif _YAML.match(text) and not page.front:
        reason = "the text begins like an OpenAPI document in YAML"
    else:
        return Declined("the text begins neither with `{` nor with `openapi:`")
    json = page.suffix == "json" or text[start : start + 1] == "{"
    syntax = "json" if json else "yaml"
    return Found([Piece(0, len(text), "document", reason, syntax)])
