"""The operations of Tuples."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._runtime.models import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.tuples import (
    Point,
    Tuples,
    TuplesFirstTuple,
    TuplesFirstTupleInput,
    TuplesSecondTuple,
    TuplesSecondTupleInput,
)


class TuplesResource(Resource):
    """The operations of Tuples."""

    def create(
        self,
        *,
        point: Point,
        line: Sequence[Point] | None = None,
        shut: tuple[str, int] | None = None,
        open: Sequence[Any] | None = None,
        rest: Sequence[str | int] | None = None,
        any_rest: Sequence[Any] | None = None,
        one: tuple[str] | None = None,
        short: Sequence[str | int] | None = None,
        objects: (
            tuple[
                TuplesFirstTuple | TuplesFirstTupleInput,
                TuplesSecondTuple | TuplesSecondTupleInput,
            ]
            | None
        ) = None,
        same: Sequence[float] | None = None,
        old: tuple[str, bool] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Tuples:
        """Call `POST /tuples`.

        `POST /tuples`

        Args:
            shut: At least 2 items.
            open: At least 2 items.
            objects: Exactly 2 items.
            same: Exactly 2 items.
            old: At least 2 items.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/tuples",
            json={
                "point": many(point),
                "line": many(line),
                "shut": many(shut),
                "open": many(open),
                "rest": many(rest),
                "any_rest": many(any_rest),
                "one": many(one),
                "short": many(short),
                "objects": many(objects),
                "same": many(same),
                "old": many(old),
            },
            returns=Tuples,
            options=request_options,
        )


class AsyncTuplesResource(AsyncResource):
    """The operations of Tuples."""

    async def create(
        self,
        *,
        point: Point,
        line: Sequence[Point] | None = None,
        shut: tuple[str, int] | None = None,
        open: Sequence[Any] | None = None,
        rest: Sequence[str | int] | None = None,
        any_rest: Sequence[Any] | None = None,
        one: tuple[str] | None = None,
        short: Sequence[str | int] | None = None,
        objects: (
            tuple[
                TuplesFirstTuple | TuplesFirstTupleInput,
                TuplesSecondTuple | TuplesSecondTupleInput,
            ]
            | None
        ) = None,
        same: Sequence[float] | None = None,
        old: tuple[str, bool] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Tuples:
        """Call `POST /tuples`.

        `POST /tuples`

        Args:
            shut: At least 2 items.
            open: At least 2 items.
            objects: Exactly 2 items.
            same: Exactly 2 items.
            old: At least 2 items.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/tuples",
            json={
                "point": many(point),
                "line": many(line),
                "shut": many(shut),
                "open": many(open),
                "rest": many(rest),
                "any_rest": many(any_rest),
                "one": many(one),
                "short": many(short),
                "objects": many(objects),
                "same": many(same),
                "old": many(old),
            },
            returns=Tuples,
            options=request_options,
        )
