"""What the operations of jobs take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Job(Model):
    """What `jobs.get` returns."""

    id: int


class Problem(Model):
    title: str | None = None
    status: int | None = None


class Ticket(Model):
    number: str
