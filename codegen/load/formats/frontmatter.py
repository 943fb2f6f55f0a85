"""Pages whose frontmatter is the document (API Evangelist's Jekyll pages)."""

from __future__ import annotations

import re

from ..page import Declined, Found, Page, Piece

_KEY = re.compile(r"""^(["']?)(openapi|swagger)\1[ \t]*:[ \t]*["']?\d""", re.M)


def find(page: Page) -> Found | Declined:
    """The frontmatter, if it says `swagger:` or `openapi:` with a version."""
    if page.front is None:
        return Declined("the page has no frontmatter")
    start, end = page.front
    match = _KEY.search(page.text, start, end)
    if not match:
        return Declined(
            "the frontmatter has no `swagger:` or `openapi:` with a version"
        )
    reason = f"the frontmatter is a document with `{match.group(2)}`"
    return Found([Piece(start, end, "frontmatter", reason, "yaml")])
