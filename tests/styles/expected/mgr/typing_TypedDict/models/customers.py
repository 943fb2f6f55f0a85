"""What the operations of customers take and return."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

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


class Charge(TypedDict):
    """Stored charge tied to this customer."""

    amount: NotRequired[int | None]
    """Charge amount in the smallest currency unit."""

    charged_at: NotRequired[str | None]
    """RFC3339 timestamp when the charge occurred."""

    currency: NotRequired[str | None]
    """Three-letter ISO currency code."""

    customer_id: NotRequired[int | None]
    """Unique numeric identifier for the customer who owns this charge."""

    id: NotRequired[int | None]
    """Unique numeric identifier for this charge row."""

    project_id: NotRequired[int | None]
    """Unique numeric identifier for the project this charge belongs to."""


class Customer(TypedDict):
    """Customer record with optional nested entities."""

    id: NotRequired[int | None]
    """Unique numeric identifier for this resource."""

    uuid: NotRequired[str | None]
    """Stable UUID for this resource."""

    location_id: NotRequired[int | None]
    """Unique numeric identifier for the location."""

    project_id: NotRequired[int | None]
    """Unique numeric identifier for the project."""

    color: NotRequired[str | None]
    """Hex color associated with the resource."""

    name: NotRequired[str | None]
    """Display name for this resource."""

    first_name: NotRequired[str | None]
    """Customer first name."""

    last_name: NotRequired[str | None]
    """Customer last name."""

    email: NotRequired[str | None]
    """Email address for the person or customer."""

    phone: NotRequired[str | None]
    """Phone number for the person or customer."""

    phone_formatted: NotRequired[str | None]
    """Human-readable formatted phone number."""

    phone_e164: NotRequired[str | None]
    """Phone number normalized to E.164 format."""

    company: NotRequired[str | None]
    """Company or organization name associated with the customer."""

    gravatar: NotRequired[str | None]
    """Gravatar image URL for the email address."""

    lang: NotRequired[str | None]
    """Preferred language code."""

    notes: NotRequired[str | None]
    """Internal notes about the customer."""

    has_subscription: NotRequired[bool | None]
    """Whether the customer has an active subscription flag."""

    charges_count: NotRequired[int | None]
    """Number of charge records associated with the customer."""

    charges_sum: NotRequired[int | None]
    """Total amount charged to the customer in the smallest currency unit."""

    charges_avg: NotRequired[int | None]
    """Average charge amount for the customer in the smallest currency unit."""

    review_link: NotRequired[str | None]
    """Public link used by the customer to leave a review."""

    unsubscribe_link: NotRequired[str | None]
    """Link the customer can use to unsubscribe from outreach."""

    platform_url: NotRequired[str | None]
    """Absolute URL to this customer in the web console; uses the agency white-label
    host when configured.
    """

    validation: NotRequired[CustomerValidation | None]
    """Mailgun email validation verdict returned by the API; only normalized result and
    risk fields from the stored payload.
    """

    is_validated: NotRequired[bool | None]
    """Tri-state suitability for outreach after validation—null when no verdict applies,
    true when the Mailgun result is deliverable, unknown, or catch-all, and false
    otherwise (including undeliverable and do-not-send).
    """

    address1: NotRequired[str | None]
    """Primary street address line."""

    address2: NotRequired[str | None]
    """Secondary street address line, such as suite or apartment."""

    city: NotRequired[str | None]
    """City for the address."""

    state: NotRequired[str | None]
    """State, province, or region for the address."""

    postal_code: NotRequired[str | None]
    """Postal or ZIP code for the address."""

    signed_up_at: NotRequired[int | None]
    """Unix timestamp when the customer signed up."""

    first_charged_at: NotRequired[int | None]
    """Unix timestamp of the customer's first charge."""

    last_charged_at: NotRequired[int | None]
    """Unix timestamp of the customer's most recent charge."""

    first_asked_at: NotRequired[int | None]
    """Unix timestamp of the first review request sent to the customer."""

    last_asked_at: NotRequired[int | None]
    """Unix timestamp of the most recent review request sent to the customer."""

    first_messaged_at: NotRequired[int | None]
    """Unix timestamp of the first message sent to the customer."""

    last_messaged_at: NotRequired[int | None]
    """Unix timestamp of the most recent message sent to the customer."""

    first_reviewed_at: NotRequired[int | None]
    """Unix timestamp of the customer's first review."""

    last_reviewed_at: NotRequired[int | None]
    """Unix timestamp of the customer's most recent review."""

    unsubscribed_at: NotRequired[str | None]
    """Unix timestamp when the customer unsubscribed, if applicable."""

    archived_at: NotRequired[str | None]
    """Unix timestamp when the customer was archived, if applicable."""

    created_at: NotRequired[int | None]
    """Unix timestamp when this resource was created."""

    updated_at: NotRequired[int | None]
    """Unix timestamp when this resource was last updated."""

    photo: NotRequired[CustomerPhoto | None]
    """Customer profile image from ImageTransformer when present; omitted in JSON when
    the customer has no photo.
    """

    location: NotRequired[Location | None]
    """Location for this resource."""

    tags: NotRequired[list[Tag] | None]
    """Maximum or current allowance for tag records."""


