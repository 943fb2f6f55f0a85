"""A name for each of some operations, no two of a resource the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from ..ladders import rungs
from ..naming import Words, words
from .candidates import Described, longer_names, shortest_name
from .paths import VERSION, called_on, static_segments


class Named(Struct, frozen=True):
    """`resource` is the tag or segment as written; `words` are the method's."""

    resource: str
    resource_words: Words
    words: Words


def resource_of(operation: Described) -> str:
    """The first tag that makes a name, else the first static segment. A tag that is the
    prefix of the path (`api`), which drf-spectacular makes of it, says nothing."""
    tag = operation.tags[0] if operation.tags else ""
    repeats = VERSION.fullmatch(tag.lower()) and operation.path.startswith(f"/{tag}/")
    if not repeats and any(word.isascii() and word[0].isalpha() for word in words(tag)):
        return tag
    for segment in static_segments(operation.path):
        if words(segment) and not VERSION.fullmatch(segment.lower()):
            return called_on(segment)
    return tag if words(tag) else "default"


def name_operations(operations: Sequence[Described]) -> list[Named]:
    """A resource and method words for each operation, no two the same.

    Where two of a resource would be the same, both keep more words: first those that the
    resource already says, then those of the path.
    """
    resources = [resource_of(operation) for operation in operations]
    ladders = [
        _Ladder(operation, words(resource))
        for operation, resource in zip(operations, resources, strict=True)
    ]
    chosen = [
        ladder[rung] for ladder, rung in zip(ladders, rungs(ladders), strict=True)
    ]
    return [
        Named(resource, key, name)
        for resource, (key, name) in zip(resources, _numbered(chosen), strict=True)
    ]


class _Ladder(Struct, frozen=True):
    """The names of an operation within its resource; of few more than the first is made."""

    operation: Described
    resource: Words

    def __len__(self) -> int:
        return 1 + len(longer_names(self.operation, self.resource))

    def __getitem__(self, rung: int) -> tuple[Words, Words]:
        if rung == 0:
            return self.resource, shortest_name(self.operation, self.resource)
        return self.resource, longer_names(self.operation, self.resource)[rung - 1]


def _numbered(chosen: Sequence[tuple[Words, Words]]) -> Iterator[tuple[Words, Words]]:
    """What still collides is told apart by a number: there is no word left."""
    taken, given = set(chosen), set[tuple[Words, Words]]()
    for key, name in chosen:
        told, number = (key, name), 2
        if told in given:
            while (told := (key, (*name, str(number)))) in taken:
                number += 1
            taken.add(told)
        given.add(told)
        yield told
