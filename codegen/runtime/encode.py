"""Values to JSON bodies."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeVar, cast
from uuid import UUID

from .models import Model, fields_of
from .options import Omit
from .urls import is_list, scalar

__all__ = ["many"]

_T = TypeVar("_T")
Nullable = Iterable[str] | Literal[True]


def many(value: _T) -> _T:
    """Return a list argument; a bare string, which is a sequence too, is a `TypeError`."""
    if isinstance(value, str | bytes):
        raise TypeError(f"expected a list of values, got a {type(value).__name__}")
    return value


def fields(values: Mapping[str, Any], nullable: Nullable) -> dict[str, Any]:
    """Return the body's fields that are sent: no `omit`, and None only where allowed."""
    allowed = values if nullable is True else set(nullable)
    pairs = ((k, v) for k, v in values.items() if not isinstance(v, Omit))
    return {k: v for k, v in pairs if v is not None or k in allowed}


def plain(value: Any) -> Any:
    """Return a value as JSON has it: models, dates and the like in their wire form."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Model):
        # An optional field's None is sent only where null is a value; other keys stay.
        kept = value.nullable_fields__ | set(value.model_extra or ())
        found = fields_of(value).items()
        value = {name: part for name, part in found if part is not None or name in kept}
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {k: plain(part) for k, part in items if not isinstance(part, Omit)}
    if is_list(value):
        return [plain(item) for item in value]
    if isinstance(value, bytes):
        return b64encode(value).decode()
    finite = not isinstance(value, Decimal) or value.is_finite()
    if finite and isinstance(value, Decimal | UUID | Enum | date | time):
        return scalar(value)
    raise TypeError(f"{value if not finite else type(value).__name__} has no JSON")


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def to_json(value: Any) -> bytes:
    """Return a value as JSON text. Raises `ValueError` for NaN and the infinities."""
    return _JSON.encode(plain(value)).encode()
