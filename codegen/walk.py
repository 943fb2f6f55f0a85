"""Walks over an OpenAPI 3.1 document that know what each key holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import is_not
from typing import Any

from .document import Node, as_object, escape, is_array, is_object
from .keywords import KINDS, LIST, MAP, METHOD_KEYS, ONE, SCHEMA

Rewrite = Callable[[Node, str], Any]


def children(node: Node, kind: str) -> Iterator[tuple[Any, Any, str, str]]:
    """The parts of `node`: (container, key, pointer below the node, kind)."""
    if kind == "schema" and SCHEMA.keys().isdisjoint(node):
        return
    if kind == "callback":
        for key in node:
            yield node, key, f"/{escape(str(key))}", "pathItem"
        return
    table = KINDS[kind]
    for key, value in node.items():
        place = table.get(key)
        if place is None:
            continue
        shape, below = place
        if shape == ONE:
            yield node, key, f"/{escape(key)}", below
        elif shape == LIST and is_array(value):
            for index in range(len(value)):
                yield value, index, f"/{key}/{index}", below
        elif shape == MAP and is_object(value):
            for name in value:
                yield value, name, f"/{key}/{escape(str(name))}", below


def rewrite_schemas(node: Any, kind: str, pointer: str, change: Rewrite) -> Any:
    """The tree with `change` applied to every schema, innermost first.

    Copies only what lies above a change; a subtree in which nothing changed is the same
    object as before.
    """
    if not is_object(node):
        return node
    if kind == "callback":
        return _rewrite_each(node, "pathItem", pointer, change)
    if kind == "schema" and SCHEMA.keys().isdisjoint(node):
        return change(node, pointer)
    result, table = node, KINDS[kind]
    for key, old in node.items():
        place = table.get(key)
        if place is None:
            continue
        shape, below = place
        new = _REWRITES[shape](old, below, f"{pointer}/{key}", change)
        if new is not old:
            if result is node:
                result = dict(node)
            result[key] = new
    return change(result, pointer) if kind == "schema" else result


def _rewrite_each(nodes: Any, kind: str, pointer: str, change: Rewrite) -> Any:
    """An object with its values rewritten."""
    if not is_object(nodes):
        return nodes
    result = nodes
    for name, old in nodes.items():
        new = rewrite_schemas(old, kind, f"{pointer}/{escape(name)}", change)
        if new is not old:
            if result is nodes:
                result = dict(nodes)
            result[name] = new
    return result


def _rewrite_items(nodes: Any, kind: str, pointer: str, change: Rewrite) -> Any:
    """An array with its items rewritten."""
    if not is_array(nodes):
        return nodes
    new = [
        rewrite_schemas(old, kind, f"{pointer}/{index}", change)
        for index, old in enumerate(nodes)
    ]
    return new if any(map(is_not, new, nodes)) else nodes


_REWRITES = {ONE: rewrite_schemas, MAP: _rewrite_each, LIST: _rewrite_items}


def holders(node: Any, kind: str) -> Iterator[Node]:
    """Every object that holds a `$ref`; without the pointers, which cost most of a walk."""
    stack = [(node, kind)]
    while stack:
        node, kind = stack.pop()
        if not is_object(node):
            continue
        if isinstance(node.get("$ref"), str):
            yield node
        if kind == "callback":
            stack += [(value, "pathItem") for value in node.values()]
        elif kind != "schema" or not SCHEMA.keys().isdisjoint(node):
            _push_parts(node, KINDS[kind], stack)


def _push_parts(
    node: Node, table: Mapping[str, tuple[str, str]], stack: list[tuple[Any, str]]
) -> None:
    for key in node.keys() & table.keys():
        shape, below = table[key]
        value = node[key]
        if shape == ONE:
            stack.append((value, below))
        elif is_object(value) if shape == MAP else is_array(value):
            values: Iterable[Any] = value.values() if shape == MAP else value
            stack += [(part, below) for part in values]


def parts(node: Any, kind: str) -> Iterator[Node]:
    """A node and all objects in it, without what they refer to."""
    return (part for part, _ in kinded(node, kind))


def kinded(node: Any, kind: str) -> Iterator[tuple[Node, str]]:
    """The same, each with its kind."""
    stack = [(node, kind)]
    while stack:
        node, kind = stack.pop()
        if is_object(node):
            yield node, kind
            stack += [
                (holder[key], below) for holder, key, _, below in children(node, kind)
            ]


def references(node: Any, kind: str, pointer: str = "") -> Iterator[tuple[Node, str]]:
    """Every object that holds a `$ref`, with its pointer."""
    stack = [(node, kind, pointer)]
    while stack:
        node, kind, pointer = stack.pop()
        if not is_object(node):
            continue
        if isinstance(node.get("$ref"), str):
            yield node, pointer
        stack.extend(
            (container[key], below, pointer + tail)
            for container, key, tail, below in children(node, kind)
        )


def operations_in(data: Node) -> Iterator[tuple[str, str, Node]]:
    """Path, method and node of the operations that stand in a fragment's own paths."""
    for path, item in as_object(data.get("paths")).items():
        for method in METHOD_KEYS:
            node = as_object(item).get(method)
            if is_object(node):
                yield str(path), method, node
