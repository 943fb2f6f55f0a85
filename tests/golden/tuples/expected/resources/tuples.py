"""The operations of Tuples."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lists import many
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

    with_raw_response: _RawTuplesResource
    with_streaming_response: _RawTuplesResource

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

        Args:
            point: Longitude and latitude. Exactly 2 items.
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

    with_raw_response: _RawAsyncTuplesResource
    with_streaming_response: _RawAsyncTuplesResource

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

        Args:
            point: Longitude and latitude. Exactly 2 items.
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


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTuplesResource:
        create = _raw(TuplesResource.create)

    class _RawAsyncTuplesResource:
        create = _async_raw(AsyncTuplesResource.create)
