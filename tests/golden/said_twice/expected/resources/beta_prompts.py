"""The operations of beta.prompts."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class BetaPrompts(Resource):
    """The operations of beta.prompts."""

    with_raw_response: _RawBetaPrompts
    with_streaming_response: _RawBetaPrompts

    def list_versions(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /prompts/{id}/versions`."""
        return self._call(
            "GET",
            "/prompts/{id}/versions",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncBetaPrompts(AsyncResource):
    """The operations of beta.prompts."""

    with_raw_response: _RawAsyncBetaPrompts
    with_streaming_response: _RawAsyncBetaPrompts

    async def list_versions(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /prompts/{id}/versions`."""
        return await self._call(
            "GET",
            "/prompts/{id}/versions",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBetaPrompts:
        list_versions = _raw(BetaPrompts.list_versions)

    class _RawAsyncBetaPrompts:
        list_versions = _async_raw(AsyncBetaPrompts.list_versions)
