"""Many calls at once with one client, in tasks, in threads, and over a fork."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import pytest

from ..runtime.shop import AsyncClient, Client
from .running import pool_of
from .scenario import OK, answer
from .server import RESET, Asked, Server, Turn

BUSY = answer(b"", "503 Service Unavailable")


def troubled() -> Callable[[Asked], Turn]:
    """Answer who was asked for; of fifty calls one is reset first and one told to wait."""
    times = Counter[int]()

    def turn(asked: Asked) -> Turn:
        number = int(asked.line.split()[1].rpartition("/")[2])
        times[number] += 1
        first = times[number] == 1
        if first and number % 50 == 0:
            return [RESET]
        return [BUSY if first and number % 50 == 1 else answer(b'{"id":%d}' % number)]

    return turn


def settled(server: Server, calls: int) -> None:
    """What the server saw: the calls, and again those that failed, on few connections."""
    assert len(server.asked) == calls + calls // 50 * 2
    assert server.opened <= 100 + calls // 50


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_thousand_tasks(server: Server, backend: str) -> None:
    server.answer = troubled()
    got = dict[int, int]()

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:

            async def one(number: int) -> None:
                got[number] = (await shop.customers.get(number)).id

            async with anyio.create_task_group() as tasks:
                for number in range(1000):
                    tasks.start_soon(one, number)
            busy, kept = pool_of(shop)
            assert (busy, kept <= 20) == (0, True)

    anyio.run(go, backend=backend)
    assert got == {number: number for number in range(1000)}
    settled(server, 1000)
    assert server.is_quiet()


def test_fifty_threads(server: Server) -> None:
    server.answer = troubled()

    def calls(thread: int) -> list[int]:
        numbers = range(thread * 20, thread * 20 + 20)
        return [shop.customers.get(number).id for number in numbers]

    with Client(base_url=server.url) as shop, ThreadPoolExecutor(50) as threads:
        got = [id for each in threads.map(calls, range(50)) for id in each]
        assert pool_of(shop)[0] == 0
    assert got == [*range(1000)]
    settled(server, 1000)
    assert server.is_quiet()


FORKING = """
import asyncio, os, sys
from codegen.runtime.streams import Stream
from tests.runtime.shop import AsyncClient, Client

url, kind = sys.argv[1:]
more = {"returns": Stream[str], "stream": True, "accept": "text/event-stream"}

def sync(shop, forking):
    assert shop.customers.get(1).id == 1
    with shop.customers.call("GET", "/events", **more) as stream:
        assert next(stream) == "one"
        forking()  # while an answer is being read
        assert next(stream) == "two"
    assert shop.customers.get(2).id == 1

async def asynchronous(shop, forking):
    assert (await shop.customers.get(1)).id == 1
    async with await shop.customers.call("GET", "/events", **more) as stream:
        assert await anext(stream) == "one"
        forking()
        assert await anext(stream) == "two"
    assert (await shop.customers.get(2)).id == 1

def forking():
    child = os.fork()
    if not child:
        failed = 1
        try:
            if kind == "Client":
                assert shop.customers.get(3).id == 1
                shop.close()
            else:
                asyncio.events._set_running_loop(None)
                async def again():
                    assert (await shop.customers.get(3)).id == 1
                    await shop.aclose()
                asyncio.run(again())
            failed = 0
        finally:
            os._exit(failed)
    assert os.waitpid(child, 0)[1] == 0

if kind == "Client":
    shop = Client(base_url=url)
    sync(shop, forking)
    shop.close()
else:
    shop = AsyncClient(base_url=url)
    async def go():
        await asynchronous(shop, forking)
        await shop.aclose()
    asyncio.run(go())
"""


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_a_fork_in_the_middle(server: Server, kind: str) -> None:
    """A child has connections of its own, and leaves those of its parent alone."""
    events = answer(b"", length=None, Content_Type="text/event-stream")
    stream: list[Any] = [events, b"data: one\n\n", 0.5, b"data: two\n\n"]
    server.answer = lambda asked: stream if "/events" in asked.line else [OK]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FORKING, server.url, kind],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("", "")
    paths = sorted(asked.line.split()[1] for asked in server.asked)
    assert paths == ["/customers/1", "/customers/2", "/customers/3", "/events"]
    assert server.opened == 3  # the second call's was left in the middle of the stream
    assert server.is_quiet()
