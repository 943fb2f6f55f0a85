"""The operations of Policies."""

from __future__ import annotations

import builtins as _builtins
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Policies(Resource):
    """The operations of Policies."""

    with_raw_response: _RawPolicies
    with_streaming_response: _RawPolicies

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /v1/policies`."""
        return self._call(
            "GET",
            "/v1/policies",
            returns=list[str],
            options=request_options,
        )

    def update(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /v1/policies/{id}`."""
        return self._call(
            "PATCH",
            "/v1/policies/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncPolicies(AsyncResource):
    """The operations of Policies."""

    with_raw_response: _RawAsyncPolicies
    with_streaming_response: _RawAsyncPolicies

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /v1/policies`."""
        return await self._call(
            "GET",
            "/v1/policies",
            returns=list[str],
            options=request_options,
        )

    async def update(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /v1/policies/{id}`."""
        return await self._call(
            "PATCH",
            "/v1/policies/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPolicies:
        list = _raw(Policies.list)
        update = _raw(Policies.update)

    class _RawAsyncPolicies:
        list = _async_raw(AsyncPolicies.list)
        update = _async_raw(AsyncPolicies.update)
