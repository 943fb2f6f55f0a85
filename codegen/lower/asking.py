"""Where a request can say which page it wants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from .. import ir
from ..naming import snake
from .listing import Meant, Schemas, bare, holds_pages


class Ask(Struct, frozen=True):
    """A query parameter, or a field of the body by its dotted path."""

    wire: str
    type: Meant
    description: str
    default: Any
    minimum: Any


class Asked(Struct, frozen=True):
    """All of them in one place, each with its name in snake case."""

    named: tuple[tuple[str, Ask], ...]
    body: bool = False
    free: bool = False
    """Whether there may be others, as nothing is documented."""

    def __getitem__(self, name: str) -> Ask | None:
        return self.first(frozenset({name}))

    def first(self, names: frozenset[str]) -> Ask | None:
        """The first that has one of these names."""
        return next((ask for name, ask in self.named if name in names), None)

    def at(self, wire: str) -> Ask | None:
        """The one that is called so on the wire."""
        return next((ask for _, ask in self.named if ask.wire == wire), None)


def in_query(operation: ir.Operation, schemas: Schemas) -> Asked:
    """What the query says."""
    found = [p for p in operation.params if p.location == "query"]
    return Asked(tuple((snake(p.wire), _ask(p.wire, p, schemas)) for p in found))


def in_body(operation: ir.Operation, schemas: Schemas, anywhere: bool = False) -> Asked:
    """What a body of JSON says, by itself or in an object for it (`{"page": {…}}`), or in
    any object."""
    body = operation.body
    if body is None or body.written != "json" or body.choices or body.others:
        return Asked((), True)
    named = tuple(_fields(body.type, schemas, anywhere))
    return Asked(named, True, not named)


def _fields(
    kind: ir.Type, schemas: Schemas, anywhere: bool, prefix: str = ""
) -> Iterator[tuple[str, Ask]]:
    """The outer ones first: of two with one name they are meant."""
    model = bare(kind, schemas)
    fields = model.fields if isinstance(model, ir.Model) else ()
    plain = [field for field in fields if "." not in field.wire and not field.read_only]
    for field in plain:
        yield snake(field.wire), _ask(prefix + field.wire, field, schemas)
    for field in plain if not prefix else ():
        if anywhere or holds_pages(snake(field.wire)):
            yield from _fields(field.type, schemas, anywhere, f"{field.wire}.")


def _ask(wire: str, said: ir.Param | ir.Field, schemas: Schemas) -> Ask:
    minimum = dict(said.limits).get("minimum")
    type = bare(said.type, schemas)
    return Ask(wire, type, said.description, said.default, minimum)
