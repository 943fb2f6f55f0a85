"""Every way to walk a list that is inferred, over a socket, sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from .server import Answer, Request, Server

Walk = Callable[..., list[Any]]
ITEMS = list(range(1, 6))


@pytest.fixture(params=["Client", "AsyncClient"])
def walk(
    request: pytest.FixtureRequest, packages: Callable[[str], Any], server: Server
) -> Walk:
    """Walks a list of the package `pagination`, or another one, and gives the ids."""

    def go(group: str, method: str, feature: str = "pagination", **args: Any) -> Any:
        client = getattr(packages(feature), request.param)(base_url=server.url)
        call = getattr(getattr(client, group), method)
        if request.param == "Client":
            with client:
                return [item.id for item in call(**args)]
        return asyncio.run(_walked(client, call, args))

    return go


async def _walked(client: Any, call: Any, args: dict[str, Any]) -> list[Any]:
    async with client:
        return [item.id async for item in call(**args)]


def asked(request: Request) -> dict[str, Any]:
    """What a request asks for, in its query and its body."""
    query = parse_qs(urlsplit(request.target).query)
    body = request.json if request.body else {}
    return {**{name: value[0] for name, value in query.items()}, **body}


def after(last: Any, size: int = 2) -> list[dict[str, Any]]:
    """The items behind an id, as the server of a keyset has them."""
    return [{"id": n} for n in ITEMS if n > int(last or 0)][:size]


def as_text(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": str(item["id"])} for item in items]


# --- by what may be an address or a token -----------------------------------------------------


@pytest.mark.parametrize("next", ["{}", "/either?cursor={}"], ids=["token", "address"])
def test_by_a_token_or_an_address(next: str, walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        items = after(asked(request).get("cursor"))
        last = items[-1]["id"]
        more = next.format(last) if last < 5 else None
        return Answer.of({"data": items, "paging": {"next": more}})

    server.answers = answer
    assert walk("either", "list") == ITEMS
    targets = [request.target for request in server.requests]
    assert targets == ["/either", "/either?cursor=2", "/either?cursor=4"]


# --- by the last item -----------------------------------------------------------------------


def test_by_the_last_item(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        last = asked(request).get("starting_after")
        items = after(last)
        return Answer.of({"data": items, "has_more": items[-1]["id"] < 5})

    server.answers = answer
    assert walk("keysets", "list", limit=2) == ITEMS
    assert [request.target for request in server.requests] == [
        "/keysets?limit=2",
        "/keysets?limit=2&starting_after=2",
        "/keysets?limit=2&starting_after=4",
    ]


def test_the_other_way(walk: Walk, server: Server) -> None:
    """From `ending_before` on, by the first item of each page."""

    def answer(request: Request) -> Answer:
        assert "starting_after" not in asked(request)
        first = int(asked(request)["ending_before"])
        items = [{"id": n} for n in ITEMS if n < first][-2:]
        return Answer.of({"data": items, "has_more": bool(items) and first > 3})

    server.answers = answer
    assert walk("keysets", "list", ending_before=5) == [3, 4, 1, 2]
    assert [asked(r)["ending_before"] for r in server.requests] == ["5", "3"]


def test_to_an_empty_page(walk: Walk, server: Server) -> None:
    server.answers = lambda request: Answer.of(
        as_text(after(asked(request).get("after")))
    )
    assert walk("events", "list") == ["1", "2", "3", "4", "5"]
    assert [asked(r).get("after") for r in server.requests] == [None, "2", "4", "5"]


def test_an_item_that_comes_again(walk: Walk, server: Server) -> None:
    """A server that does not heed the id is asked twice, and not for ever."""
    server.answers = lambda request: Answer.of(as_text(after(0)))
    assert walk("events", "list") == ["1", "2", "1", "2"]
    assert len(server.requests) == 2


def test_a_last_item_without_an_id(
    packages: Callable[[str], Any], server: Server
) -> None:
    server.say(Answer.of({"data": [{"id": 1}, {}], "has_more": True}))
    with packages("pagination").Client(base_url=server.url) as client:
        assert not client.keysets.list().has_next_page()


def test_the_newest_first(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        below = int(asked(request).get("max_id", 6))
        return Answer.of([{"id": str(n)} for n in reversed(ITEMS) if n < below][:2])

    server.answers = answer
    assert walk("statuses", "list") == ["5", "4", "3", "2", "1"]


def test_by_what_the_answer_calls_the_last(
    packages: Callable[[str], Any], server: Server
) -> None:
    def answer(request: Request) -> Answer:
        last = asked(request).get("after", "")
        keys = {"": ["a", "b"], "b": ["c"]}[last]
        items = [{"key": key} for key in keys]
        more = {"last_id": keys[-1], "has_more": last == ""}
        return Answer.of({"data": items, **more})

    server.answers = answer
    with packages("pagination").Client(base_url=server.url) as client:
        assert [item.key for item in client.lasts.list()] == ["a", "b", "c"]
    assert len(server.requests) == 2


# --- by what only tells of the next page, by links -----------------------------------------


def test_by_a_token_that_is_called_like_its_parameter(
    walk: Walk, server: Server
) -> None:
    def answer(request: Request) -> Answer:
        token = asked(request).get("offset", "")
        start = {"": 0, "t2": 2, "t4": 4}[token]
        following = {"offset": f"t{start + 2}"} if start < 4 else None
        return Answer.of({"data": after(start), "next_page": following})

    server.answers = answer
    assert walk("echoes", "list") == ITEMS
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("group", "position", "next"),
    [("tokens", "page", "next_page"), ("usages", "after", "next")],
)
def test_by_a_word_before_or_told(
    group: str, position: str, next: str, walk: Walk, server: Server
) -> None:
    def answer(request: Request) -> Answer:
        start = {"": 0, "t/2": 2, "t/4": 4}[asked(request).get(position, "")]
        more = {next: f"t/{start + 2}" if start < 4 else None}
        return Answer.of({"data": after(start), **more})

    server.answers = answer
    assert walk(group, "list") == ITEMS
    assert server.requests[1].target == f"/{group}?{position}=t%2F2"


def test_by_link_objects(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        last = int(asked(request).get("after", 0))
        links = {"next": {"href": f"/hals?after={last + 2}"}} if last < 4 else {}
        return Answer.of({"data": after(last), "_links": links})

    server.answers = answer
    assert walk("hals", "list") == ITEMS
    assert server.requests[1].target == "/hals?after=2"


def test_by_the_link_header(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        last = int(asked(request).get("after", 0))
        link = f'</headers?per_page=2&after={last + 2}>; rel="next"'
        return Answer.of(after(last), headers={"Link": link} if last < 4 else {})

    server.answers = answer
    assert walk("headers", "list", per_page=2) == ITEMS
    assert len(server.requests) == 3


@pytest.mark.parametrize("group", ["hals", "headers"])
def test_never_to_another_origin(group: str, walk: Walk, server: Server) -> None:
    url = "http://127.0.0.1:9/steal"
    link = {"Link": f'<{url}>; rel="next"'}
    body = {"data": after(0), "_links": {"next": {"href": url}}}
    server.say(Answer.of(body if group == "hals" else after(0), headers=link))
    with pytest.raises(Exception, match="another origin"):
        walk(group, "list")
    assert len(server.requests) == 1


def test_items_in_an_object_and_numbers_from_zero(walk: Walk, server: Server) -> None:
    def offsets(request: Request) -> Answer:
        albums = {"items": after(asked(request).get("offset")), "total": 5}
        return Answer.of({"albums": albums, "errors": []})

    server.answers = offsets
    assert walk("albums", "list") == ITEMS
    assert len(server.requests) == 3
    server.requests.clear()
    server.answers = lambda r: Answer.of(after(2 * int(asked(r).get("page", 0))))
    assert walk("zeros", "list") == ITEMS
    assert [asked(r).get("page") for r in server.requests] == [None, "1", "2", "3"]


# --- in the body ------------------------------------------------------------------------------


def test_cursors_in_the_body(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        start = int(asked(request).get("start_cursor", "0"))
        following = str(start + 2) if start < 4 else None
        return Answer.of({"results": after(start), "next_cursor": following})

    server.answers = answer
    found = walk("searches", "by_cursor", filter={"a": None}, page_size=2)
    assert found == ITEMS
    base = {"filter": {"a": None}, "page_size": 2}
    assert [request.json for request in server.requests] == [
        base,
        {**base, "start_cursor": "2"},
        {**base, "start_cursor": "4"},
    ]
    assert {request.target for request in server.requests} == {"/searches/cursors"}


def test_offsets_in_the_body(walk: Walk, server: Server) -> None:
    server.answers = lambda request: Answer.of(
        {"hits": after(asked(request).get("offset")), "total": 5}
    )
    assert walk("searches", "by_offset", query="x", offset=1) == [2, 3, 4, 5]
    assert [r.json for r in server.requests] == [
        {"query": "x", "offset": 1},
        {"query": "x", "offset": 3},
    ]
    server.requests.clear()
    options = {"extra_body": {"offset": 3, "more": True}, "idempotency_key": "k"}
    assert walk("searches", "by_offset", request_options=options) == [4, 5]
    assert [r.json for r in server.requests] == [{"offset": 3, "more": True}]


def test_from_and_size_in_the_body(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        hits = {"total": 5, "hits": after(asked(request).get("from"))}
        return Answer.of({"took": 1, "hits": hits})

    server.answers = answer
    assert walk("searches", "hits", size=2) == ITEMS
    froms = [request.json.get("from") for request in server.requests]
    assert froms == [None, 2, 4]


def test_a_key_is_that_of_one_page(walk: Walk, server: Server) -> None:
    """An API that knows the key would answer with the same page for ever."""
    server.answers = lambda request: Answer.of(
        {"hits": after(asked(request).get("offset")), "total": 5}
    )
    options = {"idempotency_key": "k"}
    assert walk("searches", "by_offset", request_options=options) == ITEMS
    keys = [request.header("Idempotency-Key") for request in server.requests]
    assert keys == ["k", None, None]


def test_numbers_in_an_object_of_the_body(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        number = asked(request).get("pagination", {}).get("page", 1)
        page = {"page": number, "total_pages": 3}
        return Answer.of({"items": after(2 * number - 2), "page": page})

    server.answers = answer
    found = walk("searches", "by_number", query="x", pagination={"size": 2})
    assert found == ITEMS
    assert [request.json["pagination"] for request in server.requests] == [
        {"size": 2},
        {"size": 2, "page": 2},
        {"size": 2, "page": 3},
    ]
    server.requests.clear()
    assert walk("searches", "by_number") == ITEMS
    assert server.requests[1].json == {"pagination": {"page": 2}}


def test_tokens_in_an_object_of_the_body(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        token = asked(request).get("page", {}).get("token", "t0")
        start = int(token[1:])
        page = {"next_token": f"t{start + 2}" if start < 4 else ""}
        return Answer.of({"tokens": after(start), "subjects": [], "page": page})

    server.answers = answer
    assert walk("searches", "by_token", subject="a", page={"limit": 2}) == ITEMS
    pages = [request.json["page"] for request in server.requests]
    assert pages == [
        {"limit": 2, **more} for more in ({}, {"token": "t2"}, {"token": "t4"})
    ]


def test_the_last_item_in_the_body(walk: Walk, server: Server) -> None:
    def answer(request: Request) -> Answer:
        if (before := asked(request).get("before_id")) is not None:
            items = [{"id": n} for n in ITEMS if n < before][-2:]
            return Answer.of({"data": items, "has_more": before > 3})
        items = after(asked(request).get("after_id"))
        return Answer.of({"data": items, "has_more": items[-1]["id"] < 5})

    server.answers = answer
    assert walk("searches", "by_last") == ITEMS
    assert [r.body for r in server.requests[1:]] == [
        b'{"after_id":2}',
        b'{"after_id":4}',
    ]
    assert walk("searches", "by_last", before_id=5) == [3, 4, 1, 2]


def test_a_cursor_in_the_body_that_comes_again(walk: Walk, server: Server) -> None:
    circle = {"": "a", "a": "b", "b": "a"}

    def answer(request: Request) -> Answer:
        following = circle[asked(request).get("start_cursor", "")]
        return Answer.of({"results": [{"id": 1}], "next_cursor": following})

    server.answers = answer
    assert walk("searches", "by_cursor") == [1, 1, 1]
    server.requests.clear()
    server.answers = lambda request: Answer.of({"results": [], "next_cursor": "a"})
    assert walk("searches", "by_cursor", start_cursor="a") == []
    assert len(server.requests) == 1


# --- what looks like pages ---------------------------------------------------------------------


def test_what_is_one_page(packages: Callable[[str], Any], server: Server) -> None:
    server.say(Answer.of([]))
    client = packages("pagination").Client(base_url=server.url)
    with client:
        for name in ("members", "changes", "opaque", "inclusive", "journals"):
            assert getattr(client.traps, f"list_{name}")() == []
        server.say(Answer.of({"data": []}))
        assert client.traps.list_contents().data == []
        assert client.traps.import_items(offset=1).data == []
        assert client.traps.send_items(cursor="c").data == []
        server.say(Answer.of({"items": [{"id": 1}]}))
        assert client.traps.update_items(items=[{"id": 1}]).items[0].id == 1
