"""The operations of dogs."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import CatListErrorBody, ErrorBody

_errors: dict[int | str, object] = {401: CatListErrorBody, 404: ErrorBody}


class Dogs(Resource):
    """The operations of dogs."""

    with_raw_response: _RawDogs
    with_streaming_response: _RawDogs

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /dogs`.

        Raises:
            AuthenticationError: Who?; `body` is a `CatListErrorBody`.
            NotFoundError: None; `body` is an `ErrorBody`.
        """
        return self._call(
            "GET",
            "/dogs",
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )


class AsyncDogs(AsyncResource):
    """The operations of dogs."""

    with_raw_response: _RawAsyncDogs
    with_streaming_response: _RawAsyncDogs

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /dogs`.

        Raises:
            AuthenticationError: Who?; `body` is a `CatListErrorBody`.
            NotFoundError: None; `body` is an `ErrorBody`.
        """
        return await self._call(
            "GET",
            "/dogs",
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawDogs:
        list = _raw(Dogs.list)

    class _RawAsyncDogs:
        list = _async_raw(AsyncDogs.list)
