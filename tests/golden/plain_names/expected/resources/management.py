"""The operations of Management."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import StatusResponse


class Management(Resource):
    """The operations of Management."""

    with_raw_response: _RawManagement
    with_streaming_response: _RawManagement

    def list_cluster_labels(
        self,
        cluster_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /api/v1/clusters/{cluster_id}/labels`."""
        return self._call(
            "GET",
            "/api/v1/clusters/{cluster_id}/labels",
            path_params={"cluster_id": cluster_id},
            returns=list[str],
            options=request_options,
        )

    def list_labels(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /api/v1/labels`."""
        return self._call(
            "GET",
            "/api/v1/labels",
            returns=list[str],
            options=request_options,
        )

    def list_node_labels(
        self,
        node_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /api/v1/nodes/{node_id}/labels`."""
        return self._call(
            "GET",
            "/api/v1/nodes/{node_id}/labels",
            path_params={"node_id": node_id},
            returns=list[str],
            options=request_options,
        )

    def get_label(
        self,
        node_id: str,
        label_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /api/v1/nodes/{node_id}/labels/{label_id}`."""
        return self._call(
            "GET",
            "/api/v1/nodes/{node_id}/labels/{label_id}",
            path_params={"node_id": node_id, "label_id": label_id},
            returns=StatusResponse,
            options=request_options,
        )


class AsyncManagement(AsyncResource):
    """The operations of Management."""

    with_raw_response: _RawAsyncManagement
    with_streaming_response: _RawAsyncManagement

    async def list_cluster_labels(
        self,
        cluster_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /api/v1/clusters/{cluster_id}/labels`."""
        return await self._call(
            "GET",
            "/api/v1/clusters/{cluster_id}/labels",
            path_params={"cluster_id": cluster_id},
            returns=list[str],
            options=request_options,
        )

    async def list_labels(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /api/v1/labels`."""
        return await self._call(
            "GET",
            "/api/v1/labels",
            returns=list[str],
            options=request_options,
        )

    async def list_node_labels(
        self,
        node_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /api/v1/nodes/{node_id}/labels`."""
        return await self._call(
            "GET",
            "/api/v1/nodes/{node_id}/labels",
            path_params={"node_id": node_id},
            returns=list[str],
            options=request_options,
        )

    async def get_label(
        self,
        node_id: str,
        label_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /api/v1/nodes/{node_id}/labels/{label_id}`."""
        return await self._call(
            "GET",
            "/api/v1/nodes/{node_id}/labels/{label_id}",
            path_params={"node_id": node_id, "label_id": label_id},
            returns=StatusResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawManagement:
        list_cluster_labels = _raw(Management.list_cluster_labels)
        list_labels = _raw(Management.list_labels)
        list_node_labels = _raw(Management.list_node_labels)
        get_label = _raw(Management.get_label)

    class _RawAsyncManagement:
        list_cluster_labels = _async_raw(AsyncManagement.list_cluster_labels)
        list_labels = _async_raw(AsyncManagement.list_labels)
        list_node_labels = _async_raw(AsyncManagement.list_node_labels)
        get_label = _async_raw(AsyncManagement.get_label)
