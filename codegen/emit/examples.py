"""Calls that a reader can copy: every operation with what it needs, and nothing more.

Values are of the documented types, so that a call type-checks and can be sent as it stands:
a default or a value of an enum where there is one, else something that reads like one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from msgspec.structs import replace

from codegen import ir

from .bodies import Argument, accepting, choice, of_body, sendable, switch
from .calls import literal
from .fitting import number
from .layout import Atom, Expr, Group, Named, call
from .signatures import arguments_of
from .source import quote
from .world import World

DEEPEST = 4
"""Levels of objects in objects that an example spells out."""
SCALARS: dict[ir.ScalarKind, str] = {
    "string": '"…"',
    "integer": "42",
    "number": "4.2",
    "boolean": "True",
    "null": "None",
    "date": '"2026-04-28"',
    "date-time": '"2026-04-28T15:30:00Z"',
    "time": '"15:30:00"',
    "uuid": '"6f1c8a52-9d0e-4c3b-8f57-2f4f0f9f8f10"',
    "byte": 'b"data"',
    "binary": 'b"data"',
    "decimal": '"1.50"',
    "exact": "1.5",
    "event": 'ServerSentEvent("…")',
}
"""What stands for a scalar in a call."""
NUMBERS: dict[ir.ScalarKind, float] = {"integer": 42, "number": 4.2}
"""The usual number, where limits allow it."""


def example(
    world: World, operation: ir.Operation, *more: Expr, view: str = ""
) -> Group:
    """`client.customers.get(42)`, with `more` arguments at its end; `view` is another one
    of the resource (`with_raw_response`)."""
    member = world.plan.member(operation)
    if view:
        member = member.replace(".", f".{view}.")
    arguments = of_body(arguments_of(world, operation), operation.body)
    given = [_given(world, operation, a) for a in arguments]
    return call(f"client.{member}", *(g for g in given if g is not None), *more)


Shown: TypeAlias = tuple[Group, ir.Response | None]
"""A call, and which of the answers it gives."""


def examples(world: World, operation: ir.Operation) -> Iterator[Shown]:
    """One for each body and each answer that a caller may choose, the usual one first."""
    usual = operation.responses[0] if operation.responses else None
    arguments = arguments_of(world, operation)
    yield example(world, operation), usual
    name = choice(operation, arguments)
    for body in operation.bodies[1:]:
        yield example(world, *_with(operation, body, name)), usual
    accept = accepting(operation, arguments)
    for answer in operation.given[1:]:
        value = Atom(quote(answer.media_type) if accept else "True")
        asked = Named(f"{accept or switch(operation, arguments)}=", value)
        switched = _with(operation, _switching(operation), name)
        yield example(world, *switched, asked), answer


def _with(
    operation: ir.Operation, body: ir.Body | None, choice: str
) -> tuple[ir.Operation, *tuple[Expr, ...]]:
    """An operation with one of its bodies, and what chooses that where it is no usual one."""
    if body is None or body == operation.body:
        return (operation,)
    chosen = Named(f"{choice}=", Atom(quote(sendable(body.media_type))))
    return replace(operation, body=body), chosen


def _switching(operation: ir.Operation) -> ir.Body | None:
    """The first body with a field that asks for a stream, where only bodies have that."""
    kind, wire = operation.switch or ("", "")
    fields = ((body, body.fields or ()) for body in operation.bodies)
    asking = (body for body, held in fields if any(it.wire == wire for it in held))
    return next(asking, None) if operation.chooses and kind == "field" else None


def _given(world: World, operation: ir.Operation, argument: Argument) -> Expr | None:
    """A required argument; None for one that may be left out."""
    item, body = argument.item, operation.body
    if item is None:
        if body is None or not body.required:
            return None
        raw = body.written == "content"
        value = Atom('b"data"') if raw else sample(world, body.type)
    elif not item.required:
        return None
    else:
        value = _of(world, item, ())
    name = argument.names.name
    return value if argument.names.kind == "path" else Named(f"{name}=", value)


def _of(world: World, item: ir.Param | ir.Field, within: tuple[str, ...]) -> Expr:
    """A value for an argument or a field: its default, or what its limits allow."""
    usual = NUMBERS.get(item.type.kind) if isinstance(item.type, ir.Scalar) else None
    if item.default is None and item.limits and usual is not None:
        return literal(number(usual, item.limits))
    return sample(world, item.type, item.default, within)


def sample(
    world: World,
    type: ir.Type,
    default: ir.Default = None,
    within: tuple[str, ...] = (),
) -> Expr:
    """A value of a type, as an argument takes it; `default` where it is one."""
    if default is not None and isinstance(type, ir.Scalar) and _fits(type, default):
        return literal(default)
    match type:
        case ir.Scalar():
            return Atom(SCALARS[type.kind])
        case ir.Constant():
            return literal(_first(type.values))
        case ir.Nullable():
            return sample(world, type.type, default, within)
        case ir.UnionOf() if type.members:
            return sample(world, type.members[0], default, within)
        case ir.Ref():
            return _named(world, type.name, default, within)
        case ir.Any_() | ir.UnionOf():
            return Atom('"…"')
        case _:
            return _container(world, type, within)


def _container(
    world: World, type: ir.ListOf | ir.MapOf | ir.TupleOf, within: tuple[str, ...]
) -> Expr:
    match type:
        case ir.ListOf(item=ir.Ref(name)) if name in within:
            return Atom("[]")
        case ir.ListOf():
            return Group("[", (sample(world, type.item, None, within),), "]", True)
        case ir.MapOf():
            value = sample(world, type.value, None, within)
            return Group("{", (Named('"key": ', value),), "}", True)
        case ir.TupleOf():
            items = tuple(sample(world, t, None, within) for t in type.items)
            fixed = type.rest is None and items
            return (
                Group("(", items, ")", True) if fixed else Group("[", items, "]", True)
            )


def _named(
    world: World, name: str, default: ir.Default, within: tuple[str, ...]
) -> Expr:
    match world.schema(name):
        case ir.Enum(values=values):
            return literal(default if default in values else _first(values))
        case ir.Alias(type=type) if name not in within and len(within) <= DEEPEST:
            return sample(world, type, default, (*within, name))
        case ir.Model() as model:
            return Group("{", tuple(_fields(world, model, (*within, name))), "}", True)
        case _:
            return Atom('"…"')


def _fields(world: World, model: ir.Model, within: tuple[str, ...]) -> Iterator[Expr]:
    """What an object needs, by its names on the wire, as its `Input` twin has them."""
    parent = world.schema(model.base) if model.base else None
    if isinstance(parent, ir.Model) and len(within) <= DEEPEST:
        yield from _fields(world, parent, (*within, parent.name))
    for field in model.fields if len(within) <= DEEPEST else ():
        if field.required and not field.read_only:
            value = _of(world, field, within)
            yield Named(f"{quote(field.wire)}: ", value)


def _first(values: tuple[ir.Value, ...]) -> ir.Value:
    return next((value for value in values if value is not None), None)


def _fits(type: ir.Scalar, value: ir.Default) -> bool:
    """Whether a default is of the type that it is the default of: some are not."""
    kinds = {"string": str, "integer": int, "boolean": bool}
    return type.kind in kinds and kinds[type.kind] is value.__class__
