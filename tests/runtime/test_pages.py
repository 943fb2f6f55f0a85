"""Lists that go on, sync and async."""

from __future__ import annotations

import asyncio
import gc
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx2
import pytest

from codegen.runtime.exceptions import PermissionDeniedError
from codegen.runtime.models import dig
from codegen.runtime.pages import AsyncPage, Page

from .server import Reply, Seen, Server
from .shop import AsyncClient, Client, Customer, Customers


def asked(seen: Seen, name: str, default: str) -> str:
    return parse_qs(urlsplit(seen.target).query).get(name, [default])[0]


def by_offset(count: int, size: int, **more: Any) -> Any:
    def answer(seen: Seen) -> Reply:
        start = int(asked(seen, "offset", "0"))
        items = [{"id": i} for i in range(start, min(start + size, count))]
        return Reply(body={"data": items, **more})

    return answer


def ids(page: Any) -> list[int]:
    return [customer.id for customer in page]


def test_offset(server: Server) -> None:
    server.answer = by_offset(5, 2, meta={"total": 5})
    page = Client(base_url=server.url).customers.list(limit=2, filter_site_id="x")
    assert isinstance(page, Page)
    assert isinstance(page.response, Customers)
    assert (ids(page.data), page.has_next_page()) == ([0, 1], True)
    assert ids(page) == ids(page) == [0, 1, 2, 3, 4]
    assert [seen.target for seen in server.seen[:3]] == [
        "/customers?filter[site_id]=x&limit=2",
        "/customers?filter[site_id]=x&limit=2&offset=2",
        "/customers?filter[site_id]=x&limit=2&offset=4",
    ]
    assert len(server.seen) == 5
    assert [len(each.data) for each in page.pages()] == [2, 2, 1]
    following = page.next_page()
    assert following
    assert ids(following.data) == [2, 3]


def test_offset_from_the_middle_and_without_a_total(server: Server) -> None:
    server.answer = by_offset(5, 2)
    page = Client(base_url=server.url).customers.list(offset=3.0)
    assert ids(page) == [3, 4]
    assert [asked(seen, "offset", "") for seen in server.seen] == ["3", "5"]
    assert "offset=3" in server.seen[0].target


def test_options_stay_over_the_pages(server: Server) -> None:
    server.answer = by_offset(3, 1)
    shop = Client(base_url=server.url, bearer="b")
    options: Any = {"headers": {"X-A": "1"}, "query": {"extra": 1, "offset": 1}}
    assert ids(shop.customers.list(request_options=options)) == [1, 2]
    assert all(s.headers["x-a"] == "1" and "extra=1" in s.target for s in server.seen)
    assert all(s.target.count("offset") == 1 for s in server.seen)


@pytest.mark.parametrize(
    ("more", "requests"),
    [
        ({}, 4),
        ({"links": {"next": None}}, 1),
        ({"links": {"self": "x"}}, 4),
        ({"meta": {"total_pages": 3}}, 3),
        ({"total": 3}, 3),
        ({"has_more": False}, 1),
    ],
)
def test_page_numbers(server: Server, more: dict[str, Any], requests: int) -> None:
    def answer(seen: Seen) -> Reply:
        number = int(asked(seen, "page[number]", "1"))
        items = [{"id": number}] if number < 4 else []
        return Reply(body={"data": items, **more})

    server.answer = answer
    page = Client(base_url=server.url).customers.list_numbered()
    assert ids(page) == [1, 2, 3][: min(requests, 3)]
    assert len(server.seen) == requests
    if requests > 1:
        assert server.seen[1].target == "/customers?page[number]=2"


def test_page_numbers_from_the_callers(server: Server) -> None:
    server.reply(Reply(body={"data": [{"id": 1}]}), Reply(body={"data": []}))
    assert ids(
        Client(base_url=server.url).customers.list_numbered(page_number=7.0)
    ) == [1]
    assert [s.target[-1] for s in server.seen] == ["7", "8"]


def test_cursors_end_when_they_repeat(server: Server) -> None:
    def answer(seen: Seen) -> Reply:
        following = {"": "a", "a": "b", "b": "a"}[asked(seen, "cursor", "")]
        meta = {"next_cursor": following, "total": 0}
        return Reply(body={"data": [{"id": 1}], "meta": meta})

    server.answer = answer
    assert ids(Client(base_url=server.url).customers.list_by_cursor()) == [1, 1, 1]
    server.answer = None
    server.reply(Reply(body={"data": [], "meta": {"next_cursor": None, "total": 0}}))
    assert ids(Client(base_url=server.url).customers.list_by_cursor()) == []


def test_a_cursor_after_which_the_answer_says_there_is_nothing(server: Server) -> None:
    meta = {"next_cursor": "a", "has_more": False}
    server.reply(Reply(body={"data": [{"id": 1}], "meta": meta}))
    assert ids(Client(base_url=server.url).customers.list_by_cursor()) == [1]
    assert len(server.seen) == 1


def test_a_cursor_of_an_empty_page(server: Server) -> None:
    """Else a server that always has another cursor would be asked for ever."""
    server.reply(Reply(body={"data": [], "meta": {"next_cursor": "a"}}))
    assert ids(Client(base_url=server.url).customers.list_by_cursor()) == []
    assert len(server.seen) == 1


