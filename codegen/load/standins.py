"""What stands for a part that is not to be had: anything at all."""

from __future__ import annotations

from typing import Any

from ..diagnostics import without_secrets
from ..document import Node
from .places import reference, reference_key

_UNTYPED = frozenset(["example", "link", "securityScheme"])
"""Kinds that no type is made of; what is not to be had stays a reference."""


def standin(node: Node, kind: str) -> Any:
    """What stands for a part whose reference leads nowhere; `node`, which held it, is
    changed."""
    if kind in _UNTYPED:
        return node
    text = without_secrets(reference(node, kind) or "")
    del node[reference_key(node)]
    if kind in ("text", "any") or kind.startswith(("list ", "map ")):
        return node or empty(kind)
    if kind not in ("callback", "pathItem"):
        node.setdefault("description", f"Undocumented: `{text}` does not exist.")
    if kind == "requestBody":
        node.setdefault("content", {"application/json": {}})
    return node


def empty(kind: str) -> Any:
    """A part of a kind that says nothing."""
    if kind.startswith("list "):
        return list[Any]()
    return "" if kind == "text" else {}
