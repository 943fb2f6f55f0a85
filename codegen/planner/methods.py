"""Names of methods and of their arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..naming import identifier, reserve
from ..path_templates import spoken
from ..plan import ArgumentKind, ArgumentNames, OperationKey, OperationNames
from ..renaming import Renaming
from ..reserved import ARGUMENTS, METHODS
from ..verbs import Described, name_operations
from .unique import Taken


def plan_methods(
    api: ir.Api, pins: Mapping[str, str], told: Renaming
) -> dict[OperationKey, OperationNames]:
    """By method and path; `pins` are names that earlier runs gave."""
    everything = list(api.operations)
    named = name_operations([_described(op) for op in everything])
    wanted = {
        op.key: reserve(identifier(name.words, "call"), METHODS)
        for op, name in zip(everything, named, strict=True)
    }
    result: dict[OperationKey, OperationNames] = {}
    for resource in api.resources:
        own = {op.key: wanted[op.key] for op in resource.operations}
        named_by_hand = {
            key: reserve(name, METHODS)
            for key, name in told.methods(resource.operations).items()
        }
        methods = _pinned(own, pins, named_by_hand)
        for op in resource.operations:
            result[op.key] = OperationNames(methods[op.key], _arguments(op, told))
    return result


def _described(op: ir.Operation) -> Described:
    tags, path = (op.resource,), spoken(op.path)
    return Described(op.method, path, op.wish or op.id, op.summary, tags, op.lists)


def _pinned(
    wanted: Mapping[OperationKey, str],
    pins: Mapping[str, str],
    told: Mapping[OperationKey, str],
) -> dict[OperationKey, str]:
    """What is called by hand is called that, a pinned name stays; a newcomer that wants
    it takes another."""
    result = dict(told)
    for key in wanted:
        pinned = pins.get(f"{key[0]} {key[1]}")
        if key not in told and pinned is not None and pinned not in told.values():
            result[key] = pinned
    taken = Taken(result.values())
    for key, name in wanted.items():
        if key not in result:
            result[key] = taken.unique(name)
    return result


def _arguments(op: ir.Operation, told: Renaming) -> tuple[ArgumentNames, ...]:
    """Path, query, header, cookie, then the body; who comes later and collides takes its
    place as prefix (`body_customer_id`)."""
    wanted = [*_places(op)]
    by_hand = told.arguments(op, wanted)
    taken = Taken(reserve(name, ARGUMENTS) for name in by_hand.values())
    result: list[ArgumentNames] = []
    for kind, wire in wanted:
        name = by_hand.get((kind, wire)) or identifier(wire, "param")
        name = reserve(name, ARGUMENTS)
        if (kind, wire) not in by_hand:
            if name in taken:
                place = "body" if kind == "field" else kind
                name = f"{place}_{identifier(wire, 'param')}"
            name = taken.unique(name)
        result.append(ArgumentNames(kind, wire, name))
    if any(body.fields is None for body in op.bodies):
        result.append(ArgumentNames("body", "", "body"))
    return tuple(result)


def _places(op: ir.Operation) -> Iterator[tuple[ArgumentKind, str]]:
    """The arguments in their order, by where they go and what they are called there."""
    for param in op.params:
        yield param.location, param.wire
    fields = (field.wire for body in op.bodies for field in body.fields or ())
    for wire in dict.fromkeys(fields):
        yield "field", wire
