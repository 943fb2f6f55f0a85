"""A document between lines of prose, without a fence: a page that was copied as text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..fences import Fence, fences
from ..page import Page
from ..pieces import Declined, Found, Piece

_JSON = re.compile(r'^[ \t]*(\{\s*"(?:openapi|swagger)"\s*:\s*")', re.M)
_YAML = re.compile(
    r"""^([ \t]*)(["']?)(?:openapi|swagger)\2[ \t]*:[ \t]*["']?v?[23]\.""", re.M
)
_STRING_OR_BRACE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}]', re.S)
_ROOT = re.compile(
    r"""[ \t#]|-(?:[ \t]|$)|(["']?)(?:x-[\w-]+|[a-z][A-Za-z]*)\1[ \t]*:(?:[ \t]|$)"""
)


def find(page: Page) -> Found | Declined:
    """Every line that begins a document, up to the first that cannot be part of it."""
    pieces = [*_json(page), *_yaml(page)]
    if pieces:
        pieces = _outside(pieces, [f for f in fences(page.text) if f.closed])
    if pieces:
        return Found(pieces)
    return Declined("no line begins a document outside of fences")


def _outside(pieces: list[Piece], fenced: list[Fence]) -> list[Piece]:
    """Those that begin in no fence; fences stand in the order of their openings."""
    opened = [fence.opened for fence in fenced]
    above = [bisect_left(opened, piece.start) - 1 for piece in pieces]
    return [
        piece
        for piece, index in zip(pieces, above, strict=True)
        if index < 0 or fenced[index].end <= piece.start
    ]


def _json(page: Page) -> Iterator[Piece]:
    reached = 0
    for match in _JSON.finditer(page.text):
        start = match.start(1)
        if start >= reached:
            reached = end_of_object(page.text, start, len(page.text))
            reason = "the lines of a JSON document stand between others"
            yield Piece(start, reached, "bare", reason, "json")


def end_of_object(text: str, start: int, end: int) -> int:
    """Behind the brace that closes the one here, or where the text ends."""
    depth = 0
    for match in _STRING_OR_BRACE.finditer(text, start, end):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if not depth:
            return match.end()
    return end


def _yaml(page: Page) -> Iterator[Piece]:
    reached = 0
    for match in _YAML.finditer(page.text):
        if match.start() >= reached:
            reached = _end_of_mapping(page.text, match.start(), match[1])
            reason = "the lines of a YAML document stand between others"
            yield Piece(match.start(), reached, "bare", reason, "yaml")


def _end_of_mapping(text: str, start: int, indent: str) -> int:
    """Before the first line that is neither indented nor another key of the root; all
    lines of an indented code block are indented as far as the first one."""
    begin = start
    while begin < len(text):
        stop = text.find("\n", begin)
        stop = len(text) if stop < 0 else stop
        line = text[begin:stop]
        if line.strip() and not (
            line.startswith(indent) and _ROOT.match(line, len(indent))
        ):
            return begin
        begin = stop + 1
    return len(text)
