"""The operations of ledger.v2."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class LedgerV2(Resource):
    """The operations of ledger.v2."""

    with_raw_response: _RawLedgerV2
    with_streaming_response: _RawLedgerV2

    def create_ledger(
        self,
        ledger: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v2/{ledger}`."""
        return self._call(
            "POST",
            "/v2/{ledger}",
            path_params={"ledger": ledger},
            returns=NoneType,
            options=request_options,
        )


class AsyncLedgerV2(AsyncResource):
    """The operations of ledger.v2."""

    with_raw_response: _RawAsyncLedgerV2
    with_streaming_response: _RawAsyncLedgerV2

    async def create_ledger(
        self,
        ledger: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v2/{ledger}`."""
        return await self._call(
            "POST",
            "/v2/{ledger}",
            path_params={"ledger": ledger},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLedgerV2:
        create_ledger = _raw(LedgerV2.create_ledger)

    class _RawAsyncLedgerV2:
        create_ledger = _async_raw(AsyncLedgerV2.create_ledger)
