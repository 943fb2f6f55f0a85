"""Answers made to hurt: what they cost in time and memory, and what is kept of them."""

from __future__ import annotations

import asyncio
import gzip
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from ..runtime.shop import AsyncClient, Client
from .scenario import answer
from .server import Server

MB = 2**20


def _link(header: str) -> bool:
    """Whether a page with this header has a next one."""
    headers = {b"Link": header.encode("latin-1")}
    answers = httpx2.MockTransport(
        lambda _: httpx2.Response(200, headers=headers, json=[{}])
    )
    with httpx2.Client(transport=answers) as http:
        return Client(http_client=http).customers.list_linked().has_next_page()


@pytest.mark.parametrize(
    "header",
    [
        "<" * 60_000,
        "<a>" + ";rel=a" * 10_000,
        "<a>" + "; a=b " * 10_000 + "!",
        "<a>; " * 10_000,
        '<a>; rel="' + "next " * 10_000,
        "<a>" + " " * 60_000,
        '<a>;a="' * 8_000,
        "a=" * 30_000,
    ],
)
def test_a_header_is_read_in_one_pass(header: str) -> None:
    """A header of 60 KB took ten seconds."""
    start = time.process_time()
    assert not _link(header)
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    ("header", "goes_on"),
    [
        ('<http://127.0.0.1/?a=1,2;3>; rel="next"', False),  # another origin: see below
        ('</x?a=1,2;3>; title="; rel=next"; rel=prev', False),
        ('</x>; rel=prev, </y>; title=", <z>"; REL=Next', True),
        ('</x>; rel="prev  next"', True),
        ("</x>; rel=prev; rel=next", False),
        ("</x>; rel=nexts", False),
        ("</x> ;rel = next", True),
        ("</x>; rel=next; rel*=UTF-8''next", True),
    ],
)
def test_which_link_is_the_next(header: str, goes_on: bool) -> None:
    if header.startswith("<http"):
        with pytest.raises(Exception, match="another origin"):
            _link(header)
    else:
        assert _link(header) is goes_on


def _read_sync(url: str) -> int:
    with Client(base_url=url) as shop:
        views: Any = shop.customers.with_streaming_response
        with views.get(1) as response:
            return sum(map(len, response.iter_bytes()))


def _read_async(url: str) -> int:
    async def go() -> int:
        async with AsyncClient(base_url=url) as shop:
            views: Any = shop.customers.with_streaming_response
            async with views.get(1) as response:
                return sum([len(chunk) async for chunk in response.aiter_bytes()])

    return asyncio.run(go())


@pytest.mark.parametrize("read", [_read_sync, _read_async])
def test_a_gzip_bomb_is_read_in_pieces(
    server: Server, read: Callable[[str], int]
) -> None:
    """An answer that is streamed never takes more memory than a few pieces of it; one
    that is read whole is in memory whole, which only a deadline bounds (`table/bodies`).
    """
    bomb = gzip.compress(bytes(100 * MB), 1)
    assert len(bomb) < MB
    server.say([answer(bomb, Content_Encoding="gzip")])
    read(server.url)  # what is imported or made once is no part of it
    tracemalloc.start()
    try:
        assert read(server.url) == 100 * MB
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10 * MB
