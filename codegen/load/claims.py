"""Which format has what of a page, and what to say of a page where none has anything."""

from __future__ import annotations

import re

from msgspec.structs import replace

from ..diagnostics import Diagnostic
from ..document import Fragment
from .page import OURS, Page
from .pieces import Declined, Found, Piece, Points, outside
from .plain import find as whole
from .read import read
from .several import apart

_WHOLE = frozenset(
    [
        "bare",
        "markup",
        "excerpt",
        "rendered",
        "pointers",
        "gitbook_words",
        "mintlify_words",
        "tables",
    ]
)
"""Formats that count only where nothing of a page has been claimed."""

_SIGN = re.compile(r"""\b(?:openapi|swagger|asyncapi|paths)["']?\s*:""", re.I)
"""Without it, a page is prose: every site has such pages beside those of its API."""

_ABSENT = re.compile(r"no |the (?:page|text|frontmatter) |tables are|a rendered page")
"""How reasons begin that tell of something that most pages do not have."""
_NOTHING = (
    "no frontmatter, tag, fence, element or table of it describes an operation in a way"
    " that is read"
)

_HTML = re.compile(r"\s*(?:<!doctype html|<html[\s>])", re.I)

_DOCUMENT = re.compile(
    r"""\b(?:spec-?url|specUrl|apiDescriptionUrl|(?:data-)?url)["']?\s*[:=]\s*"""
    r"""["']([^"'\s<>]{1,500}\.(?:json|ya?ml))["'?]""",
    re.I,
)
"""Where the page of Redoc, Scalar, Stoplight Elements or Swagger UI says its document is."""


def fragments_of(page: Page) -> tuple[list[Fragment], Diagnostic | None]:
    """The fragments of a page, or what it is instead."""
    if not page.text or page.text.isspace():
        return [], _barren(page, "empty-page", "this page is empty")
    if _HTML.match(page.text):
        return _of_html(page)
    pieces, declined = _pieces(page)
    if page.pointers:
        return [], None
    if not pieces:
        return [], _without_pieces(page, declined)
    _note_aside(page, pieces)
    return read(page, [*apart(page.text, pieces)])


def _note_aside(page: Page, pieces: list[Piece]) -> None:
    """Tell of documents in quotes, comments and code, which are examples beside others."""
    if pieces[0].format == "document":
        return
    read_here = {piece.start for piece in pieces}
    for block in page.blocks.found:
        if block.aside and block.kind in OURS and block.fence.start not in read_here:
            message = (
                "a document in a quotation, a comment or code is left aside as an"
                " example"
            )
            help = "take it out of there if it counts"
            at = page.at(block.fence.opened)
            page.diagnostics.note("example-left-aside", message, at, help)


def _of_html(page: Page) -> tuple[list[Fragment], Diagnostic | None]:
    """The documents that an HTML page carries along; what it shows is not read."""
    from .formats.markup import find

    answer = find(page)
    if isinstance(answer, Found):
        return read(page, answer.pieces)
    message = "this is an HTML page, not its Markdown source"
    help = "save the page's Markdown (often its address with .md at the end)"
    told = _DOCUMENT.search(page.text)
    if told:
        message = f"this HTML page shows a document that it does not hold: `{told[1]}`"
        help = "save that document beside it, or `codegen pull` its address"
    return [], _barren(page, "html-page", message, help)


def _without_pieces(page: Page, declined: dict[str, Declined]) -> Diagnostic:
    from .kinds import kind_of

    kind = kind_of(page)
    if kind is not None:
        start, what, help = kind
        return Diagnostic("no-fragments", "error", what, page.at(start), help)
    message = "no OpenAPI document was found on this page"
    reasons = dict.fromkeys(answer.reason for answer in declined.values())
    telling = [reason for reason in reasons if not _ABSENT.match(reason)]
    help = "; ".join([*telling, _NOTHING])
    found = _barren(page, "no-fragments", message, help)
    return found if _SIGN.search(page.text) else replace(found, severity="note")


def _barren(page: Page, code: str, message: str, help: str = "") -> Diagnostic:
    return Diagnostic(code, "error", message, page.at(), help)


def _pieces(page: Page) -> tuple[list[Piece], dict[str, Declined]]:
    """What the formats claim, the first one to claim a place has it."""
    document = whole(page)
    if isinstance(document, Found):
        return document.pieces, {}
    from .formats import FORMATS  # a third of what is imported, for pages alone

    claimed: dict[int, Piece] = {}
    declined = {"document": document}
    for name, find in FORMATS.items():
        if claimed and name in _WHOLE:
            break
        answer = find(page)
        if isinstance(answer, Declined):
            declined[name] = answer
            continue
        if isinstance(answer, Points):
            page.pointers = answer.pointers
            continue
        pieces = answer.pieces
        if name == "bare_json":
            pieces = outside(pieces, ((it.start, it.end) for it in claimed.values()))
        for piece in pieces:
            claimed.setdefault(piece.start, piece)
    return [claimed[start] for start in sorted(claimed)], declined
