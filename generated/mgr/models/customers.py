"""What the operations of customers take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models import Model

CustomerDateKey: TypeAlias = Literal[
    "archived_at",
    "created_at",
    "last_asked_at",
    "last_charged_at",
    "last_messaged_at",
    "last_reviewed_at",
    "signed_up_at",
    "unsubscribed_at",
]
"""Customer datetime column paired with date_from and date_to (defaults to created_at
when omitted).
"""

CustomerFilter: TypeAlias = Literal[
    "archived",
    "asked",
    "has-charges",
    "has-notes",
    "missed",
    "not-asked",
    "not-messaged",
    "not-reviewed",
    "reviewed",
    "unsubscribed",
]
"""Customer list facet aligned with console filters (excluding archived unless
requested).
"""

CustomerSortDir: TypeAlias = Literal["asc", "desc"]
"""Sort direction: asc or desc."""

CustomerSortKey: TypeAlias = Literal[
    "first_name",
    "last_name",
    "email",
    "company",
    "created_at",
    "signed_up_at",
    "last_asked_at",
    "last_messaged_at",
    "last_reviewed_at",
]
"""Customer field to sort by."""

CustomerValidationResult: TypeAlias = Literal[
    "catch_all", "deliverable", "do_not_send", "undeliverable", "unknown"
]
"""Mailgun address-validation result type when a verdict is stored."""

CustomerValidationRisk: TypeAlias = Literal["high", "low", "medium", "unknown"]
"""Mailgun aggregate risk level when a verdict is stored."""

TagContext: TypeAlias = Literal["review", "customer"]
"""Resource type this tag applies to."""


class Charge(Model):
    """Stored charge tied to this customer."""

    amount: int | None = None
    """Charge amount in the smallest currency unit."""

    charged_at: str | None = None
    """RFC3339 timestamp when the charge occurred."""

    currency: str | None = None
    """Three-letter ISO currency code."""

    customer_id: int | None = None
    """Unique numeric identifier for the customer who owns this charge."""

    id: int | None = None
    """Unique numeric identifier for this charge row."""

    project_id: int | None = None
    """Unique numeric identifier for the project this charge belongs to."""


class Customer(Model):
    """Customer record with optional nested entities."""

    id: int | None = None
    """Unique numeric identifier for this resource."""

    uuid: str | None = None
    """Stable UUID for this resource."""

    location_id: int | None = None
    """Unique numeric identifier for the location."""

    project_id: int | None = None
    """Unique numeric identifier for the project."""

    color: str | None = None
    """Hex color associated with the resource."""

    name: str | None = None
    """Display name for this resource."""

    first_name: str | None = None
    """Customer first name."""

    last_name: str | None = None
    """Customer last name."""

    email: str | None = None
    """Email address for the person or customer."""

    phone: str | None = None
    """Phone number for the person or customer."""

    phone_formatted: str | None = None
    """Human-readable formatted phone number."""

    phone_e164: str | None = None
    """Phone number normalized to E.164 format."""

    company: str | None = None
    """Company or organization name associated with the customer."""

    gravatar: str | None = None
    """Gravatar image URL for the email address."""

    lang: str | None = None
    """Preferred language code."""

    notes: str | None = None
    """Internal notes about the customer."""

    has_subscription: bool | None = None
    """Whether the customer has an active subscription flag."""

    charges_count: int | None = None
    """Number of charge records associated with the customer."""

    charges_sum: int | None = None
    """Total amount charged to the customer in the smallest currency unit."""

    charges_avg: int | None = None
    """Average charge amount for the customer in the smallest currency unit."""

    review_link: str | None = None
    """Public link used by the customer to leave a review."""

    unsubscribe_link: str | None = None
    """Link the customer can use to unsubscribe from outreach."""

    platform_url: str | None = None
    """Absolute URL to this customer in the web console; uses the agency white-label
    host when configured.
    """

    validation: CustomerValidation | None = None
    """Mailgun email validation verdict returned by the API; only normalized result and
    risk fields from the stored payload.
    """

    is_validated: bool | None = None
    """Tri-state suitability for outreach after validation—null when no verdict applies,
    true when the Mailgun result is deliverable, unknown, or catch-all, and false
    otherwise (including undeliverable and do-not-send).
    """

    address1: str | None = None
    """Primary street address line."""

    address2: str | None = None
    """Secondary street address line, such as suite or apartment."""

    city: str | None = None
    """City for the address."""

    state: str | None = None
    """State, province, or region for the address."""

    postal_code: str | None = None
    """Postal or ZIP code for the address."""

    signed_up_at: int | None = None
    """Unix timestamp when the customer signed up."""

    first_charged_at: int | None = None
    """Unix timestamp of the customer's first charge."""

    last_charged_at: int | None = None
    """Unix timestamp of the customer's most recent charge."""

    first_asked_at: int | None = None
    """Unix timestamp of the first review request sent to the customer."""

    last_asked_at: int | None = None
    """Unix timestamp of the most recent review request sent to the customer."""

    first_messaged_at: int | None = None
    """Unix timestamp of the first message sent to the customer."""

    last_messaged_at: int | None = None
    """Unix timestamp of the most recent message sent to the customer."""

    first_reviewed_at: int | None = None
    """Unix timestamp of the customer's first review."""

    last_reviewed_at: int | None = None
    """Unix timestamp of the customer's most recent review."""

    unsubscribed_at: str | None = None
    """Unix timestamp when the customer unsubscribed, if applicable."""

    archived_at: str | None = None
    """Unix timestamp when the customer was archived, if applicable."""

    created_at: int | None = None
    """Unix timestamp when this resource was created."""

    updated_at: int | None = None
    """Unix timestamp when this resource was last updated."""

    photo: CustomerPhoto | None = None
    """Customer profile image from ImageTransformer when present; omitted in JSON when
    the customer has no photo.
    """

    location: Location | None = None
    """Location for this resource."""

    tags: list[Tag] | None = None
    """Maximum or current allowance for tag records."""


