"""Credentials: which are sent, where they go, and where they are never seen."""

from __future__ import annotations

import asyncio
import logging
import pickle
from functools import partial
from typing import Any

import httpx2
import pytest

from codegen.runtime.exceptions import APIConnectionError, APIError, APIStatusError

from .server import Reply, Server, serve
from .shop import AsyncClient, Client

SECRET = "s3cr3t+/="


def sent(server: Server) -> set[str]:
    seen = server.last
    found = {k for k in ("authorization", "x-api-key", "cookie") if k in seen.headers}
    return found | ({"query"} if "api_key=" in seen.target else set())


@pytest.mark.parametrize(
    ("given", "env", "expected"),
    [
        ({}, {}, set()),
        ({"bearer": "a"}, {}, {"authorization"}),
        ({}, {"SHOP_KEY": "a"}, {"x-api-key"}),
        ({"key": "a"}, {"SHOP_BEARER": "b"}, {"x-api-key"}),
        ({}, {"SHOP_KEY": "a", "SHOP_BEARER": "b"}, {"authorization"}),
        ({"key": "a", "query_key": "b"}, {}, {"x-api-key", "query"}),
        ({"key": "a"}, {"SHOP_QUERY_KEY": "b"}, {"x-api-key"}),
        ({"bearer": ""}, {"SHOP_BEARER": ""}, set()),
        ({"cookie_key": "a"}, {}, {"cookie"}),
        ({"basic": ("u", "p")}, {}, {"authorization"}),
        ({"bearer": lambda: "a"}, {}, {"authorization"}),
    ],
)
def test_which(
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    given: dict[str, Any],
    env: dict[str, str],
    expected: set[str],
) -> None:
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    Client(base_url=server.url, **given).customers.get(1)
    assert sent(server) == expected


