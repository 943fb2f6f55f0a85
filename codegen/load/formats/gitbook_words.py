"""GitBook's source, where its tags describe an operation in words."""

from __future__ import annotations

from ..page import Page
from ..pieces import Declined, Found, Piece
from ..tagged import Operation, operations
from ..tagged_document import document

_SIGNS = ("{% swagger", "{% api-method")


def find(page: Page) -> Found | Declined:
    """One document for each operation that tags describe from beginning to end."""
    if not any(sign in page.text for sign in _SIGNS):
        return Declined("no tag describes an operation in words")
    pieces = [_piece(operation) for operation in operations(page.text)]
    return Found(pieces) if pieces else Declined("no tag says the method")


def _piece(told: Operation) -> Piece:
    reason = "GitBook's tags describe the operation in words"
    data = document(told)
    return Piece(told.start, told.end, "gitbook_words", reason, "tags", data=data)
