"""The operations of Brands."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Brands(Resource):
    """The operations of Brands."""

    with_raw_response: _RawBrands
    with_streaming_response: _RawBrands

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /brands`."""
        return self._call(
            "GET",
            "/brands",
            returns=NoneType,
            options=request_options,
        )

    def list_labels(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /labels`."""
        return self._call(
            "GET",
            "/labels",
            returns=NoneType,
            options=request_options,
        )


class AsyncBrands(AsyncResource):
    """The operations of Brands."""

    with_raw_response: _RawAsyncBrands
    with_streaming_response: _RawAsyncBrands

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /brands`."""
        return await self._call(
            "GET",
            "/brands",
            returns=NoneType,
            options=request_options,
        )

    async def list_labels(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /labels`."""
        return await self._call(
            "GET",
            "/labels",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBrands:
        list = _raw(Brands.list)
        list_labels = _raw(Brands.list_labels)

    class _RawAsyncBrands:
        list = _async_raw(AsyncBrands.list)
        list_labels = _async_raw(AsyncBrands.list_labels)
