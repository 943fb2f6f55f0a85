"""Values to JSON bodies."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeVar, cast
from uuid import UUID

from .hints import wire_name
from .models import Model, wire_items
from .options import Omit
from .urls import is_list, scalar

_T = TypeVar("_T")


def many(value: _T) -> _T:
    """Return a list argument; a bare string, which is a sequence too, is a `TypeError`."""
    if isinstance(value, str | bytes):
        raise TypeError(f"expected a list of values, got a {type(value).__name__}")
    return value


def fields(
    values: Mapping[str, Any], nullable: Iterable[str] | Literal[True]
) -> dict[str, Any]:
    """Return the body's fields that are sent: no `omit`, and None only where allowed."""
    return {
        name: value
        for name, value in values.items()
        if not isinstance(value, Omit)
        and (value is not None or nullable is True or name in nullable)
    }


def plain(value: Any) -> Any:
    """Return a value as JSON has it: models, dates and the like in their wire form."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Model):
        return {name: plain(part) for name, part in _sent(value)}
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {k: plain(part) for k, part in items if not isinstance(part, Omit)}
    if is_list(value):
        return [plain(item) for item in value]
    return _special(value)


def _sent(model: Model) -> Iterable[tuple[str, Any]]:
    """Yield what a request holds of a model: its None only where null is a value."""
    cls, allowed = type(model), type(model).nullable_fields__
    left_out = {
        wire_name(cls, name)
        for name in cls.model_fields
        if name not in allowed and wire_name(cls, name) not in allowed
    }
    return (
        (name, value)
        for name, value in wire_items(model)
        if value is not None or name not in left_out
    )


def _special(value: Any) -> Any:
    if isinstance(value, bytes):
        import base64

        return base64.b64encode(value).decode()
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} is no JSON")
    if isinstance(value, Decimal | UUID | Enum | date | time):
        return scalar(value)
    raise TypeError(f"{type(value).__name__} is no type for a JSON body")


def to_json(value: Any) -> bytes:
    """Return a value as JSON text. Raises `ValueError` for NaN and the infinities."""
    return json.dumps(
        plain(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False
    ).encode()
