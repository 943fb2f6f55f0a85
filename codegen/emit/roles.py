"""What a model is for, where the documentation does not say what it is."""

from __future__ import annotations

from codegen import ir
from codegen.plan import Plan

_FEW = 3


def roles(api: ir.Api, plan: Plan) -> dict[str, str]:
    """By schema name, a sentence on the methods that return a model or send it."""
    returned: dict[str, list[str]] = {}
    sent: dict[str, list[str]] = {}
    for operation in api.operations:
        method = f"`{plan.member(operation)}`"
        if isinstance(operation.result, ir.Ref):
            returned.setdefault(operation.result.name, []).append(method)
        for type in dict.fromkeys(body.type for body in operation.bodies):
            if isinstance(type, ir.Ref):
                sent.setdefault(type.name, []).append(method)
    return {
        **{name: f"The body of {_these(methods)}." for name, methods in sent.items()},
        **{name: _returned(methods) for name, methods in returned.items()},
    }


def _returned(methods: list[str]) -> str:
    verb = "returns" if len(methods) == 1 else "return"
    return f"What {_these(methods)} {verb}."


def _these(methods: list[str]) -> str:
    if len(methods) > _FEW:
        return f"{methods[0]} and {len(methods) - 1} other methods"
    *head, last = methods
    return f"{', '.join(head)} and {last}" if head else last
