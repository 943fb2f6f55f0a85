"""Proxies that refuse: nothing was sent, so anything may be sent again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.runtime.exceptions import APIConnectionError, APITimeoutError

from .running import KINDS
from .scenario import POST, Fails, Scenario, answer
from .server import CLOSE, SILENCE, Server

REFUSED = Fails(
    APIConnectionError, r"^POST \S+ \(api\.example\): ProxyError: 502 Bad Gateway$"
)
SCENARIOS = [
    Scenario("refused", [[answer(b"", "502 Bad Gateway"), CLOSE]], REFUSED, asked=3),
    Scenario(
        "silent, which may be the API",
        [[SILENCE]],
        Fails(APITimeoutError, "ReadTimeout"),
        options={"timeout": 0.2},
    ),
]


@pytest.fixture
def proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", server.url)
    return server


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda it: it.name)
def test_a_proxy(scenario: Scenario, kind: str, proxy: Server) -> None:
    proxy.say(*scenario.turns)
    options = {"base_url": "https://api.example", **scenario.options}
    out = KINDS[kind](replace(scenario, ask=POST, options=options), proxy)
    assert isinstance(scenario.gets, Fails)
    assert not scenario.gets.wrong(out.error)
    assert [each.line for each in proxy.asked] == [
        "CONNECT api.example:443 HTTP/1.1"
    ] * scenario.asked
    assert proxy.is_quiet()
