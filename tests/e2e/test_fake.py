"""`<package>.testing`: what a fake answers, what it records, and what it refuses."""

from __future__ import annotations

import asyncio
import importlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
import pytest

from codegen.pipeline import Build

from .features import write
from .operations import METHODS, OPERATIONS, sample

Packages = Callable[[str], Any]


@pytest.fixture
def fake(packages: Packages) -> Callable[..., Any]:
    """A fake of a seed or a feature; what is not entered is asked for nothing."""

    def make(name: str, **options: Any) -> Any:
        if name not in METHODS:
            packages(name)
        return importlib.import_module(f"{name}.testing").fake(**options)

    return make


@pytest.fixture
def orders(fake: Callable[..., Any]) -> Any:
    return fake("fakes")


def refused(fake: Any, call: Callable[[], Any]) -> str:
    """The words in which something is refused."""
    kind = importlib.import_module(type(fake).__module__).Refused
    with pytest.raises(kind) as caught:
        call()
    assert fake.refusals[-1] is caught.value
    return str(caught.value)


# --- answers ------------------------------------------------------------------------------


@pytest.mark.parametrize(("seed", "key"), OPERATIONS)
def test_every_operation(
    seed: str,
    key: str,
    fake: Callable[..., Any],
    build_seed: Callable[[str], Build],
) -> None:
    """Called with all that it takes, sync and async; the answer is the one that was set."""
    given = sample(build_seed(seed).document.data, key, full=True)
    name = METHODS[seed][key]
    with fake(seed) as api:
        stub = getattr(api.customers, name)
        stub.returns(given.answer)
        method = getattr(api.client.customers, name)
        found = [method(*given.positional, **given.named)]
        waiting = getattr(api.async_client.customers, name)

        async def call() -> Any:
            return await waiting(*given.positional, **given.named)

        found.append(asyncio.run(call()))
        for answer in (getattr(each, "response", each) for each in found):
            dumped = answer.model_dump(mode="json") if answer is not None else None
            assert dumped == given.answer
        assert len(stub.calls) == 2
        for made in stub.calls:
            (request,) = made.requests
            assert request.method == given.method
            assert str(request.url).endswith(given.target)
        stub.when(*given.positional, **given.named).assert_any_call(
            *given.positional, **given.named
        )


def test_clients_are_real(fake: Callable[..., Any]) -> None:
    """Real clients with real answers: raw and streamed ones, with options, made anew."""
    import mgr
    from mgr import CustomerStatusResponse as Status

    with fake("mgr") as api:
        api.customers.archive.returns(Status(success=True))
        assert isinstance(api.client, mgr.Client)
        assert isinstance(api.async_client, mgr.AsyncClient)
        assert issubclass(api.Client, mgr.Client)
        raw = api.client.customers.with_raw_response.archive(1)
        assert (raw.status_code, raw.parse()) == (200, Status(success=True))
        streamed = api.client.customers.with_streaming_response.archive(1)
        with streamed as answer:
            assert b"".join(answer.iter_raw()) == b'{"success":true}'
        api.client.with_options(timeout=1).customers.archive(2)
        api.Client(api_key="k", max_retries=5).customers.archive(3)
        options: mgr.RequestOptions = {"max_retries": 5, "extra_headers": {"X-A": "b"}}
        api.client.customers.archive(4, request_options=options)
        arguments = [made.arguments for made in api.customers.archive.calls]
        assert [each["id"] for each in arguments] == [1, 1, 2, 3, 4]
        assert arguments[-1]["request_options"] is options
        last = api.customers.archive.calls[-1].requests[0]
        assert (last.headers["x-a"], last.url.path) == (
            "b",
            "/project/customers/4/archive",
        )

        async def waiting() -> None:
            group = api.async_client.customers
            assert (await group.with_raw_response.archive(5)).status_code == 200
            async with group.with_streaming_response.archive(6) as answer:
                assert await answer.aread() == b'{"success":true}'

        asyncio.run(waiting())
        assert len(api.customers.archive.calls) == 7


def test_answers_in_order(orders: Any) -> None:
    """One after the other, the last one stays; those for some arguments come first."""
    order = {"id": 1, "size": "small"}
    get, client = orders.orders.get, orders.client.orders
    get.returns(order, {**order, "id": 2}).fails(404, {"code": 7})
    get.when(9).returns({**order, "id": 9})
    assert [client.get(n).id for n in (1, 9, 1, 9)] == [1, 9, 2, 9]
    fakes = importlib.import_module("fakes")
    for _ in range(2):
        with pytest.raises(fakes.NotFoundError) as caught:
            client.get(1)
        assert (caught.value.status_code, caught.value.body) == (404, {"code": 7})
    assert [made.arguments for made in get.when(9).calls] == [{"id": 9}] * 2
    assert len(get.calls) == 6
    orders.reset()
    assert orders.orders.get.calls == []
    assert "has no answer" in refused(orders, lambda: client.get(1))


