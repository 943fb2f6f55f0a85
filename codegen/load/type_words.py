"""Types as people write them (`string[]`, `array of objects`, `"a" | "b"`), as JSON Schemas."""

from __future__ import annotations

import json
import re
from typing import Any

from ..document import Node

_TYPES = {
    "string": "string",
    "str": "string",
    "text": "string",
    "enum": "string",
    "integer": "integer",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "number": "number",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "boolean": "boolean",
    "bool": "boolean",
    "object": "object",
    "dict": "object",
    "dictionary": "object",
    "map": "object",
    "array": "array",
    "list": "array",
    "null": "null",
}
_FORMATS = frozenset(["uuid", "date", "date-time", "uri", "email", "binary", "byte"])
_ALTERNATIVE = re.compile(r"\s*\|\|?\s*|\s+or\s+|\s*,\s*(?=[\"'])")
_QUOTED = re.compile(r"([\"'`])(.*)\1$")
_NEED = re.compile(r"[\s,(\[]*\b(?:required|optional)\b[)\]]*", re.I)
_LIST = re.compile(
    r"(?:array|list)\s*(?:<(.*)>|\[(.*)\]|\((.*)\)|\s+of\s+(.*))$", re.I | re.S
)
_OF = re.compile(r"(\w+)\s*<(.*)>$", re.S)
_NOTED = re.compile(r"(\w+)\s*\(([\w-]+)\)$")
_DEEPEST = 8


def schema(said: str, depth: int = 0) -> Node:
    """The schema that a type in words means; an empty one where they say nothing."""
    said = _NEED.sub("", said).strip()
    parts = [part for part in _ALTERNATIVE.split(said) if part] if depth < 2 else [said]
    if len(parts) > 1:
        return _alternatives(parts, depth)
    quoted = _QUOTED.match(said)
    if quoted and depth:
        return {"type": "string", "enum": [quoted[2]]}
    return _plain(quoted[2] if quoted else said, depth)


def _alternatives(parts: list[str], depth: int) -> Node:
    quoted = [_QUOTED.match(part) for part in parts]
    values = [match[2] for match in quoted if match]
    if len(values) == len(parts):
        return {"type": "string", "enum": [*dict.fromkeys(values)]}
    found = [schema(part, depth + 1) for part in parts]
    if not all(found):
        return {}
    types = [found["type"] for found in found if [*found] == ["type"]]
    if len(types) == len(found):
        return {"type": [*dict.fromkeys(types)]}
    return {"anyOf": found}


def _plain(said: str, depth: int) -> Node:
    """One type, which may be a list of another."""
    inner = _listed(said)
    if inner is not None:
        items = schema(inner, depth + 1) if depth < _DEEPEST else {}
        return {"type": "array", **({"items": items} if items else {})}
    word = said.lower()
    of = _OF.match(word) or _NOTED.match(word)
    if of:
        return _refined(of[1], of[2])
    if word == "file":
        return {"type": "string", "format": "binary"}
    if word == "uuid":
        return {"type": "string", "format": "uuid"}
    word = word if word in _TYPES else word.removesuffix("s")
    return {"type": _TYPES[word]} if word in _TYPES else {}


def _listed(said: str) -> str | None:
    """What a list is of, if the words say a list."""
    if said.endswith("[]"):
        return said[:-2].strip().strip("()")
    match = _LIST.match(said)
    if match:
        return next(filter(None, match.groups()), "")
    head, _, last = said.rpartition(" ")
    return head if last.lower() in ("array", "list") and head in _TYPES else None


def _refined(word: str, note: str) -> Node:
    """`string<date-time>`, `enum<string>`, `integer (int64)`, `map<string, integer>`."""
    if word == "enum":
        return _plain(note, 1) or {"type": "string"}
    kind = _TYPES.get(word)
    if kind == "string" and note in _FORMATS:
        return {"type": "string", "format": note}
    return {"type": kind} if kind else {}


def value(said: str, meant: Node) -> Any:
    """A value in words as its type has it; None where it is none of the type."""
    if meant.get("type") == "string":
        return said
    kinds: dict[Any, Any] = {"integer": int, "number": (int, float), "boolean": bool}
    kind = meant.get("type")
    try:
        found: Any = json.loads(said)
    except ValueError:
        return None
    if not isinstance(kind, str) or kind not in kinds:
        return None
    right = isinstance(found, kinds[kind])
    return found if right and (kind == "boolean" or type(found) is not bool) else None
