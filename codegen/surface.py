"""What a caller of the client sees, as plain data: signatures, fields, credentials.

The manifest keeps it, so that a later `diff` needs nothing but two manifests.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from . import ir
from .plan import ArgumentNames, OperationNames, Plan

Data: TypeAlias = dict[str, Any]

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
}


def surface(api: ir.Api, plan: Plan) -> Data:
    """Everything a caller can see, keyed by its Python name, in a stable order."""
    return {
        "client": _client(api, plan),
        "operations": dict(sorted(_operations(api, plan))),
        "schemas": dict(sorted(_schemas(api, plan))),
    }


def _client(api: ir.Api, plan: Plan) -> Data:
    schemes = {scheme.key: scheme.kind for scheme in api.schemes}
    credentials = {
        names.argument: {"env": names.env, "kind": schemes.get(key, "")}
        for key, names in sorted(plan.credentials.items())
    }
    base = api.servers[0].url if api.servers else None
    return {"base_url": base, "credentials": credentials}


def _operations(api: ir.Api, plan: Plan) -> Iterator[tuple[str, Data]]:
    for resource in api.resources:
        attribute = plan.resources[resource.key].attribute
        for operation in resource.operations:
            names = plan.operations[operation.key]
            yield f"{attribute}.{names.method}", _operation(operation, names, plan)


def _operation(operation: ir.Operation, names: OperationNames, plan: Plan) -> Data:
    data: Data = {
        "arguments": [_argument(operation, item, plan) for item in names.arguments],
        "http": f"{operation.method} {operation.path}",
        "returns": returns(operation, plan),
    }
    if operation.deprecated:
        data["deprecated"] = True
    if operation.security is not None:
        data["security"] = [list(schemes) for schemes in operation.security]
    return data


def returns(operation: ir.Operation, plan: Plan) -> str:
    """What a method gives back, as a type."""
    if operation.pages is not None:
        return f"Page[{render(operation.pages.item, plan)}]"
    return "None" if operation.returns is None else render(operation.returns, plan)


def _argument(operation: ir.Operation, names: ArgumentNames, plan: Plan) -> Data:
    item = find_argument(operation, names)
    data: Data = {"in": names.kind, "name": names.name}
    if item is None:
        return {**data, "required": False, "type": "Any"}
    required = item.required
    if isinstance(item, ir.Field) and operation.body is not None:
        required = required and operation.body.required
    data |= {"required": required, "type": render(item.type, plan, True)}
    if names.wire != names.name and names.kind != "body":
        data["wire"] = names.wire
    if not isinstance(item, ir.Body) and item.default is not None:
        data["default"] = item.default
    return data


def find_argument(
    operation: ir.Operation, names: ArgumentNames
) -> ir.Param | ir.Field | ir.Body | None:
    """What an argument stands for: a parameter, a field of the body or the body."""
    if names.kind == "body":
        return operation.body
    if names.kind == "field":
        fields = operation.body.fields if operation.body else None
        return next((f for f in fields or () if f.wire == names.wire), None)
    wanted = (names.kind, names.wire)
    return next((p for p in operation.params if (p.location, p.wire) == wanted), None)


def _schemas(api: ir.Api, plan: Plan) -> Iterator[tuple[str, Data]]:
    for key, names in plan.schemas.items():
        schema = api.schemas.get(key)
        if schema is not None:
            yield f"{names.module}.{names.name}", _schema(schema, plan)


def _schema(schema: ir.Schema, plan: Plan) -> Data:
    uses = {"requests": schema.in_requests, "responses": schema.in_responses}
    data: Data = {"in": [use for use, is_used in uses.items() if is_used]}
    if isinstance(schema, ir.Enum):
        return {**data, "values": list(schema.values)}
    if isinstance(schema, ir.Alias):
        return {**data, "type": render(schema.type, plan)}
    names = plan.schemas[schema.name].fields
    data["fields"] = {
        names.get(f.wire, f.wire): _field(f, names.get(f.wire, f.wire), plan)
        for f in sorted(schema.fields, key=lambda f: f.wire)
    }
    if schema.base is not None:
        data["base"] = schema.base
    if schema.extra is not None:
        data["extra"] = render(schema.extra, plan)
    return data


def _field(field: ir.Field, name: str, plan: Plan) -> Data:
    data: Data = {"required": field.required, "type": render(field.type, plan)}
    if field.wire != name:
        data["wire"] = field.wire
    for flag in ("deprecated", "read_only", "write_only"):
        if getattr(field, flag):
            data[flag] = True
    return data


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
        case ir.Nullable(inner):
            return _union((render(inner, plan, is_input), "None"))
        case ir.ListOf(item):
            return f"list[{render(item, plan, is_input)}]"
        case ir.MapOf(value):
            return f"dict[str, {render(value, plan, is_input)}]"
        case ir.TupleOf(items, rest):
            parts = [render(item, plan, is_input) for item in items]
            parts += [f"*tuple[{render(rest, plan, is_input)}, ...]"] if rest else []
            return f"tuple[{', '.join(parts)}]"
        case ir.UnionOf(members):
            return _union(render(member, plan, is_input) for member in members)


def _name(name: str, plan: Plan, is_input: bool) -> str:
    names = plan.schemas.get(name)
    if names is None:
        return name
    if is_input and names.input is not None:
        return f"{names.name} | {names.input}"
    return names.name


def _union(members: Iterable[str]) -> str:
    """`A | B | None`, each once and None at the end."""
    parts = dict.fromkeys(part for member in members for part in member.split(" | "))
    last = ["None"] if "None" in parts else []
    return " | ".join([part for part in parts if part != "None"] + last)
