"""The operations that are good examples of an API."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from codegen import ir

from .world import World

TELLING = ("422", "409", "400", "404", "403", "429", "401")
"""Errors that a program can do something about, the most particular first."""

Shown: TypeAlias = tuple[str, ir.Operation]
"""An operation, and what the resource that it is a method of is called."""


def most_telling(world: World) -> Shown:
    """An operation for the examples: one that reads, by one required argument at best."""
    found = list(_operations(world))
    reads = [pair for pair in found if pair[1].method == "GET"]
    for pair in reads:
        if sum(p.required for p in pair[1].params) == 1:
            return pair
    return (reads or found)[0]


def likely_error(operation: ir.Operation) -> str:
    """The status of an error that a caller of the operation would catch: what is asked for
    by its id may not be there, else one that is documented, else what any API may say.
    """
    if any(param.location == "path" for param in operation.params):
        return "404"
    documented = {error.status for error in operation.errors}
    usual = "400" if operation.body else "429"
    return next((status for status in TELLING if status in documented), usual)


def first(world: World, wanted: Callable[[ir.Operation], bool]) -> Shown | None:
    """The first operation of a kind."""
    return next((pair for pair in _operations(world) if wanted(pair[1])), None)


def _operations(world: World) -> Iterator[Shown]:
    """All operations with their resources, those that are deprecated last."""
    for deprecated in (False, True):
        for resource in world.api.resources:
            for operation in resource.operations:
                if operation.deprecated is deprecated:
                    yield world.plan.resources[resource.key].attribute, operation
