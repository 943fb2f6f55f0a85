"""What goes over the wire, byte for byte."""

from __future__ import annotations

import asyncio
import copy
import datetime as _datetime
import pickle
import uuid as _uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from codegen.runtime.options import omit

from .server import Server
from .shop import Address, AsyncClient, Client


@pytest.fixture
def shop(server: Server) -> Client:
    return Client(base_url=server.url + "/v1/")


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        (42, "42"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("50% of it", "50%25%20of%20it"),
        ("Zoë", "Zo%C3%AB"),
        ("%41", "%2541"),
        ("a+b&c=d", "a%2Bb%26c%3Dd"),
        ("-._~", "-._~"),
        ("a.b", "a.b"),
        (_uuid.UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        (True, "true"),
        (2.0, "2"),
        (_datetime.date(2026, 4, 28), "2026-04-28"),
        (["a", "b/"], "a,b%2F"),
        ({"k": "v"}, "k,v"),
    ],
)
def test_path(server: Server, shop: Client, value: Any, segment: str) -> None:
    shop.customers.call("GET", "/customers/{id}/x", path_params={"id": value})
    assert server.last.target == f"/v1/customers/{segment}/x"


@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_path_values_that_would_be_another_path(shop: Client, value: Any) -> None:
    with pytest.raises(ValueError, match="'id'"):
        shop.customers.get(value)


@pytest.mark.parametrize(
    ("value", "query"),
    [
        ("a b&c=ü", "p=a%20b%26c%3D%C3%BC"),
        (True, "p=true"),
        (2.0, "p=2"),
        (2.5, "p=2.5"),
        (1e300, "p=1e%2B300"),
        (Decimal("1.10"), "p=1.10"),
        (["x", "y z"], "p=x&p=y%20z"),
        (("x",), "p=x"),
        ({"R": 100, "G": None}, "R=100"),
        ([], ""),
        (None, ""),
        (omit, ""),
        ("", "p="),
        (_datetime.datetime(2026, 4, 28, 15, 30), "p=2026-04-28T15%3A30%3A00"),
        (
            _datetime.datetime(2026, 4, 28, 15, 30, tzinfo=_datetime.UTC),
            "p=2026-04-28T15%3A30%3A00Z",
        ),
    ],
)
def test_query(server: Server, shop: Client, value: Any, query: str) -> None:
    shop.customers.call("GET", "/q", query={"p": value})
    assert server.last.target == ("/v1/q?" + query if query else "/v1/q")


def test_names_go_byte_for_byte_in_order(server: Server, shop: Client) -> None:
    query = {"filter[site_id]": "1", "$top": 2, "a.b": 3, "b:c@d": 4, "e&f=g h#": 5}
    shop.customers.call("GET", "/q", query=query)
    sent = "filter[site_id]=1&$top=2&a.b=3&b:c@d=4&e%26f%3Dg%20h%23=5"
    assert server.last.target == "/v1/q?" + sent


def test_a_string_is_no_list(shop: Client) -> None:
    with pytest.raises(TypeError, match="got a str"):
        shop.customers.list(tags="vip")


def test_nan_is_refused(shop: Client) -> None:
    with pytest.raises(ValueError, match="nan"):
        shop.customers.call("GET", "/q", query={"p": float("nan")})
    with pytest.raises(ValueError, match="JSON"):
        shop.customers.create(x=float("nan"))


def test_headers_and_cookies(server: Server, shop: Client) -> None:
    shop.customers.get(1, trace="é t", session="a b;c")
    assert server.last.headers["x-trace"] == "é t"
    assert server.last.headers["cookie"] == "session=a%20b%3Bc"
    assert server.last.headers["accept"] == "application/json"
    assert server.last.headers["user-agent"].startswith("shop/1.2.3 (python")
    assert server.last.headers["host"] in server.url


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\n", "\0", "€"])
def test_headers_that_no_header_can_hold(shop: Client, value: str) -> None:
    with pytest.raises(ValueError, match="'X-Trace'") as caught:
        shop.customers.get(1, trace=value)
    assert value not in str(caught.value)


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (lambda c: c.update(1), b"{}"),
        (lambda c: c.update(1, notes=None), b'{"notes":null}'),
        (lambda c: c.update(1, notes="x", name=None), b'{"notes":"x"}'),
        (
            lambda c: c.update(1, address=Address(line1="a", line2=None, town=None)),
            b'{"address":{"line1":"a","line2":null}}',
        ),
        (
            lambda c: c.update(1, address=Address(line1="a", pet=None)),  # type: ignore
            b'{"address":{"line1":"a","pet":null}}',
        ),
        (
            lambda c: c.create(
                d=_datetime.date(2026, 1, 2), n={"a": None, "b": omit}, t=("ü", 1.5)
            ),
            '{"d":"2026-01-02","n":{"a":null},"t":["ü",1.5]}'.encode(),
        ),
        (
            lambda c: c.call("POST", "/x", json={"a": None}, nullable=True),
            b'{"a":null}',
        ),
        (lambda c: c.call("POST", "/x", json={}, body_optional=True), b""),
        (lambda c: c.call("POST", "/x", json=[1, "a", None]), b'[1,"a",null]'),
        (lambda c: c.call("POST", "/x", json=None), b""),
        (lambda c: c.call("POST", "/x", json=0), b"0"),
        (
            lambda c: c.call(
                "POST", "/x", json={"a": 1}, options={"extra_body": {"b": 2}}
            ),
            b'{"a":1,"b":2}',
        ),
        (lambda c: c.call("POST", "/x", options={"extra_body": {"b": 2}}), b'{"b":2}'),
        (
            lambda c: c.call("POST", "/x", json=omit, options={"extra_body": {"b": 2}}),
            b'{"b":2}',
        ),
    ],
)
def test_json_bodies(
    server: Server, shop: Client, call: Callable[[Any], Any], body: bytes
) -> None:
    call(shop.customers)
    assert server.last.body == body
    assert (server.last.headers.get("content-type") == "application/json") == bool(body)


