"""Failures: their types, what they hold, what they hide; and when a call is repeated."""

from __future__ import annotations

import asyncio
import email.utils
import pickle
import socket
import time
from functools import partial
from http.server import BaseHTTPRequestHandler
from typing import Any
from uuid import UUID

import httpx2
import pytest

from codegen.runtime import exceptions, exchange
from codegen.runtime.exceptions import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    UnprocessableEntityError,
)
from codegen.runtime.idempotency import keyed

from .server import Reply, Server
from .shop import AsyncClient, Client, Problem


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (599, "InternalServerError"),
        (304, "APIStatusError"),
        (302, "APIStatusError"),
    ],
)
def test_by_status(server: Server, status: int, name: str) -> None:
    server.reply(Reply(status, {"message": "told so"} if status != 304 else None))
    shop = Client(base_url=server.url, max_retries=0)
    with pytest.raises(APIStatusError) as caught:
        shop.customers.get(1)
    assert type(caught.value) is getattr(exceptions, name)
    assert caught.value.status_code == status
    assert isinstance(caught.value, APIError)


def test_what_they_hold(server: Server) -> None:
    body = {"detail": [{"loc": ["body", 1], "msg": "too short"}]}
    server.reply(Reply(422, body, {"X-Request-Id": "r-1"}))
    for mode in ("lenient", "strict"):
        shop = Client(base_url=server.url, response_validation=mode)
        with pytest.raises(UnprocessableEntityError) as caught:
            shop.customers.get(1)
        error = caught.value
        assert isinstance(error.body, Problem)
        assert error.body.detail
        assert error.body.detail[0].msg == "too short"
        assert error.request_id == "r-1"
        assert error.headers["x-request-id"] == "r-1"
        assert error.response.status_code == 422
        again: Any = pickle.loads(pickle.dumps(error))
        assert str(again) == str(error) == error.message
        assert error.message.endswith("422 Unprocessable Entity: too short")
        assert again.body == error.body
        assert again.request_id == "r-1"


@pytest.mark.parametrize(
    ("body", "decoded", "told"),
    [
        ("<html>sorry", "<html>sorry", ": <html>sorry"),
        ("", "", ""),
        ({"error": {"message": "no"}}, {"error": {"message": "no"}}, ": no"),
        ({"errors": [{"title": "bad"}]}, {"errors": [{"title": "bad"}]}, ": bad"),
        ({"a": 1}, {"a": 1}, ""),
        ([], [], ""),
        ("[" * 5000, "[" * 5000, ""),
    ],
)
def test_bodies_that_are_not_documented(
    server: Server, body: Any, decoded: Any, told: str
) -> None:
    server.reply(Reply(404, body))
    with pytest.raises(APIStatusError) as caught:
        Client(base_url=server.url).customers.get(1)
    assert caught.value.body == decoded
    if len(str(body)) < 1000:
        assert caught.value.message == f"GET /customers/{{id}}: 404 Not Found{told}"


def test_a_documented_body_that_does_not_fit(server: Server) -> None:
    server.reply(Reply(422, {"detail": "a string"}))
    shop = Client(base_url=server.url, response_validation="strict")
    with pytest.raises(UnprocessableEntityError) as caught:
        shop.customers.get(1)
    assert caught.value.body.detail == "a string"


