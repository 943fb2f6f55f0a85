"""The operations of Taxes."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Taxes(Resource):
    """The operations of Taxes."""

    with_raw_response: _RawTaxes
    with_streaming_response: _RawTaxes

    def update(
        self,
        id: str,
        tax_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /orders/{id}/taxes/{tax_id}`."""
        return self._call(
            "PUT",
            "/orders/{id}/taxes/{tax_id}",
            path_params={"id": id, "tax_id": tax_id},
            returns=NoneType,
            options=request_options,
        )


class AsyncTaxes(AsyncResource):
    """The operations of Taxes."""

    with_raw_response: _RawAsyncTaxes
    with_streaming_response: _RawAsyncTaxes

    async def update(
        self,
        id: str,
        tax_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /orders/{id}/taxes/{tax_id}`."""
        return await self._call(
            "PUT",
            "/orders/{id}/taxes/{tax_id}",
            path_params={"id": id, "tax_id": tax_id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTaxes:
        update = _raw(Taxes.update)

    class _RawAsyncTaxes:
        update = _async_raw(AsyncTaxes.update)
