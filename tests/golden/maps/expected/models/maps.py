"""What the operations of maps take and return."""

# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models import Model

Colour: TypeAlias = Literal["red", "green", "blue"]


class Maps(Model):
    """What `maps.create` returns."""

    free: dict[str, Any] | None = None
    open: dict[str, Any] | None = None
    empty_schema: dict[str, Any] | None = None
    shut: dict[str, Any] | None = None
    numbers: dict[str, int] | None = None
    nullable: dict[str, int | None] | None = None
    points: dict[str, MapsPoint] | None = None
    nested: dict[str, dict[str, list[str]]] | None = None
    untyped: dict[str, str] | None = None
    by_pattern: dict[str, str] | None = None
    by_patterns: dict[str, int | str] | None = None
    pattern_and_rest: dict[str, int | str] | None = None
    by_word: dict[str, float] | None = None
    by_ref: dict[str, Colour | str] | None = None
    by_length: dict[str, Any] | None = None
    unevaluated: dict[str, int] | None = None
    typed: MapsTyped | None = None
    typed_by_pattern: MapsTypedByPattern | None = None


class MapsPoint(Model):
    x: float
    y: float | None = None


class MapsPointInput(TypedDict):
    """`MapsPoint` as a dict, with its keys as on the wire."""

    x: float
    y: NotRequired[float]


class MapsTyped(Model):
    name: str
    age: int | None = None
    __pydantic_extra__: dict[str, Colour | str] = Field(init=False)


class MapsTypedInput(TypedDict):
    """`MapsTyped` as a dict, with its keys as on the wire."""

    name: str
    age: NotRequired[int]


class MapsTypedByPattern(Model):
    name: str | None = None
    __pydantic_extra__: dict[str, int] = Field(init=False)


class MapsTypedByPatternInput(TypedDict, total=False):
    """`MapsTypedByPattern` as a dict, with its keys as on the wire."""

    name: str
