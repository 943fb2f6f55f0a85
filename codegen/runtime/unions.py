"""Which member of a union a JSON value is meant to be.

Pydantic tries all, exponentially where they recur; here a look at the value chooses one.
"""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, cast, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .decode import TAG, kind_of
from .models import foreign, hints_of, wire_name
from .options import part
from .schemas import is_model as is_own
from .schemas import parts_of

__all__ = ["Tagged"]

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
_Of = Callable[[Any], CoreSchema]
_Fields = dict[str, tuple[frozenset[str], tuple[Any, ...]]]


@dataclass(frozen=True)
class Tagged:
    """The field that tells the members of a union apart: `Annotated[A | B, Tagged(…)]`.

    `names` says which value stands for which class; else it is the class's name. An
    unknown value gives the plain dict.
    """

    field: str
    names: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(self.field)

    def decoding(self, hint: Any, of: _Of) -> CoreSchema:
        """Return how such a union is decoded; `of` gives the schema of a member. What is
        before `TAG` in the place of an error is no part of the value."""
        parts = parts_of(hint)
        classes = {getattr(part, "__name__", ""): part for part in parts}
        choices: dict[str, CoreSchema] = {}
        for tag in (*classes, *self.names):
            if part := classes.get(self.names.get(tag, tag)):
                labelled: Any = [(of(part), TAG)]
                choices[tag] = cs.union_schema(labelled, auto_collapse=False)
        schema = _tagged(choices, self.field)
        return cs.nullable_schema(schema) if type(None) in parts else schema


def is_model(hint: Any) -> bool:
    """Tell whether a type is a class of objects, of whatever style."""
    return is_own(hint) or bool(foreign and foreign.is_record(hint))


def union(members: Sequence[Any], of: _Of) -> CoreSchema:
    """Return the schema of a union whose member is chosen by a look at the value."""
    choices = {f"{TAG}{i}": of(member) for i, member in enumerate(members)}
    return _tagged(choices, _chooser(members))


def _tagged(choices: dict[str, CoreSchema], by: Any) -> CoreSchema:
    error = {"custom_error_type": "a member of the union"}
    more: Any = error | {"custom_error_message": "mismatch"}
    return cs.tagged_union_schema(choices, discriminator=by, **more)


def _chooser(members: Sequence[Any]) -> Callable[[Any], str | None]:
    """Return the function that finds a value's member, as its tag."""
    field, tags = _telling(members)

    def choose(value: Any) -> str | None:
        if tags and isinstance(value, dict):
            text = cast("dict[str, Any]", value).get(field)
            if isinstance(text, str) and text in tags:
                return tags[text]
        scores = [_score(member, value) for member in members]
        best = max(scores)
        return None if best <= _WRONG else f"{TAG}{scores.index(best)}"

    return choose


def _telling(members: Sequence[Any]) -> tuple[str, dict[str, str]]:
    """Return a field whose constants tell all objects apart, and the tag of each value."""
    tags = {f"{TAG}{i}": m for i, m in enumerate(members) if "object" in _kinds(m)}
    fields = [(tag, _fields(m)[0] if is_model(m) else {}) for tag, m in tags.items()]
    for name in fields[0][1] if fields else ():
        pairs = [(v, tag) for tag, f in fields for v in f.get(name, (0, ()))[1] if v]
        told = {tag for _, tag in pairs} == set(tags)
        if told and len(dict(pairs)) == len(pairs):
            return name, dict(pairs)
    return "", {}


@cache
def _parts(hint: Any) -> tuple[Any, ...]:
    if hasattr(hint, "__value__"):  # a recursive alias, so the module is there
        hint = part("further").meant_by(hint)
    hint = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return parts_of(hint)


def _score(hint: Any, value: Any) -> float:
    """Say how well a value fits a type, without looking deeper than its fields."""
    kind = kind_of(value)
    if kind not in _kinds(hint):
        return _WRONG
    return max(_score_one(part, value) for part in _parts(hint) if kind in _kinds(part))


def _score_one(hint: Any, value: Any) -> float:
    if isinstance(value, dict):
        return _score_object(hint, cast("dict[str, Any]", value))
    if isinstance(value, list) and value and get_origin(hint) is list:
        return 1 + _score(get_args(hint)[0], value[0])
    if isinstance(value, list) and get_origin(hint) is tuple:
        return 2 if len(get_args(hint)) == len(cast("Sequence[Any]", value)) else 0.5
    return 1


def _score_object(hint: Any, value: dict[str, Any]) -> float:
    """Count the fields that are there and fit, against those that are not or do not."""
    if not is_model(hint):
        return -0.5  # a plain dict is for what no model wants
    fields, required = _fields(hint)
    total = -2.0 * len(required - value.keys())
    for name in value:
        if name in fields:
            kinds, constants = fields[name]
            if constants and value[name] not in constants:
                return _WRONG
            total += 1 if kind_of(value[name]) in kinds else 0.2
    return total


@cache
def _fields(cls: type[BaseModel]) -> tuple[_Fields, frozenset[str]]:
    """Return what tells an object of a class: by its fields' names on the wire, their
    JSON types and constants; and which are required."""
    rows = foreign.rows(cls) if foreign and foreign.is_record(cls) else _rows(cls)
    fields = {wire: (_kinds(hint), _constants(hint)) for wire, hint, _ in rows}
    return fields, frozenset(wire for wire, _, required in rows if required)


def _rows(cls: type[BaseModel]) -> list[tuple[str, Any, bool]]:
    hints, known = hints_of(cls), cls.model_fields.items()
    return [(wire_name(cls, k), hints[k], f.is_required()) for k, f in known]


def _constants(hint: Any) -> tuple[Any, ...]:
    """Return the values of a closed enum; `()` for any other type."""
    parts = [part for part in _parts(hint) if part is not type(None)]
    if not parts or any(get_origin(part) is not Literal for part in parts):
        return ()
    return (*(value for part in parts for value in get_args(part)), None)


@cache
def _kinds(hint: Any) -> frozenset[str]:
    """Return the JSON types that a type accepts."""
    found = frozenset[str]()
    for each in _parts(hint):
        origin = get_origin(each) or each
        if origin is Literal:
            found |= {kind_of(value) for value in get_args(each)}
        elif is_model(origin):
            found |= {"object"}
        else:
            found |= _KINDS.get(origin, _ALL)
    return found
