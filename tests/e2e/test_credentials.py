"""Credentials: arguments, the environment, alternatives, none."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Make
from .server import Answer, Request, Server

FROM_ENVIRONMENT = [
    ("mgr", "MGR_API_KEY", "Authorization", "Bearer secret"),
    ("aurora", "AURORA_BEARER_AUTH", "Authorization", "Bearer secret"),
    ("aurora", "AURORA_API_KEY_AUTH", "X-API-Key", "secret"),
    ("kajabi", "KAJABI_BEARER", "Authorization", "Bearer secret"),
]


def sent(server: Server, client: Make, seed: str, **options: Any) -> Request:
    server.say(Answer.of({"data": [], "meta": {"total": 0, "limit": 1, "offset": 0}}))
    client(seed, key=None, **options).customers.list()
    return server.request


@pytest.mark.parametrize(("seed", "name", "header", "value"), FROM_ENVIRONMENT)
def test_environment(
    seed: str,
    name: str,
    header: str,
    value: str,
    server: Server,
    client: Make,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(name, "secret")
    request = sent(server, client, seed)
    assert request.header(header) == value
    other = {"Authorization", "X-API-Key"} - {header}
    assert request.header(*other) is None


def test_explicit_beats_the_environment(
    server: Server, client: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MGR_API_KEY", "old")
    request = sent(server, client, "mgr", api_key="new")
    assert request.header("Authorization") == "Bearer new"


def test_explicit_beats_the_environment_across_alternatives(
    server: Server, client: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key that is given wins over a token of the environment, though it comes second."""
    monkeypatch.setenv("AURORA_BEARER_AUTH", "from the environment")
    request = sent(server, client, "aurora", api_key_auth="k")
    assert request.header("X-API-Key") == "k"
    assert request.header("Authorization") is None


def test_first_alternative(server: Server, client: Make) -> None:
    request = sent(server, client, "aurora", api_key_auth="k", bearer_auth="t")
    assert request.header("Authorization") == "Bearer t"
    assert request.header("X-API-Key") is None


def test_none(seed: str, server: Server, client: Make) -> None:
    request = sent(server, client, seed)
    assert request.header("Authorization") is None
    assert request.header("X-API-Key") is None


def test_function(server: Server, client: Make) -> None:
    """A function is asked for every call."""
    tokens = iter(["one", "two"])
    server.say(Answer.of({"data": []}))
    one = client("kajabi", bearer=lambda: next(tokens)).customers
    one.list()
    one.list()
    seen = [request.header("Authorization") for request in server.requests]
    assert seen == ["Bearer one", "Bearer two"]


def test_not_shown(
    server: Server, client: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    server.say(Answer.of({"data": []}))
    one = client("mgr", api_key="very-secret")
    one.customers.list()
    assert "very-secret" not in caplog.text + repr(one) + repr(one.customers)
