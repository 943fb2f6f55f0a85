"""What a document shares: schemas, parameters, bodies, responses, security schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...document import Node, as_object, escape, is_object
from .bodies import body
from .conversion import Conversion, is_reference
from .parameters import FORM, parameter, readable
from .responses import response
from .schemas import schema
from .security import security_scheme


def components(c: Conversion) -> Node:
    """The Components Object; what a document of 3.x would have there stays."""
    own = {
        "schemas": _each(c, "definitions", _schema),
        "parameters": _each(c, "parameters", _parameter),
        "requestBodies": _each(c, "parameters", _body),
        "responses": _each(c, "responses", _response),
        "securitySchemes": _each(c, "securityDefinitions", security_scheme),
    }
    told = as_object(c.root.get("components"))
    made = {key: {**as_object(told.get(key)), **part} for key, part in own.items()}
    return {**told, **{key: part for key, part in made.items() if part}}


def _each(c: Conversion, key: str, make: Callable[..., Any]) -> Node:
    """What `make` gives for everything in a section, without what it declines."""
    section = c.objects(c.root, key, "")
    made = {name: make(c, node, escape(name)) for name, node in section.items()}
    return {name: node for name, node in made.items() if node is not None}


def _schema(c: Conversion, node: Any, name: str) -> Any:
    return schema(c, node, f"/components/schemas/{name}")


def _parameter(c: Conversion, node: Any, name: str) -> Node | None:
    """Parameters that are sent in the body are left to `_body` and to each form."""
    old = f"/parameters/{name}"
    meant, _ = c.resolve(node, old)
    if not is_object(meant):
        c.leave_out(old, "a parameter should be a mapping")
        return None
    if str(meant.get("in")).lower() in ("body", *FORM):
        return None
    if is_reference(node):
        return c.refer(dict(node))
    new = f"/components/parameters/{name}"
    return parameter(c, node, new, old) if readable(c, node, old) else None


def _body(c: Conversion, node: Any, name: str) -> Node | None:
    meant, old = c.resolve(node, f"/parameters/{name}")
    if not is_object(meant) or str(meant.get("in")).lower() != "body":
        return None
    new = f"/components/requestBodies/{name}"
    c.same(new, f"/parameters/{name}")
    return body(c, meant, c.consumes, new, old)


def _response(c: Conversion, node: Any, name: str) -> Node | None:
    old = f"/responses/{name}"
    if not is_object(node):
        c.leave_out(old, "a response should be a mapping")
        return None
    if is_reference(node):
        return c.refer(dict(node))
    return response(c, node, c.produces, f"/components/responses/{name}", old)
