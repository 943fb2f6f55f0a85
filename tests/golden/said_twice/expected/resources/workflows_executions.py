"""The operations of workflows.executions."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class WorkflowsExecutions(Resource):
    """The operations of workflows.executions."""

    with_raw_response: _RawWorkflowsExecutions
    with_streaming_response: _RawWorkflowsExecutions

    def get_history(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /workflows/executions/{id}/history`."""
        return self._call(
            "GET",
            "/workflows/executions/{id}/history",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncWorkflowsExecutions(AsyncResource):
    """The operations of workflows.executions."""

    with_raw_response: _RawAsyncWorkflowsExecutions
    with_streaming_response: _RawAsyncWorkflowsExecutions

    async def get_history(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /workflows/executions/{id}/history`."""
        return await self._call(
            "GET",
            "/workflows/executions/{id}/history",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawWorkflowsExecutions:
        get_history = _raw(WorkflowsExecutions.get_history)

    class _RawAsyncWorkflowsExecutions:
        get_history = _async_raw(AsyncWorkflowsExecutions.get_history)
