"""Customers: who buys."""

from __future__ import annotations

from .._runtime.offsets import by_offset
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource
from ..models.customers import (
    Customer,
    CustomerAnswer,
    CustomerListOrdersResponse,
    CustomerListResponse,
    DateInput,
    Invalid,
    Order,
    Status,
    StatusData,
)

_errors = {422: Invalid}
_list_orders_pages = by_page_number("offset", items="data")
_pages = by_offset("from", total="result.found", items="result.rows")


class Customers(PagedResource):
    """Who buys."""

    def list(
        self,
        *,
        limit: int | None = None,
        from_: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Customer, CustomerListResponse]:
        """Call `GET /customers`.

        `GET /customers`. Iterating the result walks all pages.

        Args:
            from_: How many to leave out.
            request_options: What differs for this one call.
        """
        return self._list(
            "/customers",
            query={"page[size]": limit, "from": from_},
            returns=CustomerListResponse,
            item=Customer,
            pages=_pages,
            options=request_options,
        )

    def create(
        self,
        *,
        email: str | None = None,
        born: DateInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        """Call `POST /customers`.

        `POST /customers`

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

    def fetch(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        """Call `GET /customers/{id}`.

        `GET /customers/{id}`

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
        """Call `DELETE /customers/{id}`.

        `DELETE /customers/{id}`
        """
        return self._call(
            "DELETE",
            "/customers/{id}",
            path_params={"id": id},
            returns=StatusData,
            within=(Status, "data"),
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

        `GET /customers/{id}/orders`. Iterating the result walks all pages.
        """
        return self._list(
            "/customers/{id}/orders",
            path_params={"id": id},
            query={"offset": offset},
            returns=CustomerListOrdersResponse,
            item=Order,
            pages=_list_orders_pages,
            options=request_options,
        )


class AsyncCustomers(AsyncPagedResource):
    """Who buys."""

    def list(
        self,
        *,
        limit: int | None = None,
        from_: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Customer, CustomerListResponse]:
        """Call `GET /customers`.

        `GET /customers`. Iterating the result walks all pages.

        Args:
            from_: How many to leave out.
            request_options: What differs for this one call.
        """
        return self._list(
            "/customers",
            query={"page[size]": limit, "from": from_},
            returns=CustomerListResponse,
            item=Customer,
            pages=_pages,
            options=request_options,
        )

    async def create(
        self,
        *,
        email: str | None = None,
        born: DateInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        """Call `POST /customers`.

        `POST /customers`

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

    async def fetch(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        """Call `GET /customers/{id}`.

        `GET /customers/{id}`

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
        """Call `DELETE /customers/{id}`.

        `DELETE /customers/{id}`
        """
        return await self._call(
            "DELETE",
            "/customers/{id}",
            path_params={"id": id},
            returns=StatusData,
            within=(Status, "data"),
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

        `GET /customers/{id}/orders`. Iterating the result walks all pages.
        """
        return self._list(
            "/customers/{id}/orders",
            path_params={"id": id},
            query={"offset": offset},
            returns=CustomerListOrdersResponse,
            item=Order,
            pages=_list_orders_pages,
            options=request_options,
        )
