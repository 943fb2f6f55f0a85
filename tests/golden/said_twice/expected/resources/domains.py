"""The operations of Domains."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.domains import DomainGetResponse


class Domains(Resource):
    """The operations of Domains."""

    with_raw_response: _RawDomains
    with_streaming_response: _RawDomains

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /domains`."""
        return self._call(
            "GET",
            "/domains",
            returns=NoneType,
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> DomainGetResponse:
        """Call `GET /domains/{id}`."""
        return self._call(
            "GET",
            "/domains/{id}",
            path_params={"id": id},
            returns=DomainGetResponse,
            options=request_options,
        )


class AsyncDomains(AsyncResource):
    """The operations of Domains."""

    with_raw_response: _RawAsyncDomains
    with_streaming_response: _RawAsyncDomains

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /domains`."""
        return await self._call(
            "GET",
            "/domains",
            returns=NoneType,
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> DomainGetResponse:
        """Call `GET /domains/{id}`."""
        return await self._call(
            "GET",
            "/domains/{id}",
            path_params={"id": id},
            returns=DomainGetResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawDomains:
        list = _raw(Domains.list)
        get = _raw(Domains.get)

    class _RawAsyncDomains:
        list = _async_raw(AsyncDomains.list)
        get = _async_raw(AsyncDomains.get)
