"""Customers: who buys."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.body_pages import in_body
from .._runtime.cursors import by_cursor
from .._runtime.offsets import by_offset
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.customers import (
    Customer,
    CustomerAnswer,
    CustomerFindResponse,
    CustomerListNotesResponse,
    CustomerListOrdersResponse,
    CustomerListResponse,
    CustomerScanResponse,
    CustomerWindow,
    CustomerWindowInput,
    Invalid,
    Note,
    Order,
    Status,
    StatusData,
)

_errors = {422: Invalid}
_find_pages = in_body(by_offset("window.begin", "window.width", items="rows"))
_list_notes_pages = by_cursor("behind", key="number", items="data", before="ahead")
_list_orders_pages = by_page_number("offset", items="data")
_pages = by_offset("from", total="result.found", items="result.rows")
_scan_pages = in_body(by_cursor("resume", next="more", items="data"))


class Customers(Resource):
    """Who buys."""

    with_raw_response: _RawCustomers
    with_streaming_response: _RawCustomers

    def list(
        self,
        *,
        limit: int | None = None,
        from_: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Customer, CustomerListResponse]:
        """Call `GET /customers`.

        Iterating the result walks all pages.

        Args:
            from_: How many to leave out.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/customers",
            query={"page[size]": limit, "from": from_},
            returns=Page[Customer, CustomerListResponse],
            pages=_pages,
            options=request_options,
        )

    def create(
        self,
        *,
        email: str | None = None,
        born: _datetime.datetime | str | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        """Call `POST /customers`.

        Args:
            born: An instant.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: What is wrong; `body` is an `Invalid`.
        """
        return self._call(
            "POST",
            "/customers",
            json={"e-mail": email, "born": born},
            nullable=("born",),
            returns=Customer,
            within=(CustomerAnswer, "data"),
            errors=_errors,
            options=request_options,
        )

    def find(
        self,
        *,
        words: str | None = None,
        window: CustomerWindow | CustomerWindowInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Customer, CustomerFindResponse]:
        """Call `POST /customers/find`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/customers/find",
            json={"words": words, "window": window},
            body_optional=True,
            returns=Page[Customer, CustomerFindResponse],
            pages=_find_pages,
            options=request_options,
        )

    def scan(
        self,
        *,
        body: Mapping[str, Any] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[Customer, CustomerScanResponse]:
        """Call `POST /customers/scan`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/customers/scan",
            json=body,
            nullable=True,
            returns=Page[Customer, CustomerScanResponse],
            pages=_scan_pages,
            options=request_options,
        )

    def fetch(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        """Call `GET /customers/{id}`.

        Raises:
            UnprocessableEntityError: What is wrong; `body` is an `Invalid`.
        """
        return self._call(
            "GET",
            "/customers/{id}",
            path_params={"id": id},
            returns=Customer,
            within=(CustomerAnswer, "data"),
            errors=_errors,
            options=request_options,
        )

    def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusData:
        """Call `DELETE /customers/{id}`."""
        return self._call(
            "DELETE",
            "/customers/{id}",
            path_params={"id": id},
            returns=StatusData,
            within=(Status, "data"),
            options=request_options,
        )

    def list_notes(
        self,
        id: int,
        *,
        behind: int | None = None,
        ahead: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Note, CustomerListNotesResponse]:
        """Call `GET /customers/{id}/notes`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/customers/{id}/notes",
            path_params={"id": id},
            query={"behind": behind, "ahead": ahead},
            returns=Page[Note, CustomerListNotesResponse],
            pages=_list_notes_pages,
            options=request_options,
        )

    def list_orders(
        self,
        id: int,
        *,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Order, CustomerListOrdersResponse]:
        """Call `GET /customers/{id}/orders`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/customers/{id}/orders",
            path_params={"id": id},
            query={"offset": offset},
            returns=Page[Order, CustomerListOrdersResponse],
            pages=_list_orders_pages,
            options=request_options,
        )


