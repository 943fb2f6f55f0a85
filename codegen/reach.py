"""Which schemas the operations reach, and in which direction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from . import ir


def with_directions(
    schemas: Mapping[str, ir.Schema],
    resources: Iterable[ir.Resource],
    webhooks: Iterable[ir.Webhook],
) -> dict[str, ir.Schema]:
    """The schemas that are reached, each marked with where: requests, responses or both.

    A body whose fields become arguments is in requests, but nobody passes it as a value.
    Without any operation all schemas are what somebody may receive. What the API sends by
    itself is received, too.
    """
    operations = [op for resource in resources for op in resource.operations]
    if not operations:
        return {name: _marked(s, False, True, False) for name, s in schemas.items()}
    given = _closure(schemas, (t for op in operations for t in _given(op)), "request")
    bodies = (body.type for op in operations for body in op.bodies)
    sent = {**given, **_closure(schemas, bodies, "request")}
    received = [t for op in operations for t in _received(op)]
    received += [webhook.type for webhook in webhooks]
    got = _closure(schemas, received, "response")
    return {
        name: _marked(schema, name in sent, name in got, name in given)
        for name, schema in schemas.items()
        if name in sent or name in got
    }


def _marked(schema: ir.Schema, sent: bool, got: bool, given: bool) -> ir.Schema:
    if isinstance(schema, ir.Model):
        return replace(schema, in_requests=sent, in_responses=got, is_argument=given)
    return replace(schema, in_requests=sent, in_responses=got)


def _given(operation: ir.Operation) -> Iterator[ir.Type]:
    """The types of a method's arguments."""
    yield from (param.type for param in operation.params)
    for body in operation.bodies:
        if body.fields is None:
            yield body.type
        else:
            yield from (field.type for field in body.fields)


def _received(operation: ir.Operation) -> Iterator[ir.Type]:
    answers = (*operation.received, *operation.errors)
    for response in answers:
        yield from (t for t in (response.type, response.item) if t is not None)


def _closure(
    schemas: Mapping[str, ir.Schema], roots: Iterable[ir.Type], direction: str
) -> dict[str, None]:
    seen: dict[str, None] = {}
    stack = [name for root in roots for name in ir.names_in(root)]
    while stack:
        name = stack.pop()
        if name in seen or name not in schemas:
            continue
        seen[name] = None
        stack += [
            n for part in ir.parts(schemas[name], direction) for n in ir.names_in(part)
        ]
    return seen
