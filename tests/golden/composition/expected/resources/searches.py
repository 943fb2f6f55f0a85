"""The operations of Searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.searches import Search, SearchInput


class Searches(Resource):
    """The operations of Searches."""

    with_raw_response: _RawSearches
    with_streaming_response: _RawSearches

    def create(
        self,
        *,
        body: SearchInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Search:
        """Call `POST /searches`."""
        return self._call(
            "POST",
            "/searches",
            json=body,
            nullable=True,
            returns=Typed[Search],
            options=request_options,
        )


class AsyncSearches(AsyncResource):
    """The operations of Searches."""

    with_raw_response: _RawAsyncSearches
    with_streaming_response: _RawAsyncSearches

    async def create(
        self,
        *,
        body: SearchInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Search:
        """Call `POST /searches`."""
        return await self._call(
            "POST",
            "/searches",
            json=body,
            nullable=True,
            returns=Typed[Search],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSearches:
        create = _raw(Searches.create)

    class _RawAsyncSearches:
        create = _async_raw(AsyncSearches.create)
