"""Pages whose frontmatter is the document (API Evangelist's Jekyll pages)."""

from __future__ import annotations

import re

from ..page import Page
from ..pieces import Declined, Found, Piece

_KEY = re.compile(r"""^(["']?)(openapi|swagger)\1[ \t]*:[ \t]*["']?\d""", re.M)
_NESTED = re.compile(
    r"""^(?P<below>[\w-]+):[ \t]*\n(?:[ \t]*\n)*[ \t]+(["']?)(?:openapi|swagger)\2:[ \t]*["']?\d""",
    re.M,
)


def find(page: Page) -> Found | Declined:
    """The frontmatter, if it says `swagger:` or `openapi:` with a version."""
    if page.front is None:
        return Declined("the page has no frontmatter")
    start, end = page.front
    match = _KEY.search(page.text, start, end)
    nested = None if match else _NESTED.search(page.text, start, end)
    if nested:
        reason = f"the frontmatter's `{nested['below']}` is a document"
        piece = Piece(start, end, "frontmatter", reason, "yaml", below=nested["below"])
        return Found([piece])
    if not match:
        return Declined(
            "the frontmatter has no `swagger:` or `openapi:` with a version"
        )
    reason = f"the frontmatter is a document with `{match.group(2)}`"
    return Found([Piece(start, end, "frontmatter", reason, "yaml")])
