"""The operations of lights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Lights(Resource):
    """The operations of lights."""

    with_raw_response: _RawLights
    with_streaming_response: _RawLights

    def create_lamps(
        self,
        light: str,
        *,
        colour: str,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Light a lamp.

        `POST /lights/{light}/lamps`

        Args:
            colour: Which colour.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/lights/{light}/lamps",
            path_params={"light": light},
            json={"colour": colour},
            returns=object,
            options=request_options,
        )

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """List lights.

        `GET /lights.list`
        """
        return self._call(
            "GET",
            "/lights.list",
            returns=object,
            options=request_options,
        )


class AsyncLights(AsyncResource):
    """The operations of lights."""

    with_raw_response: _RawAsyncLights
    with_streaming_response: _RawAsyncLights

    async def create_lamps(
        self,
        light: str,
        *,
        colour: str,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Light a lamp.

        `POST /lights/{light}/lamps`

        Args:
            colour: Which colour.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/lights/{light}/lamps",
            path_params={"light": light},
            json={"colour": colour},
            returns=object,
            options=request_options,
        )

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """List lights.

        `GET /lights.list`
        """
        return await self._call(
            "GET",
            "/lights.list",
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLights:
        create_lamps = _raw(Lights.create_lamps)
        list = _raw(Lights.list)

    class _RawAsyncLights:
        create_lamps = _async_raw(AsyncLights.create_lamps)
        list = _async_raw(AsyncLights.list)
