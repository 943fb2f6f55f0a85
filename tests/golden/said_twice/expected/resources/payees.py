"""The operations of Payees."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Payees(Resource):
    """The operations of Payees."""

    with_raw_response: _RawPayees
    with_streaming_response: _RawPayees

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /payees`."""
        return self._call(
            "GET",
            "/payees",
            returns=NoneType,
            options=request_options,
        )

    def get_by_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /payees/{id}`."""
        return self._call(
            "GET",
            "/payees/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncPayees(AsyncResource):
    """The operations of Payees."""

    with_raw_response: _RawAsyncPayees
    with_streaming_response: _RawAsyncPayees

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /payees`."""
        return await self._call(
            "GET",
            "/payees",
            returns=NoneType,
            options=request_options,
        )

    async def get_by_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /payees/{id}`."""
        return await self._call(
            "GET",
            "/payees/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPayees:
        list = _raw(Payees.list)
        get_by_id = _raw(Payees.get_by_id)

    class _RawAsyncPayees:
        list = _async_raw(AsyncPayees.list)
        get_by_id = _async_raw(AsyncPayees.get_by_id)
