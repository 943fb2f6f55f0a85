"""ReadMe's `.md`: `# OpenAPI definition` above a pretty-printed JSON document.

Documents that were written in its editor leave the name of the operation to the page.
"""

from __future__ import annotations

from functools import partial

from ...document import Node
from ...walk import operations_in
from ..blocks import Block
from ..page import Page, fenced
from ..pieces import Declined, Found, Piece

HEADING = "openapi definition"


def find(page: Page) -> Found | Declined:
    """Every JSON fence right under that heading."""
    pieces = [
        _piece(block)
        for block in page.own
        if block.syntax == "json" and block.heading.lower() == HEADING
    ]
    if pieces:
        return Found(pieces)
    return Declined(fenced(page) or "no JSON fence stands under `# OpenAPI definition`")


def _piece(block: Block) -> Piece:
    reason = "a JSON fence stands under `# OpenAPI definition`"
    piece = block.piece("readme", reason)
    if block.title.lower() in ("", HEADING):
        return piece
    return piece._replace(mend=partial(_titled, block.title))


def _titled(title: str, data: Node) -> Node:
    """The document with the page's title as the summary of its one operation."""
    found = [node for _, _, node in operations_in(data)]
    if len(found) == 1 and not found[0].get("summary"):
        found[0]["summary"] = title
    return data
