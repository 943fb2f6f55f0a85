"""The operations of Certificates."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Certificates(Resource):
    """The operations of Certificates."""

    with_raw_response: _RawCertificates
    with_streaming_response: _RawCertificates

    def list_organization_certificates(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /organization/certificates`."""
        return self._call(
            "GET",
            "/organization/certificates",
            returns=NoneType,
            options=request_options,
        )

    def list_project_certificates(
        self,
        project_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /organization/projects/{project_id}/certificates`."""
        return self._call(
            "GET",
            "/organization/projects/{project_id}/certificates",
            path_params={"project_id": project_id},
            returns=NoneType,
            options=request_options,
        )


class AsyncCertificates(AsyncResource):
    """The operations of Certificates."""

    with_raw_response: _RawAsyncCertificates
    with_streaming_response: _RawAsyncCertificates

    async def list_organization_certificates(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /organization/certificates`."""
        return await self._call(
            "GET",
            "/organization/certificates",
            returns=NoneType,
            options=request_options,
        )

    async def list_project_certificates(
        self,
        project_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /organization/projects/{project_id}/certificates`."""
        return await self._call(
            "GET",
            "/organization/projects/{project_id}/certificates",
            path_params={"project_id": project_id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCertificates:
        list_organization_certificates = _raw(
            Certificates.list_organization_certificates
        )
        list_project_certificates = _raw(Certificates.list_project_certificates)

    class _RawAsyncCertificates:
        list_organization_certificates = _async_raw(
            AsyncCertificates.list_organization_certificates
        )
        list_project_certificates = _async_raw(
            AsyncCertificates.list_project_certificates
        )
