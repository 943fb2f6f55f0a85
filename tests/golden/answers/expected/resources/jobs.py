"""The operations of Jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.jobs import Job, Problem, Ticket

_errors: dict[int | str, object] = {400: Problem, "4XX": str, "default": Problem}


class Jobs(Resource):
    """The operations of Jobs."""

    with_raw_response: _RawJobs
    with_streaming_response: _RawJobs

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Job | Ticket | None:
        """Call `POST /jobs`.

        Raises:
            BadRequestError: It is no job; `body` is a `Problem`.
            APIStatusError: Something else (4XX); `body` is a `str`; Anything else;
                `body` is a `Problem`.
        """
        return self._call(
            "POST",
            "/jobs",
            returns=Typed[Job | Ticket | None],
            errors=_errors,
            options=request_options,
        )

    def get_report(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str | None:
        """Call `GET /jobs/report`."""
        return self._call(
            "GET",
            "/jobs/report",
            accept="application/xml",
            returns=str,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Job:
        """Call `GET /jobs/{id}`."""
        return self._call(
            "GET",
            "/jobs/{id}",
            path_params={"id": id},
            accept="application/vnd.jobs+json",
            returns=Job,
            options=request_options,
        )

    def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Job | None:
        """Call `DELETE /jobs/{id}`."""
        return self._call(
            "DELETE",
            "/jobs/{id}",
            path_params={"id": id},
            returns=Typed[Job | None],
            options=request_options,
        )


class AsyncJobs(AsyncResource):
    """The operations of Jobs."""

    with_raw_response: _RawAsyncJobs
    with_streaming_response: _RawAsyncJobs

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Job | Ticket | None:
        """Call `POST /jobs`.

        Raises:
            BadRequestError: It is no job; `body` is a `Problem`.
            APIStatusError: Something else (4XX); `body` is a `str`; Anything else;
                `body` is a `Problem`.
        """
        return await self._call(
            "POST",
            "/jobs",
            returns=Typed[Job | Ticket | None],
            errors=_errors,
            options=request_options,
        )

    async def get_report(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str | None:
        """Call `GET /jobs/report`."""
        return await self._call(
            "GET",
            "/jobs/report",
            accept="application/xml",
            returns=str,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Job:
        """Call `GET /jobs/{id}`."""
        return await self._call(
            "GET",
            "/jobs/{id}",
            path_params={"id": id},
            accept="application/vnd.jobs+json",
            returns=Job,
            options=request_options,
        )

    async def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Job | None:
        """Call `DELETE /jobs/{id}`."""
        return await self._call(
            "DELETE",
            "/jobs/{id}",
            path_params={"id": id},
            returns=Typed[Job | None],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawJobs:
        create = _raw(Jobs.create)
        get_report = _raw(Jobs.get_report)
        get = _raw(Jobs.get)
        delete = _raw(Jobs.delete)

    class _RawAsyncJobs:
        create = _async_raw(AsyncJobs.create)
        get_report = _async_raw(AsyncJobs.get_report)
        get = _async_raw(AsyncJobs.get)
        delete = _async_raw(AsyncJobs.delete)
