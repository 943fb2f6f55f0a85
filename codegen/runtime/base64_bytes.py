"""Bytes that are text in JSON: base64 (`format: byte`), or as it came (`binary`)."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Annotated, TypeAlias

from pydantic import PlainSerializer
from pydantic_core import core_schema as cs

from .schemas import SCALARS

__all__ = ["Bytes"]


class Text(bytes):
    """Bytes that came as some text, and are sent as that text again, not as base64."""

    value = property(bytes.decode)


def _read(text: str) -> bytes:
    """Return the bytes; `ValueError` where encoding them would not give the text."""
    data = b64decode(text, validate=True)
    if b64encode(data).decode() != text:
        raise ValueError(text)
    return data


def _write(value: object) -> object:
    return b64encode(value).decode() if isinstance(value, bytes) else value


_AS_TEXT = PlainSerializer(_write, when_used="json-unless-none")
Bytes: TypeAlias = Annotated[bytes, _AS_TEXT]
"""Bytes in Python, base64 (RFC 4648, section 4) in JSON."""

_TEXT = cs.str_schema(strict=True)
SCALARS[Bytes] = ("base64", [cs.no_info_after_validator_function(_read, _TEXT)])
_AS_IT_CAME = cs.no_info_after_validator_function(Text, cs.bytes_schema())
SCALARS[bytes] = ("string", [_AS_IT_CAME])
