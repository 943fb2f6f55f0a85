"""A server on raw sockets that does what a script says, byte for byte, and counts.

It runs on a loop of its own in a thread. A *turn* is what it does with one request: bytes
that it writes, seconds that it waits, or one of the steps below, in order.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

PATIENCE = 15.0
"""Seconds that anything lasts at most, so that a client that hangs fails its test."""


class Step:
    """What a server can do besides writing and waiting."""

    async def run(self, line: Line) -> None:
        raise NotImplementedError


Turn: TypeAlias = Sequence[bytes | float | Step]


class Line(NamedTuple):
    """One connection."""

    server: Server
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def write(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()


class Asked(NamedTuple):
    """A request as it came."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """All of it, to look for what must not be there."""
        return f"{self.line} {self.headers} {self.body!r}"


class _Ended(Exception):
    """The server ends the connection."""


@dataclass(frozen=True)
class End(Step):
    """Closes the connection; `rudely`, with a reset instead of an end."""

    rudely: bool = False

    async def run(self, line: Line) -> None:
        if self.rudely:
            own = line.writer.get_extra_info("socket")
            own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            await asyncio.sleep(0.02)  # what was written before has arrived by then
            line.writer.transport.abort()
        raise _Ended


CLOSE, RESET = End(), End(rudely=True)


@dataclass(frozen=True)
class Silence(Step):
    """Says nothing more, until the client goes away."""

    async def run(self, line: Line) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while await line.reader.read(65536):
                    pass
        raise _Ended


SILENCE = Silence()


@dataclass(frozen=True)
class Drip(Step):
    """Writes some bytes a few at a time; `times` over and over (0: for ever)."""

    data: bytes
    gap: float = 0.0
    size: int = 1
    times: int = 1

    async def run(self, line: Line) -> None:
        end, turn = time.monotonic() + PATIENCE, 0
        while time.monotonic() < end and (not self.times or turn < self.times):
            for start in range(0, len(self.data), self.size):
                await line.write(self.data[start : start + self.size])
                await asyncio.sleep(self.gap)
            turn += 1


@dataclass
class Server:
    """Answers by `script`, a turn for each request, the last again and again."""

    script: list[Turn] = field(default_factory=list[Turn])
    answer: Callable[[Asked], Turn] | None = None
    asked: list[Asked] = field(default_factory=list[Asked])
    url: str = ""
    other: str = ""
    """Where another origin is."""
    deaf: float = 0.0
    """Seconds for which it reads nothing of a new connection, and then nothing useful."""
    opened: int = 0
    open: int = 0
    """Connections, all and those that are not closed yet."""

    def say(self, *turns: Turn) -> None:
        self.script = list(turns)

    def turn(self, asked: Asked) -> Turn:
        self.asked.append(asked)
        if self.answer:
            return self.answer(asked)
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]

    def filled(self, text: bytes) -> bytes:
        """Put origins into a text: `{url}` and `{other}`, without scheme `{host}` and
        `{there}`."""
        for name, url in (("url", self.url), ("other", self.other)):
            text = text.replace(b"{%s}" % name.encode(), url.encode())
        for name, url in (("host", self.url), ("there", self.other)):
            host = url.removeprefix("http://").encode()
            text = text.replace(b"{%s}" % name.encode(), host)
        return text

    async def serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Serve one connection until one side ends it."""
        self.opened, self.open = self.opened + 1, self.open + 1
        try:
            with suppress(_Ended, ConnectionError, asyncio.IncompleteReadError):
                line = Line(self, reader, writer)
                if self.deaf:
                    await asyncio.sleep(self.deaf)
                    await SILENCE.run(line)
                while True:
                    await self._one(line)
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
            self.open -= 1

    async def _one(self, line: Line) -> None:
        for step in self.turn(await _request(line.reader)):
            if isinstance(step, Step):
                await step.run(line)
            elif isinstance(step, bytes):
                await line.write(self.filled(step))
            else:
                await asyncio.sleep(step)

    def is_quiet(self, connections: int = 0, patience: float = 5.0) -> bool:
        """Wait until no more than so many connections are open."""
        end = time.monotonic() + patience
        while self.open > connections and time.monotonic() < end:
            time.sleep(0.002)
        return self.open <= connections


async def _request(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    line, *rows = head.strip().split("\r\n")
    headers = {k.lower(): v.strip() for k, _, v in (row.partition(":") for row in rows)}
    if headers.get("transfer-encoding") == "chunked":
        return Asked(line, headers, await _chunks(reader))
    size = int(headers.get("content-length", 0))
    return Asked(line, headers, await reader.readexactly(size))


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        await reader.readline()
    await reader.readline()
    return body


class Loop:
    """An event loop in a thread, on which servers run."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> Loop:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    @contextmanager
    def serving(self) -> Iterator[Server]:
        """Run a server on a free port of the loopback; leave no connection behind."""
        server = Server()
        tasks = set[asyncio.Task[None]]()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            tasks.add(asyncio.ensure_future(server.serve(reader, writer)))

        async def start() -> asyncio.Server:
            return await asyncio.start_server(accept, "127.0.0.1", 0, backlog=2048)

        async def stop() -> None:
            listening.close()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

        listening: asyncio.Server = self.run(start())
        server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        try:
            yield server
        finally:
            self.run(stop())
