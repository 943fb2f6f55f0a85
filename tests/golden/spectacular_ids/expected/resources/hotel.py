"""The operations of hotel."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Hotel(Resource):
    """The operations of hotel."""

    with_raw_response: _RawHotel
    with_streaming_response: _RawHotel

    def check_in(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/hotel/check-in/`."""
        return self._call(
            "POST",
            "/api/hotel/check-in/",
            returns=NoneType,
            options=request_options,
        )

    def create_export_template(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/hotel/export-templates/`."""
        return self._call(
            "POST",
            "/api/hotel/export-templates/",
            returns=NoneType,
            options=request_options,
        )

    def check_guest_out(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/hotel/guests/{id}/check-out/`."""
        return self._call(
            "POST",
            "/api/hotel/guests/{id}/check-out/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def list_leave_requests(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/hotel/leave-requests/`."""
        return self._call(
            "GET",
            "/api/hotel/leave-requests/",
            returns=NoneType,
            options=request_options,
        )

    def create_leave_request(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/hotel/leave-requests/`."""
        return self._call(
            "POST",
            "/api/hotel/leave-requests/",
            returns=NoneType,
            options=request_options,
        )

    def destroy_leave_request(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /api/hotel/leave-requests/{id}/`."""
        return self._call(
            "DELETE",
            "/api/hotel/leave-requests/{id}/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def mark_leave_request_seen(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /api/hotel/leave-requests/{id}/mark-seen/`."""
        return self._call(
            "PATCH",
            "/api/hotel/leave-requests/{id}/mark-seen/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncHotel(AsyncResource):
    """The operations of hotel."""

    with_raw_response: _RawAsyncHotel
    with_streaming_response: _RawAsyncHotel

    async def check_in(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/hotel/check-in/`."""
        return await self._call(
            "POST",
            "/api/hotel/check-in/",
            returns=NoneType,
            options=request_options,
        )

    async def create_export_template(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/hotel/export-templates/`."""
        return await self._call(
            "POST",
            "/api/hotel/export-templates/",
            returns=NoneType,
            options=request_options,
        )

    async def check_guest_out(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/hotel/guests/{id}/check-out/`."""
        return await self._call(
            "POST",
            "/api/hotel/guests/{id}/check-out/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def list_leave_requests(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/hotel/leave-requests/`."""
        return await self._call(
            "GET",
            "/api/hotel/leave-requests/",
            returns=NoneType,
            options=request_options,
        )

    async def create_leave_request(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/hotel/leave-requests/`."""
        return await self._call(
            "POST",
            "/api/hotel/leave-requests/",
            returns=NoneType,
            options=request_options,
        )

    async def destroy_leave_request(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /api/hotel/leave-requests/{id}/`."""
        return await self._call(
            "DELETE",
            "/api/hotel/leave-requests/{id}/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def mark_leave_request_seen(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /api/hotel/leave-requests/{id}/mark-seen/`."""
        return await self._call(
            "PATCH",
            "/api/hotel/leave-requests/{id}/mark-seen/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawHotel:
        check_in = _raw(Hotel.check_in)
        create_export_template = _raw(Hotel.create_export_template)
        check_guest_out = _raw(Hotel.check_guest_out)
        list_leave_requests = _raw(Hotel.list_leave_requests)
        create_leave_request = _raw(Hotel.create_leave_request)
        destroy_leave_request = _raw(Hotel.destroy_leave_request)
        mark_leave_request_seen = _raw(Hotel.mark_leave_request_seen)

    class _RawAsyncHotel:
        check_in = _async_raw(AsyncHotel.check_in)
        create_export_template = _async_raw(AsyncHotel.create_export_template)
        check_guest_out = _async_raw(AsyncHotel.check_guest_out)
        list_leave_requests = _async_raw(AsyncHotel.list_leave_requests)
        create_leave_request = _async_raw(AsyncHotel.create_leave_request)
        destroy_leave_request = _async_raw(AsyncHotel.destroy_leave_request)
        mark_leave_request_seen = _async_raw(AsyncHotel.mark_leave_request_seen)
