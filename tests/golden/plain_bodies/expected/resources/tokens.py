"""The operations of Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.downloads import Download
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Tokens(Resource):
    """The operations of Tokens."""

    with_raw_response: _RawTokens
    with_streaming_response: _RawTokens

    def get_archive(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /archives`."""
        return self._call(
            "GET",
            "/archives",
            accept="application/zip",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    def get_certificate(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /certificates`."""
        return self._call(
            "GET",
            "/certificates",
            accept="application/x-pem-file",
            returns=str,
            options=request_options,
        )

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /tokens`."""
        return self._call(
            "GET",
            "/tokens",
            accept="application/jwt",
            returns=str,
            options=request_options,
        )


class AsyncTokens(AsyncResource):
    """The operations of Tokens."""

    with_raw_response: _RawAsyncTokens
    with_streaming_response: _RawAsyncTokens

    async def get_archive(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /archives`."""
        return await self._call(
            "GET",
            "/archives",
            accept="application/zip",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    async def get_certificate(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /certificates`."""
        return await self._call(
            "GET",
            "/certificates",
            accept="application/x-pem-file",
            returns=str,
            options=request_options,
        )

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /tokens`."""
        return await self._call(
            "GET",
            "/tokens",
            accept="application/jwt",
            returns=str,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.downloads import async_file as _async_file
    from .._runtime.downloads import file as _file
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTokens:
        get_archive = _file(Tokens.get_archive)
        get_certificate = _raw(Tokens.get_certificate)
        get = _raw(Tokens.get)

    class _RawAsyncTokens:
        get_archive = _async_file(AsyncTokens.get_archive)
        get_certificate = _async_raw(AsyncTokens.get_certificate)
        get = _async_raw(AsyncTokens.get)
