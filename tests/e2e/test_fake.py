"""`<package>.testing`: what a fake answers, and what it records."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from codegen.pipeline import Build

from .fakes import refused
from .operations import METHODS, OPERATIONS, sample

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
