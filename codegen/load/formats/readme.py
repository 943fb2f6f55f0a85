"""ReadMe's `.md`: `# OpenAPI definition` above a pretty-printed JSON document."""

from __future__ import annotations

from ..page import Page, fenced
from ..pieces import Declined, Found


def find(page: Page) -> Found | Declined:
    """Every JSON fence right under that heading."""
    pieces = [
        block.piece("readme", "a JSON fence stands under `# OpenAPI definition`")
        for block in page.own
        if block.syntax == "json" and block.heading.lower() == "openapi definition"
    ]
    if pieces:
        return Found(pieces)
    return Declined(fenced(page) or "no JSON fence stands under `# OpenAPI definition`")
