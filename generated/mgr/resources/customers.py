"""Customers: project customer records, nested outreach history, and lifecycle changes
for integrations that sync people or dashboards.
"""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.customers import (
    CustomerDateKey,
    CustomerFilter,
    CustomerListChargesResponse,
    CustomerListMessagesResponse,
    CustomerListResponse,
    CustomerListReviewsResponse,
    CustomerResponse,
    CustomerSortDir,
    CustomerSortKey,
    CustomerStatusResponse,
    ProjectApiDateTimeInput,
)


class Customers(Resource):
    """Project customer records, nested outreach history, and lifecycle changes for
    integrations that sync people or dashboards.
    """

    with_raw_response: _RawCustomers
    with_streaming_response: _RawCustomers

    def list(
        self,
        *,
        date_from: _datetime.date | str | None = None,
        date_key: CustomerDateKey | None = None,
        date_to: _datetime.date | str | None = None,
        email: str | None = None,
        filter: CustomerFilter | None = None,
        limit: int | None = None,
        q: str | None = None,
        sort_dir: CustomerSortDir | None = None,
        sort_key: CustomerSortKey | None = None,
        tag_slug: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerListResponse:
        """List Customers.

        Retrieve project customers with optional search, tag, sort, facet filters, and
        calendar bounds on a chosen datetime column.

        `GET /customers`

        Args:
            date_from: Inclusive lower calendar date (YYYY-MM-DD) for the column chosen
                by date_key, defaulting to created_at when date_key is omitted.
            date_key: Customer datetime column paired with date_from and date_to
                (defaults to created_at when omitted).
            date_to: Inclusive upper calendar date (YYYY-MM-DD) for the column chosen by
                date_key; must be on or after date_from when both bounds are provided.
            email: Email address for the person or customer.
            filter: Filter customers by lifecycle, engagement, or archive state.
            limit: Maximum number of records to return.
            q: Query.
            sort_dir: Sort direction: asc or desc.
            sort_key: Customer field to sort by.
            tag_slug: Filter customers by tag slug.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/customers",
            query={
                "date_from": date_from,
                "date_key": date_key,
                "date_to": date_to,
                "email": email,
                "filter": filter,
                "limit": limit,
                "q": q,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "tag_slug": tag_slug,
            },
            returns=CustomerListResponse,
            options=request_options,
        )

    def create(
        self,
        *,
        first_name: str,
        last_name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        company: str | None = None,
        has_subscription: bool | None = None,
        location_slug: str | None = None,
        signed_up_at: ProjectApiDateTimeInput | Omit = omit,
        notes: str | None = None,
        address1: str | None = None,
        address2: str | None = None,
        city: str | None = None,
        state: str | None = None,
        postal_code: str | None = None,
        tag_slugs: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Create a customer record with contact, location, and tag details.

        `POST /customers`

        Args:
            first_name: Customer first name.
            last_name: Customer last name.
            email: Email address for the person or customer.
            phone: Phone number for the person or customer.
            company: Company or organization name associated with the customer.
            has_subscription: Whether the customer has an active subscription flag.
            location_slug: Slug of the location associated with the record.
            signed_up_at: Optional instant for request bodies: Unix timestamp as integer
                (seconds), or a date/time string of at most 50 characters that PHP
                Carbon can parse. For strings, ISO-8601 / RFC 3339 (for example
                2026-04-28T15:30:00Z) is the recommended format in examples and client
                integrations. Invalid values fail validation. When the field is omitted
                or null, the API uses the current server time where that behavior is
                documented on the operation.
            notes: Internal notes about the customer.
            address1: Primary street address line.
            address2: Secondary street address line, such as suite or apartment.
            city: City for the address.
            state: State, province, or region for the address.
            postal_code: Postal or ZIP code for the address.
            tag_slugs: Tag slugs to attach to the customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/customers",
            json={
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone": phone,
                "company": company,
                "has_subscription": has_subscription,
                "location_slug": location_slug,
                "signed_up_at": signed_up_at,
                "notes": notes,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "postal_code": postal_code,
                "tag_slugs": many(tag_slugs),
            },
            nullable=("signed_up_at",),
            returns=CustomerResponse,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Get Customer.

        Retrieve one customer belonging to the authenticated project with nested
        location and tags where present.

        `GET /customers/{id}`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/customers/{id}",
            path_params={"id": id},
            returns=CustomerResponse,
            options=request_options,
        )

    def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Delete a customer from the authenticated project.

        `DELETE /customers/{id}`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "DELETE",
            "/customers/{id}",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    def archive(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Archive a customer and cancel any unsent outreach messages.

        `PUT /customers/{id}/archive`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/customers/{id}/archive",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    def cancel_unsent_messages(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Cancel Customer Unsent Messages.

        Clear scheduled outreach for this customer without archiving or changing
        subscription state.

        `PUT /customers/{id}/cancel-unsent-messages`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/customers/{id}/cancel-unsent-messages",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    def list_charges(
        self,
        id: int,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerListChargesResponse:
        """List Customer Charges.

        Paginated revenue-charge history for one customer after ingest from billing
        systems.

        `GET /customers/{id}/charges`

        Args:
            id: Unique numeric identifier for the customer.
            limit: Maximum number of records to return per page.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/customers/{id}/charges",
            path_params={"id": id},
            query={"limit": limit},
            returns=CustomerListChargesResponse,
            options=request_options,
        )

    def list_messages(
        self,
        id: int,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerListMessagesResponse:
        """List Customer Messages.

        Retrieve message history for one customer in the project.

        `GET /customers/{id}/messages`

        Args:
            id: Unique numeric identifier for this resource.
            limit: Maximum number of records to return.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/customers/{id}/messages",
            path_params={"id": id},
            query={"limit": limit},
            returns=CustomerListMessagesResponse,
            options=request_options,
        )

    def update_notes(
        self,
        id: int,
        *,
        notes: str | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Update Customer Notes.

        Replace the internal notes stored on a customer.

        `PUT /customers/{id}/notes`

        Args:
            id: Unique numeric identifier for the customer.
            notes: Internal notes about the customer. At most 5000 characters.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/customers/{id}/notes",
            path_params={"id": id},
            json={"notes": notes},
            nullable=("notes",),
            returns=CustomerStatusResponse,
            options=request_options,
        )

    def resubscribe(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Resubscribe Customer.

        Clear message opt-out state so outreach can resume for this customer again.

        `PUT /customers/{id}/resubscribe`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/customers/{id}/resubscribe",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    def list_reviews(
        self,
        id: int,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerListReviewsResponse:
        """List Customer Reviews.

        Retrieve review history for one customer in the project.

        `GET /customers/{id}/reviews`

        Args:
            id: Unique numeric identifier for this resource.
            limit: Maximum number of records to return.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/customers/{id}/reviews",
            path_params={"id": id},
            query={"limit": limit},
            returns=CustomerListReviewsResponse,
            options=request_options,
        )

    def update_tags(
        self,
        id: int,
        *,
        tag_slugs: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Update Customer Tags.

        Replace the tag assignments for a customer using the provided slug list.

        `PUT /customers/{id}/tags`

        Args:
            id: Unique numeric identifier for the customer.
            tag_slugs: Tag slugs to assign; send an empty array to clear all tags from
                this customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/customers/{id}/tags",
            path_params={"id": id},
            json={"tag_slugs": many(tag_slugs)},
            returns=CustomerResponse,
            options=request_options,
        )

    def unarchive(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Unarchive Customer.

        Restore an archived customer so asks and integrations treat them as active
        again.

        `PUT /customers/{id}/unarchive`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/customers/{id}/unarchive",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    def unsubscribe(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Unsubscribe a customer from future outreach and cancel unsent messages.

        `PUT /customers/{id}/unsubscribe`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/customers/{id}/unsubscribe",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )


class AsyncCustomers(AsyncResource):
    """Project customer records, nested outreach history, and lifecycle changes for
    integrations that sync people or dashboards.
    """

    with_raw_response: _RawAsyncCustomers
    with_streaming_response: _RawAsyncCustomers

    async def list(
        self,
        *,
        date_from: _datetime.date | str | None = None,
        date_key: CustomerDateKey | None = None,
        date_to: _datetime.date | str | None = None,
        email: str | None = None,
        filter: CustomerFilter | None = None,
        limit: int | None = None,
        q: str | None = None,
        sort_dir: CustomerSortDir | None = None,
        sort_key: CustomerSortKey | None = None,
        tag_slug: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerListResponse:
        """List Customers.

        Retrieve project customers with optional search, tag, sort, facet filters, and
        calendar bounds on a chosen datetime column.

        `GET /customers`

        Args:
            date_from: Inclusive lower calendar date (YYYY-MM-DD) for the column chosen
                by date_key, defaulting to created_at when date_key is omitted.
            date_key: Customer datetime column paired with date_from and date_to
                (defaults to created_at when omitted).
            date_to: Inclusive upper calendar date (YYYY-MM-DD) for the column chosen by
                date_key; must be on or after date_from when both bounds are provided.
            email: Email address for the person or customer.
            filter: Filter customers by lifecycle, engagement, or archive state.
            limit: Maximum number of records to return.
            q: Query.
            sort_dir: Sort direction: asc or desc.
            sort_key: Customer field to sort by.
            tag_slug: Filter customers by tag slug.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/customers",
            query={
                "date_from": date_from,
                "date_key": date_key,
                "date_to": date_to,
                "email": email,
                "filter": filter,
                "limit": limit,
                "q": q,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "tag_slug": tag_slug,
            },
            returns=CustomerListResponse,
            options=request_options,
        )

    async def create(
        self,
        *,
        first_name: str,
        last_name: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        company: str | None = None,
        has_subscription: bool | None = None,
        location_slug: str | None = None,
        signed_up_at: ProjectApiDateTimeInput | Omit = omit,
        notes: str | None = None,
        address1: str | None = None,
        address2: str | None = None,
        city: str | None = None,
        state: str | None = None,
        postal_code: str | None = None,
        tag_slugs: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Create a customer record with contact, location, and tag details.

        `POST /customers`

        Args:
            first_name: Customer first name.
            last_name: Customer last name.
            email: Email address for the person or customer.
            phone: Phone number for the person or customer.
            company: Company or organization name associated with the customer.
            has_subscription: Whether the customer has an active subscription flag.
            location_slug: Slug of the location associated with the record.
            signed_up_at: Optional instant for request bodies: Unix timestamp as integer
                (seconds), or a date/time string of at most 50 characters that PHP
                Carbon can parse. For strings, ISO-8601 / RFC 3339 (for example
                2026-04-28T15:30:00Z) is the recommended format in examples and client
                integrations. Invalid values fail validation. When the field is omitted
                or null, the API uses the current server time where that behavior is
                documented on the operation.
            notes: Internal notes about the customer.
            address1: Primary street address line.
            address2: Secondary street address line, such as suite or apartment.
            city: City for the address.
            state: State, province, or region for the address.
            postal_code: Postal or ZIP code for the address.
            tag_slugs: Tag slugs to attach to the customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/customers",
            json={
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone": phone,
                "company": company,
                "has_subscription": has_subscription,
                "location_slug": location_slug,
                "signed_up_at": signed_up_at,
                "notes": notes,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "postal_code": postal_code,
                "tag_slugs": many(tag_slugs),
            },
            nullable=("signed_up_at",),
            returns=CustomerResponse,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Get Customer.

        Retrieve one customer belonging to the authenticated project with nested
        location and tags where present.

        `GET /customers/{id}`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/customers/{id}",
            path_params={"id": id},
            returns=CustomerResponse,
            options=request_options,
        )

    async def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Delete a customer from the authenticated project.

        `DELETE /customers/{id}`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "DELETE",
            "/customers/{id}",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    async def archive(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Archive a customer and cancel any unsent outreach messages.

        `PUT /customers/{id}/archive`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/customers/{id}/archive",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    async def cancel_unsent_messages(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Cancel Customer Unsent Messages.

        Clear scheduled outreach for this customer without archiving or changing
        subscription state.

        `PUT /customers/{id}/cancel-unsent-messages`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/customers/{id}/cancel-unsent-messages",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    async def list_charges(
        self,
        id: int,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerListChargesResponse:
        """List Customer Charges.

        Paginated revenue-charge history for one customer after ingest from billing
        systems.

        `GET /customers/{id}/charges`

        Args:
            id: Unique numeric identifier for the customer.
            limit: Maximum number of records to return per page.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/customers/{id}/charges",
            path_params={"id": id},
            query={"limit": limit},
            returns=CustomerListChargesResponse,
            options=request_options,
        )

    async def list_messages(
        self,
        id: int,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerListMessagesResponse:
        """List Customer Messages.

        Retrieve message history for one customer in the project.

        `GET /customers/{id}/messages`

        Args:
            id: Unique numeric identifier for this resource.
            limit: Maximum number of records to return.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/customers/{id}/messages",
            path_params={"id": id},
            query={"limit": limit},
            returns=CustomerListMessagesResponse,
            options=request_options,
        )

    async def update_notes(
        self,
        id: int,
        *,
        notes: str | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Update Customer Notes.

        Replace the internal notes stored on a customer.

        `PUT /customers/{id}/notes`

        Args:
            id: Unique numeric identifier for the customer.
            notes: Internal notes about the customer. At most 5000 characters.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/customers/{id}/notes",
            path_params={"id": id},
            json={"notes": notes},
            nullable=("notes",),
            returns=CustomerStatusResponse,
            options=request_options,
        )

    async def resubscribe(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Resubscribe Customer.

        Clear message opt-out state so outreach can resume for this customer again.

        `PUT /customers/{id}/resubscribe`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/customers/{id}/resubscribe",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    async def list_reviews(
        self,
        id: int,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerListReviewsResponse:
        """List Customer Reviews.

        Retrieve review history for one customer in the project.

        `GET /customers/{id}/reviews`

        Args:
            id: Unique numeric identifier for this resource.
            limit: Maximum number of records to return.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/customers/{id}/reviews",
            path_params={"id": id},
            query={"limit": limit},
            returns=CustomerListReviewsResponse,
            options=request_options,
        )

    async def update_tags(
        self,
        id: int,
        *,
        tag_slugs: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Update Customer Tags.

        Replace the tag assignments for a customer using the provided slug list.

        `PUT /customers/{id}/tags`

        Args:
            id: Unique numeric identifier for the customer.
            tag_slugs: Tag slugs to assign; send an empty array to clear all tags from
                this customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/customers/{id}/tags",
            path_params={"id": id},
            json={"tag_slugs": many(tag_slugs)},
            returns=CustomerResponse,
            options=request_options,
        )

    async def unarchive(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Unarchive Customer.

        Restore an archived customer so asks and integrations treat them as active
        again.

        `PUT /customers/{id}/unarchive`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/customers/{id}/unarchive",
            path_params={"id": id},
            returns=CustomerStatusResponse,
            options=request_options,
        )

    async def unsubscribe(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> CustomerStatusResponse:
        """Unsubscribe a customer from future outreach and cancel unsent messages.

        `PUT /customers/{id}/unsubscribe`

        Args:
            id: Unique numeric identifier for the customer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/customers/{id}/unsubscribe",
            path_params={"id": id},
            returns=CustomerStatusResponse,
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
        archive = _raw(Customers.archive)
        cancel_unsent_messages = _raw(Customers.cancel_unsent_messages)
        list_charges = _raw(Customers.list_charges)
        list_messages = _raw(Customers.list_messages)
        update_notes = _raw(Customers.update_notes)
        resubscribe = _raw(Customers.resubscribe)
        list_reviews = _raw(Customers.list_reviews)
        update_tags = _raw(Customers.update_tags)
        unarchive = _raw(Customers.unarchive)
        unsubscribe = _raw(Customers.unsubscribe)

    class _RawAsyncCustomers:
        list = _async_raw(AsyncCustomers.list)
        create = _async_raw(AsyncCustomers.create)
        get = _async_raw(AsyncCustomers.get)
        delete = _async_raw(AsyncCustomers.delete)
        archive = _async_raw(AsyncCustomers.archive)
        cancel_unsent_messages = _async_raw(AsyncCustomers.cancel_unsent_messages)
        list_charges = _async_raw(AsyncCustomers.list_charges)
        list_messages = _async_raw(AsyncCustomers.list_messages)
        update_notes = _async_raw(AsyncCustomers.update_notes)
        resubscribe = _async_raw(AsyncCustomers.resubscribe)
        list_reviews = _async_raw(AsyncCustomers.list_reviews)
        update_tags = _async_raw(AsyncCustomers.update_tags)
        unarchive = _async_raw(AsyncCustomers.unarchive)
        unsubscribe = _async_raw(AsyncCustomers.unsubscribe)
