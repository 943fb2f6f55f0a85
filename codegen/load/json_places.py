"""Where in JSON text its keys and items stand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TypeAlias

_BLANK = re.compile(r"\s*")
_DECODER = json.JSONDecoder(strict=False, parse_int=str)
_skip = _DECODER.raw_decode
_Part: TypeAlias = tuple[int, int]
"""Where a key or an item begins, and where its value does."""


class JsonPlaces:
    """The offsets in a text, found when they are asked for.

    Every object on the way is looked through once, so that a report of a thousand places
    costs no more than to read the text again.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._within: dict[int, dict[str, _Part]] = {}

    def offset(self, tokens: list[str]) -> int:
        """The offset of the key (or item) that the tokens lead to, as far as they exist.
        Raises `ValueError` where the text is no JSON."""
        here = value = _space(self._text, 0)
        for token in tokens:
            found = self._parts(value).get(token)
            if found is None:
                return here
            here, value = found
        return here

    def _parts(self, value: int) -> dict[str, _Part]:
        """What stands in a value; of two that share a key the last, as `json` has it."""
        if value not in self._within:
            kind = self._text[value : value + 1]
            read = {"{": _members, "[": _items}.get(kind)
            self._within[value] = dict(read(self._text, value + 1)) if read else {}
        return self._within[value]


def _members(text: str, at: int) -> Iterator[tuple[str, _Part]]:
    at = _space(text, at)
    while text[at : at + 1] == '"':
        name, end = _skip(text, at)
        value = _space(text, _space(text, end) + 1)
        yield name, (at, value)
        at = _after(text, value)


def _items(text: str, at: int) -> Iterator[tuple[str, _Part]]:
    at, index = _space(text, at), 0
    while at < len(text) and text[at] != "]":
        yield str(index), (at, at)
        at, index = _after(text, at), index + 1


def _after(text: str, value: int) -> int:
    """The next member or item behind a value, which is skipped at C speed."""
    _, end = _skip(text, value)
    end = _space(text, end)
    return _space(text, end + 1) if text[end : end + 1] == "," else len(text)


def _space(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at
