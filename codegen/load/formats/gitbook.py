"""GitBook's `.md`: under each heading one minified JSON document in a fence."""

from __future__ import annotations

import re

from ..page import Page, fenced
from ..pieces import Declined, Found

_MINIFIED = re.compile(r'\s*\{"(?:openapi|swagger)":"([^"]*)"[,}]')


def find(page: Page) -> Found | Declined:
    """Every JSON fence that begins `{"openapi":"…"`."""
    pieces = [
        block.piece("gitbook", f"a fence holds minified OpenAPI {match.group(1)} JSON")
        for block in page.own
        if block.syntax == "json" and (match := _MINIFIED.match(block.text))
    ]
    if pieces:
        return Found(pieces)
    return Declined(fenced(page) or 'no fence begins with `{"openapi":"`')
