"""What an operation sends: a body parameter, or the fields of a form."""

from __future__ import annotations

from typing import Any

from ...document import Node, escape, is_object
from ...media_types import FORM, FORM_DATA, essence
from .conversion import Conversion, by_preference
from .parameters import Parameters, Placed
from .schemas import TYPE_KEYS, schema, simple

_NOT_KEPT = {"name", "in", "schema", "required", "collectionFormat", "allowEmptyValue"}


def request_body(
    c: Conversion, found: Parameters, types: list[str], new: str
) -> Node | None:
    """The request body of an operation that consumes `types`, if it has one."""
    if found.form:
        return _form(c, found, types, new)
    if found.body is None:
        return None
    if found.body.old.startswith("/parameters/") and types == c.consumes:
        c.near(new, found.body.listed)
        return c.refer({"$ref": found.body.entry["$ref"]})
    return body(c, found.body.node, types, new, found.body.old)


def body(c: Conversion, node: Node, types: list[str], new: str, old: str) -> Node:
    """A body parameter as a Request Body Object."""
    c.same(new, old)
    kept = {k: v for k, v in node.items() if k not in {*_NOT_KEPT, *TYPE_KEYS}}
    if is_required(node):
        kept["required"] = True
    content: Node = {}
    for name in by_preference(types):
        place = f"{new}/content/{escape(name)}/schema"
        content[name] = _media(_body_schema(c, node, place, old))
    return {**kept, "content": content}


def _body_schema(c: Conversion, node: Node, new: str, old: str) -> Any:
    if "schema" not in node and "type" in node:  # written like any other parameter
        c.near(new, old)
        return simple(c, node, "body", new).schema
    if "schema" not in node:
        message = "this body has no schema; anything is accepted"
        help = "give it a `schema`"
        c.diagnostics.warning("body-without-schema", message, c.at(old), help)
        return None
    c.same(new, f"{old}/schema")
    return schema(c, node["schema"], new)


def _media(told: Any) -> Node:
    return {} if told is None else {"schema": told}


def is_required(node: Node) -> bool:
    """Whether a node is required, also where a page writes it in quotes."""
    return node.get("required") in (True, "true")


# --- forms -----------------------------------------------------------------------------


def _form(c: Conversion, found: Parameters, types: list[str], new: str) -> Node:
    """The fields of a form as a Request Body Object."""
    c.near(new, next(iter(found.form.values())).listed)
    required = [name for name, placed in found.form.items() if is_required(placed.node)]
    result: Node = {"required": True} if required else {}
    result["content"] = {
        name: _form_media(c, found.form, required, f"{new}/content/{escape(name)}")
        for name in _form_types(found.form, types)
    }
    return result


def _form_types(form: dict[str, Placed], types: list[str]) -> list[str]:
    """A file travels in `multipart/form-data` only, whatever else is consumed."""
    if any(_holds_file(placed.node) for placed in form.values()):
        return [FORM_DATA]
    told = [essence(name) for name in types]
    fitting = [name for name in told if name in (FORM, FORM_DATA)]
    return list(dict.fromkeys(fitting)) or [FORM]


def _holds_file(node: Any) -> bool:
    if not is_object(node):
        return False
    return node.get("type") == "file" or _holds_file(node.get("items"))


def _form_media(
    c: Conversion, form: dict[str, Placed], required: list[str], new: str
) -> Node:
    properties: Node = {}
    encoding: Node = {}
    for name, placed in form.items():
        place = f"{new}/schema/properties/{escape(name)}"
        c.near(place, placed.old)
        properties[name], how = _field(c, placed.node, place)
        if how:
            encoding[name] = how
            c.near(f"{new}/encoding/{escape(name)}", placed.old)
    shape: Node = {"type": "object", "properties": properties}
    if required:
        shape["required"] = required
    return {"schema": shape, "encoding": encoding} if encoding else {"schema": shape}


def _field(c: Conversion, node: Node, new: str) -> tuple[Any, Node]:
    """The schema of one field, and its encoding where that is not what 3.1 assumes."""
    if "schema" in node and "type" not in node:
        return schema(c, node["schema"], new) or {}, {}
    made = simple(c, node, "formData", new)
    words = {k: v for k, v in node.items() if k not in {*_NOT_KEPT, *TYPE_KEYS}}
    how: Node = {}
    if made.explode is False and not _holds_file(node):
        how = {"style": made.style, "explode": False}
    return {**made.schema, **words}, how
