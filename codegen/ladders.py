"""Names by ladders of candidates: where several want the same name, all of them climb."""

from __future__ import annotations

from collections.abc import Container, Hashable, Sequence
from typing import Protocol


class Ladder(Protocol):
    """Names from the one that is wanted most; a list is one."""

    def __len__(self) -> int: ...
    def __getitem__(self, rung: int, /) -> Hashable: ...


def rungs(ladders: Sequence[Ladder], taken: Container[Hashable] = ()) -> list[int]:
    """On which rung each ladder ends: who wants what another wants, or what is taken, goes
    one up, all at once, until nobody has to or there is no rung left."""
    found = [0] * len(ladders)
    while True:
        wanted: dict[Hashable, list[int]] = {}
        for index, ladder in enumerate(ladders):
            wanted.setdefault(ladder[found[index]], []).append(index)
        climbers = [
            index
            for name, group in wanted.items()
            if len(group) > 1 or name in taken
            for index in group
            if found[index] + 1 < len(ladders[index])
        ]
        if not climbers:
            return found
        for index in climbers:
            found[index] += 1
