"""Types as one would write them in Python."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..plan import Plan

SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
    "date": "date",
    "date-time": "datetime",
    "time": "time",
    "uuid": "UUID",
    "byte": "bytes",
    "binary": "bytes",
    "decimal": "Decimal",
    "exact": "Decimal",
    "event": "ServerSentEvent",
}


def render(type: ir.Type, plan: Plan, is_input: bool = False) -> str:
    """A type as one would write it in Python, with the plan's names."""
    match type:
        case ir.Any_():
            return "Any"
        case ir.Scalar(kind):
            return SCALARS[kind]
        case ir.Constant(values):
            return f"Literal[{', '.join(map(repr, values))}]"
        case ir.Ref(name):
            return _name(name, plan, is_input)
        case ir.ListOf(item):
            return f"list[{render(item, plan, is_input)}]"
        case ir.MapOf(value):
            return f"dict[str, {render(value, plan, is_input)}]"
        case ir.TupleOf(items, rest):
            parts = [render(item, plan, is_input) for item in items]
            parts += [f"*tuple[{render(rest, plan, is_input)}, ...]"] if rest else []
            return f"tuple[{', '.join(parts)}]"
        case ir.UnionOf() | ir.Nullable():
            return _union(type, plan, is_input)


def _name(name: str, plan: Plan, is_input: bool) -> str:
    names = plan.schemas.get(name)
    if names is None:
        return name
    if is_input and names.input is not None:
        return f"{names.name} | {names.input}"
    return names.name


def _union(type: ir.UnionOf | ir.Nullable, plan: Plan, is_input: bool) -> str:
    """`A | B | None`, each once and None at the end."""
    parts = dict.fromkeys(render(member, plan, is_input) for member in _flat(type))
    last = ["None"] if "None" in parts else []
    return " | ".join([part for part in parts if part != "None"] + last)


def _flat(type: ir.Type) -> Iterator[ir.Type]:
    if isinstance(type, ir.UnionOf):
        for member in type.members:
            yield from _flat(member)
    elif isinstance(type, ir.Nullable):
        yield from _flat(type.type)
        yield ir.Scalar("null")
    else:
        yield type
