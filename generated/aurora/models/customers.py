"""What the operations of customers take and return."""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from typing import Any, Literal, TypeAlias

from .._runtime.models import Model

CustomerDetailCampaignAiLabel: TypeAlias = Literal[
    "positive", "negative", "neutral", "unknown"
]

CustomerDetailCampaignStatus: TypeAlias = Literal["draft", "running", "paused", "done"]

CustomerDetailCampaignTargetStage: TypeAlias = Literal[
    "new", "in_progress", "succeeded", "failed"
]

CustomerSortDir: TypeAlias = Literal["asc", "desc"]

SortDirection: TypeAlias = Literal["asc", "desc"]


class AggregationsOut(Model):
    quick_filters: dict[str, int] | None = None
    extra: dict[str, Any] | None = None


class CustomerCreate(Model):
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

    agent_id: _uuid.UUID | None = None


class CustomerDetailCallOut(Model):
    id: _uuid.UUID
    attempt_no: int
    status: str
    scheduled_at: _datetime.datetime
    created_at: _datetime.datetime
    updated_at: _datetime.datetime
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
    dispatched_at: _datetime.datetime | None = None
    finished_at: _datetime.datetime | None = None


class CustomerDetailCampaignOut(Model):
    campaign_id: _uuid.UUID
    campaign_name: str
    campaign_status: CustomerDetailCampaignStatus | str
    target_id: _uuid.UUID
    target_stage: CustomerDetailCampaignTargetStage | str
    ai_label: CustomerDetailCampaignAiLabel | str
    calls_made: int | None = None
    whatsapp_sent: int | None = None
    email_sent: int | None = None
    ai_score: float | None = None
    ai_reason: str | None = None
    last_contacted_at: _datetime.datetime | None = None
    last_email_at: _datetime.datetime | None = None
    last_conv_id: str | None = None
    call_successful: str | None = None
    call_summary_title: str | None = None
    transcript_summary: str | None = None
    customer_sentiment: str | None = None
    agent_goal_result: str | None = None
    follow_up_required: bool | None = None
    escalation_required: bool | None = None
    analysis_updated_at: str | None = None


class CustomerDetailOut(Model):
    """What `customers.get_detail` returns."""

    customer: CustomerOut
    stats: CustomerDetailStatsOut
    last_call: CustomerDetailCallOut | None = None
    campaigns: list[CustomerDetailCampaignOut] | None = None


class CustomerDetailStatsOut(Model):
    calls_total: int | None = None
    calls_answered: int | None = None
    calls_failed: int | None = None
    calls_no_answer: int | None = None
    calls_busy: int | None = None
    calls_timeout: int | None = None
    calls_voicemail: int | None = None
    whatsapp_sent: int | None = None
    emails_sent: int | None = None
    last_contacted_at: _datetime.datetime | None = None


class CustomerOut(Model):
    """What `customers.create` and 3 other methods return."""

    id: _uuid.UUID
    created_at: _datetime.datetime
    updated_at: _datetime.datetime

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

    agent_id: _uuid.UUID | None = None


class CustomerUpdate(Model):
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

    agent_id: _uuid.UUID | None = None


class HTTPValidationError(Model):
    detail: list[ValidationError] | None = None


class MetaOut(Model):
    total: int
    limit: int
    offset: int
    sort: SortOut | None = None


class PaginatedResponseCustomerOut(Model):
    """What `customers.list` returns."""

    data: list[CustomerOut]
    meta: MetaOut
    query: QueryOut
    aggregations: AggregationsOut | None = None


class QueryOut(Model):
    q: str | None = None
    filters: dict[str, Any] | None = None
    date_from: _datetime.datetime | None = None
    date_to: _datetime.datetime | None = None
    sort: SortOut | None = None


class SortOut(Model):
    field: str
    direction: SortDirection | str


class ValidationError(Model):
    loc: list[str | int]
    msg: str
    type: str
