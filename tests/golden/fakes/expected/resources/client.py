"""The operations of client."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class ClientResource(Resource):
    """The operations of client."""

    with_raw_response: _RawClientResource
    with_streaming_response: _RawClientResource

    def stub(
        self,
        *,
        method: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /client`.

        `GET /client`

        Args:
            method: At most 3 characters.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/client",
            query={"method": method},
            returns=NoneType,
            options=request_options,
        )

    def returns(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /client`.

        `PUT /client`
        """
        return self._call(
            "PUT",
            "/client",
            returns=NoneType,
            options=request_options,
        )

    def limits(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /client`.

        `POST /client`
        """
        return self._call(
            "POST",
            "/client",
            returns=NoneType,
            options=request_options,
        )

    def calls(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /client`.

        `DELETE /client`
        """
        return self._call(
            "DELETE",
            "/client",
            returns=NoneType,
            options=request_options,
        )


class AsyncClientResource(AsyncResource):
    """The operations of client."""

    with_raw_response: _RawAsyncClientResource
    with_streaming_response: _RawAsyncClientResource

    async def stub(
        self,
        *,
        method: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /client`.

        `GET /client`

        Args:
            method: At most 3 characters.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/client",
            query={"method": method},
            returns=NoneType,
            options=request_options,
        )

    async def returns(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /client`.

        `PUT /client`
        """
        return await self._call(
            "PUT",
            "/client",
            returns=NoneType,
            options=request_options,
        )

    async def limits(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /client`.

        `POST /client`
        """
        return await self._call(
            "POST",
            "/client",
            returns=NoneType,
            options=request_options,
        )

    async def calls(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /client`.

        `DELETE /client`
        """
        return await self._call(
            "DELETE",
            "/client",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawClientResource:
        stub = _raw(ClientResource.stub)
        returns = _raw(ClientResource.returns)
        limits = _raw(ClientResource.limits)
        calls = _raw(ClientResource.calls)

    class _RawAsyncClientResource:
        stub = _async_raw(AsyncClientResource.stub)
        returns = _async_raw(AsyncClientResource.returns)
        limits = _async_raw(AsyncClientResource.limits)
        calls = _async_raw(AsyncClientResource.calls)
