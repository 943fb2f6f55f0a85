"""What a call says of its body: the values, in each media type that its caller may choose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from codegen import ir
from codegen.media_types import FORM, FORM_DATA, JSON
from codegen.plan import ArgumentNames

from .layout import Atom, Conditional, Expr, Group, Named, call
from .scopes import Scope
from .source import quote
from .world import World

RUNTIME = ".._runtime"
_USUAL = {
    "json": JSON,
    "form": FORM,
    "multipart": FORM_DATA,
}


class Argument(Struct, frozen=True):
    """An argument of a method with what it stands for."""

    names: ArgumentNames
    item: ir.Param | ir.Field | None
    """None where it is the body as a whole."""


def of_body(arguments: Sequence[Argument], body: ir.Body | None) -> list[Argument]:
    """The arguments that go with a body, as it has them."""
    fields = {field.wire: field for field in (body.fields if body else None) or ()}
    found: list[Argument] = []
    for argument in arguments:
        names = argument.names
        whole = names.kind == "body" and body and body.fields is None
        if names.kind == "field" and names.wire in fields:
            found.append(Argument(names, fields[names.wire]))
        elif whole or names.kind not in ("field", "body"):
            found.append(argument)
    return found


def choice(operation: ir.Operation, arguments: Sequence[Argument]) -> str:
    """The argument by which a caller chooses the media type of the body; "" where there
    is nothing to choose."""
    names = ("content_type", "media_type", "body_content_type")
    types = [each for body in operation.bodies for each in body.media_types]
    open_ = len(types) > 1 or any("*" in each for each in types)
    return free(names, arguments) if open_ else ""


def sendable(media_type: str) -> str:
    """A media type to send where the documentation may have a range of them."""
    if "*" not in media_type:
        return media_type
    text = media_type.startswith("text/")
    return "text/plain" if text else "application/octet-stream"


def accepting(operation: ir.Operation, arguments: Sequence[Argument]) -> str:
    """The argument by which a caller chooses the media type of the answer, or ""."""
    names = ("accept", "accepted_type", "answer_type")
    several = sum(len(answer.media_types) for answer in operation.answers) > 1
    return free(names, arguments) if several and not operation.chooses else ""


def switch(operation: ir.Operation, arguments: Sequence[Argument]) -> str:
    """The argument by which a caller asks for a stream, or ""."""
    names = (argument.names for argument in arguments)
    found = (each.name for each in names if (each.kind, each.wire) == operation.switch)
    return next(found, "")


def free(names: Sequence[str], arguments: Sequence[Argument]) -> str:
    """The first of some names that no argument has, "" for none."""
    taken = {argument.names.name for argument in arguments}
    return next((name for name in names if name not in taken), "")


class Sent(Struct, frozen=True, dict=True):
    """Writes what the runtime is told of the body of one operation."""

    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    scope: Scope

    def expressions(self) -> Iterator[Expr]:
        bodies = self.operation.bodies
        for kind in dict.fromkeys(body.written for body in bodies):
            yield from self._values(kind, [b for b in bodies if b.written == kind])
        json = [body for body in bodies if body.written == "json"] or bodies[:1]
        yield from self._told("nullable", [(b, self._nullable(b)) for b in json], "()")
        if any(b.fields is not None and not b.required for b in bodies):
            yield Named("body_optional=", Atom("True"))
        made = [body for body in bodies if body.written in ("form", "multipart")]
        yield from self._told("encoding", [(b, _encoding(b)) for b in made], "{}")
        yield from self._media_type(bodies[0]) if bodies else ()

    def _values(self, kind: str, bodies: Sequence[ir.Body]) -> Iterator[Expr]:
        """The bodies that are written in the same way: as a whole, by fields, or either."""
        whole = [body for body in bodies if body.fields is None]
        names = [a.names.name for a in self.arguments if a.names.kind == "body"]
        values = [self._listed("", name) for name in names if whole]
        if len(whole) < len(bodies):
            fields = mapping(list(self._fields(bodies)))
            values = [Conditional(v, self._if(whole), fields) for v in values] or [
                fields
            ]
        yield from (Named(f"{kind}=", value) for value in values)

    def _fields(self, bodies: Sequence[ir.Body]) -> Iterator[tuple[str, Expr]]:
        known = {field.wire for body in bodies for field in body.fields or ()}
        for names in (a.names for a in self.arguments if a.names.kind == "field"):
            if names.wire in known:
                yield names.wire, self._listed(names.wire, names.name)

    def _listed(self, wire: str, name: str) -> Expr:
        """An argument of the body, "" for the whole; it may be a list in one media type
        and a text in another."""
        return listed(self.world, self.scope, self._types.get(wire, ()), name)

    @cached_property
    def _types(self) -> dict[str, list[ir.Type]]:
        """By field, "" for the whole, what it is in the bodies that have it."""
        types: dict[str, list[ir.Type]] = {}
        for body in self.operation.bodies:
            for field in body.fields or ():
                types.setdefault(field.wire, []).append(field.type)
        whole = [body.type for body in self.operation.bodies if body.fields is None]
        return {**types, "": whole}

    def _nullable(self, body: ir.Body) -> Expr | None:
        """What of a body may be null: all of it, or some of its fields."""
        if body.fields is None:
            return Atom("True") if body.written == "json" else None
        known = {field.wire: field.type for field in body.fields}
        named = [a.names for a in self.arguments if a.names.kind == "field"]
        wires = [n.wire for n in named if n.wire in known]
        nulls = [Atom(quote(w)) for w in wires if self.world.nullable(known[w])]
        return Group("(", tuple(nulls), ")", True) if nulls else None

    def _told(
        self, name: str, said: Sequence[tuple[ir.Body, Expr | None]], nothing: str
    ) -> Iterator[Expr]:
        """A keyword of which each body says something, as the caller chooses."""
        if not any(value for _, value in said):
            return
        (_, first), *others = said
        value = first or Atom(nothing)
        for body, other in others:
            told = other or Atom(nothing)
            if told.flat != value.flat:
                value = Conditional(told, self._if([body]), value)
        yield Named(f"{name}=", value)

    def _if(self, bodies: Sequence[ir.Body]) -> Named:
        """The condition that the caller chose one of these."""
        name = choice(self.operation, self.arguments)
        types = [Atom(quote(each)) for body in bodies for each in body.media_types]
        if len(types) == 1:
            return Named(f"{name} == ", types[0])
        return Named(f"{name} in ", Group("(", tuple(types), ")", True))

    def _media_type(self, body: ir.Body) -> Iterator[Expr]:
        if name := choice(self.operation, self.arguments):
            yield Named("media_type=", Atom(name))
        elif body.media_type != _USUAL.get(body.written):
            yield Named("media_type=", Atom(quote(body.media_type)))


def listed(world: World, scope: Scope, types: Sequence[ir.Type], name: str) -> Expr:
    """An argument; of a list, a mere text is refused."""
    found = [isinstance(world.resolved(t), ir.ListOf | ir.TupleOf) for t in types]
    many = found and all(found)
    return call(scope.name(RUNTIME, "many"), Atom(name)) if many else Atom(name)


def mapping(entries: Sequence[tuple[str, Expr]]) -> Group:
    """`{"name": name}`."""
    items = tuple(Named(quote(wire) + ": ", value) for wire, value in entries)
    return Group("{", items, "}", True)


def _encoding(body: ir.Body) -> Expr | None:
    told = body.encoding or {}
    entries = [(name, _options(each)) for name, each in told.items()]
    return mapping(entries) if entries else None


def _options(options: Mapping[str, str]) -> Expr:
    """Of one field; whether it is exploded is the one thing that is no text."""
    texts = {name: quote(value) for name, value in options.items()}
    if "explode" in options:
        texts["explode"] = str(options["explode"] == "true")
    return mapping([(name, Atom(text)) for name, text in texts.items()])
