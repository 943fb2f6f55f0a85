from __future__ import annotations

from collections.abc import Iterator

import pytest

from codegen.runtime import retry

from .server import Server, serve


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as server:
        yield server


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let retries wait for next to nothing."""
    monkeypatch.setattr(retry, "BASE", 0.001)
