"""The operations of Things."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Missing, Thing

_errors = {404: Missing}


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """Call `GET /things`.

        Raises:
            NotFoundError: Not there; `body` is a `Missing`.
            ConflictError: A conflict.
        """
        return self._call(
            "GET",
            "/things",
            returns=list[Thing],
            errors=_errors,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """Call `GET /things`.

        Raises:
            NotFoundError: Not there; `body` is a `Missing`.
            ConflictError: A conflict.
        """
        return await self._call(
            "GET",
            "/things",
            returns=list[Thing],
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list = _raw(Things.list)

    class _RawAsyncThings:
        list = _async_raw(AsyncThings.list)
