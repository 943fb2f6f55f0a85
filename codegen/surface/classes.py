"""Classes and named types."""

from __future__ import annotations

from .. import ir
from ..plan import Plan, SchemaNames
from .parts import Data, given, words
from .types import render


def class_data(schema: ir.Schema, names: SchemaNames, plan: Plan) -> Data:
    """What the manifest holds of a class or a named type."""
    data: Data = {"from": names.module, "in": _uses(schema)}
    if names.name not in plan.exports:
        data["top"] = False
    said = words(schema.description)
    if isinstance(schema, ir.Enum):
        return {**data, "values": list(schema.values), "words": said}
    if isinstance(schema, ir.Alias):
        return {**data, "type": render(schema.type, plan), "words": said}
    return {**data, **_model(schema, names, plan)}


def _uses(schema: ir.Schema) -> str:
    """Who has to do with it: "body" is one whose fields are arguments of a method."""
    given = not isinstance(schema, ir.Model) or schema.is_argument
    if schema.in_requests and schema.in_responses:
        return "both" if given else "responses"
    if schema.in_responses:
        return "responses"
    return "requests" if given else "body"


def _model(model: ir.Model, names: SchemaNames, plan: Plan) -> Data:
    if _uses(model) == "body":
        return {}
    base = plan.schemas.get(model.base or "")
    fields = sorted(model.fields, key=lambda field: field.wire)
    called = {f.wire: names.fields.get(f.wire, f.wire) for f in fields}
    return {
        "fields": {
            f"{called[f.wire]}{'' if f.required else '?'}": render(f.type, plan)
            for f in fields
        },
        **given(
            base=base.name if base else None,
            deprecated=model.deprecated,
            extra=render(model.extra, plan) if model.extra else None,
            input=names.input,
            limits={
                called[f.wire]: dict(f.limits)
                for f in fields
                if f.limits and model.is_argument
            },
            outdated=[called[f.wire] for f in fields if f.deprecated],
            read_only=[called[f.wire] for f in fields if f.read_only],
            wire={n: wire for wire, n in called.items() if n != wire},
            write_only=[called[f.wire] for f in fields if f.write_only],
        ),
        "words": words(model.description, **{f.wire: f.description for f in fields}),
    }
