"""What classes of other styles cannot say: that one is a base whose tag tells its children.

Each reference to such a base becomes a union of what it may be, and each value of a tag a
constant of its schema, by which the runtime (and msgspec) tell the members apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from codegen import ir


def told_apart(api: ir.Api) -> ir.Api:
    """The same API without bases; an object belongs to one class by what is in it."""
    tags = _tags(api)
    spread = _Spread(api.schemas)
    schemas = {
        name: spread.schema(_tagged(schema, tags.get(name, {})))
        for name, schema in api.schemas.items()
    }
    resources = tuple(
        replace(r, operations=tuple(map(spread.operation, r.operations)))
        for r in api.resources
    )
    webhooks = tuple(replace(w, type=spread.of(w.type)) for w in api.webhooks)
    return replace(api, schemas=schemas, resources=resources, webhooks=webhooks)


def _tags(api: ir.Api) -> dict[str, dict[str, list[str]]]:
    """Which values of which field mean a schema, by its name."""
    found: dict[str, dict[str, list[str]]] = {}
    for discriminator in _discriminators(api):
        for value, name in discriminator.mapping.items():
            values = found.setdefault(name, {}).setdefault(discriminator.wire, [])
            values.extend([value] if value not in values else [])
    return found


def _discriminators(api: ir.Api) -> Iterator[ir.Discriminator]:
    for schema in api.schemas.values():
        if isinstance(schema, ir.Model):
            yield from [schema.discriminator] if schema.discriminator else []
            for each in schema.fields:
                yield from _within(each.type)
        elif isinstance(schema, ir.Alias):
            yield from _within(schema.type)
    for operation in api.operations:
        for answer in (*operation.received, *operation.errors):
            yield from _within(answer.type or ir.Any_())
            yield from _within(answer.item or ir.Any_())
    for webhook in api.webhooks:
        yield from _within(webhook.type)


def _within(type: ir.Type) -> Iterator[ir.Discriminator]:
    if isinstance(type, ir.UnionOf) and type.discriminator:
        yield type.discriminator
    for part in ir.inner(type):
        yield from _within(part)


def _tagged(schema: ir.Schema, tags: Mapping[str, list[str]]) -> ir.Schema:
    """A schema with the values of its tags as constants, if any string would do so far."""
    if not isinstance(schema, ir.Model) or schema.discriminator is not None:
        return schema
    fields = (
        (
            replace(f, type=ir.Constant(tuple(tags[f.wire])))
            if f.wire in tags and f.type == ir.Scalar("string")
            else f
        )
        for f in schema.fields
    )
    return replace(schema, fields=tuple(fields), base=None)


class _Spread(Struct, frozen=True):
    """Writes a union where a base is referred to."""

    schemas: Mapping[str, ir.Schema]

    def schema(self, schema: ir.Schema) -> ir.Schema:
        match schema:
            case ir.Model():
                fields = tuple(replace(f, type=self.of(f.type)) for f in schema.fields)
                extra = self.of(schema.extra) if schema.extra else None
                return replace(schema, fields=fields, extra=extra, base=None)
            case ir.Alias():
                return replace(schema, type=self.of(schema.type))
            case ir.Enum():
                return schema

    def operation(self, operation: ir.Operation) -> ir.Operation:
        """What is answered; a body is given as one class, whichever it is."""
        body, pages = operation.body, operation.pages
        if body is not None:
            body = self._body(body)
        if pages is not None:
            pages = replace(pages, item=self.of(pages.item))
        return replace(
            operation,
            body=body,
            pages=pages,
            responses=tuple(map(self._answer, operation.responses)),
            errors=tuple(map(self._answer, operation.errors)),
        )

    def _body(self, body: ir.Body) -> ir.Body:
        fields = body.fields and tuple(
            replace(f, type=self.of(f.type)) for f in body.fields
        )
        others = tuple(map(self._body, body.others))
        return replace(body, type=self.of(body.type), fields=fields, others=others)

    def _answer(self, answer: ir.Response) -> ir.Response:
        return replace(
            answer,
            type=self.of(answer.type) if answer.type else None,
            item=self.of(answer.item) if answer.item else None,
            others=tuple(map(self._answer, answer.others)),
        )

    def of(self, type: ir.Type) -> ir.Type:
        match type:
            case ir.Ref():
                return self._ref(type)
            case ir.Nullable():
                return ir.Nullable(self.of(type.type))
            case ir.ListOf():
                return ir.ListOf(self.of(type.item))
            case ir.MapOf():
                return replace(type, value=self.of(type.value))
            case ir.UnionOf():
                return replace(type, members=tuple(map(self.of, type.members)))
            case ir.TupleOf():
                items = tuple(map(self.of, type.items))
                return ir.TupleOf(items, self.of(type.rest) if type.rest else None)
            case _:
                return type

    def _ref(self, type: ir.Ref) -> ir.Type:
        base = self.schemas.get(type.name)
        if not isinstance(base, ir.Model) or base.discriminator is None:
            return type
        names = dict.fromkeys(base.discriminator.mapping.values())
        children = [ir.Ref(n) for n in names if n in self.schemas and n != base.name]
        return ir.UnionOf((*children, type))
