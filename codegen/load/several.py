"""Several documents in one fence: one after the other, or as the items of a list in JSON,
each a piece of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from .objects import end_of_object
from .pieces import Piece

_KEY = r"(?:openapi|swagger)"
_YAML_AFTER = re.compile(
    rf"""^[ \t]*---[^\n]*\n(?=(?:[ \t]*(?:\#[^\n]*)?\n)*[ \t]*["']?{_KEY}["']?[ \t]*:)""",
    re.M,
)
_JSON_AFTER = re.compile(rf'[\s,]*(?=\{{\s*"{_KEY}"\s*:)')
_JSON_KEY = re.compile(rf'"{_KEY}"\s*:')
_LIST = re.compile(r"\s*\[\s*(?=\{)")

Gap = tuple[int, int]
"""Where one document ends and where the next one begins."""


def apart(text: str, pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces of a page, those cut up that hold more than one document, and without
    what stands behind the last one; where the next piece begins is its own."""
    starts = [*(piece.start for piece in pieces[1:]), len(text)]
    for piece, following in zip(pieces, starts, strict=True):
        if piece.data is None and piece.format != "document":
            stop = max(piece.start, min(piece.end, following))
            for end, start in _GAPS.get(piece.syntax, _none)(text, piece.start, stop):
                last = start == stop == piece.end and piece.closed
                after = end if last and _rest(text[end:stop]) else None
                if end > piece.start:
                    yield piece._replace(end=end, after=after)
                piece = piece._replace(start=start)
            if piece.start == stop:
                continue
        yield piece


def _none(text: str, begin: int, stop: int) -> Iterator[Gap]:
    return iter(())


def _yaml(text: str, begin: int, stop: int) -> Iterator[Gap]:
    for mark in _YAML_AFTER.finditer(text, begin + 1, stop):
        if text[begin : mark.start()].strip():
            yield mark.span()
            begin = mark.end()


def _json(text: str, begin: int, stop: int) -> Iterator[Gap]:
    listed = _LIST.match(text, begin, stop)
    if listed:
        yield begin, listed.end()
    begin = text.find("{", begin, stop)
    if begin < 0:
        return
    alone = not listed and len(_JSON_KEY.findall(text, begin, stop)) < 2
    if alone and text[begin:stop].rstrip().endswith("}"):
        return
    end = end_of_object(text, begin, stop)
    while after := _JSON_AFTER.match(text, end, stop):
        yield after.span()
        begin = after.end()
        end = end_of_object(text, begin, stop)
    if listed or (text[end:stop].strip() and _is_json(text[begin:end])):
        yield end, stop


def _rest(text: str) -> bool:
    """Whether more follows than what ends a list, a statement or a comment."""
    rest = text.strip(" \t\n],;)`")
    return bool(rest) and not rest.startswith(("//", "/*"))


def _is_json(text: str) -> bool:
    try:
        return bool(json.loads(text, strict=False))
    except (RecursionError, ValueError):
        return False


_GAPS = {"yaml": _yaml, "json": _json}
