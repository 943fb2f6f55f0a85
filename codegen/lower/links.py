"""Links: what can be called with something out of an answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from .. import ir
from ..document import Node, as_object, is_object, unescape
from ..operations import Found
from ..resolve import resolve
from .prose import text_of

ById = Mapping[str, Found]


def lower_links(root: Node, op: Found, by_id: ById) -> Iterator[ir.Link]:
    """The links of all answers of an operation; those that lead nowhere are left out."""
    found: dict[str, ir.Link] = {}
    for answer in as_object(op.node.get("responses")).values():
        node, _ = resolve(root, answer)
        for name, told in as_object(as_object(node).get("links")).items():
            link, _ = resolve(root, told)
            made = _link(str(name), as_object(link), by_id)
            if made is not None:
                found.setdefault(str(name), made)
    yield from found.values()


def _link(name: str, node: Node, by_id: ById) -> ir.Link | None:
    target = _target(node, by_id)
    if target is None:
        return None
    values = [(str(k), _shown(v)) for k, v in as_object(node.get("parameters")).items()]
    if "requestBody" in node:
        values.append(("requestBody", _shown(node["requestBody"])))
    return ir.Link(name, target, tuple(values), text_of(node.get("description")))


def _target(node: Node, by_id: ById) -> tuple[str, str] | None:
    """By operationId, or by a reference to the operation."""
    found = by_id.get(str(node.get("operationId")))
    if found is not None:
        return found.method, found.path
    reference = str(node.get("operationRef") or "")
    tokens = unquote(reference).partition("#/paths/")[2].split("/")
    return (tokens[1].upper(), unescape(tokens[0])) if len(tokens) == 2 else None


def _shown(value: Any) -> str:
    return str(value) if not is_object(value) else "a value of its own"
