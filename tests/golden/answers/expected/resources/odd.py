"""The operations of Odd."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.odd import Anything, Nothing, OddInside, OddInsideInput


class Odd(Resource):
    """The operations of Odd."""

    with_raw_response: _RawOdd
    with_streaming_response: _RawOdd

    def get_anything(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Anything:
        """Call `GET /jobs/odd`."""
        return self._call(
            "GET",
            "/jobs/odd",
            returns=object,
            options=request_options,
        )

    def put_nothing(
        self,
        *,
        inside: OddInside | OddInsideInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Nothing:
        """Call `PUT /jobs/odd`."""
        return self._call(
            "PUT",
            "/jobs/odd",
            json={"inside": inside},
            body_optional=True,
            returns=NoneType,
            options=request_options,
        )


class AsyncOdd(AsyncResource):
    """The operations of Odd."""

    with_raw_response: _RawAsyncOdd
    with_streaming_response: _RawAsyncOdd

    async def get_anything(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Anything:
        """Call `GET /jobs/odd`."""
        return await self._call(
            "GET",
            "/jobs/odd",
            returns=object,
            options=request_options,
        )

    async def put_nothing(
        self,
        *,
        inside: OddInside | OddInsideInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Nothing:
        """Call `PUT /jobs/odd`."""
        return await self._call(
            "PUT",
            "/jobs/odd",
            json={"inside": inside},
            body_optional=True,
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOdd:
        get_anything = _raw(Odd.get_anything)
        put_nothing = _raw(Odd.put_nothing)

    class _RawAsyncOdd:
        get_anything = _async_raw(AsyncOdd.get_anything)
        put_nothing = _async_raw(AsyncOdd.put_nothing)
