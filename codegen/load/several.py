"""Several documents in one fence: one after the other, each a piece of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .formats.bare import end_of_object
from .pieces import Piece

_KEY = r"(?:openapi|swagger)"
_YAML_AFTER = re.compile(
    rf"""^[ \t]*---[^\n]*\n(?=(?:[ \t]*(?:\#[^\n]*)?\n)*[ \t]*["']?{_KEY}["']?[ \t]*:)""",
    re.M,
)
_JSON_AFTER = re.compile(rf'[\s,]*(?=\{{\s*"{_KEY}"\s*:)')
_JSON_KEY = re.compile(rf'"{_KEY}"\s*:')

Gap = tuple[int, int]
"""Where one document ends and where the next one begins."""


def apart(text: str, pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces of a page, those cut up that hold more than one document."""
    for piece in pieces:
        if piece.data is not None or piece.format == "document":
            yield piece
            continue
        for end, start in _GAPS.get(piece.syntax, _none)(text, piece):
            yield piece._replace(end=end)
            piece = piece._replace(start=start)
        yield piece


def _none(text: str, piece: Piece) -> Iterator[Gap]:
    return iter(())


def _yaml(text: str, piece: Piece) -> Iterator[Gap]:
    for mark in _YAML_AFTER.finditer(text, piece.start + 1, piece.end):
        if text[piece.start : mark.start()].strip():
            yield mark.span()


def _json(text: str, piece: Piece) -> Iterator[Gap]:
    keys = _JSON_KEY.finditer(text, piece.start, piece.end)
    begin = text.find("{", piece.start, piece.end)
    if begin < 0 or next(keys, None) is None or next(keys, None) is None:
        return
    while after := _JSON_AFTER.match(text, end_of_object(text, begin), piece.end):
        yield after.span()
        begin = after.end()


_GAPS = {"yaml": _yaml, "json": _json}
