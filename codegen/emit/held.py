"""The fields that the class of a model has."""

from __future__ import annotations

from msgspec.structs import replace

from codegen import ir


def held(model: ir.Model) -> list[ir.Field]:
    """The fields that a model's class has, each as required as the class can promise."""
    return [
        replace(f, required=False) if f.required and not model.always_has(f) else f
        for f in model.fields
        if _belongs(f, model)
    ]


def _belongs(f: ir.Field, model: ir.Model) -> bool:
    """What only requests hold leaves the class of an answer, unless it is sent, too."""
    if f.write_only:
        return model.is_argument or not model.in_responses
    return model.in_responses or not f.read_only
