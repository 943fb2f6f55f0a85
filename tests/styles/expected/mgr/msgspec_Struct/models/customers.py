"""What the operations of customers take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType
from msgspec import field as _field

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


class Charge(Struct, kw_only=True):
    """Stored charge tied to this customer."""

    amount: int | UnsetType | None = UNSET
    """Charge amount in the smallest currency unit."""

    charged_at: str | UnsetType | None = UNSET
    """RFC3339 timestamp when the charge occurred."""

    currency: str | UnsetType | None = UNSET
    """Three-letter ISO currency code."""

    customer_id: int | UnsetType | None = UNSET
    """Unique numeric identifier for the customer who owns this charge."""

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this charge row."""

    project_id: int | UnsetType | None = UNSET
    """Unique numeric identifier for the project this charge belongs to."""


class Customer(Struct, kw_only=True):
    """Customer record with optional nested entities."""

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this resource."""

    uuid: str | UnsetType | None = UNSET
    """Stable UUID for this resource."""

    location_id: int | UnsetType | None = UNSET
    """Unique numeric identifier for the location."""

    project_id: int | UnsetType | None = UNSET
    """Unique numeric identifier for the project."""

    color: str | UnsetType | None = UNSET
    """Hex color associated with the resource."""

    name: str | UnsetType | None = UNSET
    """Display name for this resource."""

    first_name: str | UnsetType | None = UNSET
    """Customer first name."""

    last_name: str | UnsetType | None = UNSET
    """Customer last name."""

    email: str | UnsetType | None = UNSET
    """Email address for the person or customer."""

    phone: str | UnsetType | None = UNSET
    """Phone number for the person or customer."""

    phone_formatted: str | UnsetType | None = UNSET
    """Human-readable formatted phone number."""

    phone_e164: str | UnsetType | None = UNSET
    """Phone number normalized to E.164 format."""

    company: str | UnsetType | None = UNSET
    """Company or organization name associated with the customer."""

    gravatar: str | UnsetType | None = UNSET
    """Gravatar image URL for the email address."""

    lang: str | UnsetType | None = UNSET
    """Preferred language code."""

    notes: str | UnsetType | None = UNSET
    """Internal notes about the customer."""

    has_subscription: bool | UnsetType | None = UNSET
    """Whether the customer has an active subscription flag."""

    charges_count: int | UnsetType | None = UNSET
    """Number of charge records associated with the customer."""

    charges_sum: int | UnsetType | None = UNSET
    """Total amount charged to the customer in the smallest currency unit."""

    charges_avg: int | UnsetType | None = UNSET
    """Average charge amount for the customer in the smallest currency unit."""

    review_link: str | UnsetType | None = UNSET
    """Public link used by the customer to leave a review."""

    unsubscribe_link: str | UnsetType | None = UNSET
    """Link the customer can use to unsubscribe from outreach."""

    platform_url: str | UnsetType | None = UNSET
    """Absolute URL to this customer in the web console; uses the agency white-label
    host when configured.
    """

    validation: CustomerValidation | UnsetType | None = UNSET
    """Mailgun email validation verdict returned by the API; only normalized result and
    risk fields from the stored payload.
    """

    is_validated: bool | UnsetType | None = UNSET
    """Tri-state suitability for outreach after validation—null when no verdict applies,
    true when the Mailgun result is deliverable, unknown, or catch-all, and false
    otherwise (including undeliverable and do-not-send).
    """

    address1: str | UnsetType | None = UNSET
    """Primary street address line."""

    address2: str | UnsetType | None = UNSET
    """Secondary street address line, such as suite or apartment."""

    city: str | UnsetType | None = UNSET
    """City for the address."""

    state: str | UnsetType | None = UNSET
    """State, province, or region for the address."""

    postal_code: str | UnsetType | None = UNSET
    """Postal or ZIP code for the address."""

    signed_up_at: int | UnsetType | None = UNSET
    """Unix timestamp when the customer signed up."""

    first_charged_at: int | UnsetType | None = UNSET
    """Unix timestamp of the customer's first charge."""

    last_charged_at: int | UnsetType | None = UNSET
    """Unix timestamp of the customer's most recent charge."""

    first_asked_at: int | UnsetType | None = UNSET
    """Unix timestamp of the first review request sent to the customer."""

    last_asked_at: int | UnsetType | None = UNSET
    """Unix timestamp of the most recent review request sent to the customer."""

    first_messaged_at: int | UnsetType | None = UNSET
    """Unix timestamp of the first message sent to the customer."""

    last_messaged_at: int | UnsetType | None = UNSET
    """Unix timestamp of the most recent message sent to the customer."""

    first_reviewed_at: int | UnsetType | None = UNSET
    """Unix timestamp of the customer's first review."""

    last_reviewed_at: int | UnsetType | None = UNSET
    """Unix timestamp of the customer's most recent review."""

    unsubscribed_at: str | UnsetType | None = UNSET
    """Unix timestamp when the customer unsubscribed, if applicable."""

    archived_at: str | UnsetType | None = UNSET
    """Unix timestamp when the customer was archived, if applicable."""

    created_at: int | UnsetType | None = UNSET
    """Unix timestamp when this resource was created."""

    updated_at: int | UnsetType | None = UNSET
    """Unix timestamp when this resource was last updated."""

    photo: CustomerPhoto | UnsetType | None = UNSET
    """Customer profile image from ImageTransformer when present; omitted in JSON when
    the customer has no photo.
    """

    location: Location | UnsetType | None = UNSET
    """Location for this resource."""

    tags: list[Tag] | UnsetType | None = UNSET
    """Maximum or current allowance for tag records."""


