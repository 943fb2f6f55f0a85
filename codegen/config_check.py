"""Checks the configuration against `config.schema.json`, and says in words what is wrong.

`jsonschema_rs` decides, which costs nothing beside the run that follows; `jsonschema`
explains what it refuses.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from .document import is_array, is_object
from .nearest import did_you_mean, nearest

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

SCHEMA = Path(__file__).with_name("config.schema.json")
WORDS = {
    "object": "a table",
    "array": "a list",
    "string": "a string",
    "boolean": "a boolean",
}
WANTED = {
    "sources": 'name pages, folders or globs: `sources = ["specs/*.md"]`',
    "output": 'name the directory of the package itself: `output = "src/acme"`',
}
"""What to write where a key has to be there."""
OUR_MODELS = ("pydantic", "pydantic.basemodel", "pydantic_v2", "pydantic_v2.basemodel")
"""What others call the style that we have without being asked for one."""


class Problem(Struct, frozen=True):
    """What is wrong; `path` leads to it, a list's index as a number in a string."""

    code: str
    path: tuple[str, ...]
    message: str
    help: str = ""


def problems(table: Any) -> Sequence[Problem]:
    """Everything in `table` that the schema does not allow, in the order of the file."""
    schema: dict[str, Any] = json.loads(SCHEMA.read_bytes())
    if _obeys(table, schema):
        return ()
    from jsonschema import Draft7Validator

    validator = cast("Validator", Draft7Validator(schema))
    errors = validator.iter_errors(table)
    found = dict.fromkeys(problem for error in errors for problem in _said(error))
    odd = Problem("config-value", (), f"this is not what {SCHEMA.name} allows")
    return sorted(found, key=lambda problem: _position(table, problem)) or [odd]


def _obeys(table: Any, schema: dict[str, Any]) -> bool:
    import jsonschema_rs

    try:
        return jsonschema_rs.Draft7Validator(schema).is_valid(table)
    except ValueError:
        return False  # TOML has dates and times, JSON does not


def _position(table: Any, problem: Problem) -> list[int]:
    """What is missing comes after all that is there."""
    found: list[int] = []
    for key in problem.path:
        step = key if is_object(table) else int(key)
        found.append(list(table).index(key) if is_object(table) else int(key))
        table = cast(Any, table)[step]
    return [*found, len(table)] if problem.code == "config-missing" else found


def _said(error: ValidationError) -> Iterator[Problem]:
    path = tuple(map(str, error.absolute_path))
    name, value = _name(error.absolute_path), cast(Any, error.validator_value)
    match error.validator:
        case "additionalProperties":
            yield from _unknown(error, path)
        case "required":
            yield from _missing(error, path)
        case "type":
            kinds: list[str] = value if is_array(value) else [value]
            wanted = " or ".join(WORDS[kind] for kind in kinds)
            message = f"{name} must be {wanted}, not {_kind(error.instance)}"
            yield Problem("config-type", path, message, _wrap(error.instance, kinds))
        case "enum":
            yield _choice(error, path)
        case "pattern":
            schema = cast("dict[str, Any]", error.schema)
            yield Problem("config-value", path, f"{name} {schema['x-says']}")
        case _:
            yield Problem("config-value", path, f"{name} must not be empty")


def _unknown(error: ValidationError, path: tuple[str, ...]) -> Iterator[Problem]:
    for key, known in _strangers(error):
        help = did_you_mean(key, known)
        if not path and isinstance(cast(Any, error.instance)[key], dict):
            help = did_you_mean(key, known, _elsewhere(key))
        yield Problem("config-key", (*path, key), f"unknown key `{key}`", help)


def _elsewhere(key: str) -> str:
    """Where a table belongs that stands beside `clients`."""
    if key == "tool":
        return "the table is `[clients.NAME]` in a file that is no pyproject.toml"
    return f"the table of a client is `clients.{key}`"


def _strangers(error: ValidationError) -> Iterator[tuple[str, Sequence[str]]]:
    """The keys of a table that the schema does not know, with those it knows."""
    known = list(cast("dict[str, Any]", error.schema)["properties"])
    for key in cast("dict[str, Any]", error.instance):
        if key not in known:
            yield key, known


def _missing(error: ValidationError, path: tuple[str, ...]) -> Iterator[Problem]:
    """Keys that are not there, unless one that is there looks like them."""
    meant = {nearest(key, known) for key, known in _strangers(error)}
    for key in cast("list[str]", error.validator_value):
        if key not in cast("dict[str, Any]", error.instance) and key not in meant:
            message = f"{_name(path)} has no `{key}`"
            yield Problem("config-missing", path, message, WANTED.get(key, ""))


def _choice(error: ValidationError, path: tuple[str, ...]) -> Problem:
    choices = cast("list[str]", error.validator_value)
    words = ", ".join(f'"{choice}"' for choice in choices)
    value: Any = error.instance
    help = _meant(value, choices) if isinstance(value, str) else ""
    return Problem(
        "config-value",
        path,
        f"{_name(error.absolute_path)} must be one of {words}",
        help,
    )


def _meant(value: str, choices: Sequence[str]) -> str:
    """Which of the choices somebody had in mind who wrote this."""
    if value.lower() in OUR_MODELS and "msgspec.Struct" in choices:
        return "pydantic models are the default: leave it out"
    parts = (choice for choice in choices if value.lower() in choice.split("."))
    return did_you_mean(next(parts, value), choices, " ").strip()


def _name(path: Sequence[str | int]) -> str:
    if not path:
        return "the configuration"
    last = path[-1]
    if len(path) == 2 and path[0] == "clients":
        return f"client `{last}`"
    return f"item {last + 1} of `{path[-2]}`" if isinstance(last, int) else f"`{last}`"


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "a boolean"
    for kind, words in ((str, "a string"), (dict, "a table"), (list, "a list")):
        if isinstance(value, kind):
            return words
    return "a number" if isinstance(value, int | float) else "a date or time"


def _wrap(value: object, expected: Sequence[str]) -> str:
    if "array" in expected and isinstance(value, str):
        return f'write ["{value}"]'
    return ""
