"""Signatures of webhooks: the example of Standard Webhooks, and what is refused."""

from __future__ import annotations

import hmac
import time
from base64 import b64decode, b64encode
from typing import Any

import pytest

from codegen.runtime.signatures import InvalidWebhookSignatureError, verify_webhook

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = b'{"test": 2432232314}'


def signed(at: float, body: bytes = BODY) -> dict[str, str]:
    key = b64decode(SECRET.removeprefix("whsec_"))
    text = f"msg_1.{int(at)}.".encode() + body
    mark = b64encode(hmac.new(key, text, "sha256").digest()).decode()
    return {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": str(int(at)),
        "Webhook-Signature": f"v1a,other v1,bm8= v1,{mark}",
    }


def test_the_published_example(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1614265330.0)
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    verify_webhook(BODY, headers, SECRET)


def test_what_is_refused() -> None:
    now = time.time()
    verify_webhook(BODY.decode(), signed(now), SECRET)
    wrong: list[tuple[bytes, Any]] = [
        (BODY + b" ", signed(now)),
        (BODY, signed(now - 400)),
        (BODY, signed(now + 400)),
        (BODY, {k: v for k, v in signed(now).items() if k != "Webhook-Id"}),
        (BODY, {**signed(now), "Webhook-Timestamp": "soon"}),
        (BODY, {**signed(now), "Webhook-Signature": "v1,é"}),
    ]
    for body, headers in wrong:
        with pytest.raises(InvalidWebhookSignatureError):
            verify_webhook(body, headers, SECRET)


@pytest.mark.parametrize("secret", ["", "whsec_", " ", "whsec_!", "no base64"])
def test_what_is_no_secret(secret: str) -> None:
    """An empty key signs for anybody, so a variable that is not set must not do."""
    now = int(time.time())
    text = f"msg_1.{now}.".encode() + BODY
    mark = b64encode(hmac.new(b"", text, "sha256").digest()).decode()
    headers = {**signed(now), "Webhook-Signature": f"v1,{mark}"}
    with pytest.raises(ValueError) as caught:
        verify_webhook(BODY, headers, secret)
    assert not isinstance(caught.value, InvalidWebhookSignatureError)
