from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from ..runtime.conftest import one_context, quick
from .server import Loop, Server

__all__ = ["one_context", "quick"]


@pytest.fixture(scope="session", autouse=True)
def young() -> Iterator[None]:
    """Let `gc.collect()`, by which each test ends, look only at what tests make."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def loop() -> Iterator[Loop]:
    with Loop() as loop:
        yield loop


@pytest.fixture
def other(loop: Loop) -> Iterator[Server]:
    """Another origin, which nobody should ask."""
    with loop.serving() as server:
        server.say([b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"])
        yield server


@pytest.fixture
def server(loop: Loop, other: Server) -> Iterator[Server]:
    with loop.serving() as server:
        server.other = other.url
        yield server
