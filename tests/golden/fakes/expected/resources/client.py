"""The operations of client."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class ClientResource2(Resource):
    """The operations of client."""

    with_raw_response: _RawClientResource2
    with_streaming_response: _RawClientResource2

    def stub(
        self,
        *,
        method: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /client`.

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
        """Call `PUT /client`."""
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
        """Call `POST /client`."""
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
        """Call `DELETE /client`."""
        return self._call(
            "DELETE",
            "/client",
            returns=NoneType,
            options=request_options,
        )


class AsyncClientResource2(AsyncResource):
    """The operations of client."""

    with_raw_response: _RawAsyncClientResource2
    with_streaming_response: _RawAsyncClientResource2

    async def stub(
        self,
        *,
        method: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /client`.

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
        """Call `PUT /client`."""
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
        """Call `POST /client`."""
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
        """Call `DELETE /client`."""
        return await self._call(
            "DELETE",
            "/client",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawClientResource2:
        stub = _raw(ClientResource2.stub)
        returns = _raw(ClientResource2.returns)
        limits = _raw(ClientResource2.limits)
        calls = _raw(ClientResource2.calls)

    class _RawAsyncClientResource2:
        stub = _async_raw(AsyncClientResource2.stub)
        returns = _async_raw(AsyncClientResource2.returns)
        limits = _async_raw(AsyncClientResource2.limits)
        calls = _async_raw(AsyncClientResource2.calls)
