"""The operations of Things."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.downloads import Download
from .._runtime.options import RequestOptions
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.things import (
    Thing,
    ThingComposedResponse,
    ThingDeepResponse,
    ThingListedResponse,
    ThingOptionalResponse,
    ThingPagedResponse,
    ThingRequiredResponse,
    ThingWholeResponse,
)

_pages = by_page_number("page", items="data")


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def bare(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /bare`."""
        return self._call(
            "GET",
            "/bare",
            returns=list[str],
            options=request_options,
        )

    def composed(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Call `GET /composed`."""
        return self._call(
            "GET",
            "/composed",
            returns=int,
            within=(ThingComposedResponse, "data"),
            options=request_options,
        )

    def deep(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /deep`."""
        return self._call(
            "GET",
            "/deep",
            returns=Thing,
            within=(ThingDeepResponse, "payload.thing"),
            options=request_options,
        )

    def file(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /file`."""
        return self._call(
            "GET",
            "/file",
            accept="application/octet-stream",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    def listed(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /listed`."""
        return self._call(
            "GET",
            "/listed",
            returns=list[Thing],
            within=(ThingListedResponse, "data"),
            options=request_options,
        )

    def nothing(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /nothing`."""
        return self._call(
            "DELETE",
            "/nothing",
            returns=NoneType,
            options=request_options,
        )

    def optional(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing | None:
        """Call `GET /optional`."""
        return self._call(
            "GET",
            "/optional",
            returns=Typed[Thing | None],
            within=(ThingOptionalResponse, "data"),
            options=request_options,
        )

    def paged(
        self,
        *,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Thing, ThingPagedResponse]:
        """Call `GET /paged`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/paged",
            query={"page": page},
            returns=Page[Thing, ThingPagedResponse],
            pages=_pages,
            options=request_options,
        )

    def required(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /required`."""
        return self._call(
            "GET",
            "/required",
            returns=Thing,
            within=(ThingRequiredResponse, "data"),
            options=request_options,
        )

    def whole(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingWholeResponse:
        """Call `GET /whole`."""
        return self._call(
            "GET",
            "/whole",
            returns=ThingWholeResponse,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def bare(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /bare`."""
        return await self._call(
            "GET",
            "/bare",
            returns=list[str],
            options=request_options,
        )

    async def composed(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Call `GET /composed`."""
        return await self._call(
            "GET",
            "/composed",
            returns=int,
            within=(ThingComposedResponse, "data"),
            options=request_options,
        )

    async def deep(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /deep`."""
        return await self._call(
            "GET",
            "/deep",
            returns=Thing,
            within=(ThingDeepResponse, "payload.thing"),
            options=request_options,
        )

    async def file(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /file`."""
        return await self._call(
            "GET",
            "/file",
            accept="application/octet-stream",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    async def listed(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /listed`."""
        return await self._call(
            "GET",
            "/listed",
            returns=list[Thing],
            within=(ThingListedResponse, "data"),
            options=request_options,
        )

    async def nothing(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /nothing`."""
        return await self._call(
            "DELETE",
            "/nothing",
            returns=NoneType,
            options=request_options,
        )

    async def optional(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing | None:
        """Call `GET /optional`."""
        return await self._call(
            "GET",
            "/optional",
            returns=Typed[Thing | None],
            within=(ThingOptionalResponse, "data"),
            options=request_options,
        )

    def paged(
        self,
        *,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Thing, ThingPagedResponse]:
        """Call `GET /paged`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/paged",
            query={"page": page},
            returns=AsyncPage[Thing, ThingPagedResponse],
            pages=_pages,
            options=request_options,
        )

    async def required(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /required`."""
        return await self._call(
            "GET",
            "/required",
            returns=Thing,
            within=(ThingRequiredResponse, "data"),
            options=request_options,
        )

    async def whole(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingWholeResponse:
        """Call `GET /whole`."""
        return await self._call(
            "GET",
            "/whole",
            returns=ThingWholeResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.downloads import async_file as _async_file
    from .._runtime.downloads import file as _file
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        bare = _raw(Things.bare)
        composed = _raw(Things.composed)
        deep = _raw(Things.deep)
        file = _file(Things.file)
        listed = _raw(Things.listed)
        nothing = _raw(Things.nothing)
        optional = _raw(Things.optional)
        paged = _raw(Things.paged)
        required = _raw(Things.required)
        whole = _raw(Things.whole)

    class _RawAsyncThings:
        bare = _async_raw(AsyncThings.bare)
        composed = _async_raw(AsyncThings.composed)
        deep = _async_raw(AsyncThings.deep)
        file = _async_file(AsyncThings.file)
        listed = _async_raw(AsyncThings.listed)
        nothing = _async_raw(AsyncThings.nothing)
        optional = _async_raw(AsyncThings.optional)
        paged = _async_raw(AsyncThings.paged)
        required = _async_raw(AsyncThings.required)
        whole = _async_raw(AsyncThings.whole)
