"""What the operations of things take and return."""

from __future__ import annotations

import builtins as _builtins
import datetime as _datetime
import uuid as _uuid
from typing import Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.models import Model

ThingLiteral: TypeAlias = Literal["a", "b"]


class Thing(Model):
    """What `things.list` returns."""

    date: _datetime.date
    list: _builtins.list[_builtins.str]
    datetime: _datetime.datetime | None = None
    dict_: dict[_builtins.str, _builtins.int] | None = Field(
        default=None, validation_alias="dict", serialization_alias="dict"
    )
    str: _builtins.str | None = None
    int: _builtins.int | None = None
    uuid: _uuid.UUID | None = None
    literal: ThingLiteral | _builtins.str | None = Field(
        default=None, validation_alias="Literal", serialization_alias="Literal"
    )
    any: Any | None = Field(
        default=None, validation_alias="Any", serialization_alias="Any"
    )


class ThingRenameRequest(Model):
    """The body of `things.rename`."""

    id: int
    query_id: str | None = None
    class_: str | None = Field(
        default=None, validation_alias="class", serialization_alias="class"
    )
    list: _builtins.list[int] | None = None
    dict_: dict[str, str] | None = Field(
        default=None, validation_alias="dict", serialization_alias="dict"
    )