def test_errors(orders: Any) -> None:
    """Errors by status with their typed bodies, broken connections, timeouts; at once."""
    fakes = importlib.import_module("fakes")
    create, client = orders.orders.create, orders.client.orders
    create.fails(503).fails(429, headers={"Retry-After": "60"}).fails(500, "a page")
    create.raises(httpx2.ReadTimeout("late")).raises(httpx2.ConnectError)
    create.raises(fakes.APITimeoutError("mine")).fails(409, fakes.Problem(code=1))
    found: list[Any] = []
    for _ in range(7):
        with pytest.raises(fakes.APIError) as caught:
            client.create(slug="a")
        found.append(caught.value)
    assert [type(each).__name__ for each in found] == [
        "InternalServerError",
        "RateLimitError",
        "InternalServerError",
        "APITimeoutError",
        "APIConnectionError",
        "APITimeoutError",
        "ConflictError",
    ]
    assert found[1].headers["retry-after"] == "60"
    assert (found[2].body, found[6].body) == ("a page", fakes.Problem(code=1))


def test_kinds_of_answers(orders: Any, tmp_path: Path) -> None:
    """Nothing, bytes, text, and whatever a test likes, which is held against nothing."""
    client = orders.client.orders
    orders.orders.delete.returns(None)
    assert client.delete(1) is None
    orders.orders.get_label.returns(b"\x89PNG")
    assert client.get_label(1) == b"\x89PNG"
    saved = client.with_streaming_response.get_label(1)
    with saved as answer:
        assert answer.save(tmp_path / "label.png").read_bytes() == b"\x89PNG"
    orders.orders.get_text.returns("über")
    assert client.get_text(1) == "über"
    orders.orders.get.answers(200, json={"id": "odd"})
    assert client.get(1).id == "odd"
    orders.orders.get.unchecked().returns({"id": None})
    assert client.get("1").id is None


def test_names_of_its_own(orders: Any) -> None:
    """Resources and operations that are called as a fake's own members and helpers."""
    client = orders.client
    for group, own, name in (
        ("client", "client_", "calls"),
        ("async_client", "async_client_", "fake"),
        ("reset", "reset_", "unchecked"),
        ("refusals", "refusals_", "paged"),
        ("fake", "fake", "raises"),
        ("resource", "resource", "returns_items"),
        ("limits", "limits", "answers"),
    ):
        stub = getattr(getattr(orders, own), name).returns(None)
        assert getattr(getattr(client, group), name)() is None
        assert len(stub.calls) == 1
    orders.testing.when.returns({"per_day": 1})
    assert client.testing.when().per_day == 1
    assert "`method` must" not in refused(
        orders, lambda: client.client.stub(method="long")
    )


# --- lists and streams ----------------------------------------------------------------------


def test_items(orders: Any) -> None:
    """All items, for every call again; the rest of the page is made up."""
    items = [{"id": n, "size": "small"} for n in (1, 2, 3)]
    orders.orders.list.returns_items(items)
    assert [o.id for o in orders.client.orders.list(limit=2)] == [1, 2, 3]
    page = orders.client.orders.list()
    assert ([o.id for o in page.data], page.response.total) == ([1, 2, 3], 3)
    assert not page.has_next_page()

    async def walked() -> list[int]:
        return [o.id async for o in orders.async_client.orders.list()]

    assert asyncio.run(walked()) == [1, 2, 3]
    assert len(orders.orders.list.calls) == 3
    said = refused(orders, lambda: orders.orders.list.returns_items([{"id": 1}]))
    assert "item 0.size is missing" in said


@pytest.mark.parametrize(
    ("group", "path"),
    [("offsets", "items"), ("numbers", ""), ("cursors", "data"), ("links", "results")],
)
def test_pages(fake: Callable[..., Any], group: str, path: str) -> None:
    """Whole pages, each for one request; the page after the last one is empty."""
    api = fake("pagination")
    stub, client = getattr(api, group).list, getattr(api.client, group)
    more = {"next_cursor": "c", "has_more": True} if group == "cursors" else {}
    more |= {"total": 9} if group == "offsets" else {}
    if group == "links":
        more = {"next": "https://api.example.com/links?page=2"}
    pages = [[{"id": n}, {"id": n + 1}] for n in (1, 3)]
    stub.returns(*({path: page, **more} if path else page for page in pages))
    assert [item.id for item in client.list()] == [1, 2, 3, 4]
    assert len(stub.calls) == 1
    assert len(stub.calls[0].requests) == (2 if "next" in str(more) else 3)
    api.reset()
    getattr(api, group).list.returns_items([{"id": 1}]).returns_items([{"id": 2}])
    assert [[item.id for item in client.list()] for _ in range(2)] == [[1], [2]]


