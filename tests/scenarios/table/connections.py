"""Connections that do not come about, break, fall silent or go slowly."""

from __future__ import annotations

from codegen.runtime.exceptions import APIConnectionError, APITimeoutError

from ..scenario import OK, POST, Fails, Scenario, answer
from ..server import CLOSE, RESET, SILENCE, Drip

_HEAD = answer(length=1000).partition(b"{")[0]
_KEYED = POST._replace(
    more={**POST.more, "options": {"idempotency_key": "k"}},
)
_BROKE = Fails(
    APIConnectionError, r"GET \S+ \(127\.0\.0\.1:\d+\): (Read|RemoteProtocol)Error"
)
_NOT_AGAIN = Fails(APIConnectionError, r"POST \S+ \(127\.0\.0\.1:\d+\): \w+Error")
_LATE = Fails(APITimeoutError, r"GET \S+ \(127\.0\.0\.1:\d+\): ReadTimeout")
_TIMEOUT = r"127\.0\.0\.1:\d+\): (ReadTimeout|TimeoutError)"
_TOO_LATE = Fails(APITimeoutError, _TIMEOUT)

SCENARIOS = [
    Scenario(
        "refused",
        [[OK]],
        Fails(APIConnectionError, r"GET \S+ \(127\.0\.0\.1:1\): ConnectError"),
        asked=0,
        opened=0,
        options={"base_url": "http://127.0.0.1:1"},
    ),
    Scenario(
        "never secured: not sent, so sent again, a POST too",
        [[OK]],
        Fails(APITimeoutError, "POST .*: ConnectTimeout"),
        asked=0,
        opened=3,
        ask=POST,
        options={"base_url": "https://{host}", "timeout": 0.2},
    ),
    Scenario("reset before the answer", [[RESET]], _BROKE, asked=3, opened=3, kept=0),
    Scenario("reset, then good", [[RESET], [OK]], asked=2, opened=2, kept=1),
    Scenario("reset, of a POST", [[RESET]], _NOT_AGAIN, ask=POST),
    Scenario("reset, of a POST with a key", [[RESET], [OK]], asked=2, ask=_KEYED),
    Scenario("reset, no retries", [[RESET]], _BROKE, options={"max_retries": 0}),
    Scenario("ended before the answer", [[CLOSE]], _BROKE, asked=3, kept=0),
    Scenario("ended, of a POST", [[CLOSE]], _NOT_AGAIN, ask=POST, kept=0),
    Scenario("reset in the status line", [[b"HTTP/1.", RESET]], _BROKE, asked=3),
    Scenario("reset in the headers", [[OK[:30], RESET]], _BROKE, asked=3, kept=0),
    Scenario("reset in the body", [[OK[:-3], RESET]], _BROKE, asked=3, kept=0),
    Scenario("reset in the body, then good", [[OK[:-3], RESET], [OK]], asked=2),
    Scenario("reset in the body, POST", [[OK[:-3], RESET]], _NOT_AGAIN, ask=POST),
    Scenario(
        "silence",
        [[SILENCE]],
        _LATE,
        asked=2,
        options={"timeout": 0.2, "max_retries": 1},
        kept=0,
    ),
    Scenario(
        "headers and then nothing",
        [[_HEAD, SILENCE]],
        _LATE,
        options={"timeout": 0.2, "max_retries": 0},
        kept=0,
    ),
    Scenario(
        "headers and then nothing, of a POST",
        [[_HEAD, SILENCE]],
        Fails(APITimeoutError, "POST .*: ReadTimeout"),
        ask=POST,
        options={"timeout": 0.2},
        kept=0,
    ),
    Scenario("silence, then good", [[SILENCE], [OK]], asked=2, options={"timeout": 1}),
    Scenario(
        "slow, but never longer than the timeout",
        [[Drip(OK, gap=0.2, size=len(OK) // 6)]],
        options={"timeout": 1},
        kept=1,
    ),
    Scenario(
        "slow, beyond the deadline",
        [[_HEAD, Drip(b" ", gap=0.02, times=0)]],
        _TOO_LATE,
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario(
        "silence beyond the deadline: one for all attempts",
        [[SILENCE]],
        _TOO_LATE,
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario(
        "a body that never ends",
        [[answer(b"[", length=None), Drip(b"1," * 4096, 0.001, 8192, times=0)]],
        _TOO_LATE,
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario(
        "ended while idle", [[OK, CLOSE], [OK]], ended=True, calls=2, asked=2, opened=2
    ),
    Scenario(
        "ended while idle, POST",
        [[OK, CLOSE], [OK]],
        ended=True,
        calls=2,
        asked=2,
        ask=POST,
    ),
    Scenario(
        "reset while idle", [[OK, RESET], [OK]], ended=True, calls=2, asked=2, opened=2
    ),
    Scenario("ended as the next call comes", [[OK], [CLOSE], [OK]], calls=2, asked=3),
    Scenario(
        "ended as the next call comes, of a POST, which may have been done",
        [[OK], [CLOSE], [OK]],
        _NOT_AGAIN,
        calls=2,
        asked=2,
        ask=POST,
        kept=0,
    ),
    Scenario("used again", [[OK]], calls=5, asked=5, opened=1, kept=1),
]
