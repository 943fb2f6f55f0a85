"""Named types that are no classes: enums, unions, lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from codegen import ir

from .layout import Atom, Expr, call
from .prose import Prose
from .source import Code, quote
from .statements import annotated, assigned
from .telling import prose
from .types import Annotations
from .world import World


class AliasView(Struct, frozen=True):
    """One statement of a module of models, and what stands below it."""

    source: Code
    doc: Prose | None


def enum_view(name: str, enum: ir.Enum, reading: Annotations) -> AliasView:
    """A named set of values as a `Literal`."""
    hint = reading.literal(enum.values)
    return _view(name, hint, enum.description, reading)


def alias_views(
    world: World,
    aliases: Sequence[ir.Alias],
    reading: Annotations,
    given: Annotations,
) -> Iterator[AliasView]:
    """Every alias after those that it needs; each with its twin for arguments."""
    circular = world.circular
    for alias in needed_first(aliases):
        names = world.plan.schemas[alias.name]
        only_given = alias.in_requests and not alias.in_responses
        twin = world.twin(alias.name)
        first = given if only_given and not twin else reading
        loop = alias.name in circular
        yield _alias(names.name, alias, first, loop, alias.description)
        if twin:
            yield _alias(twin, alias, given, loop, "")


def _alias(
    name: str, alias: ir.Alias, read: Annotations, loop: bool, words: str
) -> AliasView:
    hint = read.of(alias.type)
    if not loop:
        return _view(name, hint, words, read)
    maker = read.scope.name("typing_extensions", "TypeAliasType")
    value = call(maker, Atom(quote(name)), Atom(quote(hint.flat)))
    return AliasView(Code(assigned(name, value)), prose(words))


def _view(name: str, hint: Expr, words: str, read: Annotations) -> AliasView:
    kind = Atom(read.scope.name("typing", "TypeAlias"))
    return AliasView(Code(annotated(name, kind, hint, 0)), prose(words))


def needed_first(aliases: Sequence[ir.Alias]) -> list[ir.Alias]:
    """The aliases in their order, but each after those that it names."""
    by_name, done = {a.name: a for a in aliases}, dict[str, ir.Alias]()
    waiting = [(alias, False) for alias in reversed(aliases)]
    open_: dict[str, None] = {}
    while waiting:
        alias, ready = waiting.pop()
        if ready:
            done[alias.name] = alias
        elif alias.name not in open_:
            open_[alias.name] = None
            waiting.append((alias, True))
            needs = [by_name[n] for n in ir.names_in(alias.type) if n in by_name]
            waiting.extend((need, False) for need in reversed(needs))
    return list(done.values())
