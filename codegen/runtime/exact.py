"""Decimals that are JSON numbers, with all their digits (`type: number, format: decimal`).

Where an API has such, every `Decimal` is a number in JSON, but those that came as text.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from secrets import token_hex
from typing import Annotated, Any, TypeAlias

from pydantic import PlainSerializer

__all__ = ["Exact"]

_MARK = token_hex(16)  # nobody can guess what is no text here
_MARKED = re.compile(f'"{_MARK}([^"]*)"')


class Text(Decimal):
    """A decimal that came as text, and is sent as text again."""


def is_number(value: Any) -> bool:
    """Tell whether a value is a decimal that is a number in JSON."""
    return isinstance(value, Decimal) and not isinstance(value, Text)


class JSONEncoder(json.JSONEncoder):
    """Writes decimals digit by digit, which the standard library cannot."""

    def default(self, o: Any) -> Any:
        """Return what stands for a decimal until all is text."""
        return f"{_MARK}{o}" if is_number(o) else super().default(o)

    def encode(self, o: Any) -> str:
        """Return JSON."""
        return _MARKED.sub(r"\1", super().encode(o))


def _write(value: Any) -> Any:
    if not is_number(value):
        return str(value) if isinstance(value, Decimal) else value
    return int(value) if value == value.to_integral_value() else float(value)


_AS_NUMBER = PlainSerializer(_write, when_used="json-unless-none")
Exact: TypeAlias = Annotated[Decimal, _AS_NUMBER]
"""A decimal in Python, a number in JSON."""
