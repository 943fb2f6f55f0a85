"""What the operations of customers take and return."""

from __future__ import annotations

from datetime import datetime
from typing import NotRequired, TypeAlias, TypedDict


class Customer(TypedDict):
    id: NotRequired[str | None]
    type: NotRequired[str | None]
    attributes: NotRequired[CustomersAttributes | None]
    relationships: NotRequired[CustomerRelationships | None]
    links: NotRequired[CustomerLinks | None]


class CustomerLinks(TypedDict):
    contact: NotRequired[str | None]


class CustomerRelationships(TypedDict):
    contact: NotRequired[CustomerRelationshipsContact | None]
    site: NotRequired[CustomerRelationshipsSite | None]
    offers: NotRequired[CustomerRelationshipsOffers | None]
    products: NotRequired[CustomerRelationshipsProducts | None]


class CustomerRelationshipsContact(TypedDict):
    data: NotRequired[ResourceIdentifier | None]


class CustomerRelationshipsOffers(TypedDict):
    links: NotRequired[CustomerRelationshipsOffersLinks | None]


class CustomerRelationshipsOffersLinks(TypedDict):
    self: NotRequired[str | None]


class CustomerRelationshipsProducts(TypedDict):
    data: NotRequired[ResourceIdentifiers | None]


class CustomerRelationshipsSite(TypedDict):
    data: NotRequired[ResourceIdentifier | None]


class CustomersAttributes(TypedDict):
    name: NotRequired[str | None]
    email: NotRequired[str | None]
    avatar: NotRequired[str | None]

    external_user_id: NotRequired[str | None]
    """Supported once contact is granted an offer or makes a purchase."""

    public_bio: NotRequired[str | None]
    public_location: NotRequired[str | None]
    public_website: NotRequired[str | None]
    socials: NotRequired[CustomersAttributesSocials | None]
    net_revenue: NotRequired[str | None]

    sign_in_count: NotRequired[int | None]
    """Read only."""

    last_request_at: NotRequired[str | None]
    """ISO 8601 date-time, read only."""

    bounced_at: NotRequired[str | None]
    """ISO 8601 date-time, read only."""

    created_at: NotRequired[datetime | None]
    """ISO 8601 date-time, read only."""

    updated_at: NotRequired[datetime | None]
    """ISO 8601 date-time, read only."""


class CustomersAttributesSocials(TypedDict):
    twitter: NotRequired[str | None]
    facebook: NotRequired[str | None]
    instagram: NotRequired[str | None]


class CustomersIndexLinks(TypedDict):
    self: NotRequired[str | None]
    current: NotRequired[str | None]


class CustomersIndexResponse(TypedDict):
    """What `customers.list` returns."""

    data: NotRequired[list[Customer] | None]
    links: NotRequired[CustomersIndexLinks | None]


class ErrorsAttributes(TypedDict):
    status: NotRequired[str | None]
    source: NotRequired[ErrorsAttributesSource | None]
    title: NotRequired[str | None]
    detail: NotRequired[str | None]


class ErrorsAttributesSource(TypedDict):
    pointer: NotRequired[str | None]


class ErrorsForbidden(TypedDict):
    errors: NotRequired[list[ErrorsAttributes] | None]


class ErrorsUnauthorized(TypedDict):
    errors: NotRequired[list[ErrorsAttributes] | None]


class ResourceIdentifier(TypedDict):
    id: str
    type: str


ResourceIdentifiers: TypeAlias = list[ResourceIdentifier]
