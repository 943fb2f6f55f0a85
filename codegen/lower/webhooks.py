"""What the API sends by itself: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import ir
from ..document import Node, as_object, escape, is_object
from ..keywords import METHOD_KEYS
from ..media_types import is_json
from ..operations import Found, media_types
from ..resolve import resolve
from .prose import text_of
from .types import Types


def lower_webhooks(types: Types) -> Iterator[ir.Webhook]:
    """The webhooks of the document that have a JSON body."""
    for name, item in as_object(types.root.get("webhooks")).items():
        at = f"/webhooks/{escape(str(name))}"
        for method, body, text in _sent(types, item, at):
            yield ir.Webhook(str(name), method, body, text)


def lower_callbacks(types: Types, op: Found) -> Iterator[ir.Webhook]:
    """The callbacks of an operation that have a JSON body."""
    for name, node in as_object(op.node.get("callbacks")).items():
        at = f"{op.pointer}/callbacks/{escape(str(name))}"
        callback, at = resolve(types.root, node, at)
        for address, item in as_object(callback).items():
            place = f"{at}/{escape(str(address))}"
            for method, body, text in _sent(types, item, place):
                key = (op.method, op.path)
                yield ir.Webhook(str(name), method, body, text, str(address), key)


def _sent(types: Types, item: Any, at: str) -> Iterator[tuple[str, ir.Type, str]]:
    """Method, type of the body and words of each operation of a path item."""
    item, at = resolve(types.root, item, at)
    for key in METHOD_KEYS:
        node = as_object(item).get(key)
        body = _body(types, node, f"{at}/{key}") if is_object(node) else None
        if body is not None and is_object(node):
            texts = map(text_of, (node.get("summary"), node.get("description")))
            yield key.upper(), body, max(texts, key=len)


def _body(types: Types, node: Node, at: str) -> ir.Type | None:
    told = node.get("requestBody")
    body, at = resolve(types.root, told, f"{at}/requestBody")
    for media_type, media in media_types(as_object(body).get("content")):
        if is_json(media_type) and "schema" in media:
            return types.lower(
                media["schema"], f"{at}/content/{escape(media_type)}/schema"
            )
    return None
