"""Lists that go on, sync and async; lists that do not."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from .conftest import Make
from .server import Answer, Request, Server

STAMP = "2026-04-28T15:30:00Z"
TOTAL = 5


def number(request: Request, name: str, default: int) -> int:
    query = parse_qs(urlsplit(request.target).query)
    return int(query.get(name, [str(default)])[0])


def offsets(request: Request) -> Answer:
    """Aurora: five customers, by offset."""
    start, size = number(request, "offset", 0), number(request, "limit", 2)
    ids = range(start, min(start + size, TOTAL))
    items = [{"id": uid(i), "created_at": STAMP, "updated_at": STAMP} for i in ids]
    meta = {"total": TOTAL, "limit": size, "offset": start, "has_more": None}
    return Answer.of({"data": items, "meta": meta})


def uid(index: int) -> str:
    return f"00000000-0000-4000-8000-{index:012}"


def numbers(request: Request) -> Answer:
    """Kajabi: three pages of two, and then nothing."""
    page = number(request, "page[number]", 1)
    items = [{"id": f"{page}{i}", "type": "customers"} for i in range(2 * (page <= 3))]
    return Answer.of({"data": items}, media_type="application/vnd.api+json")


async def walk(client: Any, **arguments: Any) -> list[Any]:
    async with client:
        return [item async for item in client.customers.list(**arguments)]


async def first(client: Any, **arguments: Any) -> Any:
    async with client:
        return await client.customers.list(**arguments)


def everything(client: Make, seed: str, kind: str, **arguments: Any) -> list[str]:
    one = client(seed, kind)
    if kind == "AsyncClient":
        return [str(item.id) for item in asyncio.run(walk(one, **arguments))]
    return [str(item.id) for item in one.customers.list(**arguments)]


KINDS = pytest.mark.parametrize("kind", ["Client", "AsyncClient"])


@KINDS
def test_offsets(kind: str, server: Server, client: Make) -> None:
    server.answers = offsets
    found = everything(client, "aurora", kind, limit=2, q="x")
    assert found == [uid(i) for i in range(TOTAL)]
    assert [request.target for request in server.requests] == [
        "/customers?limit=2&q=x",
        "/customers?limit=2&offset=2&q=x",
        "/customers?limit=2&offset=4&q=x",
    ]


@KINDS
def test_page_numbers(kind: str, server: Server, client: Make) -> None:
    server.answers = numbers
    found = everything(client, "kajabi", kind, page_size=2, filter_site_id="1")
    assert found == ["10", "11", "20", "21", "30", "31"]
    assert [dict(request.query).get("page[number]") for request in server.requests] == [
        None,
        "2",
        "3",
        "4",
    ]
    assert all(b"page[size]=2&" in request.line for request in server.requests)
    assert all(b"filter[site_id]=1" in request.line for request in server.requests)


@KINDS
def test_from_where_the_caller_began(kind: str, server: Server, client: Make) -> None:
    server.answers = numbers
    assert everything(client, "kajabi", kind, page_number=3) == ["30", "31"]
    server.answers = offsets
    assert everything(client, "aurora", kind, offset=3) == [uid(3), uid(4)]


@KINDS
def test_one_page(kind: str, server: Server, client: Make) -> None:
    server.answers = offsets
    one = client("aurora", kind)
    if kind == "Client":
        page = one.customers.list(limit=2)
    else:
        page = asyncio.run(first(one, limit=2))
    assert [str(item.id) for item in page.data] == [uid(0), uid(1)]
    assert type(page.data[0]).__name__ == "CustomerOut"
    assert page.response.meta.total == TOTAL
    assert type(page.response).__name__ == "PaginatedResponseCustomerOut"
    assert len(server.requests) == 1


def test_a_list_that_ends(server: Server, client: Make) -> None:
    """MGR documents no way to the next page: its list is its model."""
    server.say(Answer.of({"data": [{"id": 1}], "pagination": {"last_page": 9}}))
    answer = client("mgr").customers.list(limit=50)
    assert [customer.id for customer in answer.data] == [1]
    assert type(answer).__name__ == "CustomerListResponse"
    with pytest.raises(TypeError, match=r"\.data"):
        iter(answer)
    assert len(server.requests) == 1


def test_error_on_a_later_page(server: Server, client: Make) -> None:
    import aurora

    server.answers = lambda request: (
        offsets(request) if "offset" not in request.target else Answer.of({}, 403)
    )
    with pytest.raises(aurora.PermissionDeniedError):
        list(client("aurora").customers.list(limit=2))
    assert len(server.requests) == 2
