"""What a discriminator says about the classes that it tells apart: the value of their tag.

`kind: str` is documented, but a circle's is always "circle"; with `Literal["circle"]` a type
checker can tell the members of a union apart as the runtime does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from .. import ir
from .narrowing import admits


def with_tags(
    schemas: Mapping[str, ir.Schema], discriminators: Iterable[ir.Discriminator]
) -> dict[str, ir.Schema]:
    """The schemas, each with the values of its tag where every union agrees on them.

    A value that is only the name of the schema is a guess of many documents, and says
    nothing.
    """
    said: dict[tuple[str, str], dict[str, None]] = {}
    for found in discriminators:
        for value, name in found.mapping.items():
            said.setdefault((name, found.wire), {})[value] = None
    result = dict(schemas)
    for (name, wire), values in said.items():
        schema = schemas.get(name)
        if isinstance(schema, ir.Model) and not schema.base and name not in values:
            result[name] = tagged(result[name], wire, list(values), schemas)
    return result


def tagged(
    schema: ir.Schema,
    wire: str,
    values: Sequence[str],
    schemas: Mapping[str, ir.Schema],
) -> ir.Schema:
    """A model whose field `wire` is one of some values, where its type admits them."""
    if not isinstance(schema, ir.Model) or schema.discriminator or not values:
        return schema
    told = ir.Constant(tuple(values))
    fields = tuple(
        replace(f, type=told) if f.wire == wire and _fits(f, told, schemas) else f
        for f in schema.fields
    )
    return replace(schema, fields=fields)


def listed(type: ir.Type, schemas: Mapping[str, ir.Schema]) -> ir.Type:
    """A type that cannot be null; of an enum's name the values that it stands for."""
    inner = type.type if isinstance(type, ir.Nullable) else type
    schema = schemas.get(inner.name) if isinstance(inner, ir.Ref) else None
    return ir.Constant(schema.values) if isinstance(schema, ir.Enum) else inner


def _fits(field: ir.Field, told: ir.Constant, schemas: Mapping[str, ir.Schema]) -> bool:
    type = listed(field.type, schemas)
    return isinstance(type, ir.Scalar | ir.Constant) and admits(type, told)
