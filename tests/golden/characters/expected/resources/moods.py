"""The operations of Moods 🫎."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.moods import Mood, MoodGetResponse


class Moods(Resource):
    """The operations of Moods 🫎."""

    with_raw_response: _RawMoods
    with_streaming_response: _RawMoods

    def get(
        self,
        mood: Mood,
        *,
        request_options: RequestOptions | None = None,
    ) -> MoodGetResponse:
        """What a moose feels (🩷 and 🫎 are of Unicode 15, 😀 is older).

        `GET /moods/{mood}`
        """
        return self._call(
            "GET",
            "/moods/{mood}",
            path_params={"mood": mood},
            returns=MoodGetResponse,
            options=request_options,
        )


class AsyncMoods(AsyncResource):
    """The operations of Moods 🫎."""

    with_raw_response: _RawAsyncMoods
    with_streaming_response: _RawAsyncMoods

    async def get(
        self,
        mood: Mood,
        *,
        request_options: RequestOptions | None = None,
    ) -> MoodGetResponse:
        """What a moose feels (🩷 and 🫎 are of Unicode 15, 😀 is older).

        `GET /moods/{mood}`
        """
        return await self._call(
            "GET",
            "/moods/{mood}",
            path_params={"mood": mood},
            returns=MoodGetResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawMoods:
        get = _raw(Moods.get)

    class _RawAsyncMoods:
        get = _async_raw(AsyncMoods.get)