class CustomerCreateRequest(TypedDict):
    """The body of `customers.create`."""

    first_name: str
    """Customer first name."""

    last_name: NotRequired[str]
    """Customer last name."""

    email: NotRequired[str]
    """Email address for the person or customer."""

    phone: NotRequired[str]
    """Phone number for the person or customer."""

    company: NotRequired[str]
    """Company or organization name associated with the customer."""

    has_subscription: NotRequired[bool]
    """Whether the customer has an active subscription flag."""

    location_slug: NotRequired[str]
    """Slug of the location associated with the record."""

    signed_up_at: NotRequired[ProjectApiDateTimeInput]

    notes: NotRequired[str]
    """Internal notes about the customer."""

    address1: NotRequired[str]
    """Primary street address line."""

    address2: NotRequired[str]
    """Secondary street address line, such as suite or apartment."""

    city: NotRequired[str]
    """City for the address."""

    state: NotRequired[str]
    """State, province, or region for the address."""

    postal_code: NotRequired[str]
    """Postal or ZIP code for the address."""

    tag_slugs: NotRequired[list[str]]
    """Tag slugs to attach to the customer."""


class CustomerListChargesResponse(TypedDict):
    """What `customers.list_charges` returns."""

    success: NotRequired[bool | None]
    """Indicates whether the request completed successfully."""

    code: NotRequired[int | None]
    """Short code or application-level status code for this resource."""

    data: NotRequired[list[Charge] | None]
    """Charge rows newest-first by charged-at timestamp."""

    pagination: NotRequired[Pagination | None]
    """Pagination metadata for list responses."""


class CustomerListMessagesResponse(TypedDict):
    """What `customers.list_messages` returns."""

    success: NotRequired[bool | None]
    """Indicates whether the request completed successfully."""

    code: NotRequired[int | None]
    """Short code or application-level status code for this resource."""

    data: NotRequired[list[Message] | None]
    """Response payload for the request."""

    pagination: NotRequired[Pagination | None]
    """Pagination metadata for list responses."""


class CustomerListResponse(TypedDict):
    """What `customers.list` returns."""

    success: NotRequired[bool | None]
    """Indicates whether the request completed successfully."""

    code: NotRequired[int | None]
    """Short code or application-level status code for this resource."""

    data: NotRequired[list[Customer] | None]
    """Response payload for the request."""

    pagination: NotRequired[Pagination | None]
    """Pagination metadata for list responses."""


class CustomerListReviewsResponse(TypedDict):
    """What `customers.list_reviews` returns."""

    success: NotRequired[bool | None]
    """Indicates whether the request completed successfully."""

    code: NotRequired[int | None]
    """Short code or application-level status code for this resource."""

    data: NotRequired[list[Review] | None]
    """Response payload for the request."""

    pagination: NotRequired[Pagination | None]
    """Pagination metadata for list responses."""


class CustomerPhoto(TypedDict):
    """Customer profile image from ImageTransformer when present; omitted in JSON when
    the customer has no photo.
    """

    id: NotRequired[int | None]
    """Unique numeric identifier for the image record."""

    link: NotRequired[str | None]
    """Resolved CDN or app URL for the image asset."""

    uuid: NotRequired[str | None]
    """Stable UUID for the image record."""


class CustomerResponse(TypedDict):
    """What `customers.create`, `customers.get` and `customers.update_tags` return."""

    success: NotRequired[bool | None]
    """Indicates whether the request completed successfully."""

    code: NotRequired[int | None]
    """Short code or application-level status code for this resource."""

    data: NotRequired[Customer | None]
    """Response payload for the request."""


