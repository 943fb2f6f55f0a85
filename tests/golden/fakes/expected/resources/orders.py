"""The operations of Orders."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.downloads import Download
from .._runtime.files import File
from .._runtime.lists import many
from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.orders import (
    Address,
    AddressInput,
    Color,
    Order,
    OrderInput,
    OrderListResponse,
    Problem,
    Size,
    Slug,
)

_errors = {"4XX": Problem}
_pages = by_offset("offset", "limit", total="total", items="items")


class Orders(Resource):
    """The operations of Orders."""

    with_raw_response: _RawOrders
    with_streaming_response: _RawOrders

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        since: _datetime.date | str | None = None,
        size: Size | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Order, OrderListResponse]:
        """Call `GET /orders`.

        Iterating the result walks all pages.

        Args:
            limit: 1 to 50.
            offset: 0 or more.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/orders",
            query={"limit": limit, "offset": offset, "since": since, "size": size},
            returns=Page[Order, OrderListResponse],
            pages=_pages,
            options=request_options,
        )

    def create(
        self,
        *,
        slug: Slug,
        size: Size | None = None,
        color: Color | str | None = None,
        address: Address | AddressInput | None = None,
        lines: Sequence[Order | OrderInput] | None = None,
        weight: float | None = None,
        tags: Sequence[str] | None = None,
        placed_at: _datetime.datetime | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Order:
        """Call `POST /orders`.

        Args:
            slug: At most 20 characters. Matches `^[a-z-]+$`.
            weight: More than 0.
            tags: At most 3 items.
            request_options: What differs for this one call.

        Raises:
            APIStatusError: Not taken (4XX); `body` is a `Problem`.
        """
        return self._call(
            "POST",
            "/orders",
            json={
                "slug": slug,
                "size": size,
                "color": color,
                "address": address,
                "lines": many(lines),
                "weight": weight,
                "tags": many(tags),
                "placed_at": placed_at,
            },
            returns=Order,
            errors=_errors,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Order:
        """Call `GET /orders/{id}`."""
        return self._call(
            "GET",
            "/orders/{id}",
            path_params={"id": id},
            returns=Order,
            options=request_options,
        )

    def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /orders/{id}`."""
        return self._call(
            "DELETE",
            "/orders/{id}",
            path_params={"id": id},
            security=(),
            returns=NoneType,
            options=request_options,
        )

    def get_label(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /orders/{id}/label`."""
        return self._call(
            "GET",
            "/orders/{id}/label",
            path_params={"id": id},
            accept="image/png",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    def replace_label(
        self,
        id: int,
        *,
        picture: File | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /orders/{id}/label`."""
        return self._call(
            "PUT",
            "/orders/{id}/label",
            path_params={"id": id},
            multipart={"picture": picture},
            body_optional=True,
            returns=NoneType,
            options=request_options,
        )

    def get_text(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /orders/{id}/text`."""
        return self._call(
            "GET",
            "/orders/{id}/text",
            path_params={"id": id},
            accept="text/plain",
            returns=str,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """The operations of Orders."""

    with_raw_response: _RawAsyncOrders
    with_streaming_response: _RawAsyncOrders

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        since: _datetime.date | str | None = None,
        size: Size | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Order, OrderListResponse]:
        """Call `GET /orders`.

        Iterating the result walks all pages.

        Args:
            limit: 1 to 50.
            offset: 0 or more.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/orders",
            query={"limit": limit, "offset": offset, "since": since, "size": size},
            returns=AsyncPage[Order, OrderListResponse],
            pages=_pages,
            options=request_options,
        )

    async def create(
        self,
        *,
        slug: Slug,
        size: Size | None = None,
        color: Color | str | None = None,
        address: Address | AddressInput | None = None,
        lines: Sequence[Order | OrderInput] | None = None,
        weight: float | None = None,
        tags: Sequence[str] | None = None,
        placed_at: _datetime.datetime | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Order:
        """Call `POST /orders`.

        Args:
            slug: At most 20 characters. Matches `^[a-z-]+$`.
            weight: More than 0.
            tags: At most 3 items.
            request_options: What differs for this one call.

        Raises:
            APIStatusError: Not taken (4XX); `body` is a `Problem`.
        """
        return await self._call(
            "POST",
            "/orders",
            json={
                "slug": slug,
                "size": size,
                "color": color,
                "address": address,
                "lines": many(lines),
                "weight": weight,
                "tags": many(tags),
                "placed_at": placed_at,
            },
            returns=Order,
            errors=_errors,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Order:
        """Call `GET /orders/{id}`."""
        return await self._call(
            "GET",
            "/orders/{id}",
            path_params={"id": id},
            returns=Order,
            options=request_options,
        )

    async def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /orders/{id}`."""
        return await self._call(
            "DELETE",
            "/orders/{id}",
            path_params={"id": id},
            security=(),
            returns=NoneType,
            options=request_options,
        )

    async def get_label(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /orders/{id}/label`."""
        return await self._call(
            "GET",
            "/orders/{id}/label",
            path_params={"id": id},
            accept="image/png",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    async def replace_label(
        self,
        id: int,
        *,
        picture: File | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /orders/{id}/label`."""
        return await self._call(
            "PUT",
            "/orders/{id}/label",
            path_params={"id": id},
            multipart={"picture": picture},
            body_optional=True,
            returns=NoneType,
            options=request_options,
        )

    async def get_text(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /orders/{id}/text`."""
        return await self._call(
            "GET",
            "/orders/{id}/text",
            path_params={"id": id},
            accept="text/plain",
            returns=str,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.downloads import async_file as _async_file
    from .._runtime.downloads import file as _file
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOrders:
        list = _raw(Orders.list)
        create = _raw(Orders.create)
        get = _raw(Orders.get)
        delete = _raw(Orders.delete)
        get_label = _file(Orders.get_label)
        replace_label = _raw(Orders.replace_label)
        get_text = _raw(Orders.get_text)

    class _RawAsyncOrders:
        list = _async_raw(AsyncOrders.list)
        create = _async_raw(AsyncOrders.create)
        get = _async_raw(AsyncOrders.get)
        delete = _async_raw(AsyncOrders.delete)
        get_label = _async_file(AsyncOrders.get_label)
        replace_label = _async_raw(AsyncOrders.replace_label)
        get_text = _async_raw(AsyncOrders.get_text)
