"""Signatures of webhooks, as Standard Webhooks has them (standardwebhooks.com)."""

from __future__ import annotations

import hmac
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256


class InvalidWebhookSignatureError(ValueError):
    """The request does not come from who has the secret, or not now."""


def verify_webhook(
    body: bytes | str,
    headers: Mapping[str, str],
    secret: str,
    *,
    tolerance: float = 300,
) -> None:
    """Check `webhook-signature` over id, timestamp and body, in constant time.

    `secret` is base64, with `whsec_` before it or without; a request that is older than
    `tolerance` seconds, or as far in the future, is refused, so that none is played again.
    Raises `InvalidWebhookSignatureError`, and `ValueError` for what is no secret.
    """
    found = {name.lower(): value for name, value in headers.items()}
    try:
        id_, sent = found["webhook-id"], found["webhook-timestamp"]
        signatures = found["webhook-signature"].split()
        age = abs(time.time() - int(sent))
    except (KeyError, ValueError):
        raise InvalidWebhookSignatureError("a header is missing or no number") from None
    if age > tolerance:
        raise InvalidWebhookSignatureError("it was not sent now")
    data = body.encode() if isinstance(body, str) else body
    key = b64decode(secret.strip().removeprefix("whsec_"), validate=True)
    if not key:  # with which anybody can sign
        raise ValueError("the secret is empty")
    digest = hmac.new(key, f"{id_}.{sent}.".encode() + data, sha256).digest()
    wanted = b"v1," + b64encode(digest)
    if not any(hmac.compare_digest(wanted, each.encode()) for each in signatures):
        raise InvalidWebhookSignatureError("no signature fits")
