"""Which member of a union a JSON value is meant to be.

Pydantic tries one member after another, which is exponential where recursive unions meet a
misfit, and reports what every member missed. Here the member is chosen by a look at the
value, so that one member is decoded and only its mismatches are reported.
"""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal, NamedTuple, cast, get_args, get_origin

from pydantic import BaseModel

from .hints import hints_of, kind_of, parts_of, wire_name

_STRING = frozenset({"string"})
_KINDS: dict[Any, frozenset[str]] = {
    bool: frozenset({"boolean"}),
    int: frozenset({"integer"}),
    float: frozenset({"integer", "number"}),
    Decimal: frozenset({"integer", "number", "string"}),
    dict: frozenset({"object"}),
    list: frozenset({"array"}),
    tuple: frozenset({"array"}),
    type(None): frozenset({"null"}),
    str: _STRING,
    bytes: _STRING,
    _uuid.UUID: _STRING,
    _datetime.datetime: _STRING,
    _datetime.date: _STRING,
    _datetime.time: _STRING,
}
_ALL = frozenset[str]().union(*_KINDS.values())
_WRONG = -1000


@dataclass(frozen=True)
class Tagged:
    """The field that tells the members of a union apart: `Annotated[A | B, Tagged(…)]`.

    `names` says which value stands for which class, by its name; where it says nothing,
    the value is the class's name. An unknown value gives the plain dict.
    """

    field: str
    names: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(self.field)

    def choose(self, members: Sequence[Any], value: Any) -> int | None:
        """Return the place of the member that a value names."""
        if not isinstance(value, dict):
            return None
        tag = cast("dict[str, Any]", value).get(self.field)
        name = self.names.get(tag, tag) if isinstance(tag, str) else None
        names = [getattr(member, "__name__", "") for member in members]
        return names.index(name) if name in names else None


def chooser(
    members: Sequence[Any], notes: Sequence[Any]
) -> Callable[[Any], int | None]:
    """Return the function that finds a value's member, as its place among `members`."""
    for note in notes:
        if isinstance(note, Tagged):
            return lambda value: note.choose(members, value)

    def by_fit(value: Any) -> int | None:
        scores = [_score(member, value) for member in members]
        best = max(scores)
        return None if best <= _WRONG else scores.index(best)

    return by_fit


def _score(hint: Any, value: Any) -> float:
    """Say how well a value fits a type, without looking deeper than its fields."""
    return max(_score_one(part, value) for part in parts_of(hint))


def _score_one(hint: Any, value: Any) -> float:
    if kind_of(value) not in _kinds(hint):
        return _WRONG
    if isinstance(value, dict):
        return _score_object(hint, cast("dict[str, Any]", value))
    if isinstance(value, list) and value and get_origin(hint) is list:
        return 1 + _score(get_args(hint)[0], value[0])
    return 1


def _score_object(hint: Any, value: dict[str, Any]) -> float:
    """Count the fields that are there and fit, against those that are not or do not."""
    if not (isinstance(hint, type) and issubclass(hint, BaseModel)):
        return -0.5  # a plain dict is for what no model wants
    total = 0.0
    for field in _fields(hint):
        if field.name not in value:
            total -= 2 * field.required
        elif field.constants and value[field.name] not in field.constants:
            return _WRONG
        else:
            total += 1 if kind_of(value[field.name]) in field.kinds else 0.2
    return total


class _Field(NamedTuple):
    name: str
    required: bool
    kinds: frozenset[str]
    constants: tuple[Any, ...]


@cache
def _fields(cls: type[BaseModel]) -> list[_Field]:
    """Return what to look at in an object to tell whether it is of a class."""
    found = cls.model_fields
    return [
        _Field(
            wire_name(cls, name),
            found[name].is_required(),
            _kinds(hint),
            _constants(hint),
        )
        for name, hint in hints_of(cls).items()
        if name in found
    ]


def _constants(hint: Any) -> tuple[Any, ...]:
    """Return the values of a closed enum; `()` for any other type."""
    parts = [part for part in parts_of(hint) if part is not type(None)]
    if not parts or any(get_origin(part) is not Literal for part in parts):
        return ()
    return (*(value for part in parts for value in get_args(part)), None)


def _kinds(hint: Any) -> frozenset[str]:
    """Return the JSON types that a type accepts."""
    found = frozenset[str]()
    for part in parts_of(hint):
        origin = get_origin(part) or part
        if origin is Literal:
            found |= {kind_of(value) for value in get_args(part)}
        elif isinstance(origin, type) and issubclass(origin, BaseModel):
            found |= {"object"}
        else:
            found |= _KINDS.get(origin, _ALL)
    return found
