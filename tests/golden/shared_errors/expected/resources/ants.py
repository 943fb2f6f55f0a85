"""The operations of ants."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import AntListErrorBody, ErrorBody, UnauthorizedErrorBody

_errors: dict[int | str, object] = {
    400: ErrorBody,
    401: UnauthorizedErrorBody,
    403: AntListErrorBody,
    404: ErrorBody,
}


class Ants(Resource):
    """The operations of ants."""

    with_raw_response: _RawAnts
    with_streaming_response: _RawAnts

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /ants`.

        Raises:
            BadRequestError: Bad; `body` is an `ErrorBody`.
            AuthenticationError: Who?; `body` is an `UnauthorizedErrorBody`.
            PermissionDeniedError: No; `body` is an `AntListErrorBody`.
            NotFoundError: None; `body` is an `ErrorBody`.
        """
        return self._call(
            "GET",
            "/ants",
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )


class AsyncAnts(AsyncResource):
    """The operations of ants."""

    with_raw_response: _RawAsyncAnts
    with_streaming_response: _RawAsyncAnts

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /ants`.

        Raises:
            BadRequestError: Bad; `body` is an `ErrorBody`.
            AuthenticationError: Who?; `body` is an `UnauthorizedErrorBody`.
            PermissionDeniedError: No; `body` is an `AntListErrorBody`.
            NotFoundError: None; `body` is an `ErrorBody`.
        """
        return await self._call(
            "GET",
            "/ants",
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAnts:
        list = _raw(Ants.list)

    class _RawAsyncAnts:
        list = _async_raw(AsyncAnts.list)
