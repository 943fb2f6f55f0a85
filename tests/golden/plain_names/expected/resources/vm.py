"""The operations of vm."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import StatusResponse


class Vm(Resource):
    """The operations of vm."""

    with_raw_response: _RawVm
    with_streaming_response: _RawVm

    def get_info(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /vm.info`."""
        return self._call(
            "GET",
            "/vm.info",
            returns=StatusResponse,
            options=request_options,
        )

    def resize(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /vm.resize`."""
        return self._call(
            "PUT",
            "/vm.resize",
            returns=NoneType,
            options=request_options,
        )


class AsyncVm(AsyncResource):
    """The operations of vm."""

    with_raw_response: _RawAsyncVm
    with_streaming_response: _RawAsyncVm

    async def get_info(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /vm.info`."""
        return await self._call(
            "GET",
            "/vm.info",
            returns=StatusResponse,
            options=request_options,
        )

    async def resize(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /vm.resize`."""
        return await self._call(
            "PUT",
            "/vm.resize",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawVm:
        get_info = _raw(Vm.get_info)
        resize = _raw(Vm.resize)

    class _RawAsyncVm:
        get_info = _async_raw(AsyncVm.get_info)
        resize = _async_raw(AsyncVm.resize)
