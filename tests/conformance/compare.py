"""Whether an operation means the same in two documents, and where it does not.

Both are walked in lockstep and references are followed on the way, so names of components
do not matter and circles end where a pair of places is met again. What has no effect on a
request or an answer does not count: words, examples, tags, `x-` keys, the operationId.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from codegen.document import Node, as_array, as_object, escape, is_array, is_object
from codegen.keywords import KINDS, LIST, MAP, ONE
from codegen.resolve import resolve

_WORDS = frozenset(
    "description summary title example examples externalDocs tags operationId $comment"
    " deprecated".split()
)
_FALSE = frozenset(["required", "allowEmptyValue", "readOnly", "writeOnly"])
"""Keys that are false where they are not there."""
_MOST = 20


class Comparison:
    """Compares operations of two OpenAPI 3.1 documents."""

    def __init__(self, one: Node, other: Node) -> None:
        self._one, self._other = one, other
        self._met: set[tuple[int, int]] = set()

    def differences(self, path: str, method: str) -> list[str]:
        """Where the operation differs: a pointer below it and both values, cut short."""
        one = effective(self._one, path, method)
        other = effective(self._other, path, method)
        self._met.clear()
        found: list[str] = []
        for line in self._compare(one, other, "operation", ""):
            found.append(line)
            if len(found) == _MOST:
                break
        return found

    def agree(self, path: str, method: str) -> bool:
        """Whether at least the parameters have the same names, places and necessity."""
        one, other = (
            {(p["in"], p["name"], bool(p.get("required"))) for p in found}
            for found in (
                parameters(self._one, path, method),
                parameters(self._other, path, method),
            )
        )
        return one == other

    def _compare(self, one: Any, other: Any, kind: str, at: str) -> Iterator[str]:
        one, other = _followed(self._one, one), _followed(self._other, other)
        if not (is_object(one) and is_object(other)):
            if _text(one) != _text(other):
                yield f"{at}: {_cut(one)} and {_cut(other)}"
            return
        if (id(one), id(other)) in self._met:
            return
        self._met.add((id(one), id(other)))
        for key in sorted(_counted(one) | _counted(other)):
            shape, below = KINDS.get(kind, {}).get(key, ("", ""))
            place = f"{at}/{escape(key)}"
            pair = (one.get(key), other.get(key))
            yield from self._part(*pair, shape, below, key, place)

    def _part(
        self, one: Any, other: Any, shape: str, kind: str, key: str, at: str
    ) -> Iterator[str]:
        if shape == ONE and kind != "callback":
            yield from self._compare(one, other, kind, at)
        elif shape == MAP and is_object(one or {}) and is_object(other or {}):
            ours, theirs = as_object(one), as_object(other)
            for name in sorted({*ours, *theirs}, key=str):
                here = f"{at}/{escape(str(name))}"
                yield from self._compare(ours.get(name), theirs.get(name), kind, here)
        elif shape == LIST and is_array(one) and is_array(other):
            yield from self._lists(one, other, kind, at)
        elif key in ("required", "enum", "type") and (is_array(one) or is_array(other)):
            if _set(one) != _set(other):
                yield f"{at}: {_cut(one)} and {_cut(other)}"
        elif _text(one) != _text(other):
            yield f"{at}: {_cut(one)} and {_cut(other)}"

    def _lists(
        self, one: list[Any], other: list[Any], kind: str, at: str
    ) -> Iterator[str]:
        if len(one) != len(other):
            yield f"{at}: {len(one)} and {len(other)} items"
            return
        for index, (ours, theirs) in enumerate(zip(one, other, strict=True)):
            yield from self._compare(ours, theirs, kind, f"{at}/{index}")


def effective(data: Node, path: str, method: str) -> Node:
    """An operation with what its path and its document say for it."""
    item: Node = data["paths"][path]
    operation: Node = dict(item[method])
    for key in ("security", "servers"):
        said = operation.get(key, item.get(key, data.get(key)))
        operation[key] = _urls(said) if key == "servers" else said or []
    found = parameters(data, path, method)
    operation["parameters"] = sorted(found, key=lambda p: _text([p["in"], p["name"]]))
    return operation


def parameters(data: Node, path: str, method: str) -> list[Node]:
    """The parameters of an operation and of its path, those of the operation first."""
    item = as_object(as_object(data.get("paths")).get(path))
    said = (as_array(item.get("parameters")), _own(item, method))
    found = [as_object(_followed(data, node)) for part in said for node in part]
    named = [p for p in found if "in" in p and "name" in p]
    return [*{(p["in"], p["name"]): p for p in named}.values()]


def _own(item: Node, method: str) -> list[Any]:
    return as_array(as_object(item.get(method)).get("parameters"))


def _followed(data: Node, node: Any) -> Any:
    if is_object(node) and "$ref" in node:
        return resolve(data, node)[0]
    return node


def _counted(node: Node) -> set[str]:
    """The keys that say something: an empty list and what is false anyway do not."""
    said = (key for key, value in node.items() if value not in ([], None))
    return {key for key in map(str, said) if not _idle(key, node[key])}


def _idle(key: str, value: Any) -> bool:
    return key in _WORDS or key.startswith("x-") or (key in _FALSE and value is False)


def _urls(servers: Any) -> list[str]:
    return [str(as_object(s).get("url", "")).rstrip("/") for s in as_array(servers)]


def _set(value: Any) -> set[str]:
    return {_text(item) for item in (value if is_array(value) else [value])}


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def _cut(value: Any) -> str:
    text = _text(value)
    return text if len(text) < 80 else f"{text[:77]}…"
