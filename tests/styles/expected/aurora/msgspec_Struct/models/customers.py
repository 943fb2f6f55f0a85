"""What the operations of customers take and return."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

CustomerDetailCampaignAiLabel: TypeAlias = Literal[
    "positive", "negative", "neutral", "unknown"
]

CustomerDetailCampaignStatus: TypeAlias = Literal["draft", "running", "paused", "done"]

CustomerDetailCampaignTargetStage: TypeAlias = Literal[
    "new", "in_progress", "succeeded", "failed"
]

CustomerSortDir: TypeAlias = Literal["asc", "desc"]

SortDirection: TypeAlias = Literal["asc", "desc"]


class AggregationsOut(Struct, kw_only=True):
    quick_filters: dict[str, int] | UnsetType | None = UNSET
    extra: dict[str, Any] | UnsetType | None = UNSET


class CustomerCreate(Struct, kw_only=True):
    """The body of `customers.create`."""

    customer_id: str

    name: str | UnsetType = UNSET
    """At most 255 characters."""

    surname: str | UnsetType = UNSET
    """At most 255 characters."""

    email: str | UnsetType = UNSET

    phone: str | UnsetType = UNSET
    """At most 50 characters."""

    status: str | UnsetType = UNSET
    """At most 50 characters."""

    agent_id: UUID | UnsetType = UNSET


class CustomerDetailCallOut(Struct, kw_only=True):
    id: UUID
    attempt_no: int
    status: str
    scheduled_at: datetime
    created_at: datetime
    updated_at: datetime
    outcome: str | UnsetType | None = UNSET
    conv_id: str | UnsetType | None = UNSET
    direction: str | UnsetType | None = UNSET
    external_from: str | UnsetType | None = UNSET
    external_to: str | UnsetType | None = UNSET
    duration_seconds: float | UnsetType | None = UNSET
    messages_count: int | UnsetType | None = UNSET
    call_successful: str | UnsetType | None = UNSET
    call_summary_title: str | UnsetType | None = UNSET
    transcript_summary: str | UnsetType | None = UNSET
    customer_sentiment: str | UnsetType | None = UNSET
    customer_sentiment_rationale: str | UnsetType | None = UNSET
    agent_goal_result: str | UnsetType | None = UNSET
    agent_goal_rationale: str | UnsetType | None = UNSET
    follow_up_required: bool | UnsetType | None = UNSET
    escalation_required: bool | UnsetType | None = UNSET
    dispatched_at: datetime | UnsetType | None = UNSET
    finished_at: datetime | UnsetType | None = UNSET


class CustomerDetailCampaignOut(Struct, kw_only=True):
    campaign_id: UUID
    campaign_name: str
    campaign_status: CustomerDetailCampaignStatus
    target_id: UUID
    target_stage: CustomerDetailCampaignTargetStage
    ai_label: CustomerDetailCampaignAiLabel
    calls_made: int | UnsetType | None = UNSET
    whatsapp_sent: int | UnsetType | None = UNSET
    email_sent: int | UnsetType | None = UNSET
    ai_score: float | UnsetType | None = UNSET
    ai_reason: str | UnsetType | None = UNSET
    last_contacted_at: datetime | UnsetType | None = UNSET
    last_email_at: datetime | UnsetType | None = UNSET
    last_conv_id: str | UnsetType | None = UNSET
    call_successful: str | UnsetType | None = UNSET
    call_summary_title: str | UnsetType | None = UNSET
    transcript_summary: str | UnsetType | None = UNSET
    customer_sentiment: str | UnsetType | None = UNSET
    agent_goal_result: str | UnsetType | None = UNSET
    follow_up_required: bool | UnsetType | None = UNSET
    escalation_required: bool | UnsetType | None = UNSET
    analysis_updated_at: str | UnsetType | None = UNSET


class CustomerDetailOut(Struct, kw_only=True):
    """What `customers.get_detail` returns."""

    customer: CustomerOut
    stats: CustomerDetailStatsOut
    last_call: CustomerDetailCallOut | UnsetType | None = UNSET
    campaigns: list[CustomerDetailCampaignOut] | UnsetType | None = UNSET


class CustomerDetailStatsOut(Struct, kw_only=True):
    calls_total: int | UnsetType | None = UNSET
    calls_answered: int | UnsetType | None = UNSET
    calls_failed: int | UnsetType | None = UNSET
    calls_no_answer: int | UnsetType | None = UNSET
    calls_busy: int | UnsetType | None = UNSET
    calls_timeout: int | UnsetType | None = UNSET
    calls_voicemail: int | UnsetType | None = UNSET
    whatsapp_sent: int | UnsetType | None = UNSET
    emails_sent: int | UnsetType | None = UNSET
    last_contacted_at: datetime | UnsetType | None = UNSET


class CustomerOut(Struct, kw_only=True):
    """What `customers.create` and 3 other methods return."""

    id: UUID
    created_at: datetime
    updated_at: datetime

    customer_id: str | UnsetType | None = UNSET
    """At most 255 characters."""

    name: str | UnsetType | None = UNSET
    """At most 255 characters."""

    surname: str | UnsetType | None = UNSET
    """At most 255 characters."""

    email: str | UnsetType | None = UNSET

    phone: str | UnsetType | None = UNSET
    """At most 50 characters."""

    status: str | UnsetType | None = UNSET
    """At most 50 characters."""

    agent_id: UUID | UnsetType | None = UNSET


class CustomerUpdate(Struct, kw_only=True):
    """The body of `customers.update`."""

    customer_id: str | UnsetType = UNSET
    """At most 255 characters."""

    name: str | UnsetType = UNSET
    """At most 255 characters."""

    surname: str | UnsetType = UNSET
    """At most 255 characters."""

    email: str | UnsetType = UNSET

    phone: str | UnsetType = UNSET
    """At most 50 characters."""

    status: str | UnsetType = UNSET
    """At most 50 characters."""

    agent_id: UUID | UnsetType = UNSET


class HTTPValidationError(Struct, kw_only=True):
    detail: list[ValidationError] | UnsetType | None = UNSET


class MetaOut(Struct, kw_only=True):
    total: int
    limit: int
    offset: int
    sort: SortOut | UnsetType | None = UNSET


class PaginatedResponseCustomerOut(Struct, kw_only=True):
    """What `customers.list` returns."""

    data: list[CustomerOut]
    meta: MetaOut
    query: QueryOut
    aggregations: AggregationsOut | UnsetType | None = UNSET


class QueryOut(Struct, kw_only=True):
    q: str | UnsetType | None = UNSET
    filters: dict[str, Any] | UnsetType | None = UNSET
    date_from: datetime | UnsetType | None = UNSET
    date_to: datetime | UnsetType | None = UNSET
    sort: SortOut | UnsetType | None = UNSET


class SortOut(Struct, kw_only=True):
    field: str
    direction: SortDirection


class ValidationError(Struct, kw_only=True):
    loc: list[str | int]
    msg: str
    type: str
