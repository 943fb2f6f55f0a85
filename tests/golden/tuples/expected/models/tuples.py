"""What the operations of tuples take and return."""

from __future__ import annotations

from typing import Any, TypeAlias, TypedDict

from .._runtime.models import Model


class Tuples(Model):
    """What `tuples.create` returns."""

    point: Point
    line: list[Point] | None = None

    shut: tuple[str, int] | None = None
    """At least 2 items."""

    open: list[Any] | None = None
    """At least 2 items."""

    rest: list[str | int] | None = None
    any_rest: list[Any] | None = None
    one: tuple[str] | None = None
    short: list[str | int] | None = None

    objects: tuple[TuplesFirstTuple, TuplesSecondTuple] | None = None
    """Exactly 2 items."""

    same: list[float] | None = None
    """Exactly 2 items."""

    old: tuple[str, bool] | None = None
    """At least 2 items."""


class TuplesFirstTuple(Model):
    name: str | None = None


class TuplesFirstTupleInput(TypedDict, total=False):
    """`TuplesFirstTuple` as a dict, with its keys as on the wire."""

    name: str


class TuplesSecondTuple(Model):
    size: int | None = None


class TuplesSecondTupleInput(TypedDict, total=False):
    """`TuplesSecondTuple` as a dict, with its keys as on the wire."""

    size: int


Point: TypeAlias = tuple[float, float]
"""Longitude and latitude. Exactly 2 items."""
