"""The operations of owners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Owners(Resource):
    """The operations of owners."""

    with_raw_response: _RawOwners
    with_streaming_response: _RawOwners

    def show(
        self,
        owner_id: str,
        *,
        verbose: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Show an owner.

        `GET /v1/owners/{owner_id}`

        Args:
            owner_id: 船主
            verbose: 更多
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/v1/owners/{owner_id}",
            path_params={"owner_id": owner_id},
            query={"verbose": verbose},
            returns=object,
            options=request_options,
        )


class AsyncOwners(AsyncResource):
    """The operations of owners."""

    with_raw_response: _RawAsyncOwners
    with_streaming_response: _RawAsyncOwners

    async def show(
        self,
        owner_id: str,
        *,
        verbose: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Show an owner.

        `GET /v1/owners/{owner_id}`

        Args:
            owner_id: 船主
            verbose: 更多
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/v1/owners/{owner_id}",
            path_params={"owner_id": owner_id},
            query={"verbose": verbose},
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOwners:
        show = _raw(Owners.show)

    class _RawAsyncOwners:
        show = _async_raw(AsyncOwners.show)
