"""A name for each of some operations, no two of a resource the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..naming import Words, words
from .candidates import Described, candidates
from .paths import VERSION, static_segments


@dataclass(frozen=True, slots=True)
class Named:
    """`resource` is the tag or segment as written; `words` are the method's."""

    resource: str
    resource_words: Words
    words: Words


def resource_of(operation: Described) -> str:
    """The first tag that makes a name, else the first static segment."""
    tag = operation.tags[0] if operation.tags else ""
    if any(word.isascii() and word[0].isalpha() for word in words(tag)):
        return tag
    for segment in static_segments(operation.path):
        if words(segment) and not VERSION.fullmatch(segment.lower()):
            return segment
    return tag if words(tag) else "default"


def name_operations(operations: Sequence[Described]) -> list[Named]:
    """A resource and method words for each operation, no two the same.

    Where two of a resource would be the same, both keep more words: first those that the
    resource already says, then those of the path.
    """
    resources = [resource_of(operation) for operation in operations]
    ladders = [
        candidates(operation, words(resource))
        for operation, resource in zip(operations, resources, strict=True)
    ]
    keys = [words(resource) for resource in resources]
    chosen = _climb(keys, ladders)
    return [
        Named(resource, key, name)
        for resource, key, name in zip(resources, keys, chosen, strict=True)
    ]


def _climb(keys: Sequence[Words], ladders: Sequence[Sequence[Words]]) -> list[Words]:
    """Take the first rung of every ladder; who collides climbs, all of them together."""
    rungs = [0] * len(ladders)
    while True:
        groups: dict[tuple[Words, Words], list[int]] = {}
        for index, ladder in enumerate(ladders):
            groups.setdefault((keys[index], ladder[rungs[index]]), []).append(index)
        climbers = [
            index
            for group in groups.values()
            if len(group) > 1
            for index in group
            if rungs[index] + 1 < len(ladders[index])
        ]
        if not climbers:
            return _number(groups, len(ladders))
        for index in climbers:
            rungs[index] += 1


def _number(groups: dict[tuple[Words, Words], list[int]], count: int) -> list[Words]:
    """What still collides is told apart by a number: there is no word left."""
    result: list[Words] = [()] * count
    taken = set(groups)
    for (key, name), group in groups.items():
        result[group[0]] = name
        number = 2
        for index in group[1:]:
            while (key, (*name, str(number))) in taken:
                number += 1
            result[index] = (*name, str(number))
            taken.add((key, result[index]))
    return result