def test_a_long_walk_keeps_few_sets_and_finds_the_circle() -> None:
    """What is remembered is not copied a page: of n cursors there are log n sets."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        number = int(request.url.params.get("cursor", 0)) + 1
        seen.append(str(number))
        meta = {"next_cursor": str(number if number < 700 else 3)}
        return httpx2.Response(200, json={"data": [{"id": number}], "meta": meta})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    page = Client(http_client=http).customers.list_by_cursor()
    pages = list(page.pages())
    assert [each.data[0].id for each in pages] == list(range(1, 701))
    for number, each in enumerate(pages[1:], 2):
        memory = each.call.sent["memory"]
        assert len(memory) <= number.bit_length()
        assert sum(map(len, memory)) == number
    assert ids(page) == list(range(1, 701))
    assert len(seen) == 700 + 699


def test_next_urls(server: Server) -> None:
    server.reply(
        Reply(body={"data": [{"id": 1}], "links": {"next": "/customers?c=%2F+x"}}),
        Reply(body={"data": [{"id": 2}], "links": {"next": None}}),
    )
    assert ids(Client(base_url=server.url, bearer="b").customers.list_by_url()) == [
        1,
        2,
    ]
    assert server.last.target == "/customers?c=%2F+x"
    assert server.last.headers["authorization"] == "Bearer b"


def test_parameters_of_the_users_own_client_go_to_each_page(server: Server) -> None:
    server.reply(
        Reply(body={"data": [{"id": 1}], "links": {"next": "/customers?c=2"}}),
        Reply(body={"data": [{"id": 2}], "links": {"next": "/more"}}),
        Reply(body={"data": [{"id": 3}], "links": {}}),
    )
    with httpx2.Client(params={"key": "k&"}) as http:
        walk = Client(base_url=server.url, http_client=http).customers.list_by_url()
        assert ids(walk) == [1, 2, 3]
    targets = [seen.target for seen in server.seen]
    assert targets == [
        "/customers?key=k%26",
        "/customers?c=2&key=k%26",
        "/more?key=k%26",
    ]


def test_link_headers(server: Server) -> None:
    link = '</a?x=1,2;3>; rel="prev", <?p=2>; title="a, b"; rel="last next"'
    server.reply(
        Reply(body=[{"id": 1}], headers={"Link": link}), Reply(body=[{"id": 2}])
    )
    page = Client(base_url=server.url).customers.list_linked()
    assert isinstance(page.data[0], Customer)
    assert ids(page) == [1, 2]
    assert server.last.target == "/customers?p=2"


def test_answers_that_hold_no_list(server: Server) -> None:
    server.reply(Reply(body={"data": None}))
    page = Client(base_url=server.url).customers.list()
    assert (page.data, page.has_next_page(), list(page)) == ([], False, [])


def test_async(server: Server) -> None:
    server.answer = by_offset(5, 2, meta={"total": 5})

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            assert [c.id async for c in shop.customers.list()] == [0, 1, 2, 3, 4]
            page = await shop.customers.list(limit=2)
            assert isinstance(page, AsyncPage)
            assert isinstance(page.response, Customers)
            assert [c.id for c in page.data] == [0, 1]
            assert [c.id async for c in page] == [0, 1, 2, 3, 4]
            assert [len(p.data) async for p in shop.customers.list().pages()] == [
                2,
                2,
                1,
            ]
            following = await page.next_page()
            assert following
            assert following.data[0].id == 2

    asyncio.run(go())


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_walk_that_is_left(server: Server, backend: str) -> None:
    """Nothing is open where a loop is left, so nothing warns; every warning is an error."""
    server.answer = by_offset(5, 2)

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            async for customer in shop.customers.list():
                if customer.id == 2:
                    break
            page = await shop.customers.list()
            async for _ in page:
                break
            async for _ in page.pages():
                break
            walk = aiter(shop.customers.list())
            assert [(await anext(walk)).id for _ in range(3)] == [0, 1, 2]
            del walk
            gc.collect()

    anyio.run(go, backend=backend)
    gc.collect()
    assert len(server.seen) == 5


def test_an_async_walk_goes_on_after_an_error(server: Server) -> None:
    """What failed is asked again by the next step; after the end there is nothing."""
    meta = {"total": 2}
    last = Reply(body={"data": [{"id": 2}], "meta": meta})
    server.reply(Reply(body={"data": [{"id": 1}], "meta": meta}), Reply(403), last)

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            walk = aiter(shop.customers.list())
            assert (await anext(walk)).id == 1
            with pytest.raises(PermissionDeniedError):
                await anext(walk)
            assert (await anext(walk)).id == 2
            for _ in range(2):
                with pytest.raises(StopAsyncIteration):
                    await anext(walk)

    asyncio.run(go())


def test_dig_uses_wire_names() -> None:
    value = Customer(id=1, from_=5)
    assert dig(value, "from") == 5
    assert dig(value, "from.x") is None
    assert dig({"a": {"b": [1]}}, "a.b") == [1]