class AsyncCustomers(AsyncResource):
    """Who buys."""

    with_raw_response: _RawAsyncCustomers
    with_streaming_response: _RawAsyncCustomers

    def list(
        self,
        *,
        limit: int | None = None,
        from_: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Customer, CustomerListResponse]:
        """Call `GET /customers`.

        Iterating the result walks all pages.

        Args:
            from_: How many to leave out.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/customers",
            query={"page[size]": limit, "from": from_},
            returns=AsyncPage[Customer, CustomerListResponse],
            pages=_pages,
            options=request_options,
        )

    async def create(
        self,
        *,
        email: str | None = None,
        born: _datetime.datetime | str | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        """Call `POST /customers`.

        Args:
            born: An instant.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: What is wrong; `body` is an `Invalid`.
        """
        return await self._call(
            "POST",
            "/customers",
            json={"e-mail": email, "born": born},
            nullable=("born",),
            returns=Customer,
            within=(CustomerAnswer, "data"),
            errors=_errors,
            options=request_options,
        )

    def find(
        self,
        *,
        words: str | None = None,
        window: CustomerWindow | CustomerWindowInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Customer, CustomerFindResponse]:
        """Call `POST /customers/find`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/customers/find",
            json={"words": words, "window": window},
            body_optional=True,
            returns=AsyncPage[Customer, CustomerFindResponse],
            pages=_find_pages,
            options=request_options,
        )

    def scan(
        self,
        *,
        body: Mapping[str, Any] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Customer, CustomerScanResponse]:
        """Call `POST /customers/scan`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/customers/scan",
            json=body,
            nullable=True,
            returns=AsyncPage[Customer, CustomerScanResponse],
            pages=_scan_pages,
            options=request_options,
        )

    async def fetch(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        """Call `GET /customers/{id}`.

        Raises:
            UnprocessableEntityError: What is wrong; `body` is an `Invalid`.
        """
        return await self._call(
            "GET",
            "/customers/{id}",
            path_params={"id": id},
            returns=Customer,
            within=(CustomerAnswer, "data"),
            errors=_errors,
            options=request_options,
        )

    async def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusData:
        """Call `DELETE /customers/{id}`."""
        return await self._call(
            "DELETE",
            "/customers/{id}",
            path_params={"id": id},
            returns=StatusData,
            within=(Status, "data"),
            options=request_options,
        )

    def list_notes(
        self,
        id: int,
        *,
        behind: int | None = None,
        ahead: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Note, CustomerListNotesResponse]:
        """Call `GET /customers/{id}/notes`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/customers/{id}/notes",
            path_params={"id": id},
            query={"behind": behind, "ahead": ahead},
            returns=AsyncPage[Note, CustomerListNotesResponse],
            pages=_list_notes_pages,
            options=request_options,
        )

    def list_orders(
        self,
        id: int,
        *,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Order, CustomerListOrdersResponse]:
        """Call `GET /customers/{id}/orders`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/customers/{id}/orders",
            path_params={"id": id},
            query={"offset": offset},
            returns=AsyncPage[Order, CustomerListOrdersResponse],
            pages=_list_orders_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCustomers:
        list = _raw(Customers.list)
        create = _raw(Customers.create)
        find = _raw(Customers.find)
        scan = _raw(Customers.scan)
        fetch = _raw(Customers.fetch)
        delete = _raw(Customers.delete)
        list_notes = _raw(Customers.list_notes)
        list_orders = _raw(Customers.list_orders)

    class _RawAsyncCustomers:
        list = _async_raw(AsyncCustomers.list)
        create = _async_raw(AsyncCustomers.create)
        find = _async_raw(AsyncCustomers.find)
        scan = _async_raw(AsyncCustomers.scan)
        fetch = _async_raw(AsyncCustomers.fetch)
        delete = _async_raw(AsyncCustomers.delete)
        list_notes = _async_raw(AsyncCustomers.list_notes)
        list_orders = _async_raw(AsyncCustomers.list_orders)