class CustomerStatusResponse(TypedDict):
    """What `customers.delete` and 6 other methods return."""

    success: NotRequired[bool | None]
    """Indicates whether the request completed successfully."""

    code: NotRequired[int | None]
    """Application-level status code returned by this API."""


class CustomerUpdateNotesRequest(TypedDict):
    """Request body containing customer notes."""

    notes: NotRequired[str | None]
    """Internal notes about the customer. At most 5000 characters."""


class CustomerUpdateTagsRequest(TypedDict):
    """Request body listing tag slugs to apply; omitting unrelated tags removes them
    from the customer.
    """

    tag_slugs: list[str]
    """Tag slugs to assign; send an empty array to clear all tags from this customer."""


class CustomerValidation(TypedDict):
    """Mailgun email validation verdict returned by the API; only normalized result and
    risk fields from the stored payload.
    """

    result: NotRequired[CustomerValidationResult | None]
    """Mailgun address-validation result type when a verdict is stored."""

    risk: NotRequired[CustomerValidationRisk | None]
    """Mailgun aggregate risk level when a verdict is stored."""


class Location(TypedDict):
    """Location for this resource."""

    id: NotRequired[int | None]
    """Unique numeric identifier for this resource."""

    project_id: NotRequired[int | None]
    """Unique numeric identifier for the project."""

    uuid: NotRequired[str | None]
    """Stable UUID for this resource."""

    name: NotRequired[str | None]
    """Display name for this resource."""

    display_name: NotRequired[str | None]
    """Public display name for this resource."""

    slug: NotRequired[str | None]
    """URL-friendly identifier for this resource."""

    code: NotRequired[str | None]
    """Short code or application-level status code for this resource."""

    title: NotRequired[str | None]
    """Title or headline for the resource."""

    address: NotRequired[str | None]
    """Address for this resource."""

    address1: NotRequired[str | None]
    """Primary street address line."""

    address2: NotRequired[str | None]
    """Secondary street address line, such as suite or apartment."""

    city: NotRequired[str | None]
    """City for the address."""

    state: NotRequired[str | None]
    """State, province, or region for the address."""

    postal_code: NotRequired[str | None]
    """Postal or ZIP code for the address."""

    store_code: NotRequired[str | None]
    """Internal store identifier for this location."""


class Message(TypedDict):
    id: NotRequired[int | None]
    """Unique numeric identifier for this resource."""

    uuid: NotRequired[str | None]
    """Stable UUID for this resource."""

    ask_id: NotRequired[int | None]
    """Ask id for this resource."""

    channel: NotRequired[str | None]
    """Channel for this resource."""

    failed_reason: NotRequired[str | None]
    """Failed reason for this resource."""

    scheduled_at: NotRequired[int | None]
    """Scheduled at for this resource."""

    processed_at: NotRequired[int | None]
    """Processed at for this resource."""

    sent_at: NotRequired[int | None]
    """Unix timestamp when the message was sent."""

    delivered_at: NotRequired[int | None]
    """Delivered at for this resource."""

    opened_at: NotRequired[int | None]
    """Opened at for this resource."""

    clicked_at: NotRequired[str | None]
    """Clicked at for this resource."""

    failed_at: NotRequired[str | None]
    """Failed at for this resource."""

    complained_at: NotRequired[str | None]
    """Complained at for this resource."""

    canceled_at: NotRequired[str | None]
    """Canceled at for this resource."""

    halted_at: NotRequired[str | None]
    """Halted at for this resource."""

    created_at: NotRequired[int | None]
    """Unix timestamp when this resource was created."""

    updated_at: NotRequired[int | None]
    """Unix timestamp when this resource was last updated."""

    customer: NotRequired[Customer | None]
    """Customer for this resource."""

    template: NotRequired[MessageTemplate | None]
    """Template for this resource."""


class MessageTemplate(TypedDict):
    """Template for this resource."""

    id: NotRequired[int | None]
    """Unique numeric identifier for this resource."""

    uuid: NotRequired[str | None]
    """Stable UUID for this resource."""

    name: NotRequired[str | None]
    """Display name for this resource."""

    slug: NotRequired[str | None]
    """URL-friendly identifier for this resource."""

    channel: NotRequired[str | None]
    """Channel for this resource."""


