"""The operations of Time Tracking."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class TimeTracking(Resource):
    """The operations of Time Tracking."""

    with_raw_response: _RawTimeTracking
    with_streaming_response: _RawTimeTracking

    def update_time_entry(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update a time entry.

        `PUT /time_entries/{id}`
        """
        return self._call(
            "PUT",
            "/time_entries/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncTimeTracking(AsyncResource):
    """The operations of Time Tracking."""

    with_raw_response: _RawAsyncTimeTracking
    with_streaming_response: _RawAsyncTimeTracking

    async def update_time_entry(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update a time entry.

        `PUT /time_entries/{id}`
        """
        return await self._call(
            "PUT",
            "/time_entries/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTimeTracking:
        update_time_entry = _raw(TimeTracking.update_time_entry)

    class _RawAsyncTimeTracking:
        update_time_entry = _async_raw(AsyncTimeTracking.update_time_entry)
