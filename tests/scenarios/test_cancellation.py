"""Callers that go away, and deadlines: wherever a call is, nothing of it is left behind.

Run with every warning an error, `ResourceWarning` among them.
"""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any

import anyio
import httpx2
import pytest

from codegen.runtime.exceptions import APIStatusError, APITimeoutError
from codegen.runtime.streams import AsyncStream, Stream

from ..runtime.shop import AsyncClient, Client
from .running import pool_of
from .scenario import OK, answer
from .server import SILENCE, Server, Turn

SSE = answer(b"", length=None, Content_Type="text/event-stream")
LATER = answer(b"", "503 Service Unavailable", Retry_After="30")
PAGE = answer(b'{"data":[{"id":1}],"meta":{"total":9}}')
MOMENT = 0.15
"""Seconds after which a caller goes away, once the server was asked."""
PATIENCE = 0.4
"""Seconds of a deadline."""

Use = Callable[[Any], Coroutine[Any, Any, Any]]


async def get(shop: Any) -> Any:
    return await shop.customers.get(1)


async def upload(shop: Any) -> Any:
    return await shop.customers.call("PUT", "/x", content=bytes(64_000_000))


async def listen(shop: Any) -> None:
    more: Any = {"returns": AsyncStream[str], "stream": True}
    stream = await shop.customers.call("GET", "/events", **more)
    async for _ in stream:
        pass


async def listen_and_work(shop: Any) -> None:
    more: Any = {"returns": AsyncStream[str], "stream": True}
    async with await shop.customers.call("GET", "/events", **more) as stream:
        async for _ in stream:
            await anyio.sleep(30)


async def download(shop: Any) -> None:
    async with shop.customers.with_streaming_response.get(1) as response:
        async for _ in response.aiter_bytes():
            pass


async def walk(shop: Any) -> None:
    async for _ in shop.customers.list(limit=1):
        pass


async def walk_and_work(shop: Any) -> None:
    async for _ in shop.customers.list(limit=1):
        await anyio.sleep(30)


async def walk_pages(shop: Any) -> None:
    async for _ in (await shop.customers.list(limit=1)).pages():
        pass


async def crowd(shop: Any) -> None:
    """All connections are taken, so most calls wait for one."""
    async with anyio.create_task_group() as tasks:
        for _ in range(8):
            tasks.start_soon(get, shop)


async def never() -> str:
    await anyio.sleep(30)
    return "late"


@dataclass(frozen=True)
class Place:
    """Where a call is when its caller goes away."""

    use: Use
    turns: list[Turn]
    asked: int = 1
    late: type[Exception] | None = APITimeoutError
    """What a deadline makes of it; None where it is not the call that waits."""
    secure: bool = False
    full: bool = False
    deaf: bool = False
    token: Callable[[], Awaitable[str]] | None = None


PLACES = {
    "connecting": Place(get, [[OK]], 0, full=True),
    "securing": Place(get, [[OK]], 0, secure=True),
    "asking for a token": Place(get, [[OK]], 0, token=never),
    "sending": Place(upload, [[OK]], 0, deaf=True),
    "waiting for a connection": Place(crowd, [[SILENCE]], 2, None),
    "waiting": Place(get, [[SILENCE]]),
    "reading": Place(get, [[OK[:-2], SILENCE]]),
    "between attempts": Place(get, [[LATER]], late=APIStatusError),
    "in a stream": Place(listen, [[SSE, b"data: 1\n\n", SILENCE]]),
    "at work in a stream": Place(
        listen_and_work, [[SSE, b"data: 1\n\n", SILENCE]], late=None
    ),
    "in a download": Place(download, [[OK[:-2], SILENCE]]),
    "between pages": Place(walk, [[PAGE], [SILENCE]], 2),
    "at work on a page": Place(walk_and_work, [[PAGE]], late=None),
    "between whole pages": Place(walk_pages, [[PAGE], [SILENCE]], 2),
}


async def _reached(server: Server, place: Place) -> None:
    while len(server.asked) < place.asked:
        await anyio.sleep(0.01)
    await anyio.sleep(MOMENT)


async def _task(use: Use, shop: Any, server: Server, place: Place) -> None:
    task = asyncio.ensure_future(use(shop))
    await _reached(server, place)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def _scope(use: Use, shop: Any, server: Server, place: Place) -> None:
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(use, shop)
        await _reached(server, place)
        tasks.cancel_scope.cancel()


WAYS = {
    "a task of asyncio": ("asyncio", _task),
    "a scope on asyncio": ("asyncio", _scope),
    "a scope on trio": ("trio", _scope),
}


def _tasks(backend: str) -> int:
    return len(asyncio.all_tasks()) if backend == "asyncio" else 1


@contextmanager
def _full() -> Iterator[str]:
    """A port that is open, and at which so many wait that nobody gets through."""
    with socket.socket() as port, ExitStack() as waiting:
        port.bind(("127.0.0.1", 0))
        port.listen(0)
        for _ in range(8):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(port.getsockname())
        yield f"http://127.0.0.1:{port.getsockname()[1]}"


