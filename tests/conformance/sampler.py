"""Instances of a schema: valid ones, and ones that a single change has made doubtful."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

_SCALARS: Mapping[str, tuple[Any, ...]] = {
    "string": ("", "a", "wörd", "2026-04-28"),
    "integer": (0, 1, -7, 2**40),
    "number": (0, 1.5, -2.25, 10),
    "boolean": (True, False),
    "null": (None,),
}
_OTHERS: tuple[Any, ...] = ("x", 7, 1.5, True, None, [], {}, ["x"], {"x": 1})
_DEEP = 6


class TooDeep(Exception):
    """A schema that requires itself has no instance that ends."""


class Sampler:
    """Draws instances; the same seed draws the same ones."""

    def __init__(self, document: Mapping[str, Any], seed: str) -> None:
        self.document, self.random = document, random.Random(seed)

    def drawn(self, schema: Any, count: int) -> Iterator[Any]:
        """Yield instances as the schema describes them, each followed by a change of it."""
        for _ in range(count):
            try:
                value = self.value(schema, 0)
            except (TooDeep, RecursionError):
                continue
            yield value
            yield self.changed(value)

    def value(self, schema: Any, depth: int) -> Any:
        node = self.merged(schema)
        if depth > 3 * _DEEP:
            raise TooDeep
        if "const" in node:
            return node["const"]
        if node.get("enum"):
            return self.random.choice(node["enum"])
        kinds = node.get("type") or self.kinds(node)
        kind = self.random.choice([kinds] if isinstance(kinds, str) else list(kinds))
        if kind == "object":
            return self.object(node, depth)
        if kind == "array":
            return self.array(node, depth)
        return self.random.choice(_SCALARS[kind])

    def kinds(self, node: Mapping[str, Any]) -> list[str]:
        if "properties" in node or "additionalProperties" in node or "required" in node:
            return ["object"]
        if "items" in node or "prefixItems" in node:
            return ["array"]
        return ["string", "integer", "boolean"]

    def object(self, node: Mapping[str, Any], depth: int) -> dict[str, Any]:
        properties, required = node.get("properties", {}), node.get("required", ())
        chance = 0.7 if depth < 2 else 0.3 if depth < _DEEP else 0.0
        result = {name: self.value({}, depth) for name in required}
        for name, part in properties.items():
            if name in required or self.random.random() < chance:
                result[name] = self.value(part, depth + 1)
        extra = node.get("additionalProperties")
        if isinstance(extra, dict) and depth < _DEEP:
            for name in ("k", "l")[: self.random.randrange(3)]:
                result.setdefault(name, self.value(extra, depth + 1))
        return result

    def array(self, node: Mapping[str, Any], depth: int) -> list[Any]:
        first = [self.value(part, depth + 1) for part in node.get("prefixItems", ())]
        count = self.random.randrange(3) if depth < _DEEP and "items" in node else 0
        return first + [self.value(node["items"], depth + 1) for _ in range(count)]

    def merged(self, schema: Any) -> dict[str, Any]:
        """A schema with its reference followed, one alternative chosen, `allOf` added up."""
        node = dict(schema) if isinstance(schema, dict) else {}
        for _ in range(64):
            if "$ref" in node:
                name = node.pop("$ref").rpartition("/")[2]
                node = _sum(self.document["components"]["schemas"].get(name, {}), node)
            elif "allOf" in node:
                for part in node.pop("allOf"):
                    node = _sum(node, self.merged(part))
            elif alternatives := [key for key in ("oneOf", "anyOf") if key in node]:
                chosen = self.random.choice(node.pop(alternatives[0]))
                node = _sum(node, self.merged(chosen))
            else:
                return node
        raise TooDeep

    def changed(self, value: Any) -> Any:
        """The value with one place of it replaced, removed or wrapped."""
        whole = [copy.deepcopy(value)]
        holder, key = self.random.choice(list(_places(whole)))
        if isinstance(holder, dict) and self.random.random() < 0.3:
            del holder[key]
        elif self.random.random() < 0.1:
            holder[key] = [holder[key]]
        else:
            holder[key] = copy.deepcopy(self.random.choice(_OTHERS))
        return whole[0]


def _sum(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Two schemas that both hold."""
    made = {**one, **other}
    for key in ("properties", "required", "type", "enum"):
        if key in one and key in other:
            made[key] = _both(key, one[key], other[key])
    return made


def _both(key: str, one: Any, other: Any) -> Any:
    if key == "properties":
        shared = {n: {"allOf": [one[n], other[n]]} for n in one if n in other}
        return {**one, **other, **shared}
    first = [one] if isinstance(one, str) else one
    second = [other] if isinstance(other, str) else other
    if key == "required":
        return list(dict.fromkeys([*first, *second]))
    return [item for item in first if item in second] or second


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


def shrunk(value: Any, differs: Callable[[Any], bool]) -> Any:
    """The smallest value found by leaving parts out that still makes a difference."""
    smaller = True
    while smaller:
        smaller = False
        for other in _smaller(value):
            if differs(other):
                value, smaller = other, True
                break
    return value


def _smaller(value: Any) -> Iterator[Any]:
    """The value without one of its parts, and with one of its parts made smaller."""
    if not isinstance(value, dict | list):
        return
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        rest = copy.copy(value)
        del rest[key]
        yield rest
        for part in _smaller(value[key]):
            whole = copy.copy(value)
            whole[key] = part
            yield whole
