"""The client itself: connections, options, logging, its cost."""

from __future__ import annotations

import asyncio
import gc
import logging
import subprocess
import sys
import threading
from typing import Any

import anyio
import httpx2
import pytest

from .server import Reply, Server
from .shop import AsyncClient, Client


def test_it_is_cheap_to_import() -> None:
    code = (
        "import sys; from"
        " codegen.runtime.client import BaseClient, Bearer; print(*[m for m in ('httpx2', 'pydantic', 'asyncio', 'anyio')"
        " if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (found.stdout.strip(), found.stderr) == ("", "")


def test_own_http_client(server: Server) -> None:
    hooked: list[str] = []
    hooks = {"request": [lambda request: hooked.append(request.method)]}
    headers = {"User-Agent": "mine", "X-Mine": "1"}
    with httpx2.Client(headers=headers, event_hooks=hooks) as http:
        with Client(base_url=server.url, http_client=http) as shop:
            shop.customers.get(1)
        assert not http.is_closed
    assert server.last.headers["user-agent"] == "mine"
    assert server.last.headers["x-mine"] == "1"
    assert hooked == ["GET"]
    with pytest.raises(TypeError, match=r"httpx2\.Client, not <httpx2\.AsyncClient"):
        Client(http_client=httpx2.AsyncClient())  # type: ignore
    with pytest.raises(TypeError, match=r"httpx2\.AsyncClient"):
        AsyncClient(http_client=object())  # type: ignore


def test_with_options(server: Server) -> None:
    shop = Client(base_url=server.url, bearer="b")
    shop.customers.get(1)
    other = shop.with_options(max_retries=0, headers={"X-Tenant": "t"})
    server.reply(Reply(500))
    with pytest.raises(Exception, match="500"):
        other.customers.get(1)
    assert len(server.seen) == 2
    assert server.last.headers["x-tenant"] == "t"
    assert server.last.headers["authorization"] == "Bearer b"
    server.reply(Reply(body={"id": 1}))
    shop.customers.get(1)
    assert "x-tenant" not in server.last.headers
    assert other._settings.pool is shop._settings.pool
    assert repr(other) == f"<Client of {server.url}>"


def test_it_opens_again_after_closing(server: Server) -> None:
    shop = Client(base_url=server.url)
    with shop:
        shop.customers.get(1)
    shop.customers.get(1)
    shop.close()
    shop.close()


def test_threads_share_one_pool(server: Server) -> None:
    shop = Client(base_url=server.url)
    threads = [
        threading.Thread(target=shop.customers.get, args=(i,)) for i in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({seen.target for seen in server.seen}) == 20
    shop.close()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_backends(server: Server, backend: str) -> None:
    server.reply(Reply(503), Reply(body={"id": 1}))

    async def go() -> Any:
        async with AsyncClient(base_url=server.url) as shop:
            return await shop.customers.get(1)

    assert anyio.run(go, backend=backend).id == 1


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_one_event_loop_after_another(server: Server) -> None:
    """Connections of a loop that is closed are not used, nor kept; those of trio are."""
    shop = AsyncClient(base_url=server.url)
    for _ in range(3):
        asyncio.run(shop.customers.get(1))
    anyio.run(shop.customers.get, 1, backend="trio")
    places = [*shop._settings.pool]
    assert len(places) == 1, "those of closed loops are dropped"

    async def close() -> None:
        await shop.customers.get(1)
        await shop.aclose()

    asyncio.run(close())
    anyio.run(shop.aclose, backend="trio")
    assert not shop._settings.pool
    gc.collect()


def test_event_loops_side_by_side(server: Server) -> None:
    """Each has connections of its own, and closes those."""
    shop, ready = AsyncClient(base_url=server.url), threading.Barrier(3, timeout=10)
    server.reply(Reply(body={"id": 1}))
    got: list[Any] = []

    async def go() -> None:
        for _ in range(5):
            ready.wait()
            got.append((await shop.customers.get(1)).id)
        await shop.aclose()

    threads = [threading.Thread(target=asyncio.run, args=(go(),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [1] * 15
    assert not shop._settings.pool


def test_many_at_once(server: Server) -> None:
    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            await asyncio.gather(*(shop.customers.get(i) for i in range(200)))

    asyncio.run(go())
    assert len(server.seen) == 200


def test_logging(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger("shop")
    monkeypatch.setenv("SHOP_LOG", "debug")
    server.reply(Reply(503), Reply(body={"id": 1}))
    shop = Client(base_url=server.url, query_key="s3cret")
    try:
        assert logger.level == logging.DEBUG
        shop.customers.get(1, request_options={"query": {"private": "value"}})
    finally:
        logger.setLevel(logging.NOTSET)
    text = [r.getMessage() for r in caplog.records if r.name == "shop"]
    assert [t.split(" after")[0].split(": ")[1] for t in text] == [
        "503",
        text[1].split(" after")[0].split(": ")[1],
        "200",
    ]
    assert "private" not in "".join(text)