class CustomerCreateRequest(Struct, kw_only=True):
    """The body of `customers.create`."""

    first_name: str
    """Customer first name."""

    last_name: str | UnsetType = UNSET
    """Customer last name."""

    email: str | UnsetType = UNSET
    """Email address for the person or customer."""

    phone: str | UnsetType = UNSET
    """Phone number for the person or customer."""

    company: str | UnsetType = UNSET
    """Company or organization name associated with the customer."""

    has_subscription: bool | UnsetType = UNSET
    """Whether the customer has an active subscription flag."""

    location_slug: str | UnsetType = UNSET
    """Slug of the location associated with the record."""

    signed_up_at: ProjectApiDateTimeInput | UnsetType = UNSET

    notes: str | UnsetType = UNSET
    """Internal notes about the customer."""

    address1: str | UnsetType = UNSET
    """Primary street address line."""

    address2: str | UnsetType = UNSET
    """Secondary street address line, such as suite or apartment."""

    city: str | UnsetType = UNSET
    """City for the address."""

    state: str | UnsetType = UNSET
    """State, province, or region for the address."""

    postal_code: str | UnsetType = UNSET
    """Postal or ZIP code for the address."""

    tag_slugs: list[str] | UnsetType = UNSET
    """Tag slugs to attach to the customer."""


class CustomerListChargesResponse(Struct, kw_only=True):
    """What `customers.list_charges` returns."""

    success: bool | UnsetType | None = UNSET
    """Indicates whether the request completed successfully."""

    code: int | UnsetType | None = UNSET
    """Short code or application-level status code for this resource."""

    data: list[Charge] | UnsetType | None = UNSET
    """Charge rows newest-first by charged-at timestamp."""

    pagination: Pagination | UnsetType | None = UNSET
    """Pagination metadata for list responses."""


class CustomerListMessagesResponse(Struct, kw_only=True):
    """What `customers.list_messages` returns."""

    success: bool | UnsetType | None = UNSET
    """Indicates whether the request completed successfully."""

    code: int | UnsetType | None = UNSET
    """Short code or application-level status code for this resource."""

    data: list[Message] | UnsetType | None = UNSET
    """Response payload for the request."""

    pagination: Pagination | UnsetType | None = UNSET
    """Pagination metadata for list responses."""


class CustomerListResponse(Struct, kw_only=True):
    """What `customers.list` returns."""

    success: bool | UnsetType | None = UNSET
    """Indicates whether the request completed successfully."""

    code: int | UnsetType | None = UNSET
    """Short code or application-level status code for this resource."""

    data: list[Customer] | UnsetType | None = UNSET
    """Response payload for the request."""

    pagination: Pagination | UnsetType | None = UNSET
    """Pagination metadata for list responses."""


class CustomerListReviewsResponse(Struct, kw_only=True):
    """What `customers.list_reviews` returns."""

    success: bool | UnsetType | None = UNSET
    """Indicates whether the request completed successfully."""

    code: int | UnsetType | None = UNSET
    """Short code or application-level status code for this resource."""

    data: list[Review] | UnsetType | None = UNSET
    """Response payload for the request."""

    pagination: Pagination | UnsetType | None = UNSET
    """Pagination metadata for list responses."""


