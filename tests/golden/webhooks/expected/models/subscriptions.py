"""What the operations of subscriptions take and return."""

from __future__ import annotations

from .._runtime.models import Model


class SubscriptionCreateRequest(Model):
    """The body of `subscriptions.create`."""

    callback_url: str