def walking(api: Any, group: str, method: str) -> tuple[Any, Any]:
    return getattr(getattr(api, group), method), getattr(
        getattr(api.client, group), method
    )


@pytest.mark.parametrize(
    ("group", "method", "pages"),
    [
        ("keysets", "list", [{"data": [1, 2], "has_more": True}, {"data": [3]}]),
        ("events", "list", [["1", "2"], ["3"]]),
        ("echoes", "list", [{"data": [1, 2], "next_page": {"offset": "t"}}]),
        ("albums", "list", [{"albums": {"items": [1, 2]}}, {"albums": {"items": [3]}}]),
        ("searches", "by_cursor", [{"results": [1, 2], "next_cursor": "c"}]),
        ("searches", "by_offset", [{"hits": [1, 2]}, {"hits": [3]}]),
        ("searches", "by_number", [{"items": [1, 2]}, {"items": [3]}]),
        ("searches", "by_last", [{"data": [1, 2], "has_more": True}]),
    ],
)
def test_pages_of_other_kinds(
    fake: Callable[..., Any], group: str, method: str, pages: list[Any]
) -> None:
    """By the last item, by a token, in the body: each page for one request."""
    api = fake("pagination")
    stub, called = walking(api, group, method)

    def with_ids(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: with_ids(inner) for key, inner in value.items()}
        return [{"id": n} for n in value] if isinstance(value, list) else value

    stub.returns(*map(with_ids, pages))
    found = [item.id for item in called()]
    assert [int(id) for id in found] == ([1, 2, 3] if len(pages) > 1 else [1, 2])
    requests = stub.calls[0].requests
    assert len(requests) == len(pages) + 1
    asked = [(each.url.query, each.content) for each in requests]
    assert len(set(asked)) == len(asked)
    api.reset()
    stub, called = walking(api, group, method)
    stub.returns_items(with_ids(["1"] if group == "events" else [1]))
    assert [int(item.id) for item in called()] == [1]

    async def walked() -> list[int]:
        call = getattr(getattr(api.async_client, group), method)
        return [int(item.id) async for item in call()]

    assert asyncio.run(walked()) == [1]


def test_streams(fake: Callable[..., Any]) -> None:
    """Events and lines, whole answers and streams as the caller chooses, broken ones."""
    chats = fake("event_streams")
    package, client = importlib.import_module("event_streams"), chats.client.chats
    chunk = package.ChatChunk
    chats.chats.listen.returns([chunk(delta="a"), {"delta": "b"}])
    chats.chats.export.returns([{"text": "t"}])
    chats.chats.create.returns({"text": "t"}).streams([chunk(delta="c")])
    assert [each.delta for each in client.listen()] == ["a", "b"]
    assert [each.text for each in client.export()] == ["t"]
    assert client.create(prompt="p").text == "t"
    assert [e.delta for e in client.create(prompt="p", stream=True)] == ["c"]
    said = refused(chats, lambda: client.create(prompt="p"))
    assert "asked for no stream: set `chats.create.returns(…)`" in said
    assert "missing" in refused(chats, lambda: chats.chats.listen.returns([{}]))

    async def heard() -> list[str]:
        stream = await chats.async_client.chats.create(prompt="p", stream=True)
        return [each.delta async for each in stream]

    assert asyncio.run(heard()) == ["c"]
    cut = httpx2.ReadError("cut")
    chats.chats.listen.returns([chunk(delta="a")], then=cut)
    heard_before = []
    with pytest.raises(package.APIConnectionError):
        for each in client.listen():
            heard_before.append(each.delta)
    assert heard_before == ["a"]


def test_a_stream_of_several_kinds(orders: Any) -> None:
    """What is not asked for as a stream is none, also where null is a value."""
    words = orders.words.create.returns([{"word": "a"}])
    words.streams([{"word": "b"}, {"end": True}])
    assert [each.word for each in orders.client.words.create()] == ["a"]
    found = list(orders.client.words.create(stream=True))
    assert [type(each).__name__ for each in found] == ["Word", "End"]
    said = refused(orders, lambda: words.streams([{"end": 1}]))
    assert "item 0.end must be a bool, not 1" in said


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


# --- documentation ----------------------------------------------------------------------------

EXAMPLES = (
    "fakes",
    "pagination",
    "event_streams",
    "answers",
    "formats",
    "enums",
    "unions",
)
_README = re.compile(r"^## Test.*?```python\n(.*?)```", re.M | re.S)


