"""The operations of Contracts."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import StatusResponse


class Contracts(Resource):
    """The operations of Contracts."""

    with_raw_response: _RawContracts
    with_streaming_response: _RawContracts

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /contracts`."""
        return self._call(
            "GET",
            "/contracts",
            returns=list[str],
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /contracts/{id}`."""
        return self._call(
            "GET",
            "/contracts/{id}",
            path_params={"id": id},
            returns=StatusResponse,
            options=request_options,
        )


class AsyncContracts(AsyncResource):
    """The operations of Contracts."""

    with_raw_response: _RawAsyncContracts
    with_streaming_response: _RawAsyncContracts

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /contracts`."""
        return await self._call(
            "GET",
            "/contracts",
            returns=list[str],
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /contracts/{id}`."""
        return await self._call(
            "GET",
            "/contracts/{id}",
            path_params={"id": id},
            returns=StatusResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawContracts:
        list = _raw(Contracts.list)
        get = _raw(Contracts.get)

    class _RawAsyncContracts:
        list = _async_raw(AsyncContracts.list)
        get = _async_raw(AsyncContracts.get)
