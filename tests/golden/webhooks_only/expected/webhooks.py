"""What the API sends by itself: the bodies of its requests, read into their types."""

from __future__ import annotations

from ._runtime.webhooks import read_webhook


def parse_ping(body: bytes | str) -> str:
    """The body of the webhook `ping` (`POST`)."""
    return read_webhook(body, str)
