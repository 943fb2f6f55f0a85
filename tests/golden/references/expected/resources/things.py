"""The operations of Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Problem, Thing, ThingOn

_errors = {404: Problem, "4XX": Problem, "5XX": Problem}


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list_copies(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /copies`."""
        return self._call(
            "GET",
            "/copies",
            returns=list[Thing],
            options=request_options,
        )

    def list_things(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /things`."""
        return self._call(
            "GET",
            "/things",
            returns=list[Thing],
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        on: ThingOn | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`.

        Raises:
            NotFoundError: There is none; `body` is a `Problem`.
            APIStatusError: The whole map is elsewhere, where 3.1 has no place for it
                (4XX); `body` is a `Problem`.
            InternalServerError: There is none; `body` is a `Problem`.
        """
        return self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            query={"on": on},
            returns=Thing,
            errors=_errors,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list_copies(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /copies`."""
        return await self._call(
            "GET",
            "/copies",
            returns=list[Thing],
            options=request_options,
        )

    async def list_things(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /things`."""
        return await self._call(
            "GET",
            "/things",
            returns=list[Thing],
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        on: ThingOn | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`.

        Raises:
            NotFoundError: There is none; `body` is a `Problem`.
            APIStatusError: The whole map is elsewhere, where 3.1 has no place for it
                (4XX); `body` is a `Problem`.
            InternalServerError: There is none; `body` is a `Problem`.
        """
        return await self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            query={"on": on},
            returns=Thing,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list_copies = _raw(Things.list_copies)
        list_things = _raw(Things.list_things)
        get = _raw(Things.get)

    class _RawAsyncThings:
        list_copies = _async_raw(AsyncThings.list_copies)
        list_things = _async_raw(AsyncThings.list_things)
        get = _async_raw(AsyncThings.get)
