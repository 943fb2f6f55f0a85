"""What 3.0 says of the parts of a multipart body, in 3.1 form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from ..document import Node, as_object, is_object
from ..keywords import METHOD_KEYS

Change: TypeAlias = Callable[[Node], Node]
_STYLES = ("style", "explode", "allowReserved")


def without_styles(data: Node) -> Node:
    """The document without styles of parts: in 3.0 they count for forms alone (OpenAPI
    3.0.3, section 4.7.15), since 3.1 for parts, too."""
    data = _each(data, ("paths",), lambda item: _some(item, METHOD_KEYS, _operation))
    return _each(data, ("components", "requestBodies"), _body)


def _operation(node: Node) -> Node:
    return _some(node, ("requestBody",), _body)


def _body(node: Node) -> Node:
    kinds = as_object(node.get("content"))
    parts = [kind for kind in kinds if str(kind).startswith("multipart/")]
    return _some(node, ("content",), lambda content: _some(content, parts, _media))


def _media(node: Node) -> Node:
    return _each(node, ("encoding",), _part)


def _part(node: Node) -> Node:
    if not any(key in node for key in _STYLES):
        return node
    return {key: value for key, value in node.items() if key not in _STYLES}


def _each(node: Node, keys: tuple[str, ...], change: Change) -> Node:
    """A node with `change` applied to all that stands under some keys, which lead down."""
    key, *rest = keys

    def inside(below: Node) -> Node:
        return (
            _each(below, tuple(rest), change) if rest else _some(below, below, change)
        )

    return _some(node, (key,), inside)


def _some(node: Node, keys: Iterable[str], change: Change) -> Node:
    """A node with `change` applied to what stands under these keys; copied if it differs."""
    new = {key: change(node[key]) for key in keys if is_object(node.get(key))}
    same = all(value is node[key] for key, value in new.items())
    return node if same else {**node, **new}
