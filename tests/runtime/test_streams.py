"""Answers that go on: the WHATWG's algorithm, JSON lines, typed items, how they end."""

from __future__ import annotations

import asyncio
import gc
from itertools import pairwise
from typing import Any

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.runtime.events import Events, Lines, ServerSentEvent
from codegen.runtime.exceptions import APIError
from codegen.runtime.streams import AsyncStream, Stream

from .server import Reply, Server
from .shop import AsyncClient, Client, Customer

SSE = {"Content-Type": "text/event-stream; charset=utf-8"}
EXAMPLE = (
    "\ufeff: hello\r\ndata: first\rdata:  second\n\n"  # a comment, all three line ends
    "id: 1\nevent: add\ndata\n\n"  # no colon is an empty value
    "id: a\0b\ndata: ü€😀\n\n"  # an id with NUL is ignored, the last one stays
    "retry: 10\nretry: x\ndata: y\r\n\r\n"
    "event: nothing\n\n"  # no data, no event
    "id\ndata:z\n\n"
    "data: the end cuts this"
).encode()
EVENTS = [
    ServerSentEvent("first\n second"),
    ServerSentEvent("", "add", "1"),
    ServerSentEvent("ü€😀", "message", "1"),
    ServerSentEvent("y", "message", "1", 10),
    ServerSentEvent("z", "message", "", 10),
]


def events(chunks: list[bytes]) -> list[ServerSentEvent]:
    reader = Events()
    return [event for chunk in [*chunks, b""] for event in reader.feed(chunk)]


def test_events_to_the_letter() -> None:
    assert events([EXAMPLE]) == EVENTS
    assert events([bytes([byte]) for byte in EXAMPLE]) == EVENTS


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, len(EXAMPLE)), max_size=12))
def test_events_wherever_they_are_cut(places: list[int]) -> None:
    ends = sorted({0, len(EXAMPLE), *places})
    assert events([EXAMPLE[a:b] for a, b in pairwise(ends)]) == EVENTS


def test_a_number_that_python_refuses() -> None:
    found = events([b"retry: " + b"9" * 5000 + b"\ndata: x\n\n"])
    assert [event.data for event in found] == ["x"]


def test_lines() -> None:
    for separator, body in ((b"\n", b'{"a":1}\r\n\n[2]'), (b"\x1e", b"\x1e1\n\x1e2\n")):
        reader = Lines(separator)
        chunks = [bytes([byte]) for byte in body] + [b""]
        texts = [text for chunk in chunks for text in reader.feed(chunk)]
        assert texts == ([b'{"a":1}', b"[2]"] if separator == b"\n" else [b"1", b"2"])


def listen(shop: Client, **more: Any) -> Any:
    more = {"returns": Stream[Customer], "stream": True, **more}
    return shop.customers.call("GET", "/events", accept="text/event-stream", **more)


def test_a_typed_stream(server: Server) -> None:
    body = 'data: {"id": 1}\n\ndata: {"id": 2}\n\ndata: [DONE]\n\ndata: {"id": 3}\n\n'
    server.reply(Reply(body=body, headers=SSE))
    shop = Client(base_url=server.url)
    with listen(shop) as stream:
        assert [customer.id for customer in stream] == [1, 2]
    assert stream.http_response.is_closed
    with listen(shop) as stream:
        assert next(stream) == Customer(id=1)
    assert stream.http_response.is_closed
    assert list(listen(shop, returns=Stream[str]))[:1] == ['{"id": 1}']
    first = next(listen(shop, returns=Stream[ServerSentEvent]))
    assert first == ServerSentEvent('{"id": 1}')


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-ndjson", '{"id":1}\n{"id":2}'),
        ("application/jsonl", '{"id":1}\n\n{"id":2}\n'),
        ("application/json-seq", '\x1e{"id":1}\n\x1e{"id":2}\n'),
    ],
)
def test_json_lines(server: Server, kind: str, body: str) -> None:
    server.reply(Reply(body=body, headers={"Content-Type": kind}))
    stream = listen(Client(base_url=server.url))
    assert [customer.id for customer in stream] == [1, 2]
    assert stream.http_response.is_closed


def test_the_answer_decides(server: Server) -> None:
    """An operation that may stream gives what came."""
    server.reply(Reply(body={"id": 1}), Reply(body='data: {"id":2}\n\n', headers=SSE))
    shop = Client(base_url=server.url)
    both: Any = {"returns": Customer, "stream": Stream[Customer]}
    assert listen(shop, **both).id == 1
    assert [customer.id for customer in listen(shop, **both)] == [2]


def test_a_stream_that_is_dropped_is_closed(server: Server) -> None:
    """At once, not when circles are looked for; one that was closed is at its end."""
    body = 'data: {"id": 1}\n\ndata: {"id": 2}\n\n'
    server.reply(Reply(body=body, headers=SSE))
    shop = Client(base_url=server.url)
    gc.disable()
    try:
        stream = listen(shop)
        answer = stream.http_response
        assert next(stream).id == 1
        assert not answer.is_closed
        del stream
        assert answer.is_closed
    finally:
        gc.enable()
    stream = listen(shop)
    assert next(stream).id == 1
    stream.close()
    assert list(stream) == []
    assert stream.http_response.is_closed


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # by which trio tells of it
def test_an_async_stream_that_is_dropped_is_closed(
    server: Server, backend: str, caplog: pytest.LogCaptureFixture
) -> None:
    """By one generator after the other, so that no loop has anything to tell."""
    server.reply(Reply(body='data: {"id":1}\n\ndata: {"id":2}\n\n', headers=SSE))

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            call: Any = shop.customers.call
            more: Any = {"returns": AsyncStream[Customer], "stream": True}
            stream = await call("GET", "/events", **more)
            answer = stream.http_response
            async for customer in stream:
                assert customer.id == 1
                break
            del stream
            for _ in range(20):
                await anyio.sleep(0.01)
            assert answer.is_closed

    gc.disable()
    try:
        anyio.run(go, backend=backend)
    finally:
        gc.enable()
    assert not caplog.records


def test_errors_in_a_stream(server: Server) -> None:
    body = 'data: {"id": 1}\n\nevent: error\ndata: {"error": {"message": "full"}}\n\n'
    server.reply(Reply(body=body, headers=SSE))
    stream = listen(Client(base_url=server.url))
    assert next(stream).id == 1
    with pytest.raises(APIError, match="GET /events: full"):
        next(stream)
    assert stream.http_response.is_closed


def test_async(server: Server) -> None:
    server.reply(Reply(body='data: {"id":1}\n\ndata: {"id":2}\n\n', headers=SSE))

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            call: Any = shop.customers.call
            more: Any = {"returns": AsyncStream[Customer], "stream": True}
            stream = await call("GET", "/events", **more)
            assert [customer.id async for customer in stream] == [1, 2]
            assert stream.http_response.is_closed
            async with await call("GET", "/events", **more) as stream:
                assert (await anext(stream)).id == 1
            assert stream.http_response.is_closed

    asyncio.run(go())
