"""Decimals with all the digits that JSON gave them (`format: decimal`)."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from pydantic_core import core_schema as cs
from pydantic_core import from_json

from .options import part
from .schemas import SCALARS

exact = part("exact")


class _Exact(float):
    """A float that remembers its digits."""

    def __init__(self, text: Any = 0, /) -> None:
        self.text = text


def read(body: bytes) -> Any:
    """Return parsed JSON, its floats with their digits."""
    from_json(body)  # to refuse what the fast path refuses
    return json.loads(body, parse_float=_Exact)


def _decimal(value: Any) -> Decimal:
    try:
        number = Decimal(getattr(value, "text", value))
    except (ArithmeticError, TypeError):
        raise ValueError from None
    if isinstance(value, bool) or not number.is_finite():
        raise ValueError
    return exact.Text(number) if exact and isinstance(value, str) else number


SCALARS[Decimal] = ("decimal", [cs.no_info_plain_validator_function(_decimal)])
if exact:
    SCALARS[exact.Exact] = SCALARS[Decimal]
