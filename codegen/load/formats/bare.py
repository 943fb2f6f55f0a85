"""A document between lines of prose, without a fence: a page that was copied as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..fences import fences
from ..objects import documents_within
from ..page import Page
from ..pieces import Declined, Found, Piece, outside

_YAML = re.compile(
    r"""^([ \t]*)(["']?)(?:openapi|swagger)\2[ \t]*:[ \t]*["']?v?[23]\.""", re.M
)
_ROOT = re.compile(
    r"""[ \t#]|-(?:[ \t]|$)|(["']?)(?:x-[\w-]+|[a-z][A-Za-z]*)\1[ \t]*:(?:[ \t]|$)"""
)


def find(page: Page) -> Found | Declined:
    """Every line that begins a document, up to the first that cannot be part of it."""
    return _found(page, [*_json(page), *_yaml(page)])


def find_json(page: Page) -> Found | Declined:
    """Those in JSON, which stand out wherever they stand: beside fences, too."""
    return _found(page, [*_json(page)])


def _found(page: Page, pieces: list[Piece]) -> Found | Declined:
    if pieces:
        fenced = [(f.start, f.end) for f in fences(page.text) if f.closed]
        pieces = outside(pieces, fenced)
    if pieces:
        return Found(pieces)
    return Declined("no line begins a document outside of fences")


def _json(page: Page) -> Iterator[Piece]:
    reason = "the lines of a JSON document stand between others"
    for start, end, _ in documents_within(page.text, 0, len(page.text)):
        yield Piece(start, end, "bare", reason, "json")


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
