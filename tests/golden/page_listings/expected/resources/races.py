"""The operations of races."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.races import RaceCourse, RaceCourseInput, RaceStartResponse


class Races(Resource):
    """The operations of races."""

    with_raw_response: _RawRaces
    with_streaming_response: _RawRaces

    def list(
        self,
        *,
        page: int | None = None,
        sort: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """List races.

        `GET /api/v1/races`

        Args:
            page: Which page.
            sort: By what to sort.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/api/v1/races",
            query={"page": page, "sort": sort},
            returns=object,
            options=request_options,
        )

    def start(
        self,
        *,
        name: str,
        boats: Sequence[str],
        course: RaceCourse | RaceCourseInput | None = None,
        kind: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RaceStartResponse:
        """Start a race.

        `POST /api/v1/races`

        Args:
            name: What it is called.
            boats: Who sails.
            course: The way.
            kind: One of.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/api/v1/races",
            json={"name": name, "boats": many(boats), "course": course, "kind": kind},
            returns=RaceStartResponse,
            options=request_options,
        )

    def stop(
        self,
        id: str,
        *,
        reason: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Stop a race.

        `POST /api/v1/races/{id}/stop`

        Args:
            reason: Why.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/api/v1/races/{id}/stop",
            path_params={"id": id},
            json={"reason": reason},
            body_optional=True,
            returns=object,
            options=request_options,
        )


class AsyncRaces(AsyncResource):
    """The operations of races."""

    with_raw_response: _RawAsyncRaces
    with_streaming_response: _RawAsyncRaces

    async def list(
        self,
        *,
        page: int | None = None,
        sort: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """List races.

        `GET /api/v1/races`

        Args:
            page: Which page.
            sort: By what to sort.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/api/v1/races",
            query={"page": page, "sort": sort},
            returns=object,
            options=request_options,
        )

    async def start(
        self,
        *,
        name: str,
        boats: Sequence[str],
        course: RaceCourse | RaceCourseInput | None = None,
        kind: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RaceStartResponse:
        """Start a race.

        `POST /api/v1/races`

        Args:
            name: What it is called.
            boats: Who sails.
            course: The way.
            kind: One of.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/api/v1/races",
            json={"name": name, "boats": many(boats), "course": course, "kind": kind},
            returns=RaceStartResponse,
            options=request_options,
        )

    async def stop(
        self,
        id: str,
        *,
        reason: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Stop a race.

        `POST /api/v1/races/{id}/stop`

        Args:
            reason: Why.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/api/v1/races/{id}/stop",
            path_params={"id": id},
            json={"reason": reason},
            body_optional=True,
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawRaces:
        list = _raw(Races.list)
        start = _raw(Races.start)
        stop = _raw(Races.stop)

    class _RawAsyncRaces:
        list = _async_raw(AsyncRaces.list)
        start = _async_raw(AsyncRaces.start)
        stop = _async_raw(AsyncRaces.stop)
