"""What the operations of customers take and return."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias
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


@dataclass(kw_only=True)
class AggregationsOut:
    quick_filters: dict[str, int] | None = None
    extra: dict[str, Any] | None = None


@dataclass(kw_only=True)
class CustomerCreate:
    """The body of `customers.create`."""

    customer_id: str

    name: str | None = None
    """At most 255 characters."""

    surname: str | None = None
    """At most 255 characters."""

    email: str | None = None

    phone: str | None = None
    """At most 50 characters."""

    status: str | None = None
    """At most 50 characters."""

    agent_id: UUID | None = None


@dataclass(kw_only=True)
class CustomerDetailCallOut:
    id: UUID
    attempt_no: int
    status: str
    scheduled_at: datetime
    created_at: datetime
    updated_at: datetime
    outcome: str | None = None
    conv_id: str | None = None
    direction: str | None = None
    external_from: str | None = None
    external_to: str | None = None
    duration_seconds: float | None = None
    messages_count: int | None = None
    call_successful: str | None = None
    call_summary_title: str | None = None
    transcript_summary: str | None = None
    customer_sentiment: str | None = None
    customer_sentiment_rationale: str | None = None
    agent_goal_result: str | None = None
    agent_goal_rationale: str | None = None
    follow_up_required: bool | None = None
    escalation_required: bool | None = None
    dispatched_at: datetime | None = None
    finished_at: datetime | None = None


@dataclass(kw_only=True)
class CustomerDetailCampaignOut:
    campaign_id: UUID
    campaign_name: str
    campaign_status: CustomerDetailCampaignStatus
    target_id: UUID
    target_stage: CustomerDetailCampaignTargetStage
    ai_label: CustomerDetailCampaignAiLabel
    calls_made: int | None = None
    whatsapp_sent: int | None = None
    email_sent: int | None = None
    ai_score: float | None = None
    ai_reason: str | None = None
    last_contacted_at: datetime | None = None
    last_email_at: datetime | None = None
    last_conv_id: str | None = None
    call_successful: str | None = None
    call_summary_title: str | None = None
    transcript_summary: str | None = None
    customer_sentiment: str | None = None
    agent_goal_result: str | None = None
    follow_up_required: bool | None = None
    escalation_required: bool | None = None
    analysis_updated_at: str | None = None


@dataclass(kw_only=True)
class CustomerDetailOut:
    """What `customers.get_detail` returns."""

    customer: CustomerOut
    stats: CustomerDetailStatsOut
    last_call: CustomerDetailCallOut | None = None
    campaigns: list[CustomerDetailCampaignOut] | None = None


@dataclass(kw_only=True)
class CustomerDetailStatsOut:
    calls_total: int | None = None
    calls_answered: int | None = None
    calls_failed: int | None = None
    calls_no_answer: int | None = None
    calls_busy: int | None = None
    calls_timeout: int | None = None
    calls_voicemail: int | None = None
    whatsapp_sent: int | None = None
    emails_sent: int | None = None
    last_contacted_at: datetime | None = None


@dataclass(kw_only=True)
class CustomerOut:
    """What `customers.create` and 3 other methods return."""

    id: UUID
    created_at: datetime
    updated_at: datetime

    customer_id: str | None = None
    """At most 255 characters."""

    name: str | None = None
    """At most 255 characters."""

    surname: str | None = None
    """At most 255 characters."""

    email: str | None = None

    phone: str | None = None
    """At most 50 characters."""

    status: str | None = None
    """At most 50 characters."""

    agent_id: UUID | None = None


@dataclass(kw_only=True)
class CustomerUpdate:
    """The body of `customers.update`."""

    customer_id: str | None = None
    """At most 255 characters."""

    name: str | None = None
    """At most 255 characters."""

    surname: str | None = None
    """At most 255 characters."""

    email: str | None = None

    phone: str | None = None
    """At most 50 characters."""

    status: str | None = None
    """At most 50 characters."""

    agent_id: UUID | None = None


@dataclass(kw_only=True)
class HTTPValidationError:
    detail: list[ValidationError] | None = None


@dataclass(kw_only=True)
class MetaOut:
    total: int
    limit: int
    offset: int
    sort: SortOut | None = None


@dataclass(kw_only=True)
class PaginatedResponseCustomerOut:
    """What `customers.list` returns."""

    data: list[CustomerOut]
    meta: MetaOut
    query: QueryOut
    aggregations: AggregationsOut | None = None


@dataclass(kw_only=True)
class QueryOut:
    q: str | None = None
    filters: dict[str, Any] | None = None
    date_from: datetime | None = None
    date_to: datetime | None = None
    sort: SortOut | None = None


@dataclass(kw_only=True)
class SortOut:
    field: str
    direction: SortDirection


@dataclass(kw_only=True)
class ValidationError:
    loc: list[str | int]
    msg: str
    type: str
