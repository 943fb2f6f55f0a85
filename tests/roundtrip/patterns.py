"""Texts that match a pattern, made in bounded time and memory."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import rstr

_ALL = 20_000
"""How often something is repeated in one text, all in all: `((a+)+)+` goes far."""
_FEW = 64
"""How many characters beyond Latin-1 stand for a range of a million."""
_LATIN, _SURROGATES = 256, range(0xD800, 0xE000)


class TooLong(OverflowError):
    """A pattern that asks for a longer text than is of use."""


class _Bounded(rstr.Rstr):
    """`rstr`, without lists of a million characters and repeats of repeats of repeats."""

    def __init__(self, random: Random) -> None:
        super().__init__(random)
        self._cases = {**self._cases, "range": lambda ends: [*map(chr, _some(*ends))]}
        self._most = self._spent = 0

    def text(self, pattern: str, most: int) -> str:
        """A text that matches, with what may be repeated for ever up to `most` times."""
        self._most, self._spent = most, 0
        return self.xeger(pattern)

    def _handle_repeat(self, start_range: int, end_range: Any, value: Any) -> str:
        last = max(start_range, min(end_range, self._most))
        times = self._random.randint(start_range, last)
        self._spent += times
        if self._spent > _ALL:
            raise TooLong
        return "".join(self._build_string(value) for _ in range(times))


def _some(first: int, last: int) -> list[int]:
    """All characters of Latin-1 in a range, and some of those beyond."""
    plain = [*range(first, min(last + 1, _LATIN))]
    beyond = range(max(first, _LATIN), last + 1)
    return plain + [
        c for c in beyond[:: len(beyond) // _FEW + 1] if c not in _SURROGATES
    ]


def matching(
    random: Random, pattern: str, shortest: int | None, longest: int | None
) -> str:
    """A string that a pattern (ECMA-262, as far as Python's `re` reads it) matches; `x`
    where there is none to be had."""
    generator = _Bounded(random)
    text = "x"
    for most in sorted(20 * (5, 20, 100)):
        try:
            text = generator.text(pattern, most)
        except (re.error, KeyError, ValueError, IndexError, OverflowError):
            return "x"
        if (shortest or 0) <= len(text) <= (longest if longest is not None else 10**6):
            break
    return text