@asynccontextmanager
async def _shop(server: Server, place: Place) -> AsyncIterator[AsyncClient]:
    token: Any = place.token
    server.say(*place.turns)
    server.deaf = 0.6 if place.deaf else 0.0
    with ExitStack() as stack:
        url = stack.enter_context(_full()) if place.full else server.url
        url = url.replace("http:", "https:") if place.secure else url
        limits = httpx2.Limits(max_connections=2)
        async with httpx2.AsyncClient(limits=limits) as http:
            yield AsyncClient(base_url=url, bearer=token, http_client=http)


async def _left(shop: AsyncClient, server: Server, backend: str) -> None:
    """Nothing is at work, and the client is as good as new."""
    await anyio.wait_all_tasks_blocked()  # asyncio finishes generators in tasks
    assert pool_of(shop)[0] == 0
    assert _tasks(backend) == 1
    server.deaf = 0.0
    server.say([OK])
    other = shop.with_options(base_url=server.url, bearer="b")
    assert (await other.customers.get(1)).id == 1


# Cancelled while it is secured, a connection stays open: `start_tls` of httpx2 2.16 closes
# it on an `Exception`, which a cancellation is not. A deadline is httpx2's own timeout
# there, so it leaves nothing (below).
_CANCELLED = [name for name in PLACES if not PLACES[name].secure]
# Trio warns of a generator that is forgotten as the body of a loop is left: one in httpx2
# 2.16, which holds no connection.
_FORGOTTEN = r"<async_generator object PoolByteStream\.__aiter__"
_WARNING = f"ignore:Exception ignored in. {_FORGOTTEN}"
_TRIO = pytest.mark.filterwarnings(
    f"{_WARNING}:pytest.PytestUnraisableExceptionWarning"
)


_WAYS = [pytest.param(w, marks=[_TRIO] if "trio" in w else []) for w in WAYS]


@pytest.mark.parametrize("way", _WAYS)
@pytest.mark.parametrize("where", _CANCELLED)
def test_a_caller_that_goes_away(server: Server, where: str, way: str) -> None:
    place, (backend, leave) = PLACES[where], WAYS[way]

    async def go() -> None:
        async with _shop(server, place) as shop:
            await leave(place.use, shop, server, place)
            assert len(server.asked) == place.asked
            await _left(shop, server, backend)

    anyio.run(go, backend=backend)
    assert server.is_quiet()
    gc.collect()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("where", [name for name in PLACES if PLACES[name].late])
def test_a_deadline(server: Server, where: str, backend: str) -> None:
    place = PLACES[where]

    async def go() -> None:
        async with _shop(server, place) as shop:
            start = time.monotonic()
            with pytest.raises(place.late or ()) as caught:
                await place.use(shop.with_options(deadline=PATIENCE))
            assert time.monotonic() - start < 5
            assert len(server.asked) <= place.asked
            await _left(shop, server, backend)
            assert caught.value is not None

    anyio.run(go, backend=backend)
    assert server.is_quiet()
    gc.collect()


class Interrupted(BaseException):
    """As Control-C is."""


@pytest.fixture
def alarm() -> Iterator[Callable[[Server, int], None]]:
    """Interrupts the main thread, wherever it is, once the server was asked."""

    def interrupt(*_: object) -> None:
        raise Interrupted

    def watch(server: Server, asked: int) -> None:
        while len(server.asked) < asked:
            time.sleep(0.01)
        time.sleep(MOMENT)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGALRM)

    before = signal.signal(signal.SIGALRM, interrupt)
    yield lambda *args: threading.Thread(target=watch, args=args).start()
    signal.signal(signal.SIGALRM, before)


def _stream(shop: Client) -> None:
    more: Any = {"returns": Stream[str], "stream": True}
    for _ in shop.customers.call("GET", "/events", **more):
        pass


SYNC: dict[str, tuple[Callable[[Client], Any], list[Turn], int]] = {
    "waiting": (lambda shop: shop.customers.get(1), [[SILENCE]], 1),
    "reading": (lambda shop: shop.customers.get(1), [[OK[:-2], SILENCE]], 1),
    "between attempts": (lambda shop: shop.customers.get(1), [[LATER]], 1),
    "in a stream": (_stream, [[SSE, b"data: 1\n\n", SILENCE]], 1),
    "between pages": (lambda shop: [*shop.customers.list()], [[PAGE], [SILENCE]], 2),
}


@pytest.mark.parametrize("where", SYNC)
def test_an_interrupt(
    server: Server, where: str, alarm: Callable[[Server, int], None]
) -> None:
    use, turns, asked = SYNC[where]
    server.say(*turns)
    with Client(base_url=server.url) as shop:
        alarm(server, asked)
        with pytest.raises(Interrupted) as caught:
            use(shop)
        assert pool_of(shop)[0] == 0
        assert len(server.asked) == asked
        server.say([OK])
        assert shop.customers.get(1).id == 1
        assert caught.value is not None
    assert server.is_quiet()
    gc.collect()


def test_a_pool_of_the_users_own(server: Server) -> None:
    """With one connection, a caller that goes away gives it back."""
    server.say([SILENCE], [OK])

    async def go() -> None:
        limits = httpx2.Limits(max_connections=1)
        async with httpx2.AsyncClient(limits=limits) as http:
            shop = AsyncClient(base_url=server.url, http_client=http)
            with anyio.move_on_after(MOMENT):
                await shop.customers.get(1)
            assert (await shop.customers.get(1)).id == 1

    anyio.run(go)
    assert server.is_quiet()
