"""One server for a module, and packages of every style."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from codegen.classes import STYLES, Style

from ..e2e.conftest import ENVIRONMENT
from ..e2e.server import Server, serving
from .packages import Shelf


@pytest.fixture(params=STYLES)
def style(request: pytest.FixtureRequest) -> Style:
    """Each of the styles."""
    name: Style = request.param
    return name


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    made = Shelf(tmp_path_factory.mktemp("shelf"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def server(running: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The server with nothing asked yet, and an environment without credentials."""
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    running.requests.clear()
    return running
