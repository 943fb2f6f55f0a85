"""Pieces of a page to fragments."""

from __future__ import annotations

from typing import Any

from ..diagnostics import At, Diagnostic, Severity
from ..document import Fragment, Node, as_object, escape
from .check import Unfit, root
from .page import Page
from .parse import parse
from .parsed import Parsed
from .pieces import Piece
from .refused import Refused
from .stripping import content, page_offset

MOST_CUT = 50
"""Fences of a page that are tried although another one opens in them."""


def read(page: Page, pieces: list[Piece]) -> tuple[list[Fragment], Diagnostic | None]:
    """The fragments that the pieces hold; a piece within another that reads is not one."""
    fragments: list[Fragment] = []
    complaint: Diagnostic | None = None
    reached = refused = 0
    for index, piece in enumerate(pieces):
        if piece.start < reached:
            continue
        following = pieces[index + 1].start if index + 1 < len(pieces) else None
        if refused > MOST_CUT and following is not None and following < piece.end:
            continue
        try:
            fragment = _fragment(page, piece)
        except Refused as error:
            _refuse(page, piece, error, following)
            refused += 1
            continue
        except Unfit as error:
            complaint = _unfit(page, piece, error)
            reached = piece.end
            continue
        fragments.append(fragment)
        reached = piece.end
    return fragments, None if fragments else complaint


def _fragment(page: Page, piece: Piece) -> Fragment:
    data = piece.data
    if data is None:
        data = tree(page, piece)
    if piece.format == "document":
        page.tree = data
    if piece.below:
        data = as_object(as_object(data).get(piece.below))
    if piece.mend is not None:
        data = piece.mend(as_object(data))
    data = root(data)
    _warn(page, piece, data)
    return Fragment(
        page.source,
        data,
        piece.start,
        piece.end,
        page.line(piece.start),
        piece.format,
        piece.reason,
        piece.syntax,
        piece.heading,
        _moves(piece),
    )


def _moves(piece: Piece) -> tuple[tuple[str, str], ...]:
    """Where the document stands in the text, where that is not its root."""
    if piece.below:
        return (("", f"/{escape(piece.below)}"),)
    return ((f"/{piece.above}", ""),) if piece.above else ()


def _warn(page: Page, piece: Piece, data: Node) -> None:
    """Of what the page leaves open and we have to guess."""
    if piece.format == "excerpt":
        message = "this says no version of OpenAPI and is read as {}".format(
            f"OpenAPI {data['openapi']}" if "openapi" in data else "Swagger 2.0"
        )
        help = "begin it with `openapi: 3.1.0` or the like"
        page.diagnostics.warning("no-version", message, page.at(piece.start), help)
    if piece.after is not None:
        message = "the JSON document ends here, and what follows is not read"
        help = "take out what follows, or give it a fence of its own"
        rest = page.text[piece.after :]
        place = page.at(piece.after + len(rest) - len(rest.lstrip()))
        page.diagnostics.warning("second-document", message, place, help)
    if not piece.closed:
        message = "the fence is not closed; the page ends first"
        if page.text[piece.end :].strip():
            message = "the fence is not closed where its document ends"
        help = "close it where the document ends"
        page.diagnostics.warning(
            "fence-not-closed", message, _opened(page, piece), help
        )


def tree(page: Page, piece: Piece) -> Any:
    """What the text of a piece says, whatever it is; raises `Refused`."""
    parsed = parse(_text(page, piece), piece.syntax)
    _notice(page, piece, parsed)
    return parsed.data


def _text(page: Page, piece: Piece) -> str:
    return content(page.text, piece.start, piece.end)


def _place(page: Page, piece: Piece, offset: int) -> At:
    return page.at(page_offset(page.text, piece.start, piece.end, offset))


def _opened(page: Page, piece: Piece) -> At:
    """The line of the opening fence."""
    start = page.text.rfind("\n", 0, max(piece.start - 1, 0)) + 1
    return page.at(start)


def _notice(page: Page, piece: Piece, parsed: Parsed) -> None:
    mended = parsed.mended
    if mended is not None and piece.format != "markup":
        message = f"this cannot be read as it is, and is read with {mended.what}"
        help = "get the page anew, as Markdown"
        page.diagnostics.warning("text-mended", message, _place(page, piece, 0), help)
    for key, offset in parsed.duplicates:
        message = f"the key `{key}` stands here a second time, and the last one counts"
        at = _place(page, piece, mended.back(offset) if mended else offset)
        page.diagnostics.warning("duplicate-key", message, at, "remove one of the two")
    if parsed.lax is not None and mended is None:
        message = (
            "this is not strict JSON: comments, commas and quotes are read as meant"
        )
        at = _place(page, piece, parsed.lax)
        page.diagnostics.warning("lax-json", message, at, "other tools will refuse it")
    if parsed.second is not None:
        message = "the YAML document ends here, and what follows is not read"
        at = _place(page, piece, parsed.second)
        help = "give that its own file, or take out the line that ends the document"
        page.diagnostics.warning("second-document", message, at, help)
    for offset in parsed.controls[:1]:
        message = "a control character in this YAML is read as a space"
        at = _place(page, piece, offset)
        page.diagnostics.warning("control-character", message, at, "take it out")


def _refuse(page: Page, piece: Piece, error: Refused, following: int | None) -> None:
    """Say why a piece cannot be read, and whether its fence was cut off."""
    if following is not None and following < piece.end:
        line = page.line(following) - 1
        message = f"the fence is not closed before line {line}, where another one opens"
        help = "what it holds is left out; close it with the fence that opened it"
        page.diagnostics.error("fence-not-closed", message, _opened(page, piece), help)
        return
    if not piece.closed:
        message = f"the fence is not closed, and {error.message}"
        help = "the page seems cut off: get it again"
        page.diagnostics.error("fence-not-closed", message, _opened(page, piece), help)
        return
    message = error.message
    if piece.format != "document" and "ends in the middle" in message:
        message = "the fence ends before the JSON document does"
    at = _place(page, piece, error.offset)
    page.diagnostics.error(error.code, message, at, error.help)


def _unfit(page: Page, piece: Piece, error: Unfit) -> Diagnostic | None:
    """A document that is none of ours is the page's trouble, others the piece's own."""
    line = page.line(piece.start)
    fragment = Fragment(
        page.source, {}, piece.start, piece.end, line, piece.format, "", piece.syntax
    )
    at = fragment.at(error.pointer)
    if error.code in ("not-openapi", "overlay-not-applied"):
        severity: Severity = "note" if error.foreign else "error"
        return Diagnostic(error.code, severity, error.message, at, error.help)
    page.diagnostics.error(error.code, error.message, at, error.help)
    return None
