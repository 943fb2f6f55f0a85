"""What the operations of customers take and return."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

CustomerDetailCampaignAiLabel: TypeAlias = Literal[
    "positive", "negative", "neutral", "unknown"
]

CustomerDetailCampaignStatus: TypeAlias = Literal["draft", "running", "paused", "done"]

CustomerDetailCampaignTargetStage: TypeAlias = Literal[
    "new", "in_progress", "succeeded", "failed"
]

CustomerSortDir: TypeAlias = Literal["asc", "desc"]

SortDirection: TypeAlias = Literal["asc", "desc"]


class AggregationsOut(TypedDict):
    quick_filters: NotRequired[dict[str, int] | None]
    extra: NotRequired[dict[str, Any] | None]


class CustomerCreate(TypedDict):
    """The body of `customers.create`."""

    customer_id: str

    name: NotRequired[str]
    """At most 255 characters."""

    surname: NotRequired[str]
    """At most 255 characters."""

    email: NotRequired[str]

    phone: NotRequired[str]
    """At most 50 characters."""

    status: NotRequired[str]
    """At most 50 characters."""

    agent_id: NotRequired[UUID]


class CustomerDetailCallOut(TypedDict):
    id: UUID
    attempt_no: int
    status: str
    scheduled_at: datetime
    created_at: datetime
    updated_at: datetime
    outcome: NotRequired[str | None]
    conv_id: NotRequired[str | None]
    direction: NotRequired[str | None]
    external_from: NotRequired[str | None]
    external_to: NotRequired[str | None]
    duration_seconds: NotRequired[float | None]
    messages_count: NotRequired[int | None]
    call_successful: NotRequired[str | None]
    call_summary_title: NotRequired[str | None]
    transcript_summary: NotRequired[str | None]
    customer_sentiment: NotRequired[str | None]
    customer_sentiment_rationale: NotRequired[str | None]
    agent_goal_result: NotRequired[str | None]
    agent_goal_rationale: NotRequired[str | None]
    follow_up_required: NotRequired[bool | None]
    escalation_required: NotRequired[bool | None]
    dispatched_at: NotRequired[datetime | None]
    finished_at: NotRequired[datetime | None]


class CustomerDetailCampaignOut(TypedDict):
    campaign_id: UUID
    campaign_name: str
    campaign_status: CustomerDetailCampaignStatus
    target_id: UUID
    target_stage: CustomerDetailCampaignTargetStage
    ai_label: CustomerDetailCampaignAiLabel
    calls_made: NotRequired[int | None]
    whatsapp_sent: NotRequired[int | None]
    email_sent: NotRequired[int | None]
    ai_score: NotRequired[float | None]
    ai_reason: NotRequired[str | None]
    last_contacted_at: NotRequired[datetime | None]
    last_email_at: NotRequired[datetime | None]
    last_conv_id: NotRequired[str | None]
    call_successful: NotRequired[str | None]
    call_summary_title: NotRequired[str | None]
    transcript_summary: NotRequired[str | None]
    customer_sentiment: NotRequired[str | None]
    agent_goal_result: NotRequired[str | None]
    follow_up_required: NotRequired[bool | None]
    escalation_required: NotRequired[bool | None]
    analysis_updated_at: NotRequired[str | None]


class CustomerDetailOut(TypedDict):
    """What `customers.get_detail` returns."""

    customer: CustomerOut
    stats: CustomerDetailStatsOut
    last_call: NotRequired[CustomerDetailCallOut | None]
    campaigns: NotRequired[list[CustomerDetailCampaignOut] | None]


class CustomerDetailStatsOut(TypedDict):
    calls_total: NotRequired[int | None]
    calls_answered: NotRequired[int | None]
    calls_failed: NotRequired[int | None]
    calls_no_answer: NotRequired[int | None]
    calls_busy: NotRequired[int | None]
    calls_timeout: NotRequired[int | None]
    calls_voicemail: NotRequired[int | None]
    whatsapp_sent: NotRequired[int | None]
    emails_sent: NotRequired[int | None]
    last_contacted_at: NotRequired[datetime | None]


class CustomerOut(TypedDict):
    """What `customers.create` and 3 other methods return."""

    id: UUID
    created_at: datetime
    updated_at: datetime

    customer_id: NotRequired[str | None]
    """At most 255 characters."""

    name: NotRequired[str | None]
    """At most 255 characters."""

    surname: NotRequired[str | None]
    """At most 255 characters."""

    email: NotRequired[str | None]

    phone: NotRequired[str | None]
    """At most 50 characters."""

    status: NotRequired[str | None]
    """At most 50 characters."""

    agent_id: NotRequired[UUID | None]


class CustomerUpdate(TypedDict):
    """The body of `customers.update`."""

    customer_id: NotRequired[str]
    """At most 255 characters."""

    name: NotRequired[str]
    """At most 255 characters."""

    surname: NotRequired[str]
    """At most 255 characters."""

    email: NotRequired[str]

    phone: NotRequired[str]
    """At most 50 characters."""

    status: NotRequired[str]
    """At most 50 characters."""

    agent_id: NotRequired[UUID]


class HTTPValidationError(TypedDict):
    detail: NotRequired[list[ValidationError] | None]


class MetaOut(TypedDict):
    total: int
    limit: int
    offset: int
    sort: NotRequired[SortOut | None]


class PaginatedResponseCustomerOut(TypedDict):
    """What `customers.list` returns."""

    data: list[CustomerOut]
    meta: MetaOut
    query: QueryOut
    aggregations: NotRequired[AggregationsOut | None]


class QueryOut(TypedDict):
    q: NotRequired[str | None]
    filters: NotRequired[dict[str, Any] | None]
    date_from: NotRequired[datetime | None]
    date_to: NotRequired[datetime | None]
    sort: NotRequired[SortOut | None]


class SortOut(TypedDict):
    field: str
    direction: SortDirection


class ValidationError(TypedDict):
    loc: list[str | int]
    msg: str
    type: str
