"""`<package>.testing`: what a fake refuses, and what it says at the end of a test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any

import httpx2
import pytest

from .fakes import refused

# --- what is refused ------------------------------------------------------------------------


CALLS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "over the maximum": (
        lambda c: c.list(limit=51),
        "limit must be at most 50, not 51",
    ),
    "under the minimum": (lambda c: c.list(limit=0), "limit must be at least 1"),
    "no value of the enum": (
        lambda c: c.list(size="huge"),
        "size must be one of 'small', 'large'",
    ),
    "text as a file": (
        lambda c: c.replace_label(1, picture="a.png"),
        "picture must be",
    ),
    "no date": (lambda c: c.list(since="soon"), "since must be a date (2026-04-28)"),
    "another type": (lambda c: c.get("1"), "id must be an integer, not '1'"),
    "a bool": (lambda c: c.get(True), "id must be an integer, not True"),
    "no match": (lambda c: c.create(slug="A B"), "slug must match ^[a-z-]+$"),
    "too long": (
        lambda c: c.create(slug="a" * 21),
        "slug must have a length of at most",
    ),
    "no multiple": (
        lambda c: c.create(slug="a", weight=0.7),
        "weight must be a multiple of 0.5",
    ),
    "the end itself": (
        lambda c: c.create(slug="a", weight=100),
        "weight must be less than 100",
    ),
    "twice": (lambda c: c.create(slug="a", tags=["x", "x"]), "tags must hold nothing"),
    "too many": (lambda c: c.create(slug="a", tags=[*"abcd"]), "of at most 3"),
    "too few": (lambda c: c.create(slug="a", lines=[]), "of at least 1"),
    "an item": (lambda c: c.create(slug="a", tags=[1]), "tags[0] must be text"),
    "a field of an object": (
        lambda c: c.create(slug="a", address={"city": "B"}),
        "address.city must have a length of at least 2",
    ),
    "a field that is missing": (
        lambda c: c.create(slug="a", address={"code": None}),
        "address.city is missing",
    ),
    "a field that is unknown": (
        lambda c: c.create(slug="a", address={"city": "Rome", "zip": "1"}),
        "address.zip is no field that the documentation knows",
    ),
    "a field of an item": (
        lambda c: c.create(slug="a", lines=[{"size": "small"}, {"size": "tiny"}]),
        "lines[1].size must be one of",
    ),
}


@pytest.mark.parametrize("case", CALLS)
def test_refused_calls(orders: Any, case: str) -> None:
    """Before anything is sent, in both clients, with the place, the reason, the way out."""
    call, words = CALLS[case]
    for client in (orders.client, orders.async_client):
        said = refused(orders, partial(call, client.orders))
        assert words in said
        assert "the API would refuse this call" in said
        assert ".unchecked()`" in said
    assert orders.orders.create.calls == orders.orders.list.calls == []


def test_taken_calls(orders: Any) -> None:
    """What the documentation allows is refused nowhere."""
    from fakes import Address  # type: ignore[import-not-found]

    order = {"id": 1, "size": "small"}
    orders.orders.create.returns(order)
    orders.orders.list.returns_items([])
    create = orders.client.orders.create
    create(slug="a", color="blue", weight=99.5, placed_at="2026-04-28T15:30:00Z")
    create(slug="a", address=Address(city="Rome", code=None), tags=("a", "b"))
    create(slug="a", address={"city": "Rome"}, lines=[{"size": "small", "odd": 1}])
    orders.client.orders.list(since=date(2026, 4, 28), size="large", limit=50, offset=0)
    orders.client.orders.list(since="2026-04-28")
    assert len(orders.orders.create.calls) == 3
    with pytest.raises(TypeError, match="slug"):
        create()


ANSWERS: dict[str, tuple[Any, str]] = {
    "another type": ({"id": "1", "size": "small"}, "answer.id must be an integer"),
    "no value of the enum": ({"id": 1, "size": "XL"}, "answer.size must be one of"),
    "missing": ({"id": 1}, "answer.size is missing"),
    "under the minimum": ({"id": 0, "size": "small"}, "answer.id must be at least 1"),
    "no date": (
        {"id": 1, "size": "small", "placed_at": "x"},
        "placed_at must be a time",
    ),
    "a number": ({"id": 1, "size": "small", "slug": 1}, "answer.slug must be text"),
    "inside": (
        {"id": 1, "size": "small", "address": {"city": "Rome", "zip": "1"}},
        "answer.address.zip is no field",
    ),
    "nothing": (None, "the answer must be Order, not None"),
}


@pytest.mark.parametrize("case", ANSWERS)
def test_refused_answers(orders: Any, case: str) -> None:
    """Where the test sets them, not where they are asked for."""
    answer, words = ANSWERS[case]
    said = refused(orders, lambda: orders.orders.get.returns(answer))
    assert words in said
    assert "orders.get (GET /orders/{id}): the API would not answer this" in said
    assert "`orders.get.answers(200, json=…)`" in said


def test_refused_models(orders: Any) -> None:
    """A model keeps what its enum does not know; an API that is documented does not say
    it. What a text may be beside documented values is taken."""
    from fakes import Order

    odd = Order.model_construct(id=1)
    assert "answer.size is missing" in refused(
        orders, lambda: orders.orders.get.returns(odd)
    )
    large = Order(id=1, size="XL")
    assert "answer.size" in refused(orders, lambda: orders.orders.get.returns(large))
    orders.orders.get.returns(Order(id=1, size="small", color="blue"))
    assert orders.client.orders.get(1) == Order(id=1, size="small", color="blue")


def test_refused_errors(orders: Any) -> None:
    """Statuses that are none, and bodies that are not those of the status."""
    get, create = orders.orders.get, orders.orders.create
    for status in (200, 302, 600):
        assert "a status of 400 to 599" in refused(orders, partial(get.fails, status))
    assert "code is missing" in refused(orders, lambda: create.fails(404, {}))
    create.fails(500, {"anything": "at all"})


def test_credentials(orders: Any) -> None:
    """A client without any is refused, unless the operation needs none."""
    orders.orders.get.returns({"id": 1, "size": "small"})
    orders.orders.delete.returns(None)
    options = {"base_url": "https://example.com"}
    bare = orders.Client(**options)
    said = refused(orders, lambda: bare.orders.get(1))
    assert "it needs a credential (login or key)" in said
    bare.orders.delete(1)
    for given in ({"login": ("a", "b")}, {"key": "k"}, {"key": lambda: "k"}):
        orders.Client(**options, **given).orders.get(1)
    headers = {"Authorization": "Basic x"}
    bare.orders.get(1, request_options={"extra_headers": headers})


# --- the end of a test ------------------------------------------------------------------------


def test_no_answer(orders: Any) -> None:
    said = refused(orders, lambda: orders.client.orders.list(limit=5))
    assert "orders.list (GET /orders) was called (limit=5) and has no answer" in said
    assert "`orders.list.returns_items([…])`" in said


def test_unused(fake: Callable[..., Any]) -> None:
    """Answers that nothing asked for are an error at the end of a test that passed."""
    from mgr.testing import Unused

    said = r"customers\.get\.when\(id=1\) \(2 of 2\)"
    with pytest.raises(Unused, match=said), fake("mgr") as api:
        api.customers.get.when(1).returns({}, {})
    with pytest.raises(ZeroDivisionError), fake("mgr") as api:
        api.customers.get.returns({})
        raise ZeroDivisionError
    with fake("mgr", all_used=False) as api:
        api.customers.get.returns({})


def test_swallowed(fake: Callable[..., Any]) -> None:
    """A refusal that the code under test swallows is raised again at the end."""
    from mgr.testing import Refused

    def careless(client: Any) -> None:
        with suppress(Exception):  # as much production code does, in its own way
            client.customers.get("x")

    with pytest.raises(Refused, match="id must be an integer"), fake("mgr") as api:
        careless(api.client)


def test_assertions(orders: Any) -> None:
    get = orders.orders.get.returns({"id": 1, "size": "small"})
    get.assert_not_called()
    with pytest.raises(AssertionError, match="0 times"):
        get.assert_called_once_with(1)
    orders.client.orders.get(1)
    get.assert_called_once_with(1)
    get.assert_called_once_with(id=1)
    for wrong in (lambda: get.assert_any_call(2), get.assert_not_called):
        with pytest.raises(AssertionError, match=r"\(id=1\)"):
            wrong()


def test_nothing_is_asked_of_a_network(
    fake: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even by a client that is given one of its own, or that has to get a token."""

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    with fake("mgr") as api, httpx2.Client() as own:
        api.customers.archive.returns({"success": True})
        api.Client(api_key="k", http_client=own).customers.archive(1)


def test_tokens(fake: Callable[..., Any]) -> None:
    """A client that has to get a token gets one; no call of an operation is counted."""
    api = fake("security")
    stub = api.things.create.returns(None)
    given = {"client_id": "i", "client_secret": "s"}
    api.Client(base_url="https://example.com", **given).things.create()

    async def waiting() -> None:
        client = api.AsyncClient(base_url="https://example.com", **given)
        await client.things.create()

    asyncio.run(waiting())
    assert [len(made.requests) for made in stub.calls] == [1, 1]


@pytest.fixture
def mgr(fake: Callable[..., Any]) -> Iterator[Any]:
    with fake("mgr") as mgr:
        yield mgr


def test_a_fixture(mgr: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the documentation shows it: for code that makes a client of its own, too."""
    import mgr as package

    monkeypatch.setattr(package, "Client", mgr.Client, raising=False)
    monkeypatch.setenv("MGR_API_KEY", "k")
    mgr.customers.get.returns({"data": {"name": "Ada"}})
    with package.Client() as client:
        answer = client.customers.get(1)
    assert answer.data is not None and answer.data.name == "Ada"
