"""The operations of Volumes."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Volumes(Resource):
    """The operations of Volumes."""

    with_raw_response: _RawVolumes
    with_streaming_response: _RawVolumes

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v3/volumes`."""
        return self._call(
            "POST",
            "/v3/volumes",
            returns=NoneType,
            options=request_options,
        )

    def create_by_project_id(
        self,
        project_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v3/{project_id}/volumes`."""
        return self._call(
            "POST",
            "/v3/{project_id}/volumes",
            path_params={"project_id": project_id},
            returns=NoneType,
            options=request_options,
        )


class AsyncVolumes(AsyncResource):
    """The operations of Volumes."""

    with_raw_response: _RawAsyncVolumes
    with_streaming_response: _RawAsyncVolumes

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v3/volumes`."""
        return await self._call(
            "POST",
            "/v3/volumes",
            returns=NoneType,
            options=request_options,
        )

    async def create_by_project_id(
        self,
        project_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v3/{project_id}/volumes`."""
        return await self._call(
            "POST",
            "/v3/{project_id}/volumes",
            path_params={"project_id": project_id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawVolumes:
        create = _raw(Volumes.create)
        create_by_project_id = _raw(Volumes.create_by_project_id)

    class _RawAsyncVolumes:
        create = _async_raw(AsyncVolumes.create)
        create_by_project_id = _async_raw(AsyncVolumes.create_by_project_id)