class CustomerPhoto(Struct, kw_only=True):
    """Customer profile image from ImageTransformer when present; omitted in JSON when
    the customer has no photo.
    """

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for the image record."""

    link: str | UnsetType | None = UNSET
    """Resolved CDN or app URL for the image asset."""

    uuid: str | UnsetType | None = UNSET
    """Stable UUID for the image record."""


class CustomerResponse(Struct, kw_only=True):
    """What `customers.create`, `customers.get` and `customers.update_tags` return."""

    success: bool | UnsetType | None = UNSET
    """Indicates whether the request completed successfully."""

    code: int | UnsetType | None = UNSET
    """Short code or application-level status code for this resource."""

    data: Customer | UnsetType | None = UNSET
    """Response payload for the request."""


class CustomerStatusResponse(Struct, kw_only=True):
    """What `customers.delete` and 6 other methods return."""

    success: bool | UnsetType | None = UNSET
    """Indicates whether the request completed successfully."""

    code: int | UnsetType | None = UNSET
    """Application-level status code returned by this API."""


class CustomerUpdateNotesRequest(Struct, kw_only=True):
    """Request body containing customer notes."""

    notes: str | UnsetType | None = UNSET
    """Internal notes about the customer. At most 5000 characters."""


class CustomerUpdateTagsRequest(Struct, kw_only=True):
    """Request body listing tag slugs to apply; omitting unrelated tags removes them
    from the customer.
    """

    tag_slugs: list[str]
    """Tag slugs to assign; send an empty array to clear all tags from this customer."""


class CustomerValidation(Struct, kw_only=True):
    """Mailgun email validation verdict returned by the API; only normalized result and
    risk fields from the stored payload.
    """

    result: CustomerValidationResult | UnsetType | None = UNSET
    """Mailgun address-validation result type when a verdict is stored."""

    risk: CustomerValidationRisk | UnsetType | None = UNSET
    """Mailgun aggregate risk level when a verdict is stored."""


class Location(Struct, kw_only=True):
    """Location for this resource."""

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this resource."""

    project_id: int | UnsetType | None = UNSET
    """Unique numeric identifier for the project."""

    uuid: str | UnsetType | None = UNSET
    """Stable UUID for this resource."""

    name: str | UnsetType | None = UNSET
    """Display name for this resource."""

    display_name: str | UnsetType | None = UNSET
    """Public display name for this resource."""

    slug: str | UnsetType | None = UNSET
    """URL-friendly identifier for this resource."""

    code: str | UnsetType | None = UNSET
    """Short code or application-level status code for this resource."""

    title: str | UnsetType | None = UNSET
    """Title or headline for the resource."""

    address: str | UnsetType | None = UNSET
    """Address for this resource."""

    address1: str | UnsetType | None = UNSET
    """Primary street address line."""

    address2: str | UnsetType | None = UNSET
    """Secondary street address line, such as suite or apartment."""

    city: str | UnsetType | None = UNSET
    """City for the address."""

    state: str | UnsetType | None = UNSET
    """State, province, or region for the address."""

    postal_code: str | UnsetType | None = UNSET
    """Postal or ZIP code for the address."""

    store_code: str | UnsetType | None = UNSET
    """Internal store identifier for this location."""


class Message(Struct, kw_only=True):
    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this resource."""

    uuid: str | UnsetType | None = UNSET
    """Stable UUID for this resource."""

    ask_id: int | UnsetType | None = UNSET
    """Ask id for this resource."""

    channel: str | UnsetType | None = UNSET
    """Channel for this resource."""

    failed_reason: str | UnsetType | None = UNSET
    """Failed reason for this resource."""

    scheduled_at: int | UnsetType | None = UNSET
    """Scheduled at for this resource."""

    processed_at: int | UnsetType | None = UNSET
    """Processed at for this resource."""

    sent_at: int | UnsetType | None = UNSET
    """Unix timestamp when the message was sent."""

    delivered_at: int | UnsetType | None = UNSET
    """Delivered at for this resource."""

    opened_at: int | UnsetType | None = UNSET
    """Opened at for this resource."""

    clicked_at: str | UnsetType | None = UNSET
    """Clicked at for this resource."""

    failed_at: str | UnsetType | None = UNSET
    """Failed at for this resource."""

    complained_at: str | UnsetType | None = UNSET
    """Complained at for this resource."""

    canceled_at: str | UnsetType | None = UNSET
    """Canceled at for this resource."""

    halted_at: str | UnsetType | None = UNSET
    """Halted at for this resource."""

    created_at: int | UnsetType | None = UNSET
    """Unix timestamp when this resource was created."""

    updated_at: int | UnsetType | None = UNSET
    """Unix timestamp when this resource was last updated."""

    customer: Customer | UnsetType | None = UNSET
    """Customer for this resource."""

    template: MessageTemplate | UnsetType | None = UNSET
    """Template for this resource."""


class MessageTemplate(Struct, kw_only=True):
    """Template for this resource."""

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this resource."""

    uuid: str | UnsetType | None = UNSET
    """Stable UUID for this resource."""

    name: str | UnsetType | None = UNSET
    """Display name for this resource."""

    slug: str | UnsetType | None = UNSET
    """URL-friendly identifier for this resource."""

    channel: str | UnsetType | None = UNSET
    """Channel for this resource."""


