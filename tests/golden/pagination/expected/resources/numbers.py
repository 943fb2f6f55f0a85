"""The operations of Numbers."""

from __future__ import annotations

import builtins as _builtins

from .._runtime.options import RequestOptions
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource
from ..models.shared import Item

_pages = by_page_number("page", "per_page", items="")


class Numbers(PagedResource):
    """The operations of Numbers."""

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, _builtins.list[Item]]:
        """Call `GET /numbers`.

        `GET /numbers`. Iterating the result walks all pages.

        Args:
            page: The server assumes 1.
            request_options: What differs for this one call.
        """
        return self._list(
            "/numbers",
            query={"page": page, "per_page": per_page},
            returns=list[Item],
            item=Item,
            pages=_pages,
            options=request_options,
        )


class AsyncNumbers(AsyncPagedResource):
    """The operations of Numbers."""

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, _builtins.list[Item]]:
        """Call `GET /numbers`.

        `GET /numbers`. Iterating the result walks all pages.

        Args:
            page: The server assumes 1.
            request_options: What differs for this one call.
        """
        return self._list(
            "/numbers",
            query={"page": page, "per_page": per_page},
            returns=list[Item],
            item=Item,
            pages=_pages,
            options=request_options,
        )
