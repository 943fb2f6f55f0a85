"""How well a JSON value fits a type, judged by a look at it."""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, cast, get_args, get_origin

from pydantic import BaseModel

from .decode import kind_of
from .models import foreign, hints_of, wire_name
from .options import part
from .schemas import is_model as is_own
from .schemas import parts_of

WRONG = -(10**6)
DEPTH = 3  # how far to look where several fit alike
_TEXTS = (str, bytes, _uuid.UUID, _datetime.datetime, _datetime.date, _datetime.time)
_named: dict[Any, str] = dict.fromkeys(_TEXTS, "string") | {type(None): "null"}
_named |= {bool: "boolean", int: "integer", float: "integer number", dict: "object"}
_named |= {Decimal: "integer number string", list: "array", tuple: "array"}
_KINDS = {kind: frozenset(names.split()) for kind, names in _named.items()}
_ALL = frozenset[str]().union(*_KINDS.values())
Outline = tuple[dict[str, tuple[Any, frozenset[str], tuple[Any, ...]]], frozenset[str]]


def is_object(hint: Any) -> bool:
    """Tell whether a type is a class of objects, of whatever style."""
    return is_own(hint) or bool(foreign and foreign.is_record(hint))


@cache
def _parts(hint: Any) -> tuple[Any, ...]:
    if hasattr(hint, "__value__"):  # a recursive alias, so the module is there
        hint = part("further").meant_by(hint)
    return parts_of(get_args(hint)[0] if get_origin(hint) is Annotated else hint)


def fit(hint: Any, value: Any, depth: int) -> int:
    """Return how well a value fits a type, looking `depth` objects deep, or `WRONG`."""
    kind = kind_of(value)
    if kind not in kinds_of(hint):
        return WRONG
    parts = (part for part in _parts(hint) if kind in kinds_of(part))
    return max(_fit(part, value, depth) for part in parts)


def _fit(hint: Any, value: Any, depth: int) -> int:
    if isinstance(value, dict):
        return _fit_object(hint, cast("dict[str, Any]", value), depth)
    items, args = cast("list[Any]", value), get_args(hint)
    if isinstance(value, list) and items and get_origin(hint) is list:
        # By an item that is not empty: lists of different depth have [] alike.
        return 10 + fit(args[0], next((it for it in items if it), items[0]), depth)
    if isinstance(value, list) and get_origin(hint) is tuple:
        fits = 20 + min(map(fit, args, items, [depth] * len(args)), default=0)
        return fits if len(items) == len(args) else -20
    return 10


def _fit_object(hint: Any, value: dict[str, Any], depth: int) -> int:
    """Count the fields that are there and fit, against those that are not or do not; of
    two with as many, the one that lacks nothing has more."""
    if not is_object(hint):  # a plain dict is for what no model wants
        of, held = (*get_args(hint), Any, Any)[1], next(iter(value.values()), None)
        fits = kind_of(held) in kinds_of(of)
        return -5 if fits and (not depth or fit(of, held, depth - 1) > -10) else -8
    fields, required = outline_of(hint)
    total = -21 * len(required - value.keys())
    for name in fields.keys() & value.keys():
        (within, kinds, constants), held = fields[name], value[name]
        if constants and held not in constants:
            return WRONG
        fits = kind_of(held) in kinds
        total += 10 if fits and (not depth or fit(within, held, depth - 1) > -10) else 1
    return total


@cache
def outline_of(cls: type[BaseModel]) -> Outline:
    """Return what tells an object of a class: by its fields' names on the wire, their
    JSON types and constants; and which are required."""
    rows = foreign.rows(cls) if foreign and foreign.is_record(cls) else _rows(cls)
    fields = {wire: (hint, kinds_of(hint), _constants(hint)) for wire, hint, _ in rows}
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
def kinds_of(hint: Any) -> frozenset[str]:
    """Return the JSON types that a type accepts."""
    found = frozenset[str]()
    for each in _parts(hint):
        origin = get_origin(each) or each
        if origin is Literal:
            found |= {kind_of(value) for value in get_args(each)}
        elif is_object(origin):
            found |= {"object"}
        else:
            found |= _KINDS.get(origin, _ALL)
    return found
