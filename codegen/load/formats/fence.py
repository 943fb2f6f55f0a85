"""Any other fence that holds an OpenAPI document."""

from __future__ import annotations

from ..page import Page, fenced
from ..pieces import Declined, Found


def find(page: Page) -> Found | Declined:
    """Whatever no other format has claimed."""
    pieces = [
        block.piece(
            "fence", f"a fence holds {block.syntax.upper()} with `{block.kind}`"
        )
        for block in page.own
    ]
    return Found(pieces) if pieces else Declined(fenced(page))
