"""Answers before they are decoded, deadlines, and the budget of retries."""

from __future__ import annotations

import asyncio
import pickle
import time
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from codegen.runtime.exceptions import APIStatusError, APITimeoutError
from codegen.runtime.pages import Page

from .server import Reply, Server
from .shop import AsyncClient, Client, Customer

ID = {"X-Request-Id": "r-1"}


def test_raw(server: Server) -> None:
    server.reply(Reply(body={"id": 1}, headers=ID))
    raw = Client(base_url=server.url).customers.with_raw_response.get(1)
    assert (raw.status_code, raw.request_id, raw.headers["x-request-id"]) == (
        200,
        "r-1",
        "r-1",
    )
    assert raw.parse() == Customer(id=1)
    assert raw.content == b'{"id": 1}'
    assert pickle.loads(pickle.dumps(raw)).content == raw.content


def test_raw_pages(server: Server) -> None:
    server.reply(Reply(body={"data": [{"id": 1}], "meta": {"total": 1}}))
    page = Client(base_url=server.url).customers.with_raw_response.list().parse()
    assert isinstance(page, Page)
    assert page.data[0].id == 1


def test_streamed(server: Server) -> None:
    server.reply(Reply(body={"id": 1}, headers=ID))
    shop = Client(base_url=server.url)
    with shop.customers.with_streaming_response.get(1) as answer:
        assert not answer.is_stream_consumed
        assert b"".join(answer.iter_bytes()) == b'{"id": 1}'
    assert answer.is_closed
    with shop.customers.with_streaming_response.get(1) as answer:
        assert answer.parse().id == 1
    server.reply(Reply(404, {"message": "no"}))
    with pytest.raises(APIStatusError, match="no"):
        shop.customers.with_streaming_response.get(1)


def test_async(server: Server) -> None:
    server.reply(Reply(body={"id": 1}, headers=ID))

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            raw: Any = await shop.customers.with_raw_response.get(1)
            assert raw.parse().id == 1
            assert raw.request_id == "r-1"
            views: Any = shop.customers.with_streaming_response
            async with views.get(1) as answer:
                lines = [line async for line in answer.aiter_lines()]
            assert lines == ['{"id": 1}']
            assert answer.is_closed
            assert (await views.list()).status_code == 200

    asyncio.run(go())


def drip(handler: BaseHTTPRequestHandler) -> bool:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(40):
        try:
            handler.wfile.write(b" ")
        except OSError:
            break
        time.sleep(0.05)
    return True


def test_a_deadline_holds_while_the_body_drips(server: Server) -> None:
    server.reply(Reply(before=drip))
    start, options = time.monotonic(), {"deadline": 0.3}
    with pytest.raises(APITimeoutError):
        Client(base_url=server.url).customers.get(1, request_options=options)  # type: ignore
    assert time.monotonic() - start < 1.5

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            with pytest.raises(APITimeoutError):
                await shop.customers.get(1, request_options={"deadline": 0.3})

    start = time.monotonic()
    asyncio.run(go())
    assert time.monotonic() - start < 1.5


def test_a_deadline_ends_the_retries(server: Server) -> None:
    server.reply(Reply(503, headers={"Retry-After": "5"}))
    shop = Client(base_url=server.url)
    with pytest.raises(APIStatusError):
        shop.with_options(deadline=1).customers.get(1)
    assert len(server.seen) == 1


def test_a_storm_does_not_multiply(server: Server) -> None:
    server.reply(Reply(503))
    shop = Client(base_url=server.url, max_retries=3)
    for _ in range(100):
        with pytest.raises(APIStatusError):
            shop.customers.get(1)
    assert len(server.seen) == 200  # 100 calls, and the 100 retries that there are


def test_options_of_every_kind(server: Server) -> None:
    shop = Client(base_url="http://127.0.0.1:9", bearer="a")
    other = shop.with_options(base_url=server.url, bearer="b", max_retries=0)
    more: Any = {"extra_headers": {"X-A": "1"}, "extra_query": {"q": 2}}
    other.customers.get(1, request_options=more)
    assert server.last.headers["authorization"] == "Bearer b"
    assert (server.last.headers["x-a"], server.last.target) == ("1", "/customers/1?q=2")
    with pytest.raises(TypeError, match="barer"):
        shop.with_options(barer="x")  # type: ignore[call-arg]
