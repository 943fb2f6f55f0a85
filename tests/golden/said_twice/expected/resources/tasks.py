"""The operations of Tasks."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Tasks(Resource):
    """The operations of Tasks."""

    with_raw_response: _RawTasks
    with_streaming_response: _RawTasks

    def delete_tasks(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /v1/tasks/bulk`."""
        return self._call(
            "DELETE",
            "/v1/tasks/bulk",
            returns=NoneType,
            options=request_options,
        )

    def delete_task(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /v1/tasks/{id}`."""
        return self._call(
            "DELETE",
            "/v1/tasks/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncTasks(AsyncResource):
    """The operations of Tasks."""

    with_raw_response: _RawAsyncTasks
    with_streaming_response: _RawAsyncTasks

    async def delete_tasks(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /v1/tasks/bulk`."""
        return await self._call(
            "DELETE",
            "/v1/tasks/bulk",
            returns=NoneType,
            options=request_options,
        )

    async def delete_task(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /v1/tasks/{id}`."""
        return await self._call(
            "DELETE",
            "/v1/tasks/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTasks:
        delete_tasks = _raw(Tasks.delete_tasks)
        delete_task = _raw(Tasks.delete_task)

    class _RawAsyncTasks:
        delete_tasks = _async_raw(AsyncTasks.delete_tasks)
        delete_task = _async_raw(AsyncTasks.delete_task)
