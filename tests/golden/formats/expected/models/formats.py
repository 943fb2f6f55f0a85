"""What the operations of formats take and return."""

# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

import builtins as _builtins
import datetime as _datetime
import decimal as _decimal
import uuid as _uuid
from typing import Any, TypedDict

from pydantic import Field

from .._runtime.base64_bytes import Bytes
from .._runtime.exact import Exact
from .._runtime.models import Model


class Formats(Model):
    """What `formats.create` returns."""

    date: _datetime.date | None = None
    moment: _datetime.datetime | None = None
    time: _datetime.time | None = None
    duration: str | None = None
    uuid: _uuid.UUID | None = None
    byte: Bytes | None = None
    binary: bytes | None = None
    decimal: _decimal.Decimal | None = None
    exact: Exact | None = None
    exacts: list[Exact] | None = None

    email: str | None = None
    """At most 100 characters."""

    big: int | None = None
    """0 or more."""

    float: _builtins.float | None = None

    pair: tuple[str, int] | None = None
    """Exactly 2 items."""

    words: list[str] | None = None
    map: dict[str, list[int]] | None = None
    open: FormatsOpen | None = None
    anything: Any | None = None
    never: Any | None = None


class FormatsOpen(Model):
    known: str | None = None
    __pydantic_extra__: dict[str, int] = Field(init=False)


class FormatsOpenInput(TypedDict, total=False):
    """`FormatsOpen` as a dict, with its keys as on the wire."""

    known: str
