"""An error of `jsonschema` as a sentence about what is there and what should be."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from ..document import is_array, is_object

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_QUOTED = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")
"""A string as Python writes it."""


def sentence(error: ValidationError) -> str:
    """What is wrong, without the place."""
    keyword: Any = error.validator
    value: Any = error.validator_value
    what = _short(error.instance)
    match keyword:
        case "required":
            return f"`{missing(error)[0]}` is missing"
        case "enum" if len(value) == 1:
            return f"{what} should be {_short(value[0])}"
        case "enum":
            return f"{what} is none of {', '.join(map(_short, value))}"
        case "const":
            return f"{what} should be {_short(value)}"
        case "type":
            types = value if is_array(value) else [value]
            return f"{what} should be {' or '.join(types)}"
        case "pattern":
            return f"{what} does not match {value}"
        case "format":
            return f"{_short(error.instance, 120)} is not a valid {value}"
        case "minProperties" | "minItems" if value == 1:
            return f"{what} should not be empty"
        case "minProperties" | "minItems":
            return f"{what} has fewer than {_entries(value)}"
        case "maxProperties" | "maxItems":
            return f"{what} has more than {_entries(value)}"
        case "uniqueItems":
            return "a list holds the same item twice"
        case "not" | "oneOf":
            return _exclusive(error, what)
        case None:
            return f"{what} is not allowed here"
        case _:
            return _cut(error.message)


def missing(error: ValidationError) -> list[str]:
    """The keys that are missing, if that is the error."""
    if error.validator != "required":
        return []
    return named(error, cast("list[str]", error.validator_value))


def named(error: ValidationError, names: Iterable[str]) -> list[str]:
    """Those of the names that the message holds; nothing else of an error has them."""
    quoted = set(_QUOTED.findall(error.message))
    return [name for name in names if repr(name) in quoted]


def _exclusive(error: ValidationError, what: str) -> str:
    """Keys that exclude each other, where the schema is about keys."""
    path = list(error.schema_path)
    names = [str(path[-2])] if path[-3:-2] == ["dependentSchemas"] else []
    value: Any = error.validator_value
    for form in value if is_array(value) else [value]:
        if is_object(form) and is_object(error.instance):
            names += [key for key in form.get("required", ()) if key in error.instance]
    if len(set(names)) < 2:
        return f"{what} is in a form that is excluded here"
    return " and ".join(f"`{name}`" for name in names) + " exclude each other"


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _short(value: object, width: int = 60) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return _cut(json.dumps(value, ensure_ascii=False), width)


def _cut(text: str, width: int = 160) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
