"""The operations of boats."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING, Any

from .._runtime.files import File
from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Boats(Resource):
    """The operations of boats."""

    with_raw_response: _RawBoats
    with_streaming_response: _RawBoats

    def launch(
        self,
        *,
        name: str,
        ports: Sequence[str] | None = None,
        extra: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Launch a boat.

        `POST /boats`

        Args:
            name: What to call it.
            ports: Where it may lie.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/boats",
            json={"name": name, "ports": many(ports), "extra": extra},
            security=(("bearer_auth",),),
            server="https://boats.example/v1",
            returns=object,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        x_harbour: str,
        with_crew: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Get a boat.

        Where it lies, and what it_is called.

        `GET /boats/{id}`

        Args:
            id: Its number.
            x_harbour: Who asks.
            with_crew: Whether to tell of the crew.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: No such boat.
        """
        return self._call(
            "GET",
            "/boats/{id}",
            path_params={"id": id},
            query={"with_crew": with_crew},
            headers={"X-Harbour": x_harbour},
            server="https://boats.example/v1",
            returns=object,
            options=request_options,
        )

    def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sink a boat.

        `DELETE /v1/boats/{id}`
        """
        return self._call(
            "DELETE",
            "/v1/boats/{id}",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )

    def change_photo(
        self,
        id: str,
        *,
        photo_file: File,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the photo.

        The old one is gone.

        `PUT /v1/boats/{id}/photo`

        Args:
            photo_file: The picture (JPEG).
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/v1/boats/{id}/photo",
            path_params={"id": id},
            multipart={"photo_file": photo_file},
            server="https://boats.example",
            returns=NoneType,
            options=request_options,
        )


class AsyncBoats(AsyncResource):
    """The operations of boats."""

    with_raw_response: _RawAsyncBoats
    with_streaming_response: _RawAsyncBoats

    async def launch(
        self,
        *,
        name: str,
        ports: Sequence[str] | None = None,
        extra: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Launch a boat.

        `POST /boats`

        Args:
            name: What to call it.
            ports: Where it may lie.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/boats",
            json={"name": name, "ports": many(ports), "extra": extra},
            security=(("bearer_auth",),),
            server="https://boats.example/v1",
            returns=object,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        x_harbour: str,
        with_crew: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Get a boat.

        Where it lies, and what it_is called.

        `GET /boats/{id}`

        Args:
            id: Its number.
            x_harbour: Who asks.
            with_crew: Whether to tell of the crew.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: No such boat.
        """
        return await self._call(
            "GET",
            "/boats/{id}",
            path_params={"id": id},
            query={"with_crew": with_crew},
            headers={"X-Harbour": x_harbour},
            server="https://boats.example/v1",
            returns=object,
            options=request_options,
        )

    async def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sink a boat.

        `DELETE /v1/boats/{id}`
        """
        return await self._call(
            "DELETE",
            "/v1/boats/{id}",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )

    async def change_photo(
        self,
        id: str,
        *,
        photo_file: File,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the photo.

        The old one is gone.

        `PUT /v1/boats/{id}/photo`

        Args:
            photo_file: The picture (JPEG).
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/v1/boats/{id}/photo",
            path_params={"id": id},
            multipart={"photo_file": photo_file},
            server="https://boats.example",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoats:
        launch = _raw(Boats.launch)
        get = _raw(Boats.get)
        delete = _raw(Boats.delete)
        change_photo = _raw(Boats.change_photo)

    class _RawAsyncBoats:
        launch = _async_raw(AsyncBoats.launch)
        get = _async_raw(AsyncBoats.get)
        delete = _async_raw(AsyncBoats.delete)
        change_photo = _async_raw(AsyncBoats.change_photo)
