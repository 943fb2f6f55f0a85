"""Checks the configuration against `config.schema.json`: only the keywords used there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from .nearest import did_you_mean, nearest

SCHEMA = Path(__file__).with_name("config.schema.json")
WORDS = {"object": "a table", "array": "a list", "string": "a string"}
TYPES = {"object": dict, "array": list, "string": str}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong; `path` leads to it, a list's index as a number in a string."""

    code: str
    path: tuple[str, ...]
    message: str
    help: str = ""


def problems(table: object) -> Iterator[Problem]:
    """Everything in `table` that the schema does not allow."""
    schema: dict[str, Any] = json.loads(SCHEMA.read_bytes())
    yield from _any(table, schema, ())


def _any(
    value: Any, schema: dict[str, Any], path: tuple[str, ...]
) -> Iterator[Problem]:
    expected = schema.get("type")
    if expected and not isinstance(value, TYPES[expected]):
        message = f"{_name(path)} must be {WORDS[expected]}, not {_kind(value)}"
        yield Problem("config-type", path, message, _wrap(value, expected))
    elif "enum" in schema and value not in schema["enum"]:
        choices = ", ".join(f'"{choice}"' for choice in schema["enum"])
        message = f"{_name(path)} must be one of {choices}"
        help = (
            did_you_mean(value, schema["enum"], " ") if isinstance(value, str) else ""
        )
        yield Problem("config-value", path, message, help.strip())
    elif isinstance(value, dict):
        yield from _table(cast("dict[str, Any]", value), schema, path)
    elif isinstance(value, list):
        yield from _list(cast("Sequence[Any]", value), schema, path)
    elif isinstance(value, str):
        yield from _string(value, schema, path)


def _table(
    value: dict[str, Any], schema: dict[str, Any], path: tuple[str, ...]
) -> Iterator[Problem]:
    known: dict[str, Any] = schema.get("properties", {})
    others = schema.get("additionalProperties", {})
    meant: set[str | None] = set()
    for key, item in value.items():
        if key in known or others:
            yield from _any(item, known.get(key, others), (*path, key))
        else:
            meant.add(nearest(key, known))
            message = f"unknown key `{key}`"
            yield Problem("config-key", (*path, key), message, did_you_mean(key, known))
    for key in schema.get("required", ()):
        if key not in value and key not in meant:
            yield Problem("config-missing", path, f"{_name(path)} has no `{key}`")


def _list(
    value: Sequence[Any], schema: dict[str, Any], path: tuple[str, ...]
) -> Iterator[Problem]:
    if len(value) < schema.get("minItems", 0):
        yield Problem("config-value", path, f"{_name(path)} must not be empty")
    for index, item in enumerate(value):
        yield from _any(item, schema["items"], (*path, str(index)))


def _string(
    value: str, schema: dict[str, Any], path: tuple[str, ...]
) -> Iterator[Problem]:
    if len(value) < schema.get("minLength", 0):
        yield Problem("config-value", path, f"{_name(path)} must not be empty")
    elif not re.search(schema.get("pattern", ""), value):
        message = f"{_name(path)} must be a Python identifier"
        yield Problem("config-value", path, message)


def _name(path: tuple[str, ...]) -> str:
    if not path:
        return "the configuration"
    last = path[-1]
    if len(path) == 2 and path[0] == "clients":
        return f"client `{last}`"
    return f"item {int(last) + 1} of `{path[-2]}`" if last.isdecimal() else f"`{last}`"


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "a boolean"
    for kind, words in ((str, "a string"), (dict, "a table"), (list, "a list")):
        if isinstance(value, kind):
            return words
    return "a number" if isinstance(value, int | float) else "a date or time"


def _wrap(value: object, expected: str) -> str:
    if expected == "array" and isinstance(value, str):
        return f'write ["{value}"]'
    return ""
