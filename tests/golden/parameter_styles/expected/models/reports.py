"""What the operations of reports take and return."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class ReportFilter(Model):
    name: str | None = None
    age: int | None = None


class ReportFilterInput(TypedDict, total=False):
    """`ReportFilter` as a dict, with its keys as on the wire."""

    name: str
    age: int
