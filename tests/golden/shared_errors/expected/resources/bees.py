"""The operations of bees."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import AntListErrorBody, ErrorBody, UnauthorizedErrorBody

_delete_errors = {401: UnauthorizedErrorBody}
_errors: dict[int | str, object] = {
    400: ErrorBody,
    401: UnauthorizedErrorBody,
    403: AntListErrorBody,
    409: AntListErrorBody,
}


class Bees(Resource):
    """The operations of bees."""

    with_raw_response: _RawBees
    with_streaming_response: _RawBees

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /bees`.

        Raises:
            BadRequestError: Bad; `body` is an `ErrorBody`.
            AuthenticationError: Who?; `body` is an `UnauthorizedErrorBody`.
            PermissionDeniedError: No; `body` is an `AntListErrorBody`.
            ConflictError: Not now; `body` is an `AntListErrorBody`.
        """
        return self._call(
            "GET",
            "/bees",
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )

    def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /bees/{id}`.

        Raises:
            AuthenticationError: Who?; `body` is an `UnauthorizedErrorBody`.
        """
        return self._call(
            "DELETE",
            "/bees/{id}",
            path_params={"id": id},
            returns=NoneType,
            errors=_delete_errors,
            options=request_options,
        )


class AsyncBees(AsyncResource):
    """The operations of bees."""

    with_raw_response: _RawAsyncBees
    with_streaming_response: _RawAsyncBees

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /bees`.

        Raises:
            BadRequestError: Bad; `body` is an `ErrorBody`.
            AuthenticationError: Who?; `body` is an `UnauthorizedErrorBody`.
            PermissionDeniedError: No; `body` is an `AntListErrorBody`.
            ConflictError: Not now; `body` is an `AntListErrorBody`.
        """
        return await self._call(
            "GET",
            "/bees",
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )

    async def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /bees/{id}`.

        Raises:
            AuthenticationError: Who?; `body` is an `UnauthorizedErrorBody`.
        """
        return await self._call(
            "DELETE",
            "/bees/{id}",
            path_params={"id": id},
            returns=NoneType,
            errors=_delete_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBees:
        list = _raw(Bees.list)
        delete = _raw(Bees.delete)

    class _RawAsyncBees:
        list = _async_raw(AsyncBees.list)
        delete = _async_raw(AsyncBees.delete)
