"""The operations of boats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Boats(Resource):
    """The operations of boats."""

    with_raw_response: _RawBoats
    with_streaming_response: _RawBoats

    def list(
        self,
        *,
        pier: int,
        order: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """List boats.

        Those in the harbour.

        `GET /boats`

        Args:
            pier: Which pier.
            order: How to sort.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/boats",
            query={"pier": pier, "order": order},
            returns=object,
            options=request_options,
        )

    def replace_name(
        self,
        boat_id: str,
        *,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Name a boat.

        `PUT /boats/{boat.id}/name`

        Args:
            name: What to call it.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/boats/{boat.id}/name",
            path_params={"boat.id": boat_id},
            json={"name": name},
            body_optional=True,
            returns=object,
            options=request_options,
        )

    def delete(
        self,
        boat_id: str,
        *,
        slowly: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sink a boat.

        `DELETE /boats/{boat_id}/`

        Args:
            boat_id: Which boat.
            slowly: Over a night.
            request_options: What differs for this one call.
        """
        return self._call(
            "DELETE",
            "/boats/{boat_id}/",
            path_params={"boat_id": boat_id},
            query={"slowly": slowly},
            returns=object,
            options=request_options,
        )

    def get_crew(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call `GET /boats/{id}/crew`.

        Args:
            id: Which boat.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/boats/{id}/crew",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )

    def create_crew(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call `POST /boats/{id}/crew`."""
        return self._call(
            "POST",
            "/boats/{id}/crew",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )

    def replace_paint(
        self,
        id: str,
        *,
        colour: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Repaint a boat.

        Needs a dry day.

        `PUT /boats/{id}/paint`

        Args:
            id: Which boat.
            colour: Which colour.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/boats/{id}/paint",
            path_params={"id": id},
            json={"colour": colour},
            body_optional=True,
            security=(("x_api_key",),),
            returns=object,
            options=request_options,
        )

    def get_weight(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Weigh a boat.

        `GET /boats/{id}/weight`
        """
        return self._call(
            "GET",
            "/boats/{id}/weight",
            path_params={"id": id},
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
        pier: int,
        order: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """List boats.

        Those in the harbour.

        `GET /boats`

        Args:
            pier: Which pier.
            order: How to sort.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/boats",
            query={"pier": pier, "order": order},
            returns=object,
            options=request_options,
        )

    async def replace_name(
        self,
        boat_id: str,
        *,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Name a boat.

        `PUT /boats/{boat.id}/name`

        Args:
            name: What to call it.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/boats/{boat.id}/name",
            path_params={"boat.id": boat_id},
            json={"name": name},
            body_optional=True,
            returns=object,
            options=request_options,
        )

    async def delete(
        self,
        boat_id: str,
        *,
        slowly: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sink a boat.

        `DELETE /boats/{boat_id}/`

        Args:
            boat_id: Which boat.
            slowly: Over a night.
            request_options: What differs for this one call.
        """
        return await self._call(
            "DELETE",
            "/boats/{boat_id}/",
            path_params={"boat_id": boat_id},
            query={"slowly": slowly},
            returns=object,
            options=request_options,
        )

    async def get_crew(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call `GET /boats/{id}/crew`.

        Args:
            id: Which boat.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/boats/{id}/crew",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )

    async def create_crew(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call `POST /boats/{id}/crew`."""
        return await self._call(
            "POST",
            "/boats/{id}/crew",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )

    async def replace_paint(
        self,
        id: str,
        *,
        colour: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Repaint a boat.

        Needs a dry day.

        `PUT /boats/{id}/paint`

        Args:
            id: Which boat.
            colour: Which colour.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/boats/{id}/paint",
            path_params={"id": id},
            json={"colour": colour},
            body_optional=True,
            security=(("x_api_key",),),
            returns=object,
            options=request_options,
        )

    async def get_weight(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Weigh a boat.

        `GET /boats/{id}/weight`
        """
        return await self._call(
            "GET",
            "/boats/{id}/weight",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoats:
        list = _raw(Boats.list)
        replace_name = _raw(Boats.replace_name)
        delete = _raw(Boats.delete)
        get_crew = _raw(Boats.get_crew)
        create_crew = _raw(Boats.create_crew)
        replace_paint = _raw(Boats.replace_paint)
        get_weight = _raw(Boats.get_weight)

    class _RawAsyncBoats:
        list = _async_raw(AsyncBoats.list)
        replace_name = _async_raw(AsyncBoats.replace_name)
        delete = _async_raw(AsyncBoats.delete)
        get_crew = _async_raw(AsyncBoats.get_crew)
        create_crew = _async_raw(AsyncBoats.create_crew)
        replace_paint = _async_raw(AsyncBoats.replace_paint)
        get_weight = _async_raw(AsyncBoats.get_weight)
