"""What the operations of customers take and return."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from msgspec import UNSET, Struct, UnsetType


class Customer(Struct, kw_only=True):
    id: str | UnsetType | None = UNSET
    type: str | UnsetType | None = UNSET
    attributes: CustomersAttributes | UnsetType | None = UNSET
    relationships: CustomerRelationships | UnsetType | None = UNSET
    links: CustomerLinks | UnsetType | None = UNSET


class CustomerLinks(Struct, kw_only=True):
    contact: str | UnsetType | None = UNSET


class CustomerRelationships(Struct, kw_only=True):
    contact: CustomerRelationshipsContact | UnsetType | None = UNSET
    site: CustomerRelationshipsSite | UnsetType | None = UNSET
    offers: CustomerRelationshipsOffers | UnsetType | None = UNSET
    products: CustomerRelationshipsProducts | UnsetType | None = UNSET


class CustomerRelationshipsContact(Struct, kw_only=True):
    data: ResourceIdentifier | UnsetType | None = UNSET


class CustomerRelationshipsOffers(Struct, kw_only=True):
    links: CustomerRelationshipsOffersLinks | UnsetType | None = UNSET


class CustomerRelationshipsOffersLinks(Struct, kw_only=True):
    self: str | UnsetType | None = UNSET


class CustomerRelationshipsProducts(Struct, kw_only=True):
    data: ResourceIdentifiers | UnsetType | None = UNSET


class CustomerRelationshipsSite(Struct, kw_only=True):
    data: ResourceIdentifier | UnsetType | None = UNSET


class CustomersAttributes(Struct, kw_only=True):
    name: str | UnsetType | None = UNSET
    email: str | UnsetType | None = UNSET
    avatar: str | UnsetType | None = UNSET

    external_user_id: str | UnsetType | None = UNSET
    """Supported once contact is granted an offer or makes a purchase."""

    public_bio: str | UnsetType | None = UNSET
    public_location: str | UnsetType | None = UNSET
    public_website: str | UnsetType | None = UNSET
    socials: CustomersAttributesSocials | UnsetType | None = UNSET
    net_revenue: str | UnsetType | None = UNSET

    sign_in_count: int | UnsetType | None = UNSET
    """Read only."""

    last_request_at: str | UnsetType | None = UNSET
    """ISO 8601 date-time, read only."""

    bounced_at: str | UnsetType | None = UNSET
    """ISO 8601 date-time, read only."""

    created_at: datetime | UnsetType | None = UNSET
    """ISO 8601 date-time, read only."""

    updated_at: datetime | UnsetType | None = UNSET
    """ISO 8601 date-time, read only."""


class CustomersAttributesSocials(Struct, kw_only=True):
    twitter: str | UnsetType | None = UNSET
    facebook: str | UnsetType | None = UNSET
    instagram: str | UnsetType | None = UNSET


class CustomersIndexLinks(Struct, kw_only=True):
    self: str | UnsetType | None = UNSET
    current: str | UnsetType | None = UNSET


class CustomersIndexResponse(Struct, kw_only=True):
    """What `customers.list` returns."""

    data: list[Customer] | UnsetType | None = UNSET
    links: CustomersIndexLinks | UnsetType | None = UNSET


class ErrorsAttributes(Struct, kw_only=True):
    status: str | UnsetType | None = UNSET
    source: ErrorsAttributesSource | UnsetType | None = UNSET
    title: str | UnsetType | None = UNSET
    detail: str | UnsetType | None = UNSET


class ErrorsAttributesSource(Struct, kw_only=True):
    pointer: str | UnsetType | None = UNSET


class ErrorsForbidden(Struct, kw_only=True):
    errors: list[ErrorsAttributes] | UnsetType | None = UNSET


class ErrorsUnauthorized(Struct, kw_only=True):
    errors: list[ErrorsAttributes] | UnsetType | None = UNSET


class ResourceIdentifier(Struct, kw_only=True):
    id: str
    type: str


ResourceIdentifiers: TypeAlias = list[ResourceIdentifier]
