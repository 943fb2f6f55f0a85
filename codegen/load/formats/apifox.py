"""Apidog's and Apifox's `.md`: `## OpenAPI Specification` above a YAML document."""

from __future__ import annotations

from ..page import Declined, Found, Page, fenced


def find(page: Page) -> Found | Declined:
    """Every YAML fence right under that heading."""
    pieces = [
        block.piece("apifox", "a YAML fence stands under `## OpenAPI Specification`")
        for block in page.own
        if block.syntax == "yaml" and block.heading.lower() == "openapi specification"
    ]
    if pieces:
        return Found(pieces)
    why = "no YAML fence stands under `## OpenAPI Specification`"
    return Declined(fenced(page) or why)
