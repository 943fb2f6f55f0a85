"""Clients that are copied, pickled and forked; other people's transports and proxies."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from codegen.runtime.calls import Call
from codegen.runtime.client import BaseClient
from codegen.runtime.exchange import Exchange
from codegen.runtime.oauth2 import OAuth2
from codegen.runtime.resource import Resource

from .server import Reply, Server
from .shop import AsyncClient, Client

COPIES = [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))]
Copy = Callable[[Any], Any]


@pytest.mark.parametrize("copied", COPIES)
@pytest.mark.parametrize("used", [False, True])
def test_copies(server: Server, copied: Copy, used: bool) -> None:
    """A copy does what its original does, and outlives it; credentials go along."""
    shop = Client(base_url=server.url, bearer="k").with_options(headers={"X-A": "1"})
    if used:
        shop.customers.get(1)
    other = copied(shop)
    other.customers.get(2)
    shop.close()
    other.customers.get(3)
    seen = server.last
    assert (seen.target, seen.headers["x-a"]) == ("/customers/3", "1")
    assert seen.headers["authorization"] == "Bearer k"
    other.close()


@pytest.mark.parametrize("copied", COPIES)
def test_asynchronous_copies(server: Server, copied: Copy) -> None:
    async def go() -> None:
        async with AsyncClient(base_url=server.url, bearer="k") as shop:
            await shop.customers.get(1)
            async with copied(shop) as other:
                await other.customers.get(2)

    asyncio.run(go())
    assert server.last.headers["authorization"] == "Bearer k"


@pytest.mark.parametrize("copied", COPIES)
def test_copies_that_get_tokens(server: Server, copied: Copy) -> None:
    """They know the token that was got."""
    server.reply(Reply(body={"access_token": "t", "expires_in": 60}))
    given = {"client_id": ("a", "ID"), "client_secret": ("b", "SECRET")}
    credential = OAuth2(None, env="X", token_url=server.url, client=given)
    named: dict[str, Any] = {"package": "x", "version": "1", "base_url": server.url}
    client = BaseClient(credentials={"o": credential}, security=(("o",),), **named)

    def ask(client: Any) -> Any:
        exchange = Exchange(Resource(client), Call("GET", "/x", dict, {}, {}))
        return client._settings.credentials["o"].ask(exchange)

    assert ask(client) == "t"
    assert ask(copied(client)) == "t"
    assert len(server.seen) == 1


def test_proxies_of_the_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Clients that we make trust it, as `httpx2` does."""
    for name in ("NO_PROXY", "no_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", server.url)
    shop = Client(base_url="http://shop.invalid/v1", bearer="k", max_retries=0)
    shop.customers.get(1)
    assert server.last.target == "http://shop.invalid/v1/customers/1"
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    Client(base_url=server.url).customers.get(2)
    assert server.last.target == "/customers/2"


def test_a_client_that_trusts_no_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with httpx2.Client(trust_env=False) as http:
        Client(base_url=server.url, http_client=http).customers.get(1)
    assert server.last.target == "/customers/1"


def test_a_proxy_of_the_users_own(server: Server) -> None:
    with httpx2.Client(proxy=server.url) as http:
        Client(base_url="http://shop.invalid", http_client=http).customers.get(1)
    assert server.last.target == "http://shop.invalid/customers/1"


def test_what_the_users_client_says_is_kept(server: Server) -> None:
    """Headers, parameters, cookies, hooks and authentication of its own."""
    hooks: list[str] = []
    with httpx2.Client(
        headers={"User-Agent": "mine", "X-B": "2"},
        params={"p": "1"},
        cookies={"c": "3"},
        event_hooks={"request": [lambda request: hooks.append(request.method)]},
    ) as http:
        Client(base_url=server.url, http_client=http).customers.get(1)
    seen = server.last
    assert seen.target == "/customers/1?p=1"
    names = ("user-agent", "x-b", "cookie", "accept")
    assert [seen.headers[n] for n in names] == ["mine", "2", "c=3", "application/json"]
    assert hooks == ["GET"]
