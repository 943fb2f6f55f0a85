"""The operations of Ledgers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import StatusResponse


class Ledgers(Resource):
    """The operations of Ledgers."""

    with_raw_response: _RawLedgers
    with_streaming_response: _RawLedgers

    def get_nym_role(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /ledgers/get-nym-role`."""
        return self._call(
            "GET",
            "/ledgers/get-nym-role",
            returns=StatusResponse,
            options=request_options,
        )


class AsyncLedgers(AsyncResource):
    """The operations of Ledgers."""

    with_raw_response: _RawAsyncLedgers
    with_streaming_response: _RawAsyncLedgers

    async def get_nym_role(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /ledgers/get-nym-role`."""
        return await self._call(
            "GET",
            "/ledgers/get-nym-role",
            returns=StatusResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLedgers:
        get_nym_role = _raw(Ledgers.get_nym_role)

    class _RawAsyncLedgers:
        get_nym_role = _async_raw(AsyncLedgers.get_nym_role)