@pytest.mark.parametrize("name", [*METHODS, *EXAMPLES])
def test_readme(name: str, packages: Packages, root: Path, tmp_path: Path) -> None:
    """The example of the README is a test that passes."""
    folder = root / "generated" / name
    if name not in METHODS:
        folder = Path(packages(name).__file__).parent
    code = _README.findall((folder / "README.md").read_text("utf-8"))
    (tmp_path / "test_it.py").write_text(*code)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    paths = {"PYTHONPATH": str(folder.parent)}
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, env=os.environ | paths
    )
    assert f"{code[0].count('def test')} passed" in done.stdout, done.stdout


# --- types ------------------------------------------------------------------------------------

TYPED = """
from collections.abc import Iterator

import aurora
import event_streams
import mgr
from aurora.testing import fake as fake_aurora
from event_streams.testing import fake as fake_chats
from mgr import AsyncClient, Client, Customer, CustomerResponse
from mgr.testing import Fake, fake


def fixture() -> Iterator[Fake]:
    with fake() as api:
        yield api


def right(api: Fake) -> None:
    client: Client = api.client
    waiting: AsyncClient = api.async_client
    other: type[Client] = api.Client
    answer = CustomerResponse(data=Customer(id=1))
    api.customers.get.returns(answer, answer).fails(404).raises(mgr.APITimeoutError)
    api.customers.get.when(1).returns(answer).when(id=1).unchecked()
    api.customers.update_notes.when(1, notes=None).assert_any_call(1, notes="x")
    arguments: object = api.customers.get.calls[0].arguments["id"]
    print(client, waiting, other, arguments)


def items(found: list[aurora.CustomerOut], page: aurora.PaginatedResponseCustomerOut) -> None:
    with fake_aurora(all_used=False) as api:
        api.customers.list.returns_items(found).returns(page)
        api.customers.list.when(limit=5).returns_items(found)


def events(chat: event_streams.Chat, chunk: event_streams.ChatChunk) -> None:
    with fake_chats() as api:
        api.chats.create.returns(chat).streams([chunk], [chunk])
        api.chats.listen.returns([chunk]).returns(iter([chunk]))
        api.chats.create.when(prompt="p", stream=True).streams([chunk])
        api.chats.get.when("1", accept="text/event-stream").streams([chunk])
        api.chats.get_log.returns(b"x").streams([event_streams.ServerSentEvent("x")])
        api.chats.list.returns_items([chat]).when(accept="text/csv").answers(content="x")
        api.chats.replace.returns(chat, "a;b").assert_any_call("1", body="x")


def wrong(api: Fake, chunk: event_streams.ChatChunk) -> None:
    api.customers.get.returns(Customer(id=1))  # wrong
    api.customers.get.returns(None)  # wrong
    api.customers.get.when("1")  # wrong
    api.customers.get.when()  # wrong
    api.customers.list.when(filter="nothing")  # wrong
    api.customers.list.assert_any_call(limits=1)  # wrong
    api.customers.create.assert_called_once_with()  # wrong
    api.customers.get.fails("404")  # wrong
    api.customers.get.raises(1)  # wrong
    api.customers.gone.returns(None)  # wrong
    fake_aurora().customers.list.returns_items([1])  # wrong
    fake_chats().chats.listen.returns(chunk)  # wrong
    fake_chats().chats.create.streams(chunk)  # wrong
    fake_chats().chats.create.returns(chunk)  # wrong
    fake_chats().chats.create.when(prompt="p", stream="yes")  # wrong
    fake_chats().chats.get.when("1", accept="text/csv")  # wrong
    fake_chats().chats.get_log.returns("x")  # wrong
    fake_chats().chats.replace.assert_any_call("1", content_type="text/csv")  # wrong
"""


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_types(checker: str, tmp_path: Path, root: Path) -> None:
    """Both checkers take what is right, and report each line that is wrong."""
    write("event_streams", tmp_path / "event_streams")
    for seed in ("mgr", "aurora"):
        (tmp_path / seed).symlink_to(root / "generated" / seed)
    (tmp_path / "typed.py").write_text(TYPED)
    words = ["--strict"] if checker == "mypy" else ["--pythonpath", sys.executable]
    config = '{"typeCheckingMode": "strict", "include": ["typed.py"]}'
    (tmp_path / "pyrightconfig.json").write_text(config)
    command = [sys.executable, "-m", checker, *words]
    command += ["typed.py"] if checker == "mypy" else []
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    found = {int(n) for n in re.findall(r"typed\.py:(\d+):.*error", done.stdout)}
    lines = TYPED.splitlines()
    wrong = {n for n, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert found == wrong, done.stdout
