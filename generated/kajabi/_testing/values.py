"""Values against types: what an API with this documentation takes and gives."""

from __future__ import annotations

import datetime as _datetime
import sys
import uuid as _uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, cast, get_args, get_origin, is_typeddict

from pydantic import BaseModel

from .._runtime.models import fields_of
from .._runtime.options import Omit
from .classes import is_object, rows
from .hints import called, members_of
from .limits import Limits
from .refusals import shown

Rules = Mapping[str, Limits]
_NONE = type(None)


def _moment(text: str) -> _datetime.datetime:
    if len(text) <= len("2026-04-28"):
        raise ValueError(text)
    return _datetime.datetime.fromisoformat(text.upper())


_TEXTS: Mapping[Any, Any] = {
    _datetime.date: _datetime.date.fromisoformat,
    _datetime.datetime: _moment,
    _datetime.time: _datetime.time.fromisoformat,
    _uuid.UUID: _uuid.UUID,
    Decimal: Decimal,
}
"""Types that travel as text, and what reads it."""
_FREE = Limits()


@dataclass(frozen=True, slots=True)
class Values:
    """Holds values against types; `limits` are those of objects, by class and name on the
    wire, `closed` the classes of objects that have no other fields."""

    limits: Mapping[str, Rules]
    closed: Collection[str]

    def faults(
        self, hint: Any, value: Any, place: str, limits: Limits = _FREE
    ) -> Iterator[str]:
        """Yield what is wrong with a value, each with its place."""
        members = _meant(members_of(hint), limits.any_text)
        if Any in members or object in members:
            return
        file = isinstance(value, str) and Path in members  # a file is no text
        fitting = [m for m in members if _fits(m, value) and not (file and m is bytes)]
        if not fitting:
            yield f"{place} must be {called(members)}, not {shown(value)}"
            return
        tried = (list(self._inside(m, value, place, limits)) for m in fitting)
        yield from min(tried, key=_distance)
        for words in limits.broken(value):
            yield f"{place} must {words}, not {shown(value)}"

    def _inside(
        self, hint: Any, value: Any, place: str, limits: Limits
    ) -> Iterator[str]:
        """Yield what is wrong inside a value that is of the right kind."""
        kind, args = get_origin(hint) or hint, get_args(hint)
        inner = Limits(any_text=limits.any_text)
        if is_object(hint):
            yield from self._object(hint, value, place)
        elif kind in (list, Sequence):
            for number, item in enumerate(value):
                yield from self.faults(args[0], item, f"{place}[{number}]", inner)
        elif kind is tuple and Ellipsis not in args:
            for number, (type, item) in enumerate(zip(args, value, strict=False)):
                yield from self.faults(type, item, f"{place}[{number}]", inner)
        elif kind in (dict, Mapping):
            for key, item in fields_of(value).items():
                yield from self.faults(args[0], key, f"the key {key!r} of {place}")
                yield from self.faults(args[1], item, f"{place}.{key}", inner)

    def _object(self, hint: Any, value: Any, place: str) -> Iterator[str]:
        cls, given = _class_of(hint, value), dict(fields_of(value))
        limits, fields = self.limits.get(cls.__name__, {}), rows(cls)
        for wire, (type, required) in fields.items():
            null = isinstance(value, BaseModel) and given.get(wire, value) is None
            if null and _NONE not in members_of(type):
                del given[wire]  # a model's None is left out where null is no value
            if wire in given:
                more = limits.get(wire, _FREE)
                yield from self.faults(type, given[wire], f"{place}.{wire}", more)
            elif required:
                yield f"{place}.{wire} is missing"
        if cls.__name__ in self.closed:
            for name in (name for name in given if name not in fields):
                yield f"{place}.{name} is no field that the documentation knows"


def _distance(found: list[str]) -> tuple[int, int]:
    """Return how far a value is from a type: what lacks a field is hardly meant so."""
    return (sum(said.endswith(" is missing") for said in found), len(found))


def _meant(members: tuple[Any, ...], any_text: bool) -> tuple[Any, ...]:
    """Return the members of a type without those that only keep what is not documented:
    `str` beside the values of an enum, or beside a date, which may be given as text."""
    if any_text:
        return members
    values = [v for m in members if get_origin(m) is Literal for v in get_args(m)]
    left = {cast(Any, type(value)) for value in values if value is not None}
    left |= {str} if any(m in _TEXTS for m in members) else set[Any]()
    left |= {float} if Decimal in members else set[Any]()
    return tuple(m for m in members if m not in left)


def _class_of(hint: Any, value: Any) -> Any:
    """Return the class of an object: of a family, the child that its tag says."""
    children: Mapping[str, str] = getattr(hint, "children__", {})
    if isinstance(value, BaseModel) or not children:
        return type(value) if isinstance(value, BaseModel) else hint
    scope, tag = vars(sys.modules[hint.__module__]), fields_of(value).get(hint.tag__)
    return scope[children[tag]] if isinstance(tag, str) and tag in children else hint


def _fits(hint: Any, value: Any) -> bool:
    """Tell whether a value is of a kind; what is inside is not looked at."""
    kind = get_origin(hint) or hint
    if kind is Literal:
        return any(type(v) is type(value) and v == value for v in get_args(hint))
    if is_object(hint):
        made = not isinstance(value, Mapping) and is_object(cast(Any, type(value)))
        known = made and not is_typeddict(hint)
        return isinstance(value, hint if known else Mapping)
    if kind in (list, Sequence):
        return isinstance(value, Sequence) and not isinstance(value, str | bytes)
    if kind is tuple:
        return _fits_tuple(get_args(hint), value)
    if kind in (dict, Mapping):
        return isinstance(value, Mapping)
    return _fits_scalar(kind, value)


def _fits_tuple(args: tuple[Any, ...], value: Any) -> bool:
    listed = isinstance(value, tuple | list)
    return listed and len(cast("list[Any]", value)) == len(args)


def _fits_scalar(kind: Any, value: Any) -> bool:
    if isinstance(value, bool):
        return kind is bool
    if kind is int:
        whole = isinstance(value, float) and value.is_integer()
        return isinstance(value, int) or whole
    if kind is float:
        return isinstance(value, int | float)
    if kind in (bytes, _datetime.date) and type(value) is kind:
        return True
    if kind in _TEXTS:
        return _reads(kind, value)
    if kind in (str, bytes, Omit, _NONE):
        return isinstance(value, (str, bytes) if kind is bytes else kind)
    return _is_file(kind, value)


def _reads(kind: Any, value: Any) -> bool:
    """Tell whether a value is of a type that travels as text, or text that says one."""
    if isinstance(value, str):
        with suppress(ValueError, ArithmeticError):
            _TEXTS[kind](value)
            return True
        return False
    numbers = kind is Decimal and isinstance(value, int | float)
    return numbers or (isinstance(value, kind) and kind is not _datetime.date)


def _is_file(kind: Any, value: Any) -> bool:
    """Tell whether a value is what a body or a part of it may be read from."""
    name = getattr(kind, "__name__", "")
    if name == "BinaryIO":
        return hasattr(value, "read")
    if name == "Iterable":
        return hasattr(value, "__iter__") and not isinstance(value, str | Mapping)
    return isinstance(kind, type) and isinstance(value, kind)
