"""What else belongs to an operation, in words: the requests that it makes the API send, and
what may be called with its answer."""

from __future__ import annotations

from collections.abc import Iterator

from codegen import ir

from .markdown import one_line
from .world import World


def callbacks(world: World, operation: ir.Operation) -> Iterator[tuple[str, str]]:
    """By name where a callback goes and what reads its body."""
    for callback in operation.callbacks:
        parser = world.plan.webhooks.get(callback.key, "")
        words = f"`{callback.method} {_line(callback.address)}`"
        yield _line(callback.name), f"{words}; `webhooks.{parser}` reads its body."


def links(world: World, operation: ir.Operation) -> Iterator[tuple[str, str]]:
    """By name the method that a link leads to, and where its arguments are."""
    for link in operation.links:
        method = _method(world, link.operation)
        if method:
            values = [f"`{_line(name)}` from `{_line(at)}`" for name, at in link.values]
            told = f"`{method}`{' with ' if values else ''}{', '.join(values)}."
            yield _line(link.name), f"{told} {_line(link.description)}".strip()


def _method(world: World, key: tuple[str, str]) -> str:
    found = (op for op in world.api.operations if op.key == key)
    return next(map(world.plan.member, found), "")


def _line(text: str) -> str:
    """Text of the documentation on one line, and without what would end its quotes."""
    return one_line(text).replace("`", "'")
