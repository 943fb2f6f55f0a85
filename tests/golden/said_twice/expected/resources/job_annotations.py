"""The operations of Job Annotations."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class JobAnnotations(Resource):
    """The operations of Job Annotations."""

    with_raw_response: _RawJobAnnotations
    with_streaming_response: _RawJobAnnotations

    def list_job_locale_annotations(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /jobs/{id}/locales/annotations`."""
        return self._call(
            "GET",
            "/jobs/{id}/locales/annotations",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncJobAnnotations(AsyncResource):
    """The operations of Job Annotations."""

    with_raw_response: _RawAsyncJobAnnotations
    with_streaming_response: _RawAsyncJobAnnotations

    async def list_job_locale_annotations(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /jobs/{id}/locales/annotations`."""
        return await self._call(
            "GET",
            "/jobs/{id}/locales/annotations",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawJobAnnotations:
        list_job_locale_annotations = _raw(JobAnnotations.list_job_locale_annotations)

    class _RawAsyncJobAnnotations:
        list_job_locale_annotations = _async_raw(
            AsyncJobAnnotations.list_job_locale_annotations
        )
