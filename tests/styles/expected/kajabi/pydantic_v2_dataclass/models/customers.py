"""What the operations of customers take and return."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class Customer:
    id: str | None = None
    type: str | None = None
    attributes: CustomersAttributes | None = None
    relationships: CustomerRelationships | None = None
    links: CustomerLinks | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomerLinks:
    contact: str | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomerRelationships:
    contact: CustomerRelationshipsContact | None = None
    site: CustomerRelationshipsSite | None = None
    offers: CustomerRelationshipsOffers | None = None
    products: CustomerRelationshipsProducts | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomerRelationshipsContact:
    data: ResourceIdentifier | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomerRelationshipsOffers:
    links: CustomerRelationshipsOffersLinks | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomerRelationshipsOffersLinks:
    self: str | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomerRelationshipsProducts:
    data: ResourceIdentifiers | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomerRelationshipsSite:
    data: ResourceIdentifier | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomersAttributes:
    name: str | None = None
    email: str | None = None
    avatar: str | None = None

    external_user_id: str | None = None
    """Supported once contact is granted an offer or makes a purchase."""

    public_bio: str | None = None
    public_location: str | None = None
    public_website: str | None = None
    socials: CustomersAttributesSocials | None = None
    net_revenue: str | None = None

    sign_in_count: int | None = None
    """Read only."""

    last_request_at: str | None = None
    """ISO 8601 date-time, read only."""

    bounced_at: str | None = None
    """ISO 8601 date-time, read only."""

    created_at: datetime | None = None
    """ISO 8601 date-time, read only."""

    updated_at: datetime | None = None
    """ISO 8601 date-time, read only."""


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomersAttributesSocials:
    twitter: str | None = None
    facebook: str | None = None
    instagram: str | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomersIndexLinks:
    self: str | None = None
    current: str | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class CustomersIndexResponse:
    """What `customers.list` returns."""

    data: list[Customer] | None = None
    links: CustomersIndexLinks | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class ErrorsAttributes:
    status: str | None = None
    source: ErrorsAttributesSource | None = None
    title: str | None = None
    detail: str | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class ErrorsAttributesSource:
    pointer: str | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class ErrorsForbidden:
    errors: list[ErrorsAttributes] | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class ErrorsUnauthorized:
    errors: list[ErrorsAttributes] | None = None


@dataclass(kw_only=True, config=ConfigDict(defer_build=True))
class ResourceIdentifier:
    id: str
    type: str


ResourceIdentifiers: TypeAlias = list[ResourceIdentifier]
