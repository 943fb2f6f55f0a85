"""OpenTelemetry as it is for `httpx2`: nothing of ours helps, and nothing is in its way."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from opentelemetry.instrumentation.httpx import HTTPX2ClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from codegen.runtime.exceptions import APIConnectionError

from .server import Reply, Server
from .shop import AsyncClient, Client

SECRETS: Any = {"query_key": "s3cr3t+/=", "cookie_key": "s3cr3t+/="}


class Tracing:
    """A provider, and the spans that came of it."""

    def __init__(self) -> None:
        self.provider, self.exporter = TracerProvider(), InMemorySpanExporter()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    def statuses(self) -> list[Any]:
        return [(it.attributes or {}).get("http.status_code") for it in self.spans]


@pytest.fixture
def tracing() -> Tracing:
    return Tracing()


@pytest.fixture
def everything(tracing: Tracing) -> Iterator[Tracing]:
    """As `opentelemetry-instrument python …` does it."""
    HTTPX2ClientInstrumentor().instrument(tracer_provider=tracing.provider)
    yield tracing
    HTTPX2ClientInstrumentor().uninstrument()


def test_clients_that_we_make(server: Server, everything: Tracing) -> None:
    """A span for each attempt, within the caller's; the API is told of the last."""
    server.reply(Reply(503), Reply(body={"id": 1}))
    tracer = everything.provider.get_tracer("test")
    with (
        Client(base_url=server.url, **SECRETS) as shop,
        tracer.start_as_current_span("mine") as mine,
    ):
        shop.customers.call("GET", "/customers/1", security=(("query_key",),))
    *attempts, _ = everything.spans
    assert [span.name for span in attempts] == ["GET", "GET"]
    assert everything.statuses() == [503, 200, None]
    for span in attempts:
        assert span.parent == mine.get_span_context()
        assert "s3cr3t" not in span.to_json()
    context = attempts[-1].get_span_context()
    assert context and f"{context.span_id:016x}" in server.last.headers["traceparent"]


def test_asynchronous_clients(server: Server, everything: Tracing) -> None:
    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            await shop.customers.get(1)

    asyncio.run(go())
    assert everything.statuses() == [200]


def test_a_client_of_the_users_own(server: Server, tracing: Tracing) -> None:
    with httpx2.Client() as http:
        provider = tracing.provider
        HTTPX2ClientInstrumentor.instrument_client(http, tracer_provider=provider)
        Client(base_url=server.url, http_client=http, **SECRETS).customers.get(1)
    Client(base_url=server.url).customers.get(1)
    assert tracing.statuses() == [200]
    assert "s3cr3t" not in tracing.spans[0].to_json()
    assert "traceparent" not in server.last.headers


def test_failures(everything: Tracing) -> None:
    shop = Client(base_url="http://127.0.0.1:9", max_retries=1, **SECRETS)
    with pytest.raises(APIConnectionError):
        shop.customers.get(1)
    assert [it.status.is_ok for it in everything.spans] == [False, False]
    events = [event.name for span in everything.spans for event in span.events]
    assert events == ["exception", "exception"]
    assert "s3cr3t" not in "".join(it.to_json() for it in everything.spans)
