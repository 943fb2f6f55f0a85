"""One server for a module, and clients that talk to it."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .features import EMPTY, Use, write
from .server import Answer, Server, serving

BASES = {"mgr": "/project", "aurora": "", "kajabi": ""}
KEYS = {
    "mgr": {"api_key": "k3y"},
    "aurora": {"bearer_auth": "t0ken"},
    "kajabi": {"bearer": "b3arer"},
}
ENVIRONMENT = (
    "MGR_API_KEY",
    "AURORA_BEARER_AUTH",
    "AURORA_API_KEY_AUTH",
    "KAJABI_BEARER",
)

Make = Callable[..., Any]


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


@pytest.fixture
def client(server: Server) -> Iterator[Make]:
    """Makes a client of an API at the server; `kind="AsyncClient"` for the other one."""
    made: list[Any] = []

    def make(seed: str, kind: str = "Client", **options: Any) -> Any:
        options = {**({} if "key" in options else KEYS[seed]), **options}
        options.pop("key", None)
        cls = getattr(importlib.import_module(seed), kind)
        one = cls(base_url=server.url + BASES[seed], **options)
        if kind == "Client":
            made.append(one)
        return one

    yield make
    for one in made:
        one.close()


@pytest.fixture(scope="session")
def packages(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[str], Any]]:
    folder = tmp_path_factory.mktemp("features")
    sys.path.insert(0, str(folder))

    def get(feature: str) -> Any:
        if not (folder / feature).exists():
            write(feature, folder / feature)
        return importlib.import_module(feature)

    yield get
    sys.path.remove(str(folder))


@pytest.fixture
def use(packages: Callable[[str], Any], server: Server) -> Iterator[Use]:
    """A client of a feature's package at the server."""
    made: list[Any] = []

    def make(feature: str, *answers: Answer, **options: Any) -> Any:
        server.say(*(answers or (EMPTY,)))
        options = {"response_validation": "strict", **options}
        made.append(packages(feature).Client(base_url=server.url, **options))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def fake(packages: Callable[[str], Any]) -> Callable[..., Any]:
    """A fake of a seed or a feature; what is not entered is asked for nothing."""

    def make(name: str, **options: Any) -> Any:
        if name not in BASES:
            packages(name)
        return importlib.import_module(f"{name}.testing").fake(**options)

    return make


@pytest.fixture
def orders(fake: Callable[..., Any]) -> Any:
    return fake("fakes")