class CustomerCreateRequest(Model, nullable=("signed_up_at",)):
    """The body of `customers.create`."""

    first_name: str
    """Customer first name."""

    last_name: str | None = None
    """Customer last name."""

    email: str | None = None
    """Email address for the person or customer."""

    phone: str | None = None
    """Phone number for the person or customer."""

    company: str | None = None
    """Company or organization name associated with the customer."""

    has_subscription: bool | None = None
    """Whether the customer has an active subscription flag."""

    location_slug: str | None = None
    """Slug of the location associated with the record."""

    signed_up_at: ProjectApiDateTimeInput | None = None

    notes: str | None = None
    """Internal notes about the customer."""

    address1: str | None = None
    """Primary street address line."""

    address2: str | None = None
    """Secondary street address line, such as suite or apartment."""

    city: str | None = None
    """City for the address."""

    state: str | None = None
    """State, province, or region for the address."""

    postal_code: str | None = None
    """Postal or ZIP code for the address."""

    tag_slugs: list[str] | None = None
    """Tag slugs to attach to the customer."""


class CustomerListChargesResponse(Model):
    """What `customers.list_charges` returns."""

    success: bool | None = None
    """Indicates whether the request completed successfully."""

    code: int | None = None
    """Short code or application-level status code for this resource."""

    data: list[Charge] | None = None
    """Charge rows newest-first by charged-at timestamp."""

    pagination: Pagination | None = None
    """Pagination metadata for list responses."""


class CustomerListMessagesResponse(Model):
    """What `customers.list_messages` returns."""

    success: bool | None = None
    """Indicates whether the request completed successfully."""

    code: int | None = None
    """Short code or application-level status code for this resource."""

    data: list[Message] | None = None
    """Response payload for the request."""

    pagination: Pagination | None = None
    """Pagination metadata for list responses."""


class CustomerListResponse(Model):
    """What `customers.list` returns."""

    success: bool | None = None
    """Indicates whether the request completed successfully."""

    code: int | None = None
    """Short code or application-level status code for this resource."""

    data: list[Customer] | None = None
    """Response payload for the request."""

    pagination: Pagination | None = None
    """Pagination metadata for list responses."""


class CustomerListReviewsResponse(Model):
    """What `customers.list_reviews` returns."""

    success: bool | None = None
    """Indicates whether the request completed successfully."""

    code: int | None = None
    """Short code or application-level status code for this resource."""

    data: list[Review] | None = None
    """Response payload for the request."""

    pagination: Pagination | None = None
    """Pagination metadata for list responses."""


class CustomerPhoto(Model):
    """Customer profile image from ImageTransformer when present; omitted in JSON when
    the customer has no photo.
    """

    id: int | None = None
    """Unique numeric identifier for the image record."""

    link: str | None = None
    """Resolved CDN or app URL for the image asset."""

    uuid: str | None = None
    """Stable UUID for the image record."""


