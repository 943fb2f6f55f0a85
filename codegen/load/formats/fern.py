"""Fern's `.md`: `## OpenAPI Specification` above a YAML document that Fern has rewritten."""

from __future__ import annotations

import re

from ..page import Declined, Found, Page, fenced

_OWN = re.compile(r"^  version: endpoint_|^ +tags:\n +- - ", re.M)


def find(page: Page) -> Found | Declined:
    """Every YAML fence under that heading with Fern's versions or nested tags."""
    pieces = [
        block.piece("fern", "a YAML fence under `## OpenAPI Specification` is Fern's")
        for block in page.own
        if block.syntax == "yaml"
        and block.heading.lower() == "openapi specification"
        and _OWN.search(block.text)
    ]
    if pieces:
        return Found(pieces)
    return Declined(fenced(page) or "no YAML fence has Fern's `version: endpoint_…`")
