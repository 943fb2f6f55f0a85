"""Paths and operations."""

from __future__ import annotations

import re
from typing import Any

from ...document import Node, as_array, as_object, escape, is_object
from ...keywords import METHOD_KEYS
from .bodies import request_body
from .conversion import DEFAULT, Conversion, is_reference
from .parameters import Parameters, parameters
from .responses import responses
from .servers import servers

_TYPE = re.compile(r"[^\s/,;*]+/[^\s/,*]+")
"""One media type, and not what a browser writes into `Accept`."""
_OURS = ("parameters", "responses", "consumes", "produces", "schemes")


def paths(c: Conversion, node: Any) -> Node:
    """The Paths Object; each path item stands where it stood."""
    result: Node = {}
    for path, item in c.objects({"paths": node}, "paths", "").items():
        place = f"/paths/{escape(path)}"
        if path.startswith("x-"):
            result[path] = item
        elif is_object(item):
            result[path] = _path_item(c, item, place)
        else:
            c.leave_out(place, "a path should be a mapping")
    return result


def _path_item(c: Conversion, item: Node, at: str) -> Node:
    shared = parameters(c, item, at)
    result: Node = {}
    for key, node in item.items():
        if key in METHOD_KEYS and is_object(node):
            result[key] = _operation(c, node, shared, f"{at}/{key}")
        elif key in METHOD_KEYS:
            c.leave_out(f"{at}/{key}", "an operation should be a mapping")
        elif key != "parameters":
            result[key] = node
        elif shared.plain:
            result[key] = shared.plain
    return c.refer(result) if is_reference(item) else result


def _operation(c: Conversion, node: Node, shared: Parameters, at: str) -> Node:
    own = parameters(c, node, at)
    result = {key: value for key, value in node.items() if key not in _OURS}
    if own.plain:
        result["parameters"] = own.plain
    sent = _fixed(c, node, "content-type") or _types(
        c, node, "consumes", c.consumes, at
    )
    body = request_body(c, own.over(shared), sent, f"{at}/requestBody")
    if body is not None:
        result["requestBody"] = body
    if "responses" in node:
        got = _fixed(c, node, "accept") or _types(c, node, "produces", c.produces, at)
        if answers := responses(c, node, got, at):
            result["responses"] = answers
    return result | _servers(c, node, at)


def _fixed(c: Conversion, operation: Node, header: str) -> list[str]:
    """The one media type that a parameter admits which is this header; it says more than
    `consumes` and `produces`, and is no argument: the body's type decides (3.1, 4.8.12.1).
    """
    for entry in as_array(operation.get("parameters")):
        node = as_object(c.resolve(entry, "")[0])
        if node.get("in") == "header" and str(node.get("name")).lower() == header:
            values = as_array(node.get("enum"))
            return [v for v in values if len(values) == 1 and _TYPE.fullmatch(str(v))]
    return []


def _types(
    c: Conversion, node: Node, key: str, default: list[str], at: str
) -> list[str]:
    """The operation's own media types; an empty list clears the document's."""
    if key not in node:
        return default
    return c.media_types(node, key, at) or DEFAULT


def _servers(c: Conversion, node: Node, at: str) -> Node:
    """Schemes of the operation's own are servers of its own, if there is a host."""
    told = node.get("schemes")
    if not told or told == c.root.get("schemes") or not c.root.get("host"):
        return {}
    made = servers(c, node, at, f"{at}/servers")
    return {"servers": made} if made else {}