class CustomerResponse(Model):
    """What `customers.create`, `customers.get` and `customers.update_tags` return."""

    success: bool | None = None
    """Indicates whether the request completed successfully."""

    code: int | None = None
    """Short code or application-level status code for this resource."""

    data: Customer | None = None
    """Response payload for the request."""


class CustomerStatusResponse(Model):
    """What `customers.delete` and 6 other methods return."""

    success: bool | None = None
    """Indicates whether the request completed successfully."""

    code: int | None = None
    """Application-level status code returned by this API."""


class CustomerUpdateNotesRequest(Model, nullable=("notes",)):
    """Request body containing customer notes."""

    notes: str | None = None
    """Internal notes about the customer. At most 5000 characters."""


class CustomerUpdateTagsRequest(Model):
    """Request body listing tag slugs to apply; omitting unrelated tags removes them
    from the customer.
    """

    tag_slugs: list[str]
    """Tag slugs to assign; send an empty array to clear all tags from this customer."""


class CustomerValidation(Model):
    """Mailgun email validation verdict returned by the API; only normalized result and
    risk fields from the stored payload.
    """

    result: CustomerValidationResult | str | None = None
    """Mailgun address-validation result type when a verdict is stored."""

    risk: CustomerValidationRisk | str | None = None
    """Mailgun aggregate risk level when a verdict is stored."""


class Location(Model):
    """Location for this resource."""

    id: int | None = None
    """Unique numeric identifier for this resource."""

    project_id: int | None = None
    """Unique numeric identifier for the project."""

    uuid: str | None = None
    """Stable UUID for this resource."""

    name: str | None = None
    """Display name for this resource."""

    display_name: str | None = None
    """Public display name for this resource."""

    slug: str | None = None
    """URL-friendly identifier for this resource."""

    code: str | None = None
    """Short code or application-level status code for this resource."""

    title: str | None = None
    """Title or headline for the resource."""

    address: str | None = None
    """Address for this resource."""

    address1: str | None = None
    """Primary street address line."""

    address2: str | None = None
    """Secondary street address line, such as suite or apartment."""

    city: str | None = None
    """City for the address."""

    state: str | None = None
    """State, province, or region for the address."""

    postal_code: str | None = None
    """Postal or ZIP code for the address."""

    store_code: str | None = None
    """Internal store identifier for this location."""


class Message(Model):
    id: int | None = None
    """Unique numeric identifier for this resource."""

    uuid: str | None = None
    """Stable UUID for this resource."""

    ask_id: int | None = None
    """Ask id for this resource."""

    channel: str | None = None
    """Channel for this resource."""

    failed_reason: str | None = None
    """Failed reason for this resource."""

    scheduled_at: int | None = None
    """Scheduled at for this resource."""

    processed_at: int | None = None
    """Processed at for this resource."""

    sent_at: int | None = None
    """Unix timestamp when the message was sent."""

    delivered_at: int | None = None
    """Delivered at for this resource."""

    opened_at: int | None = None
    """Opened at for this resource."""

    clicked_at: str | None = None
    """Clicked at for this resource."""

    failed_at: str | None = None
    """Failed at for this resource."""

    complained_at: str | None = None
    """Complained at for this resource."""

    canceled_at: str | None = None
    """Canceled at for this resource."""

    halted_at: str | None = None
    """Halted at for this resource."""

    created_at: int | None = None
    """Unix timestamp when this resource was created."""

    updated_at: int | None = None
    """Unix timestamp when this resource was last updated."""

    customer: Customer | None = None
    """Customer for this resource."""

    template: MessageTemplate | None = None
    """Template for this resource."""


class MessageTemplate(Model):
    """Template for this resource."""

    id: int | None = None
    """Unique numeric identifier for this resource."""

    uuid: str | None = None
    """Stable UUID for this resource."""

    name: str | None = None
    """Display name for this resource."""

    slug: str | None = None
    """URL-friendly identifier for this resource."""

    channel: str | None = None
    """Channel for this resource."""


class Pagination(Model):
    """Pagination metadata for list responses."""

    current_page: int | None = None
    """Current page number in the paginated result set."""

    from_: int | None = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    """Index of the first item returned on the current page."""

    last_page: int | None = None
    """Last available page number in the paginated result set."""

    path: str | None = None
    """Base API path used for the paginated result set."""

    per_page: int | None = None
    """Number of items returned per page."""

    to: int | None = None
    """Index of the last item returned on the current page."""

    total: int | None = None
    """Total number of matching items."""


