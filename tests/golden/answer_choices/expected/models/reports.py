"""What the operations of reports take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Problem(Model):
    message: str | None = None


class Report(Model):
    """What `reports.get` returns."""

    title: str
