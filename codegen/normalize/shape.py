"""One schema that holds what the members of a cluster say."""

from __future__ import annotations

from typing import Any

from ..document import Node, as_array, is_array, is_object
from ..schemas import admits_null
from .cluster import Cluster
from .outline import without_null
from .site import Site

_NULL: Node = {"type": "null"}
_KEPT = ("title", "deprecated")


def telling_words(clusters: list[Cluster]) -> dict[str, str]:
    """By cluster, the description of its largest shape, else the longest one.

    "Response payload for the request." stands on every envelope of some documentation;
    words that several unlike things share tell nothing about any of them.
    """
    said: dict[str, dict[str, None]] = {}
    for cluster in clusters:
        for site in cluster.sites:
            said.setdefault(_words(site), {})[cluster.name] = None
    result: dict[str, str] = {}
    for cluster in clusters:
        own = [_words(site) for site in cluster.sites]
        telling = [text for text in own if text and len(said[text]) == 1]
        if telling and telling[0] == own[0]:
            result[cluster.name] = own[0]
        elif telling:
            result[cluster.name] = max(telling, key=lambda text: (len(text), text))
    return result


def _words(site: Site) -> str:
    text = site.node.get("description")
    return text.strip() if isinstance(text, str) else ""


def merged_shape(parts: list[Node], words: str) -> Node:
    """The union of the parts, the first of which is the largest, described by `words`.

    A property is required where every part requires it, may be null where one lets it,
    and has the first description that somebody gave.
    """
    first = parts[0]
    shape, _ = without_null(first)
    result: Node = {"description": words} if words else {}
    result.update({key: first[key] for key in _KEPT if first.get(key)})
    result.update(shape)
    others = [part for part in parts[1:] if is_object(part.get("properties"))]
    if not others or "properties" not in shape:
        return result
    properties = dict(shape["properties"])
    for other in others:
        for name, schema in other["properties"].items():
            known = properties.get(name)
            properties[name] = schema if known is None else _one_of(known, schema)
    result["properties"] = properties
    required = [
        name
        for name in as_array(shape.get("required"))
        if all(name in as_array(other.get("required")) for other in others)
    ]
    result.pop("required", None)
    if required:
        result["required"] = required
    return result


def _one_of(one: Any, other: Any) -> Any:
    """The wider of two compatible schemas, with the words of the first that has any."""
    if one == other or not is_object(one) or not is_object(other):
        return one
    mine, _ = without_null(one)
    theirs, _ = without_null(other)
    wider = other if _says_less(mine, theirs) else one
    if admits_null(one) or admits_null(other):
        wider = _with_null(wider)
    words = one.get("description") or other.get("description")
    return {**wider, "description": words} if words else wider


def _says_less(mine: Node, theirs: Node) -> bool:
    """Whether the second should replace the first: nothing or a bare object is replaced
    by something, a set of values by a plain type or a larger set."""
    if mine == theirs:
        return False
    if not mine or mine == {"type": "object"}:
        return bool(theirs)
    few, many = _values(mine), _values(theirs)
    return bool(few) and "$ref" not in theirs and (not many or len(many) > len(few))


def _values(schema: Node) -> list[Any]:
    return [schema["const"]] if "const" in schema else as_array(schema.get("enum"))


def _with_null(schema: Node) -> Node:
    if admits_null(schema):
        return schema
    kind = schema.get("type")
    if isinstance(kind, str) and "enum" not in schema:
        return {**schema, "type": [kind, "null"]}
    if is_array(kind) and "enum" not in schema:
        return {**schema, "type": [*kind, "null"]}
    return {"anyOf": [schema, _NULL]}
