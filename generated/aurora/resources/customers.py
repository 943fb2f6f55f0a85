"""Customers: create, update, inspect, delete, and restore customer records."""

from __future__ import annotations

import uuid as _uuid
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.customers import (
    CustomerDetailOut,
    CustomerOut,
    CustomerSortDir,
    HTTPValidationError,
    PaginatedResponseCustomerOut,
)

_errors = {422: HTTPValidationError}
_pages = by_offset("offset", "limit", total="meta.total", items="data")


class Customers(Resource):
    """Create, update, inspect, delete, and restore customer records.

    This section contains the core customer resources used across the Aurora platform.

    Related areas:

    - Import customers in bulk from files
    - Inspect communication activity for a customer
    - List the campaigns associated with a customer
    """

    with_raw_response: _RawCustomers
    with_streaming_response: _RawCustomers

    def list(
        self,
        *,
        status: str | None = None,
        include_deleted: bool | None = None,
        only_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_field: str | None = None,
        sort_dir: CustomerSortDir | None = None,
        include_aggregations: bool | None = None,
        date_from: str | None = None,
        date_to: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[CustomerOut, PaginatedResponseCustomerOut]:
        """List customers with optional search and status filter.

        `GET /customers`. Iterating the result walks all pages.

        Args:
            include_deleted: The server assumes false.
            only_deleted: The server assumes false.
            limit: 1 to 200. The server assumes 10.
            offset: 0 or more. The server assumes 0.
            sort_dir: The server assumes "desc".
            include_aggregations: The server assumes false.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return self._call(
            "GET",
            "/customers",
            query={
                "status": status,
                "include_deleted": include_deleted,
                "only_deleted": only_deleted,
                "limit": limit,
                "offset": offset,
                "q": q,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "include_aggregations": include_aggregations,
                "date_from": date_from,
                "date_to": date_to,
            },
            returns=Page[CustomerOut, PaginatedResponseCustomerOut],
            pages=_pages,
            errors=_errors,
            options=request_options,
        )

    def create(
        self,
        *,
        customer_id: str,
        name: str | None = None,
        surname: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        status: str | None = None,
        agent_id: _uuid.UUID | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerOut:
        """Create a customer for current user (no automatic call attempt).

        `POST /customers`

        Args:
            name: At most 255 characters.
            surname: At most 255 characters.
            phone: At most 50 characters.
            status: At most 50 characters.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return self._call(
            "POST",
            "/customers",
            json={
                "customer_id": customer_id,
                "name": name,
                "surname": surname,
                "email": email,
                "phone": phone,
                "status": status,
                "agent_id": agent_id,
            },
            returns=CustomerOut,
            errors=_errors,
            options=request_options,
        )

    def get(
        self,
        customer_id: _uuid.UUID | str,
        *,
        obj_id: _uuid.UUID | str | None = None,
        agent_id: _uuid.UUID | str | None = None,
        campaign_id: _uuid.UUID | str | None = None,
        knowledge_base_id: _uuid.UUID | str | None = None,
        id: _uuid.UUID | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerOut:
        """Get Customer.

        Fetch a single customer by id (owner or admin).

        `GET /customers/{customer_id}`

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return self._call(
            "GET",
            "/customers/{customer_id}",
            path_params={"customer_id": customer_id},
            query={
                "obj_id": obj_id,
                "agent_id": agent_id,
                "campaign_id": campaign_id,
                "knowledge_base_id": knowledge_base_id,
                "id": id,
            },
            returns=CustomerOut,
            errors=_errors,
            options=request_options,
        )

    def delete(
        self,
        customer_id: _uuid.UUID | str,
        *,
        purge: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Soft delete a customer (and cascade to targets).

        `DELETE /customers/{customer_id}`

        Args:
            purge: The server assumes false.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return self._call(
            "DELETE",
            "/customers/{customer_id}",
            path_params={"customer_id": customer_id},
            query={"purge": purge},
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )

    def update(
        self,
        customer_id: _uuid.UUID | str,
        *,
        obj_id: _uuid.UUID | str | None = None,
        agent_id: _uuid.UUID | str | None = None,
        campaign_id: _uuid.UUID | str | None = None,
        knowledge_base_id: _uuid.UUID | str | None = None,
        id: _uuid.UUID | str | None = None,
        body_customer_id: str | None = None,
        name: str | None = None,
        surname: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        status: str | None = None,
        body_agent_id: _uuid.UUID | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerOut:
        """Update Customer.

        Patch a customer with provided fields (ownership enforced).

        `PATCH /customers/{customer_id}`

        Args:
            body_customer_id: At most 255 characters.
            name: At most 255 characters.
            surname: At most 255 characters.
            phone: At most 50 characters.
            status: At most 50 characters.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return self._call(
            "PATCH",
            "/customers/{customer_id}",
            path_params={"customer_id": customer_id},
            query={
                "obj_id": obj_id,
                "agent_id": agent_id,
                "campaign_id": campaign_id,
                "knowledge_base_id": knowledge_base_id,
                "id": id,
            },
            json={
                "customer_id": body_customer_id,
                "name": name,
                "surname": surname,
                "email": email,
                "phone": phone,
                "status": status,
                "agent_id": body_agent_id,
            },
            returns=CustomerOut,
            errors=_errors,
            options=request_options,
        )

    def get_detail(
        self,
        customer_id: _uuid.UUID | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerDetailOut:
        """Get Customer Detail.

        `GET /customers/{customer_id}/detail`

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return self._call(
            "GET",
            "/customers/{customer_id}/detail",
            path_params={"customer_id": customer_id},
            returns=CustomerDetailOut,
            errors=_errors,
            options=request_options,
        )

    def restore(
        self,
        customer_id: _uuid.UUID | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerOut:
        """Restore Customer.

        `POST /customers/{customer_id}/restore`

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return self._call(
            "POST",
            "/customers/{customer_id}/restore",
            path_params={"customer_id": customer_id},
            returns=CustomerOut,
            errors=_errors,
            options=request_options,
        )


class AsyncCustomers(AsyncResource):
    """Create, update, inspect, delete, and restore customer records.

    This section contains the core customer resources used across the Aurora platform.

    Related areas:

    - Import customers in bulk from files
    - Inspect communication activity for a customer
    - List the campaigns associated with a customer
    """

    with_raw_response: _RawAsyncCustomers
    with_streaming_response: _RawAsyncCustomers

    def list(
        self,
        *,
        status: str | None = None,
        include_deleted: bool | None = None,
        only_deleted: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_field: str | None = None,
        sort_dir: CustomerSortDir | None = None,
        include_aggregations: bool | None = None,
        date_from: str | None = None,
        date_to: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[CustomerOut, PaginatedResponseCustomerOut]:
        """List customers with optional search and status filter.

        `GET /customers`. Iterating the result walks all pages.

        Args:
            include_deleted: The server assumes false.
            only_deleted: The server assumes false.
            limit: 1 to 200. The server assumes 10.
            offset: 0 or more. The server assumes 0.
            sort_dir: The server assumes "desc".
            include_aggregations: The server assumes false.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/customers",
            query={
                "status": status,
                "include_deleted": include_deleted,
                "only_deleted": only_deleted,
                "limit": limit,
                "offset": offset,
                "q": q,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "include_aggregations": include_aggregations,
                "date_from": date_from,
                "date_to": date_to,
            },
            returns=AsyncPage[CustomerOut, PaginatedResponseCustomerOut],
            pages=_pages,
            errors=_errors,
            options=request_options,
        )

    async def create(
        self,
        *,
        customer_id: str,
        name: str | None = None,
        surname: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        status: str | None = None,
        agent_id: _uuid.UUID | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerOut:
        """Create a customer for current user (no automatic call attempt).

        `POST /customers`

        Args:
            name: At most 255 characters.
            surname: At most 255 characters.
            phone: At most 50 characters.
            status: At most 50 characters.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return await self._call(
            "POST",
            "/customers",
            json={
                "customer_id": customer_id,
                "name": name,
                "surname": surname,
                "email": email,
                "phone": phone,
                "status": status,
                "agent_id": agent_id,
            },
            returns=CustomerOut,
            errors=_errors,
            options=request_options,
        )

    async def get(
        self,
        customer_id: _uuid.UUID | str,
        *,
        obj_id: _uuid.UUID | str | None = None,
        agent_id: _uuid.UUID | str | None = None,
        campaign_id: _uuid.UUID | str | None = None,
        knowledge_base_id: _uuid.UUID | str | None = None,
        id: _uuid.UUID | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerOut:
        """Get Customer.

        Fetch a single customer by id (owner or admin).

        `GET /customers/{customer_id}`

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return await self._call(
            "GET",
            "/customers/{customer_id}",
            path_params={"customer_id": customer_id},
            query={
                "obj_id": obj_id,
                "agent_id": agent_id,
                "campaign_id": campaign_id,
                "knowledge_base_id": knowledge_base_id,
                "id": id,
            },
            returns=CustomerOut,
            errors=_errors,
            options=request_options,
        )

    async def delete(
        self,
        customer_id: _uuid.UUID | str,
        *,
        purge: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Soft delete a customer (and cascade to targets).

        `DELETE /customers/{customer_id}`

        Args:
            purge: The server assumes false.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return await self._call(
            "DELETE",
            "/customers/{customer_id}",
            path_params={"customer_id": customer_id},
            query={"purge": purge},
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )

    async def update(
        self,
        customer_id: _uuid.UUID | str,
        *,
        obj_id: _uuid.UUID | str | None = None,
        agent_id: _uuid.UUID | str | None = None,
        campaign_id: _uuid.UUID | str | None = None,
        knowledge_base_id: _uuid.UUID | str | None = None,
        id: _uuid.UUID | str | None = None,
        body_customer_id: str | None = None,
        name: str | None = None,
        surname: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        status: str | None = None,
        body_agent_id: _uuid.UUID | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerOut:
        """Update Customer.

        Patch a customer with provided fields (ownership enforced).

        `PATCH /customers/{customer_id}`

        Args:
            body_customer_id: At most 255 characters.
            name: At most 255 characters.
            surname: At most 255 characters.
            phone: At most 50 characters.
            status: At most 50 characters.
            request_options: What differs for this one call.

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return await self._call(
            "PATCH",
            "/customers/{customer_id}",
            path_params={"customer_id": customer_id},
            query={
                "obj_id": obj_id,
                "agent_id": agent_id,
                "campaign_id": campaign_id,
                "knowledge_base_id": knowledge_base_id,
                "id": id,
            },
            json={
                "customer_id": body_customer_id,
                "name": name,
                "surname": surname,
                "email": email,
                "phone": phone,
                "status": status,
                "agent_id": body_agent_id,
            },
            returns=CustomerOut,
            errors=_errors,
            options=request_options,
        )

    async def get_detail(
        self,
        customer_id: _uuid.UUID | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerDetailOut:
        """Get Customer Detail.

        `GET /customers/{customer_id}/detail`

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return await self._call(
            "GET",
            "/customers/{customer_id}/detail",
            path_params={"customer_id": customer_id},
            returns=CustomerDetailOut,
            errors=_errors,
            options=request_options,
        )

    async def restore(
        self,
        customer_id: _uuid.UUID | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerOut:
        """Restore Customer.

        `POST /customers/{customer_id}/restore`

        Raises:
            UnprocessableEntityError: Validation Error; `body` is an
                `HTTPValidationError`.
        """
        return await self._call(
            "POST",
            "/customers/{customer_id}/restore",
            path_params={"customer_id": customer_id},
            returns=CustomerOut,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCustomers:
        list = _raw(Customers.list)
        create = _raw(Customers.create)
        get = _raw(Customers.get)
        delete = _raw(Customers.delete)
        update = _raw(Customers.update)
        get_detail = _raw(Customers.get_detail)
        restore = _raw(Customers.restore)

    class _RawAsyncCustomers:
        list = _async_raw(AsyncCustomers.list)
        create = _async_raw(AsyncCustomers.create)
        get = _async_raw(AsyncCustomers.get)
        delete = _async_raw(AsyncCustomers.delete)
        update = _async_raw(AsyncCustomers.update)
        get_detail = _async_raw(AsyncCustomers.get_detail)
        restore = _async_raw(AsyncCustomers.restore)
