"""Lists that go on: one page at a time, or item by item over all pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import replace
from typing import Any, Generic, TypeVar, cast

import httpx2

from .calls import Call
from .models import dig, fields_of

_T = TypeVar("_T")
_R = TypeVar("_R")


class Pagination:
    """How to get from one page to the next; the subclasses know. Made by `by_…`."""

    def __init__(self, items: str) -> None:
        self.items = items
        """Dotted wire names of the list in the answer; `""` is the answer itself."""

    def follow(self, page: Sheet[Any, Any]) -> Call | None:
        """Return the call for the next page, None if this is the last."""
        raise NotImplementedError


class Sheet(Generic[_T, _R]):
    """What the two kinds of page share: an answer, its items, and where it came from."""

    data: list[_T]
    """The items of this page."""
    response: _R
    """The whole answer."""
    received: int
    """How many items came so far, on this page and on those before it."""

    def __init__(
        self,
        call: Call,
        pages: Pagination,
        answer: tuple[_R, httpx2.Response],
        send: Callable[[Call], Any],
        before: Sheet[_T, _R] | None = None,
    ) -> None:
        self.response, self.http = answer
        items: Any = dig(self.response, pages.items)
        self.data = cast("list[_T]", items) if isinstance(items, list) else []
        self.call, self._pages, self._send = call, pages, send
        earlier: int = before.received if before else 0
        self.received = earlier + len(self.data)
        self._seen: frozenset[str] = (before._seen if before else frozenset()) | {
            _mark(call)
        }

    def _next(self) -> Call | None:
        """Return the next call, unless it was made before: a cursor that repeats ends."""
        call = self._pages.follow(self)
        return None if call is None or _mark(call) in self._seen else call

    def _with(self, call: Call, answer: tuple[_R, httpx2.Response]) -> Any:
        return type(self)(call, self._pages, answer, self._send, self)

    def has_next_page(self) -> bool:
        """Tell whether there is another page to ask for (it may turn out empty)."""
        return self._next() is not None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.data)} items>"


def _mark(call: Call) -> str:
    return repr((call.url, call.query, call.given.get("json")))


class Page(Sheet[_T, _R]):
    """One page of a list. Iterating it walks all items, fetching further pages."""

    def __iter__(self) -> Iterator[_T]:
        for page in self.pages():
            yield from page.data

    def pages(self) -> Iterator[Page[_T, _R]]:
        """Yield this page and then all others, each fetched when it is asked for."""
        page: Page[_T, _R] | None = self
        while page:
            yield page
            page = page.next_page()

    def next_page(self) -> Page[_T, _R] | None:
        """Fetch the next page; None after the last. Raises what a call raises."""
        call = self._next()
        return None if call is None else self._with(call, self._send(call))


class AsyncPage(Sheet[_T, _R]):
    """One page of a list. `async for` walks all items, fetching further pages."""

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for page in self.pages():
            for item in page.data:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[_T, _R]]:
        """Yield this page and then all others, each fetched when it is asked for."""
        page: AsyncPage[_T, _R] | None = self
        while page:
            yield page
            page = await page.next_page()

    async def next_page(self) -> AsyncPage[_T, _R] | None:
        """Fetch the next page; None after the last. Raises what a call raises."""
        call = self._next()
        return None if call is None else self._with(call, await self._send(call))


class AsyncPager(Generic[_T, _R]):
    """A list that was not asked for yet: `await` it for its first page, or walk it with
    `async for`. Each of the two asks anew."""

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[_T, _R]]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, AsyncPage[_T, _R]]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for page in self.pages():
            for item in page.data:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[_T, _R]]:
        """Yield all pages, each fetched when it is asked for."""
        async for page in (await self).pages():
            yield page


def sent(call: Call, name: str) -> Any:
    """Return a parameter as the call sends it, in the query or in a JSON body."""
    return {**fields_of(call.given.get("json")), **call.query}.get(name)


def changed(call: Call, name: str, value: Any) -> Call:
    """Return a call with another value of a parameter, where the call has it."""
    given = call.given.copy()
    body = fields_of(given.get("json"))
    if name in body and name not in call.query:
        given["json"] = {**body, name: value}
    else:
        given["query"] = {**call.query, name: value}
        said = call.said.copy()
        said.pop("query", None)
        given["options"] = said
    return replace(call, given=given)
