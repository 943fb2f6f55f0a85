"""The schedule of retries keeps to its budget, whatever the server says."""

from __future__ import annotations

import email.utils
from contextlib import suppress
from types import SimpleNamespace
from typing import Any
from unittest import mock

import httpx2
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.runtime import exchange, resource
from codegen.runtime.exceptions import APIError

from ..runtime.shop import Client
from .settings import stable

_NOW = 1_800_000_000.0
_AFTER = st.one_of(
    st.just(""),
    st.integers(-9, 10**9).map(str),
    st.floats(_NOW - 10**6, _NOW + 10**9).map(
        lambda moment: email.utils.formatdate(moment, usegmt=True)
    ),
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30),
    st.sampled_from(["9" * 5000, "1e9", "nan", "inf", "-1", "0", "1.5", "²", "٣"]),
)
_ERRORS = {
    "refused": httpx2.ConnectError,
    "no connection": httpx2.PoolTimeout,
    "late": httpx2.ReadTimeout,
    "lost": httpx2.ReadError,
    "cut": httpx2.RemoteProtocolError,
    "ours": httpx2.LocalProtocolError,
}
_UNSENT = ("refused", "no connection")
_STATUSES = (200, 400, 401, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504)
_Event = tuple[str | int, str]
_EVENTS = st.tuples(st.sampled_from([*_STATUSES, *_STATUSES, *_ERRORS]), _AFTER)


class _World:
    """A server that fails as it is told, and a clock that only waiting moves on."""

    def __init__(self, events: list[_Event], took: float) -> None:
        self.events, self.took, self.now = events, took, 0.0
        self.waits, self.met = list[float](), list[_Event]()

    def sleep(self, seconds: float) -> None:
        if self.met:  # the first attempt waits for nothing
            self.waits.append(seconds)
        self.now += seconds

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        event = self.events[min(len(self.met), len(self.events) - 1)]
        self.met.append(event)
        self.now += self.took
        what, after = event
        if isinstance(what, str):
            raise _ERRORS[what]("told so", request=request)
        headers = [(b"Retry-After", after.encode())] if after else []
        return httpx2.Response(what, headers=headers, json={"id": 1})


def _run(world: _World, method: str, **options: Any) -> Client:
    clock = SimpleNamespace(
        monotonic=lambda: world.now, sleep=world.sleep, time=lambda: _NOW
    )
    transport = httpx2.MockTransport(world.answer)
    with (
        mock.patch.object(resource, "time", clock),
        mock.patch.object(exchange, "time", clock),
        mock.patch.object(exchange, "BASE", 0.5),
        httpx2.Client(transport=transport) as http,
    ):
        shop = Client(http_client=http)
        with suppress(APIError):
            shop.customers.call(method, "/x", options=options)
    return shop


def _may(event: _Event, repeatable: bool) -> bool:
    """Whether there may be another attempt after this, by the rules of issue 5."""
    what, _ = event
    if what == 429 or what in _UNSENT:
        return True
    return repeatable and what in (408, 425, 500, 502, 503, 504, "late", "lost", "cut")


@stable(250)
@given(
    st.lists(_EVENTS, min_size=1, max_size=8),
    st.sampled_from(["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"]),
    st.integers(0, 6),
    st.none() | st.floats(0.1, 100),
    st.booleans(),
)
@example([(503, "9" * 5000)], "GET", 6, None, False)
@example([(429, "60")], "POST", 6, 59.0, False)
@example([(503, "")], "POST", 6, None, True)
def test_the_schedule_keeps_to_its_budget(
    events: list[_Event],
    method: str,
    most: int,
    deadline: float | None,
    keyed: bool,
) -> None:
    world = _World(events, 0.01)
    options: dict[str, Any] = {"max_retries": most, "deadline": deadline}
    if keyed:
        options["idempotency_key"] = "k"
    shop = _run(world, method, **options)
    repeatable = keyed or method not in ("POST", "PATCH")
    assert 1 <= len(world.met) <= most + 1
    assert len(world.waits) == len(world.met) - 1
    assert all(_may(event, repeatable) for event in world.met[:-1])
    last, over = world.met[-1], len(world.met) == most + 1
    assert over or deadline or not _may(last, repeatable)
    assert deadline is None or sum(world.waits) <= deadline
    for attempt, (wait, (_, after)) in enumerate(
        zip(world.waits, world.met, strict=False)
    ):
        assert 0 <= wait <= 60
        assert after or wait <= min(8, 0.5 * 2**attempt)
    failures = sum(event[0] != 429 for event in world.met[:-1])
    assert shop._settings.pool.retries <= 100 - failures + 0.1


@stable(300)
@given(st.integers(0, 2000), _AFTER)
def test_a_delay_is_never_more_than_a_minute(attempt: int, after: str) -> None:
    assert 0 <= exchange.delay(attempt, after) <= 60


def test_the_jitter_is_full() -> None:
    """Drawn from all of zero to the limit, so that callers do not come back together."""
    with mock.patch.object(exchange, "BASE", 0.5):
        for attempt, limit in ((0, 0.5), (2, 2.0), (9, 8.0)):
            waits = [exchange.delay(attempt, "") for _ in range(400)]
            assert min(waits) < limit * 0.1
            assert max(waits) > limit * 0.9
            assert 0.4 * limit < sum(waits) / len(waits) < 0.6 * limit


@stable(60)
@given(st.lists(_EVENTS, min_size=1, max_size=3), st.sampled_from(["GET", "POST"]))
def test_no_retries_are_none(events: list[_Event], method: str) -> None:
    world = _World(events, 0.01)
    _run(world, method, max_retries=0)
    assert (len(world.met), world.waits) == (1, [])
