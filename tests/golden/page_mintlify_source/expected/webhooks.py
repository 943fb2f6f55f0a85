"""What the API sends by itself: the bodies of its requests, read into their types."""

from __future__ import annotations

from ._runtime.webhooks import read_webhook
from .models.shared import Thing


def parse_made(body: bytes | str) -> Thing:
    """The body of the webhook `made` (`POST`)."""
    return read_webhook(body, Thing)
