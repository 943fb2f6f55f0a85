"""A normalized document reduced to structure: types, properties, what is required.

Constraints, formats, closedness and directions go, so that two tools that are lenient in
different ways about them can be compared in what remains.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_ONE = ("items", "additionalProperties")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_KEPT = ("$ref", "type", "required", "enum", "const", "discriminator")


def structure(data: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The document with structure alone; schemas in `names` are called as it says there,
    others are left out."""
    schemas = data.get("components", {}).get("schemas", {})
    reduce = _Reduce(names)
    kept = {names[n]: reduce.schema(s) for n, s in schemas.items() if n in names}
    return {
        "openapi": "3.1.0",
        "info": {"title": "structure", "version": "1"},
        "paths": {f"/{name}": _get(name) for name in kept},
        "components": {"schemas": kept},
    }


def _get(name: str) -> dict[str, Any]:
    """An operation that answers with a schema, so that nobody takes it for unused."""
    schema = {"$ref": f"#/components/schemas/{name}"}
    content = {"application/json": {"schema": schema}}
    answers = {"200": {"description": "", "content": content}}
    return {"get": {"operationId": f"get_{name}", "responses": answers}}


def _open(values: list[Any]) -> dict[str, Any]:
    """What stays of an enum: ours are open, so that a new value is no surprise."""
    kinds = {bool: "boolean", int: "integer", float: "number", type(None): "null"}
    found = dict.fromkeys(kinds.get(type(value), "string") for value in values)
    return {"type": list(found) if len(found) > 1 else next(iter(found))}


class _Reduce:
    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def schema(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return {}  # a boolean schema is a constraint
        made = {key: node[key] for key in _KEPT if key in node}
        if len(node.get("enum", ())) > 1:
            made |= _open(made.pop("enum"))
        if "$ref" in node:
            made["$ref"] = self.ref(node["$ref"])
            if not made["$ref"]:
                return {}
        if "discriminator" in node:
            made["discriminator"] = self.discriminator(node["discriminator"])
        if "properties" in node:
            made["properties"] = {
                name: self.schema(part) for name, part in node["properties"].items()
            }
        for key in _ONE:
            if isinstance(node.get(key), dict):
                made[key] = self.schema(node[key])
        for key in _LISTS:
            if node.get(key):
                made[key] = [self.schema(part) for part in node[key]]
        return made

    def ref(self, ref: str) -> str:
        name = ref.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        own = self.names.get(name)
        return f"#/components/schemas/{own}" if own else ""

    def discriminator(self, node: Any) -> Any:
        mapping = {
            value: self.ref(ref) or ref
            for value, ref in node.get("mapping", {}).items()
        }
        return {**node, "mapping": mapping} if mapping else dict(node)


def judged(data: Mapping[str, Any]) -> dict[str, Any]:
    """The document as models can mean it: alternatives that may overlap, and null where a
    property may be missing, since an attribute has to be something then."""
    schemas = data["components"]["schemas"]
    judged = {name: _judged(schema) for name, schema in schemas.items()}
    return {**data, "components": {"schemas": judged}}


def _judged(node: dict[str, Any]) -> dict[str, Any]:
    made = dict(node)
    for key in _ONE:
        if key in node:
            made[key] = _judged(node[key])
    for key in _LISTS:
        if key in node:
            made[key] = [_judged(part) for part in node[key]]
    if "oneOf" in made:
        either = {"anyOf": made.pop("oneOf")}
        made["allOf"] = [*made.get("allOf", ()), either]
    if "properties" in node:
        required = node.get("required", ())
        made["properties"] = {
            name: _judged(part) if name in required else _or_null(_judged(part))
            for name, part in node["properties"].items()
        }
    return made


def _or_null(node: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [node, {"type": "null"}]}