def refused() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_no_connection() -> None:
    url = refused()
    with pytest.raises(APIConnectionError, match=r"GET \S+ \(127\.0") as caught:
        Client(base_url=url, query_key="s3cret").customers.get(1)
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)
    assert not isinstance(caught.value, APITimeoutError)
    assert "s3cret" not in repr(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def drop(handler: BaseHTTPRequestHandler) -> bool:
    handler.connection.shutdown(socket.SHUT_RDWR)
    return True


def slow(handler: BaseHTTPRequestHandler) -> bool:
    time.sleep(0.4)
    return False


def test_timeouts(server: Server) -> None:
    server.reply(Reply(body={"id": 1}, before=slow))
    shop = Client(base_url=server.url, timeout=0.1, max_retries=1)
    with pytest.raises(APITimeoutError, match="ReadTimeout"):
        shop.customers.get(1)
    assert len(server.seen) == 2
    assert shop.customers.get(1, request_options={"timeout": 5}).id == 1
    assert shop.with_options(timeout=None).customers.get(1).id == 1


OK = Reply(body={"id": 1})


@pytest.mark.parametrize(
    ("method", "replies", "requests"),
    [
        ("GET", [Reply(503), Reply(500), OK], 3),
        ("GET", [Reply(502), Reply(504), Reply(503), OK], 3),
        ("GET", [Reply(408), OK], 2),
        ("GET", [Reply(425), OK], 2),
        ("GET", [Reply(429), OK], 2),
        ("GET", [Reply(409), OK], 1),
        ("GET", [Reply(501), OK], 1),
        ("GET", [Reply(404), OK], 1),
        ("GET", [Reply(before=drop), OK], 2),
        ("PUT", [Reply(500), OK], 2),
        ("DELETE", [Reply(500), OK], 2),
        ("POST", [Reply(500), OK], 1),
        ("PATCH", [Reply(503), OK], 1),
        ("POST", [Reply(before=drop), OK], 1),
        ("POST", [Reply(429), OK], 2),
    ],
)
def test_what_is_repeated(
    server: Server, method: str, replies: list[Reply], requests: int
) -> None:
    server.reply(*replies)
    shop = Client(base_url=server.url)
    try:
        shop.customers.call(method, "/x")
    except APIError:
        assert requests != len(replies)
    else:
        assert requests == len(replies)
    assert len(server.seen) == requests


def test_a_documented_idempotency_key(server: Server) -> None:
    """One is made for a call, and kept over its attempts; the caller's comes first."""
    call = partial(Client(base_url=server.url).customers.call, "POST", "/x")
    for name in ("Idempotency-Key", "X-Idempotency-Key"):
        server.seen.clear()
        server.reply(Reply(503), OK)
        call(headers={name: keyed(None)})
        first, second = (seen.headers[name.lower()] for seen in server.seen)
        assert UUID(first) == UUID(second)
    call(headers={"Idempotency-Key": keyed("mine")})
    assert server.last.headers["idempotency-key"] == "mine"
    call(headers={"Idempotency-Key": keyed(None)}, options={"idempotency_key": "said"})
    assert server.last.headers["idempotency-key"] == "said"


def test_milliseconds_to_wait(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    for headers in (
        {"retry-after-ms": "250", "Retry-After": "9"},
        {"Retry-After": "9"},
    ):
        server.reply(Reply(429, headers=headers), OK)
        Client(base_url=server.url).customers.get(1)
    server.reply(Reply(429, headers={"retry-after-ms": "soon"}), OK)
    Client(base_url=server.url).customers.get(1)
    assert waits[:2] == [0.25, 9.0]
    assert waits[2] < 1


def test_an_idempotency_key_makes_anything_repeatable(server: Server) -> None:
    server.reply(Reply(500), Reply(before=drop), OK)
    Client(base_url=server.url).customers.create(
        name="x", request_options={"idempotency_key": "k"}
    )
    keys = [seen.headers["idempotency-key"] for seen in server.seen]
    assert keys == ["k"] * 3
    assert {seen.body for seen in server.seen} == {b'{"name":"x"}'}


def test_max_retries(server: Server) -> None:
    server.reply(Reply(500))
    with pytest.raises(APIStatusError):
        Client(base_url=server.url, max_retries=0).customers.get(1)
    assert len(server.seen) == 1
    with pytest.raises(APIStatusError):
        Client(base_url=server.url).customers.get(1, request_options={"max_retries": 4})
    assert len(server.seen) == 6


def test_retry_after(server: Server) -> None:
    server.reply(Reply(429, headers={"Retry-After": "1"}), OK)
    start = time.monotonic()
    Client(base_url=server.url).customers.get(1)
    assert 0.9 < time.monotonic() - start < 3


def test_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    date = email.utils.formatdate(time.time() + 30, usegmt=True)
    assert 28 < exchange.delay(0, date) <= 30
    assert exchange.delay(0, "3600") == 60
    assert exchange.delay(0, "7") == 7
    assert exchange.delay(0, "Wed, 21 Oct 2015 07:28:00 GMT") == 0
    assert exchange.delay(0, "soon") <= 0.5
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    for form in ("%a %b %d %H:%M:%S %Y", "%a, %d %b %Y %H:%M:%S -0000"):  # 5.6.7
        date = time.strftime(form, time.gmtime(time.time() + 30))
        assert 28 < exchange.delay(0, date) <= 30
    for attempt in range(1100):
        assert 0 <= exchange.delay(min(attempt, 900), "") <= 8


def test_an_iterator_is_sent_once(server: Server) -> None:
    server.reply(Reply(503), OK)
    shop = Client(base_url=server.url)
    with pytest.raises(APIStatusError):
        shop.customers.call("PUT", "/x", content=iter([b"a", b"b"]))
    assert server.seen[0].body == b"ab"
    assert len(server.seen) == 1


def test_redirects(server: Server) -> None:
    server.reply(Reply(302, headers={"Location": "/there?a=b"}), OK)
    Client(base_url=server.url, query_key="k").customers.get(1)
    assert server.last.target == "/there?a=b&api_key=k"
    server.reply(Reply(307, headers={"Location": "/there"}))
    with pytest.raises(APIStatusError, match="307"):
        Client(base_url=server.url).customers.create()
    with pytest.raises(APIStatusError, match="307"):
        Client(base_url=server.url).customers.get(1)
    assert len(server.seen) == 2 + 1 + 11


def test_async_is_the_same(server: Server) -> None:
    server.reply(Reply(503), Reply(422, {"detail": []}))

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            with pytest.raises(UnprocessableEntityError) as caught:
                await shop.customers.get(1)
            assert caught.value.body == Problem(detail=[])
        async with AsyncClient(base_url=refused()) as shop:
            with pytest.raises(APIConnectionError):
                await shop.customers.get(1)

    asyncio.run(go())
    assert len(server.seen) == 2