class Review(Model):
    id: int | None = None
    """Unique numeric identifier for this resource."""

    uuid: str | None = None
    """Stable UUID for this resource."""

    score: int | None = None
    """Score for this resource."""

    review: str | None = None
    """Review for this resource."""

    review_html: str | None = None
    """Review html for this resource."""

    reply: str | None = None
    """Reply text associated with the review or message."""

    is_hidden: bool | None = None
    """Is hidden for this resource."""

    is_duplicate: bool | None = None
    """Is duplicate for this resource."""

    has_highlights: bool | None = None
    """Has highlights for this resource."""

    can_reply: bool | None = None
    """Can reply for this resource."""

    has_reply: bool | None = None
    """Has reply for this resource."""

    external_url: str | None = None
    """External url for this resource."""

    platform_url: str | None = None
    """Absolute URL to this review in the web console; uses the agency white-label host
    when configured.
    """

    replied_at: int | None = None
    """Unix timestamp when a reply was posted."""

    created_at: int | None = None
    """Unix timestamp when this resource was created."""

    customer: Customer | None = None
    """Customer for this resource."""

    location: Location | None = None
    """Location for this resource."""

    rating: ReviewRating | None = None
    """Numeric rating value for the review."""

    reviewer: Reviewer | None = None
    """Reviewer for this resource."""

    source: ReviewSource | None = None
    """Source system or review platform for this record."""

    fields: list[ReviewField] | None = None
    """List of fields for this resource."""

    tags: list[Tag] | None = None
    """Maximum or current allowance for tag records."""


class ReviewField(Model):
    """Fields for this resource."""

    name: str | None = None
    """Display name for this resource."""

    value: str | None = None
    """Stored value for this field."""


class ReviewRating(Model):
    """Numeric rating value for the review."""

    id: int | None = None
    """Unique numeric identifier for this resource."""

    score: int | None = None
    """Score for this resource."""

    label: str | None = None
    """Label for this resource."""


class ReviewSource(Model):
    """Source system or review platform for this record."""

    id: int | None = None
    """Unique numeric identifier for this resource."""

    uuid: str | None = None
    """Stable UUID for this resource."""

    name: str | None = None
    """Display name for this resource."""

    slug: str | None = None
    """URL-friendly identifier for this resource."""

    sprite: SpriteClass | None = None

    color: str | None = None
    """Hex color associated with the resource."""

    icon: str | None = None
    """Icon for this resource."""


class Reviewer(Model):
    """Reviewer for this resource."""

    id: int | None = None
    """Unique numeric identifier for this resource."""

    name: str | None = None
    """Display name for this resource."""

    photo_url: str | None = None
    """Photo url for this resource."""


class Tag(Model):
    """Project tag metadata."""

    id: int | None = None
    """Unique numeric identifier for this tag."""

    uuid: str | None = None
    """Stable UUID for this tag."""

    name: str | None = None
    """Display name for this tag."""

    slug: str | None = None
    """URL-friendly identifier for this tag."""

    sprite: SpriteClass | None = None

    color: str | None = None
    """Hex color associated with this tag."""

    context: TagContext | str | None = None
    """Resource type this tag applies to."""

    ai_instructions: str | None = None
    """Instructions used by AI tagging for review tags."""

    has_ai_tagging: bool | None = None
    """Whether AI tagging is enabled for this tag."""


ProjectApiDateTimeInput: TypeAlias = int | str | None
"""Optional instant for request bodies: Unix timestamp as integer (seconds), or a
date/time string of at most 50 characters that PHP Carbon can parse. For strings,
ISO-8601 / RFC 3339 (for example 2026-04-28T15:30:00Z) is the recommended format in
examples and client integrations. Invalid values fail validation. When the field is
omitted or null, the API uses the current server time where that behavior is documented
on the operation.
"""

SpriteClass: TypeAlias = str
"""Font Awesome icon: two CSS class names as used with Font Awesome Web Fonts / classic
CSS (not SVG/React props). Format is a style prefix (`fab`, `fad`, `fak`, `fal`, `far`,
`fas`, or `fat`), one ASCII space, then an icon slug starting with `fa-` (lowercase
letters and digits, hyphen-separated words). Examples: `fab fa-google`, `fas fa-star`.
On write, omit, send null, or whitespace-only to clear. Font Awesome 6 semantic pairs
such as `fa-solid fa-star` are not accepted; use `fas fa-star` instead.

At most 50 characters.
"""
