"""What a node means, apart from its words: the basis of every "the same"."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .document import as_array, as_object, escape, is_array, is_object
from .keywords import KINDS, LIST, MAP, ONE

_WORDS = frozenset(
    {"description", "summary", "title", "example", "examples", "externalDocs"}
)
_HINTS = frozenset([("operation", "tags"), ("securityScheme", "bearerFormat")])
"""What only helps readers (OpenAPI 3.1.1, section 4.8.27.1, says so of the latter)."""


_text = json.JSONEncoder(sort_keys=True, default=str).encode
"""One encoder for all: making one costs more than most schemas do."""


_letters = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=str).encode
"""As `_text`, with letters of any language as one sign each."""


def meaning(node: Any, kind: str, ref: Any = None) -> str:
    """A text that two nodes share exactly if they differ only in annotations.

    `ref` may map a reference to what stands for it. Order of keys does not matter, nor
    does the order of `required`, of the values of an enum, and of the parameters of an
    operation.
    """
    return _text(_plain(node, kind, ref))


def _plain(node: Any, kind: str, ref: Any) -> Any:
    if not is_object(node):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str) and ref is not None:
        reference = ref(reference)
    if kind == "callback":
        return {key: _plain(value, "pathItem", ref) for key, value in node.items()}
    table = KINDS.get(kind, {})
    result: dict[str, Any] = {}
    for key, value in node.items():
        if key in _WORDS or key.startswith("x-"):
            continue
        if key == "$ref":
            result[key] = reference
        elif key == "required" and is_array(value):
            result[key] = sorted(map(str, value))
        elif key == "enum" and is_array(value):
            result[key] = sorted(value, key=repr)
        elif key in table:
            result[key] = _below(value, *table[key], ref)
        elif key == "discriminator" and ref is not None:
            result[key] = _tagged(value, ref)
        elif (kind, key) in _HINTS:
            continue
        elif key == "scheme" and kind == "securityScheme":
            result[key] = str(value).lower()  # RFC 9110, section 11.1
        elif key == "servers" and kind in ("operation", "pathItem"):
            result[key] = [_plain(server, "server", ref) for server in as_array(value)]
        else:
            result[key] = value
    return result


def _below(value: Any, shape: str, kind: str, ref: Any) -> Any:
    if shape == ONE:
        return _plain(value, kind, ref)
    if shape == MAP and is_object(value):
        return {key: _plain(item, kind, ref) for key, item in value.items()}
    if shape == LIST and is_array(value):
        items = [_plain(item, kind, ref) for item in value]
        return sorted(items, key=_text) if kind == "parameter" else items
    return value


def _tagged(discriminator: Any, ref: Callable[[str], str]) -> Any:
    told = as_object(as_object(discriminator).get("mapping"))
    mapping = {value: of_mapping(to, ref) for value, to in told.items()}
    return {**as_object(discriminator), "mapping": mapping}


def of_mapping(told: Any, ref: Callable[[str], str]) -> Any:
    """What `ref` makes of what a discriminator's mapping says, as it is where it makes
    nothing of it: the name of a schema or a reference (OpenAPI 3.1, section 4.8.25)."""
    if not isinstance(told, str):
        return told
    plain = "#" not in told
    full = f"#/components/schemas/{escape(told)}" if plain else told
    new = ref(full)
    return told if new == full else new


def richer(node: Any) -> tuple[int, str]:
    """A key by which the node that says more comes last, ties broken by content."""
    text = _letters(node)
    return (len(text), text)
