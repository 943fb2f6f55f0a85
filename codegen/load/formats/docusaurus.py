"""Docusaurus' OpenAPI plugin: the operation, deflated, in the frontmatter's `api`."""

from __future__ import annotations

from ..page import Declined, Found, Page, Piece


def find(page: Page) -> Found | Declined:
    """The one operation of the page."""
    if page.front is None:
        return Declined("the page has no frontmatter")
    value = page.front_value("api")
    if value is None or not value[1].startswith(("eJ", "eN", "H4s", "{")):
        return Declined("the frontmatter has no `api:` with a deflated operation")
    start, text = value
    title = page.front_value("title")
    heading = title[1].strip("\"'") if title else ""
    reason = "the frontmatter's `api` holds an operation"
    end = start + len(text)
    return Found([Piece(start, end, "docusaurus", reason, "deflated", heading)])
