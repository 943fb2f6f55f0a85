"""What the operations of domains take and return."""

from __future__ import annotations

from .._runtime.models import Model


class DomainGetResponse(Model):
    """What `domains.get` returns."""

    records: list[str] | None = None