def test_how(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    Client(base_url=server.url, bearer="a b").customers.get(1)
    assert server.last.headers["authorization"] == "Bearer a b"
    Client(base_url=server.url, basic=("u", "p")).customers.get(1)
    assert server.last.headers["authorization"] == "Basic dTpw"
    monkeypatch.setenv("SHOP_BASIC", "u:p")
    Client(base_url=server.url).customers.get(1)
    assert server.last.headers["authorization"] == "Basic dTpw"
    Client(base_url=server.url, query_key="a&b").customers.list(limit=1)
    assert server.last.target == "/customers?limit=1&api_key=a%26b"
    Client(base_url=server.url, cookie_key="c").customers.get(1, session="s")
    assert server.last.headers["cookie"] == "session=s; sid=c"


def test_an_operation_may_differ(server: Server) -> None:
    shop = Client(base_url=server.url, bearer="a", key="b")
    shop.customers.call("GET", "/x", security=(("key",),))
    assert sent(server) == {"x-api-key"}
    shop.customers.call("GET", "/x", security=())
    assert sent(server) == set()
    shop.customers.call("GET", "/x", security=(("unknown",), (), ("bearer",)))
    assert sent(server) == {"authorization"}


@pytest.mark.filterwarnings("ignore:coroutine")
def test_functions(server: Server) -> None:
    tokens = iter(["one", "two"])
    shop = Client(base_url=server.url, bearer=lambda: next(tokens))
    server.reply(Reply(503), Reply(body={}))
    shop.customers.get(1)
    assert [s.headers["authorization"] for s in server.seen] == [
        "Bearer one",
        "Bearer two",
    ]

    async def token() -> str:
        return "three"

    with pytest.raises(TypeError, match="SHOP_BEARER is int, not a string"):
        Client(base_url=server.url, bearer=lambda: 1).customers.get(1)  # type: ignore
    with pytest.raises(TypeError, match="is coroutine, not a string"):
        Client(base_url=server.url, bearer=lambda: token()).customers.get(1)

    async def go() -> None:
        async with AsyncClient(base_url=server.url, bearer=token) as client:
            await client.customers.get(1)
        async with AsyncClient(base_url=server.url, key=lambda: "four") as client:
            await client.customers.get(1)

    asyncio.run(go())
    assert server.seen[-2].headers["authorization"] == "Bearer three"
    assert server.seen[-1].headers["x-api-key"] == "four"


@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited")
def test_an_async_function_needs_an_async_client() -> None:
    async def token() -> str:
        return "x"

    class Tokens:
        async def __call__(self) -> str:
            return "x"

    for given in (token, Tokens(), partial(token)):
        with pytest.raises(TypeError, match="SHOP_BEARER is coroutine, not a string"):
            Client(bearer=given).customers.get(1)


def test_a_key_with_a_line_break_is_not_shown() -> None:
    with pytest.raises(ValueError, match="Authorization") as caught:
        Client(bearer=SECRET + "\n").customers.get(1)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("kind", ["bearer", "key", "query_key", "cookie_key", "basic"])
def test_they_are_never_seen(
    server: Server, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    given: Any = {kind: ("user", SECRET) if kind == "basic" else SECRET}
    shop = Client(base_url=server.url, max_retries=1, **given)
    server.reply(Reply(500, {"message": f"not {SECRET}"}))
    with caplog.at_level(logging.DEBUG), pytest.raises(APIStatusError) as caught:
        shop.customers.get(1)
    error = caught.value
    request = error.response.request
    settings = shop._settings
    places = [error, request, request.headers, request.url, shop, shop.customers]
    places += [settings, settings.credentials, caplog.text, error.__dict__.keys()]
    shown = " ".join(f"{place} {place!r}" for place in places)
    shown += " " + str(pickle.dumps(error.response.request))
    forms = (SECRET, "s3cr3t%2B%2F%3D", httpx2.BasicAuth("user", SECRET)._auth_header)
    assert not [form for form in forms if form in shown]


def test_they_do_not_follow_to_another_origin(server: Server) -> None:
    with serve() as other:
        location = {"Location": other.url + "/away"}
        server.reply(Reply(302, headers=location))
        for given in ({"bearer": "k-1"}, {"query_key": "k-2"}, {"cookie_key": "k-3"}):
            shop = Client(base_url=server.url, **given)  # type: ignore
            options: Any = {"headers": {"X-Tenant": "t"}}
            with pytest.raises(APIStatusError, match=f"302 Found: {other.url}/away"):
                shop.customers.get(1, trace="t", request_options=options)
        mine = httpx2.Client(auth=("u", "p"), headers={"X-Secret": "s"})
        with mine:
            shop = Client(base_url=server.url, http_client=mine)
            with pytest.raises(APIStatusError, match="302"):
                shop.customers.get(1)
        assert server.last.headers["x-secret"] == "s"
        assert other.seen == []


def test_a_location_shows_no_secret(server: Server) -> None:
    location = "https://other.example/login?api_key=s3cr3t%2B%2F%3D&key=s3cr3t+/="
    server.reply(Reply(302, headers={"Location": location}))
    with pytest.raises(APIStatusError, match=r"other\.example") as caught:
        Client(base_url=server.url, query_key=SECRET).customers.get(1)
    assert "s3cr3t" not in caught.value.message


def test_a_redirect_that_brings_the_key_back(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    echo = {"Location": "/there?a=[b]&api_key=s3cr3t+%2F=&c=1"}
    server.reply(Reply(301, headers=echo), Reply(500))
    shop = Client(base_url=server.url, query_key="s3cr3t+/=", max_retries=0)
    with caplog.at_level(logging.DEBUG), pytest.raises(APIStatusError) as caught:
        shop.customers.get(1)
    assert server.last.target == "/there?a=[b]&c=1&api_key=s3cr3t%2B%2F%3D"
    assert str(caught.value.response.request.url) == server.url + "/there?a=[b]&c=1"
    # What the server says is its own: httpcore2 traces the headers of answers.
    ours = [r.getMessage() for r in caplog.records if "httpcore" not in r.name]
    assert ours
    assert "s3cr3t" not in "".join(ours)


def test_they_are_hidden_together() -> None:
    """Also where there is no answer, whatever the order."""
    for names in (("query_key", "cookie_key", "key"), ("cookie_key", "query_key")):
        secrets: Any = {name: f"s3cr3t-{name}" for name in names}
        shop = Client(base_url="http://127.0.0.1:9", max_retries=0, **secrets)
        with pytest.raises(APIConnectionError) as caught:
            shop.customers.call("GET", "/x", security=(names,))
        cause: Any = caught.value.__cause__
        assert "s3cr3t" not in str(cause.request.url) + str(cause.request.headers.raw)


def test_base_urls() -> None:
    for bad in ("example.com", "ftp://x", "http://", "https://u:p@x", "https://x?a=b"):
        with pytest.raises(ValueError, match="base_url") as caught:
            Client(base_url=bad)
        assert "u:p" not in str(caught.value)


def test_next_links_to_another_origin(server: Server) -> None:
    link = {"next": "http://127.0.0.1:9/steal"}
    server.reply(Reply(body={"data": [{"id": 1}], "links": link}))
    shop = Client(base_url=server.url, bearer="a")
    page = shop.customers.list_by_url()
    assert page.data[0].id == 1
    with pytest.raises(APIError, match="another origin"):
        list(page)
