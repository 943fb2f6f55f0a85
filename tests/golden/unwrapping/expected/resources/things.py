"""The operations of Things."""

from __future__ import annotations

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource
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


class Things(PagedResource):
    """The operations of Things."""

    def bare(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /bare`.

        `GET /bare`
        """
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
        """Call `GET /composed`.

        `GET /composed`
        """
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
        """Call `GET /deep`.

        `GET /deep`
        """
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
        """Call `GET /file`.

        `GET /file`
        """
        return self._call(
            "GET",
            "/file",
            accept="application/octet-stream",
            returns=bytes,
            options=request_options,
        )

    def listed(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /listed`.

        `GET /listed`
        """
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
        """Call `DELETE /nothing`.

        `DELETE /nothing`
        """
        return self._call(
            "DELETE",
            "/nothing",
            returns=None,
            options=request_options,
        )

    def optional(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing | None:
        """Call `GET /optional`.

        `GET /optional`
        """
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

        `GET /paged`. Iterating the result walks all pages.
        """
        return self._list(
            "/paged",
            query={"page": page},
            returns=ThingPagedResponse,
            item=Thing,
            pages=_pages,
            options=request_options,
        )

    def required(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /required`.

        `GET /required`
        """
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
        """Call `GET /whole`.

        `GET /whole`
        """
        return self._call(
            "GET",
            "/whole",
            returns=ThingWholeResponse,
            options=request_options,
        )


class AsyncThings(AsyncPagedResource):
    """The operations of Things."""

    async def bare(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /bare`.

        `GET /bare`
        """
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
        """Call `GET /composed`.

        `GET /composed`
        """
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
        """Call `GET /deep`.

        `GET /deep`
        """
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
        """Call `GET /file`.

        `GET /file`
        """
        return await self._call(
            "GET",
            "/file",
            accept="application/octet-stream",
            returns=bytes,
            options=request_options,
        )

    async def listed(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Thing]:
        """Call `GET /listed`.

        `GET /listed`
        """
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
        """Call `DELETE /nothing`.

        `DELETE /nothing`
        """
        return await self._call(
            "DELETE",
            "/nothing",
            returns=None,
            options=request_options,
        )

    async def optional(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing | None:
        """Call `GET /optional`.

        `GET /optional`
        """
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

        `GET /paged`. Iterating the result walks all pages.
        """
        return self._list(
            "/paged",
            query={"page": page},
            returns=ThingPagedResponse,
            item=Thing,
            pages=_pages,
            options=request_options,
        )

    async def required(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /required`.

        `GET /required`
        """
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
        """Call `GET /whole`.

        `GET /whole`
        """
        return await self._call(
            "GET",
            "/whole",
            returns=ThingWholeResponse,
            options=request_options,
        )
