from __future__ import annotations

from collections.abc import Iterator

import httpx2
import pytest

from codegen.runtime import exchange

from .server import Server, serve

_CONTEXT = httpx2.create_ssl_context()


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as server:
        yield server


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let retries wait for next to nothing."""
    monkeypatch.setattr(exchange, "BASE", 0.001)


@pytest.fixture(autouse=True)
def one_context(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the TLS context, which takes 0.1 s and is not used here, only once."""
    place = "httpx2._transports.default.create_ssl_context"
    monkeypatch.setattr(place, lambda *_args, **_options: _CONTEXT)
