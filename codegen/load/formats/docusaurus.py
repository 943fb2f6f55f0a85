"""Docusaurus' OpenAPI plugin: the operation, deflated, in the frontmatter's `api`."""

from __future__ import annotations

import re

from ..page import Page
from ..pieces import Declined, Found, Piece

_PACKED = re.compile(r"((?:eJ|eN|eA|eF|H4s)[\w+/=]*|\{.*\})$")


def find(page: Page) -> Found | Declined:
    """The one operation of the page."""
    if page.front is None:
        return Declined("the page has no frontmatter")
    value = page.front_value("api")
    match = _PACKED.match(value[1]) if value else None
    if value is None or match is None:
        return Declined("the frontmatter has no `api:` with a deflated operation")
    start, text = value[0] + match.start(1), match[1]
    title = page.front_value("title")
    heading = title[1] if title else ""
    reason = "the frontmatter's `api` holds an operation"
    end = start + len(text)
    return Found([Piece(start, end, "docusaurus", reason, "deflated", heading)])
