"""The operations of boats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.files import File
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource


class Boats(Resource):
    """The operations of boats."""

    with_raw_response: _RawBoats
    with_streaming_response: _RawBoats

    def list(
        self,
        *,
        limit: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """List boats.

        Those that are in the harbour.

        `GET /boats`

        Args:
            limit: value: 5.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/boats",
            query={"limit": limit},
            returns=object,
            options=request_options,
        )

    def launch(
        self,
        *,
        body: Any | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Launch boat.

        `POST /boats`
        """
        return self._call(
            "POST",
            "/boats",
            json=body,
            nullable=True,
            returns=object,
            options=request_options,
        )

    def replace_paint(
        self,
        id: str,
        *,
        picture: File | None = None,
        coat: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Paint boat.

        `PUT /boats/{id}/paint`

        Args:
            coat: value: 2.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/boats/{id}/paint",
            path_params={"id": id},
            multipart={"picture": picture, "coat": coat},
            body_optional=True,
            returns=object,
            options=request_options,
        )


class AsyncBoats(AsyncResource):
    """The operations of boats."""

    with_raw_response: _RawAsyncBoats
    with_streaming_response: _RawAsyncBoats

    async def list(
        self,
        *,
        limit: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """List boats.

        Those that are in the harbour.

        `GET /boats`

        Args:
            limit: value: 5.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/boats",
            query={"limit": limit},
            returns=object,
            options=request_options,
        )

    async def launch(
        self,
        *,
        body: Any | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Launch boat.

        `POST /boats`
        """
        return await self._call(
            "POST",
            "/boats",
            json=body,
            nullable=True,
            returns=object,
            options=request_options,
        )

    async def replace_paint(
        self,
        id: str,
        *,
        picture: File | None = None,
        coat: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Paint boat.

        `PUT /boats/{id}/paint`

        Args:
            coat: value: 2.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/boats/{id}/paint",
            path_params={"id": id},
            multipart={"picture": picture, "coat": coat},
            body_optional=True,
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoats:
        list = _raw(Boats.list)
        launch = _raw(Boats.launch)
        replace_paint = _raw(Boats.replace_paint)

    class _RawAsyncBoats:
        list = _async_raw(AsyncBoats.list)
        launch = _async_raw(AsyncBoats.launch)
        replace_paint = _async_raw(AsyncBoats.replace_paint)
