"""What the operations of customers take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import TypeAlias

from .._runtime.models import Model


class Customer(Model):
    id: str | None = None
    type: str | None = None
    attributes: CustomersAttributes | None = None
    relationships: CustomerRelationships | None = None
    links: CustomerLinks | None = None


class CustomerLinks(Model):
    contact: str | None = None


class CustomerRelationships(Model):
    contact: CustomerRelationshipsContact | None = None
    site: CustomerRelationshipsSite | None = None
    offers: CustomerRelationshipsOffers | None = None
    products: CustomerRelationshipsProducts | None = None


class CustomerRelationshipsContact(Model):
    data: ResourceIdentifier | None = None


class CustomerRelationshipsOffers(Model):
    links: CustomerRelationshipsOffersLinks | None = None


class CustomerRelationshipsOffersLinks(Model):
    self: str | None = None


class CustomerRelationshipsProducts(Model):
    data: ResourceIdentifiers | None = None


class CustomerRelationshipsSite(Model):
    data: ResourceIdentifier | None = None


class CustomersAttributes(Model):
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

    created_at: _datetime.datetime | None = None
    """ISO 8601 date-time, read only."""

    updated_at: _datetime.datetime | None = None
    """ISO 8601 date-time, read only."""


class CustomersAttributesSocials(Model):
    twitter: str | None = None
    facebook: str | None = None
    instagram: str | None = None


class CustomersIndexLinks(Model):
    self: str | None = None
    current: str | None = None


class CustomersIndexResponse(Model):
    """What `customers.list` returns."""

    data: list[Customer] | None = None
    links: CustomersIndexLinks | None = None


class ErrorsAttributes(Model):
    status: str | None = None
    source: ErrorsAttributesSource | None = None
    title: str | None = None
    detail: str | None = None


class ErrorsAttributesSource(Model):
    pointer: str | None = None


class ErrorsForbidden(Model):
    errors: list[ErrorsAttributes] | None = None


class ErrorsUnauthorized(Model):
    errors: list[ErrorsAttributes] | None = None


class ResourceIdentifier(Model):
    id: str
    type: str


ResourceIdentifiers: TypeAlias = list[ResourceIdentifier]
