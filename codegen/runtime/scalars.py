"""The schemas of scalars: what JSON means, with no coercion.

Pydantic's own would take "1493979010" for a date and cut nanoseconds off. What Python's
types cannot hold without loss is no match, and so stays as it came.
"""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

NONE = type(None)
_DAY = r"^\d{4}-\d{2}-\d{2}"
_CLOCK = r"\d{2}:\d{2}(:\d{2}(\.\d{1,6}0*)?)?([Zz]|[+-]\d{2}:?\d{2})?$"
_UUID = r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
_EXACT = 2**53 - 1  # up to here a float holds every integer
_INT = cs.int_schema(strict=True)
_FLOAT = cs.float_schema(strict=True)


class ExactFloat(float):
    """A float that remembers its digits, for a decimal."""

    text = ""

    def __new__(cls, text: str) -> ExactFloat:
        self = super().__new__(cls, text)
        self.text = text
        return self


def either(*members: CoreSchema) -> CoreSchema:
    """Return the schema of what the first of some schemas takes."""
    return cs.union_schema(list(members), mode="left_to_right")


def named(expected: str, schema: CoreSchema) -> CoreSchema:
    """Let every error of a schema be one error, whose type is what was expected."""
    return cs.custom_error_schema(schema, expected, custom_error_message="mismatch")


def _text(pattern: str, schema: CoreSchema) -> CoreSchema:
    return cs.chain_schema([cs.str_schema(strict=True, pattern=pattern), schema])


def _integral(value: float) -> int:
    if not value.is_integer():
        raise ValueError
    return int(value)


def _decimal(value: Any) -> Decimal:
    try:
        number = Decimal(getattr(value, "text", value))
    except (ArithmeticError, TypeError):
        raise ValueError from None
    if isinstance(value, bool) or not number.is_finite():
        raise ValueError
    return number


# 1.0 is an integer, as JSON Schema says; an integer that no float holds stays one.
_SMALL = cs.float_schema(strict=True, ge=-_EXACT, le=_EXACT)
_WHOLE = cs.no_info_after_validator_function(_integral, _FLOAT)
_DATE_TIME = _text(_DAY + "[Tt ]" + _CLOCK, cs.datetime_schema())
_SCALARS: dict[Any, tuple[str, CoreSchema]] = {
    NONE: ("null", cs.none_schema()),
    bool: ("boolean", cs.bool_schema(strict=True)),
    int: ("integer", either(_INT, _WHOLE)),
    float: ("number", either(_SMALL, _INT, _FLOAT)),
    str: ("string", cs.str_schema(strict=True)),
    bytes: ("string", cs.bytes_schema()),
    Decimal: ("decimal", cs.no_info_plain_validator_function(_decimal)),
    _datetime.datetime: ("date-time", _DATE_TIME),
    _datetime.date: ("date", _text(_DAY + "$", cs.date_schema())),
    _datetime.time: ("time", _text("^" + _CLOCK, cs.time_schema())),
    _uuid.UUID: ("uuid", _text(_UUID, cs.uuid_schema())),
}


def is_scalar(hint: Any) -> bool:
    """Tell whether a type is a scalar or an enum."""
    return hint in _SCALARS or get_origin(hint) is Literal


def scalars(members: tuple[Any, ...]) -> CoreSchema:
    """Return the schema of a scalar, or of a union of some; a string comes last."""
    kinds = [_words(get_args(m)) or _SCALARS[m][0] for m in members]
    order = sorted(members, key=lambda member: member is str)
    return named(
        " | ".join(kinds), either(*(_schema(m, float in members) for m in order))
    )


def _schema(hint: Any, floats: bool) -> CoreSchema:
    if get_origin(hint) is not Literal:
        return _INT if hint is int and floats else _SCALARS[hint][1]
    values = get_args(hint)
    texts = [value for value in values if isinstance(value, str)]
    # Other than strings go by their type first: pydantic takes true for 1.
    others = [v for v in values if not isinstance(v, str)]
    only = [
        cs.chain_schema([_SCALARS[type(v)][1], cs.literal_schema([v])]) for v in others
    ]
    return either(*([cs.literal_schema(texts)] if texts else []), *only)


def _words(values: tuple[Any, ...]) -> str:
    text = " | ".join(map(repr, values))
    return text if len(text) < 80 else f"one of {len(values)} values"
