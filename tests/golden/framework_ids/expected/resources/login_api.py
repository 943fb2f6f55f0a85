"""The operations of Login API."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class LoginApi(Resource):
    """The operations of Login API."""

    with_raw_response: _RawLoginApi
    with_streaming_response: _RawLoginApi

    def face_id_signin_begin(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/faceid-begin`."""
        return self._call(
            "GET",
            "/api/faceid-begin",
            returns=NoneType,
            options=request_options,
        )


class AsyncLoginApi(AsyncResource):
    """The operations of Login API."""

    with_raw_response: _RawAsyncLoginApi
    with_streaming_response: _RawAsyncLoginApi

    async def face_id_signin_begin(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/faceid-begin`."""
        return await self._call(
            "GET",
            "/api/faceid-begin",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLoginApi:
        face_id_signin_begin = _raw(LoginApi.face_id_signin_begin)

    class _RawAsyncLoginApi:
        face_id_signin_begin = _async_raw(AsyncLoginApi.face_id_signin_begin)
