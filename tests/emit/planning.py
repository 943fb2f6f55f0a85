"""What hand-made APIs are made with: fields, and a plan of the simplest names there could be."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping

from codegen import ir
from codegen.plan import (
    ArgumentKind,
    ArgumentNames,
    CredentialNames,
    OperationNames,
    Plan,
    ResourceNames,
    SchemaNames,
)


def snake(text: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text))
    name = "_".join(words).lower() or "field"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in ("schema", "self") else name


def reserve(name: str) -> str:
    return f"{name}_" if name in ("dict", "copy", "json") else name


def pascal(text: str) -> str:
    name = "".join(w[:1].upper() + w[1:] for w in re.findall(r"[A-Za-z0-9]+", text))
    return name if name[:1].isalpha() else f"Type{name}"


def unique(wires: list[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for wire in wires:
        name = reserve(snake(wire))
        while name in names.values():
            name += "_more"
        names[wire] = name
    return names


def plan_for(
    api: ir.Api,
    package: str,
    methods: Mapping[str, str],
    modules: Mapping[str, str] | None = None,
    names: Mapping[str, str] | None = None,
) -> Plan:
    """`methods` by operation id; `modules` and `names` overrule by schema name."""
    modules, names = modules or {}, names or {}
    first = snake(api.resources[0].key)
    schemas = {
        name: schema_names(
            schema, modules.get(name, first), names.get(name, pascal(name))
        )
        for name, schema in api.schemas.items()
    }
    resources = {
        r.key: ResourceNames(snake(r.key), name, f"Async{name}")
        for r in api.resources
        for name in [pascal(r.key) + "Resource" * (pascal(r.key) in api.schemas)]
    }
    operations = {
        o.key: OperationNames(methods[o.id], arguments(o))
        for r in api.resources
        for o in r.operations
    }
    made = {
        s.key: CredentialNames(snake(s.key), f"{package}_{snake(s.key)}".upper())
        for s in api.schemes
        if s.kind != "unsupported"
    }
    exports = {n.name: f"models.{n.module}" for n in schemas.values()}
    return Plan(package, resources, operations, schemas, made, exports)


def schema_names(schema: ir.Schema, module: str, name: str) -> SchemaNames:
    fields = schema.fields if isinstance(schema, ir.Model) else ()
    twin = f"{name}Input" if schema.in_requests else None
    twin = None if isinstance(schema, ir.Enum) else twin
    if isinstance(schema, ir.Alias) and not schema.in_responses:
        twin = None
    return SchemaNames(module, name, unique([f.wire for f in fields]), twin)


def arguments(operation: ir.Operation) -> tuple[ArgumentNames, ...]:
    order = ("path", "query", "header", "cookie")
    params = sorted(operation.params, key=lambda p: order.index(p.location))
    rows: list[tuple[ArgumentKind, str]] = [(p.location, p.wire) for p in params]
    body = operation.body
    if body is not None and body.fields is None:
        rows.append(("body", ""))
    elif body is not None:
        rows += [("field", f.wire) for f in body.fields or ()]
    found: list[ArgumentNames] = []
    for kind, wire in rows:
        name = snake(wire) if wire else "body"
        if name in [f.name for f in found]:
            name = {"field": "body_"}.get(kind, f"{kind}_") + name
        while name in [f.name for f in found]:
            name += "_more"
        found.append(ArgumentNames(kind, wire, name))
    return tuple(found)


def field(
    wire: str, type: ir.Type, required: bool = False, words: str = ""
) -> ir.Field:
    return ir.Field(wire, type, required, words)