class Review(TypedDict):
    id: NotRequired[int | None]
    """Unique numeric identifier for this resource."""

    uuid: NotRequired[str | None]
    """Stable UUID for this resource."""

    score: NotRequired[int | None]
    """Score for this resource."""

    review: NotRequired[str | None]
    """Review for this resource."""

    review_html: NotRequired[str | None]
    """Review html for this resource."""

    reply: NotRequired[str | None]
    """Reply text associated with the review or message."""

    is_hidden: NotRequired[bool | None]
    """Is hidden for this resource."""

    is_duplicate: NotRequired[bool | None]
    """Is duplicate for this resource."""

    has_highlights: NotRequired[bool | None]
    """Has highlights for this resource."""

    can_reply: NotRequired[bool | None]
    """Can reply for this resource."""

    has_reply: NotRequired[bool | None]
    """Has reply for this resource."""

    external_url: NotRequired[str | None]
    """External url for this resource."""

    platform_url: NotRequired[str | None]
    """Absolute URL to this review in the web console; uses the agency white-label host
    when configured.
    """

    replied_at: NotRequired[int | None]
    """Unix timestamp when a reply was posted."""

    created_at: NotRequired[int | None]
    """Unix timestamp when this resource was created."""

    customer: NotRequired[Customer | None]
    """Customer for this resource."""

    location: NotRequired[Location | None]
    """Location for this resource."""

    rating: NotRequired[ReviewRating | None]
    """Numeric rating value for the review."""

    reviewer: NotRequired[Reviewer | None]
    """Reviewer for this resource."""

    source: NotRequired[ReviewSource | None]
    """Source system or review platform for this record."""

    fields: NotRequired[list[ReviewField] | None]
    """List of fields for this resource."""

    tags: NotRequired[list[Tag] | None]
    """Maximum or current allowance for tag records."""


class ReviewField(TypedDict):
    """Fields for this resource."""

    name: NotRequired[str | None]
    """Display name for this resource."""

    value: NotRequired[str | None]
    """Stored value for this field."""


class ReviewRating(TypedDict):
    """Numeric rating value for the review."""

    id: NotRequired[int | None]
    """Unique numeric identifier for this resource."""

    score: NotRequired[int | None]
    """Score for this resource."""

    label: NotRequired[str | None]
    """Label for this resource."""


class ReviewSource(TypedDict):
    """Source system or review platform for this record."""

    id: NotRequired[int | None]
    """Unique numeric identifier for this resource."""

    uuid: NotRequired[str | None]
    """Stable UUID for this resource."""

    name: NotRequired[str | None]
    """Display name for this resource."""

    slug: NotRequired[str | None]
    """URL-friendly identifier for this resource."""

    sprite: NotRequired[SpriteClass | None]

    color: NotRequired[str | None]
    """Hex color associated with the resource."""

    icon: NotRequired[str | None]
    """Icon for this resource."""


class Reviewer(TypedDict):
    """Reviewer for this resource."""

    id: NotRequired[int | None]
    """Unique numeric identifier for this resource."""

    name: NotRequired[str | None]
    """Display name for this resource."""

    photo_url: NotRequired[str | None]
    """Photo url for this resource."""


class Tag(TypedDict):
    """Project tag metadata."""

    id: NotRequired[int | None]
    """Unique numeric identifier for this tag."""

    uuid: NotRequired[str | None]
    """Stable UUID for this tag."""

    name: NotRequired[str | None]
    """Display name for this tag."""

    slug: NotRequired[str | None]
    """URL-friendly identifier for this tag."""

    sprite: NotRequired[SpriteClass | None]

    color: NotRequired[str | None]
    """Hex color associated with this tag."""

    context: NotRequired[TagContext | None]
    """Resource type this tag applies to."""

    ai_instructions: NotRequired[str | None]
    """Instructions used by AI tagging for review tags."""

    has_ai_tagging: NotRequired[bool | None]
    """Whether AI tagging is enabled for this tag."""


Pagination = TypedDict(
    "Pagination",
    {
        "current_page": "NotRequired[int | None]",
        "from": "NotRequired[int | None]",
        "last_page": "NotRequired[int | None]",
        "path": "NotRequired[str | None]",
        "per_page": "NotRequired[int | None]",
        "to": "NotRequired[int | None]",
        "total": "NotRequired[int | None]",
    },
)

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
