"""JSON to structs by msgspec, which is fast; what it refuses is decoded as anywhere else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, get_args, get_origin

import msgspec

from .options import part


def decoded(hint: Any, body: bytes) -> Any:
    """Return the value of some JSON in a type; None where msgspec is not the one to ask."""
    read = _decoder(hint)
    with suppress(msgspec.MsgspecError, ValueError, RecursionError):
        return read(body) if read else None
    return None


@cache
def _decoder(hint: Any) -> Callable[[bytes], Any] | None:
    if get_origin(hint) is part("decode").Typed:
        hint = get_args(hint)[0]
    if _holds_struct(hint):
        with suppress(Exception):  # it refuses some types, such as a union of structs
            return msgspec.json.Decoder(hint).decode
    return None


def _holds_struct(hint: Any) -> bool:
    return hasattr(hint, "__struct_fields__") or any(map(_holds_struct, get_args(hint)))
