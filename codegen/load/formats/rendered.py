"""The text of a rendered GitBook page, as copied from a browser."""

from __future__ import annotations

import re

from ..page import Page
from ..pieces import Declined, Found, Piece
from ..rendered import looks_rendered, operations, title
from ..rendered_document import document

_TABLES = re.compile(
    r"^[#*` \t]*(?:GET|POST|PUT|PATCH|DELETE)[` \t]+(?:https?://[^/\s]+)?/\S*[` *\t]*$",
    re.M,
)


def find(page: Page) -> Found | Declined:
    """One document of all operations that the text shows."""
    if page.suffix not in ("md", "mdx", "txt") and not page.source.name.startswith("<"):
        return Declined(f"a rendered page does not end in .{page.suffix}")
    if not looks_rendered(page.text):
        if _TABLES.search(page.text):
            return Declined(
                "its lines that name a method and a path have neither tables of fields nor"
                " labels"
            )
        return Declined("no line with a method is followed by one with a path")
    found = operations(page.source)
    if not any(operation.responses or operation.params for operation in found):
        return Declined(
            "what stands between methods and paths has no rows of GitBook's"
        )
    heading = title(page.source)
    count = "one operation" if len(found) == 1 else f"{len(found)} operations"
    reason = f"the text of a rendered GitBook page with {count}"
    data = document(found, heading)
    end = len(page.text)
    return Found([Piece(0, end, "rendered", reason, "rendered", heading, data=data)])
