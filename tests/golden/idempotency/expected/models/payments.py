"""What the operations of payments take and return."""

from __future__ import annotations

from .._runtime.models import Model


class PaymentCreateRequest(Model):
    """The body of `payments.create`."""

    cents: int
