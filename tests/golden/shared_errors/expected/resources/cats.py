"""The operations of cats."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import CatListErrorBody, ErrorBody

_errors: dict[int | str, object] = {401: CatListErrorBody, 404: ErrorBody}


class Cats(Resource):
    """The operations of cats."""

    with_raw_response: _RawCats
    with_streaming_response: _RawCats

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /cats`.

        Raises:
            AuthenticationError: Who?; `body` is a `CatListErrorBody`.
            NotFoundError: None; `body` is an `ErrorBody`.
        """
        return self._call(
            "GET",
            "/cats",
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )


class AsyncCats(AsyncResource):
    """The operations of cats."""

    with_raw_response: _RawAsyncCats
    with_streaming_response: _RawAsyncCats

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /cats`.

        Raises:
            AuthenticationError: Who?; `body` is a `CatListErrorBody`.
            NotFoundError: None; `body` is an `ErrorBody`.
        """
        return await self._call(
            "GET",
            "/cats",
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCats:
        list = _raw(Cats.list)

    class _RawAsyncCats:
        list = _async_raw(AsyncCats.list)