def test_media_types(server: Server, shop: Client) -> None:
    kind = "application/vnd.api+json"
    shop.customers.call("POST", "/x", json={"a": 1}, media_type=kind, accept=kind)
    assert server.last.headers["content-type"] == kind
    assert server.last.headers["accept"] == kind


def test_request_options(server: Server, shop: Client) -> None:
    shop.customers.get(
        1,
        request_options={
            "headers": {"x-trace": "mine", "X-Other": "1"},
            "query": {"debug": True},
            "idempotency_key": "k",
        },
    )
    assert server.last.target == "/v1/customers/1?debug=true"
    assert server.last.headers["x-trace"] == "mine"
    assert server.last.headers["x-other"] == "1"
    assert server.last.headers["idempotency-key"] == "k"
    with pytest.raises(TypeError, match="timout"):
        shop.customers.get(1, request_options={"timout": 1})  # type: ignore


@pytest.mark.parametrize("method", ["GET", "DELETE", "POST", "PUT", "PATCH", "QUERY"])
@pytest.mark.parametrize("json", [None, {"a": 1}], ids=["empty", "body"])
@pytest.mark.parametrize("own", [{}, {"Host": "api.internal"}], ids=["", "host"])
def test_what_httpx2_adds(method: str, json: Any, own: dict[str, str]) -> None:
    """The headers that every request needs are ours to add; hooks can read the body."""
    asked: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        return httpx2.Response(200, json={})

    hooks = {"request": [lambda request: bodies.append(request.content)]}
    bodies: list[bytes] = []
    mock = httpx2.MockTransport(answer)
    with httpx2.Client(transport=mock, headers=own, event_hooks=hooks) as http:
        shop = Client(base_url="http://127.0.0.1:8000", http_client=http)
        shop.customers.call(method, "/x", json=omit if json is None else json)
        content = None if json is None else b'{"a":1}'
        kind = {} if json is None else {"Content-Type": "application/json"}
        kind["Accept"] = "application/json"
        http.request(method, "http://127.0.0.1:8000/x", content=content, headers=kind)
    ours, theirs = (dict(each.headers) for each in asked)
    assert ours.pop("user-agent") != theirs.pop("user-agent")
    assert ours == theirs
    assert bodies[0] == bodies[1] == (content or b"")


def test_a_length_is_not_sent_beside_an_encoding(shop: Client, server: Server) -> None:
    """RFC 9112, section 6.2: one of the two, and the caller's has the last word."""
    chunked: Any = {"extra_headers": {"Transfer-Encoding": "chunked"}}
    shop.customers.call("POST", "/x", json={"a": 1}, options=chunked)
    assert server.last.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.last.headers


def test_whose_header_is_sent(server: Server) -> None:
    """A client's headers are for what a call does not say itself: not of its own body."""
    said: Any = {"extra_headers": {"x-trace": "this call's"}}
    mine = {
        "content-type": "text/odd",
        "accept": "text/mine",
        "X-A": "client",
        "X-Trace": "-",
    }
    with Client(base_url=server.url).with_options(headers=mine) as shop:
        shop.customers.call(
            "POST", "/x", json={}, headers={"x-a": "argument"}, options=said
        )
    sent = server.last.headers
    assert sent["content-type"] == "application/json"
    assert (sent["accept"], sent["x-a"]) == ("text/mine", "argument")
    assert sent["x-trace"] == "this call's"


def test_omit() -> None:
    assert repr(omit) == "omit"
    assert pickle.loads(pickle.dumps(omit)) is copy.deepcopy(omit) is omit


def test_async_sends_the_same(server: Server) -> None:
    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            await shop.customers.call(
                "POST", "/x/{a}", path_params={"a": "/"}, json={"a": 1}
            )

    asyncio.run(go())
    assert (server.last.target, server.last.body) == ("/x/%2F", b'{"a":1}')


def test_an_operations_own_server(server: Server) -> None:
    shop = Client()
    shop.customers.call("GET", "/x", server=server.url + "/up")
    assert server.last.target == "/up/x"
    Client(base_url=server.url).customers.call("GET", "/x", server="http://127.0.0.1:1")
    assert server.last.target == "/x"
