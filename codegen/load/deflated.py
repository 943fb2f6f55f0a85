"""Docusaurus' `api`: base64 of deflated JSON of one operation, which becomes a document.

The plugin has written out every reference; where a schema holds itself it says
`"circular(Pet)"` in its place, and the mapping of a discriminator holds whole schemas.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from typing import Any, cast

from ..document import Node, as_array, as_object, is_array, is_object
from .refused import Refused

_CIRCLE = re.compile(r"circular\((.*)\)$")
LARGEST = 32 * 1024 * 1024
"""Bytes that one page may inflate to."""
_AROUND = frozenset(
    [
        "method",
        "path",
        "servers",
        "securitySchemes",
        "info",
        "postman",
        "proxy",
        "jsonRequestBodyExample",
        "extensions",
    ]
)


def inflate(text: str) -> str:
    """The JSON text of an `api` value; what is JSON already stays."""
    if text.startswith("{"):
        return text
    try:
        packed = base64.b64decode(text, validate=True)
        stream = zlib.decompressobj(wbits=47)
        data = stream.decompress(packed, LARGEST)
    except (binascii.Error, ValueError, zlib.error) as error:
        message = f"the frontmatter's `api` cannot be unpacked: {error}"
        raise Refused("invalid-api", message, 0, "get the page again") from None
    if stream.unconsumed_tail:
        message = f"the frontmatter's `api` inflates to more than {LARGEST:,} bytes"
        raise Refused("inflates-too-far", message, 0, "get the page again")
    if not stream.eof:
        message = "the frontmatter's `api` is cut off"
        raise Refused("invalid-api", message, 0, "get the page again")
    return data.decode("utf-8", "replace")


def document(api: Any) -> Node:
    """An OpenAPI document of one operation with what the plugin has put around it."""
    around = cast(Node, api) if isinstance(api, dict) else {}
    method, path = around.get("method"), around.get("path")
    if not isinstance(method, str) or not isinstance(path, str):
        message = "the frontmatter's `api` has no `method` and `path`"
        raise Refused("invalid-api", message, 0, "get the page again")
    _open_circles(around)
    operation = {key: value for key, value in around.items() if key not in _AROUND}
    info = around.get("info") or {"title": "", "version": ""}
    data: Node = {"openapi": "3.1.0" if method == "event" else "3.0.3", "info": info}
    if around.get("servers"):
        data["servers"] = around["servers"]
    if method == "event":
        data["webhooks"] = {path: {"post": operation}}
    data["paths"] = {} if method == "event" else {path: {method: operation}}
    if around.get("securitySchemes"):
        data["components"] = {"securitySchemes": around["securitySchemes"]}
    return data


def _open_circles(node: Any) -> None:
    """Put what allows anything in the place of what the plugin could not write out."""
    stack = [node]
    while stack:
        node = stack.pop()
        if is_object(node) and any(
            map(is_object, as_object(node.get("mapping")).values())
        ):
            del node["mapping"]
        items: Any = node.items() if is_object(node) else enumerate(as_array(node))
        for key, value in [*items]:
            if isinstance(value, str) and (name := _CIRCLE.match(value)):
                node[key] = {"description": f"`{name[1]}` again."}
            elif is_object(value) or is_array(value):
                stack.append(value)