class Pagination(Struct, kw_only=True):
    """Pagination metadata for list responses."""

    current_page: int | UnsetType | None = UNSET
    """Current page number in the paginated result set."""

    from_: int | UnsetType | None = _field(name="from", default=UNSET)
    """Index of the first item returned on the current page."""

    last_page: int | UnsetType | None = UNSET
    """Last available page number in the paginated result set."""

    path: str | UnsetType | None = UNSET
    """Base API path used for the paginated result set."""

    per_page: int | UnsetType | None = UNSET
    """Number of items returned per page."""

    to: int | UnsetType | None = UNSET
    """Index of the last item returned on the current page."""

    total: int | UnsetType | None = UNSET
    """Total number of matching items."""


class Review(Struct, kw_only=True):
    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this resource."""

    uuid: str | UnsetType | None = UNSET
    """Stable UUID for this resource."""

    score: int | UnsetType | None = UNSET
    """Score for this resource."""

    review: str | UnsetType | None = UNSET
    """Review for this resource."""

    review_html: str | UnsetType | None = UNSET
    """Review html for this resource."""

    reply: str | UnsetType | None = UNSET
    """Reply text associated with the review or message."""

    is_hidden: bool | UnsetType | None = UNSET
    """Is hidden for this resource."""

    is_duplicate: bool | UnsetType | None = UNSET
    """Is duplicate for this resource."""

    has_highlights: bool | UnsetType | None = UNSET
    """Has highlights for this resource."""

    can_reply: bool | UnsetType | None = UNSET
    """Can reply for this resource."""

    has_reply: bool | UnsetType | None = UNSET
    """Has reply for this resource."""

    external_url: str | UnsetType | None = UNSET
    """External url for this resource."""

    platform_url: str | UnsetType | None = UNSET
    """Absolute URL to this review in the web console; uses the agency white-label host
    when configured.
    """

    replied_at: int | UnsetType | None = UNSET
    """Unix timestamp when a reply was posted."""

    created_at: int | UnsetType | None = UNSET
    """Unix timestamp when this resource was created."""

    customer: Customer | UnsetType | None = UNSET
    """Customer for this resource."""

    location: Location | UnsetType | None = UNSET
    """Location for this resource."""

    rating: ReviewRating | UnsetType | None = UNSET
    """Numeric rating value for the review."""

    reviewer: Reviewer | UnsetType | None = UNSET
    """Reviewer for this resource."""

    source: ReviewSource | UnsetType | None = UNSET
    """Source system or review platform for this record."""

    fields: list[ReviewField] | UnsetType | None = UNSET
    """List of fields for this resource."""

    tags: list[Tag] | UnsetType | None = UNSET
    """Maximum or current allowance for tag records."""


class ReviewField(Struct, kw_only=True):
    """Fields for this resource."""

    name: str | UnsetType | None = UNSET
    """Display name for this resource."""

    value: str | UnsetType | None = UNSET
    """Stored value for this field."""


class ReviewRating(Struct, kw_only=True):
    """Numeric rating value for the review."""

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this resource."""

    score: int | UnsetType | None = UNSET
    """Score for this resource."""

    label: str | UnsetType | None = UNSET
    """Label for this resource."""


class ReviewSource(Struct, kw_only=True):
    """Source system or review platform for this record."""

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this resource."""

    uuid: str | UnsetType | None = UNSET
    """Stable UUID for this resource."""

    name: str | UnsetType | None = UNSET
    """Display name for this resource."""

    slug: str | UnsetType | None = UNSET
    """URL-friendly identifier for this resource."""

    sprite: SpriteClass | UnsetType | None = UNSET

    color: str | UnsetType | None = UNSET
    """Hex color associated with the resource."""

    icon: str | UnsetType | None = UNSET
    """Icon for this resource."""


class Reviewer(Struct, kw_only=True):
    """Reviewer for this resource."""

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this resource."""

    name: str | UnsetType | None = UNSET
    """Display name for this resource."""

    photo_url: str | UnsetType | None = UNSET
    """Photo url for this resource."""


class Tag(Struct, kw_only=True):
    """Project tag metadata."""

    id: int | UnsetType | None = UNSET
    """Unique numeric identifier for this tag."""

    uuid: str | UnsetType | None = UNSET
    """Stable UUID for this tag."""

    name: str | UnsetType | None = UNSET
    """Display name for this tag."""

    slug: str | UnsetType | None = UNSET
    """URL-friendly identifier for this tag."""

    sprite: SpriteClass | UnsetType | None = UNSET

    color: str | UnsetType | None = UNSET
    """Hex color associated with this tag."""

    context: TagContext | UnsetType | None = UNSET
    """Resource type this tag applies to."""

    ai_instructions: str | UnsetType | None = UNSET
    """Instructions used by AI tagging for review tags."""

    has_ai_tagging: bool | UnsetType | None = UNSET
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
