"""Lists that go on: one page at a time, or item by item over all pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar, cast

from .calls import Call
from .models import dig, fields_of
from .resource import RawResponse

_T = TypeVar("_T")
_R = TypeVar("_R")
# Where APIs tell what there is: {total}, {meta: {total}}, {links: {next: null}} …
_PARENTS = ("", "meta", "pagination", "paging", "page_info", "links", "_links")
TOTALS = ("total", "total_count", "totalCount")
_MORE = ("has_more", "hasMore", "has_next", "hasNext")


class Pagination(NamedTuple):
    """How to get from one page to the next; made by `by_…`."""

    items: str  # dotted wire names of the list in the answer; "" is the answer itself
    follow: Callable[[Sheet[Any, Any]], Call | None]  # None: this page is the last


class Sheet(Generic[_T, _R]):
    """What the two kinds of page share: an answer, its items, and where it came from."""

    def __init__(self, answer: RawResponse[Any], value: _R) -> None:
        self.http, self.call = answer, answer.exchange.call
        self.response = value  # the whole answer; `data` are the items of this page
        items: Any = dig(value, self.call.sent["pages"].items)
        self.data = cast("list[_T]", items if isinstance(items, list) else [])
        self.received: int = self.call.sent.get("received", 0) + len(self.data)
        self._ask: Any = answer.exchange.resource._ask

    def _next(self) -> Call | None:
        """Return the next call, unless it was made before: a cursor that repeats ends."""
        call: Call | None = self.call.sent["pages"].follow(self)
        seen = (*self.call.sent.get("seen", ()), (self.call.url, self.call.params))
        if call is None or (call.url, call.params) in seen:
            return None
        more = {"seen": seen, "received": self.received}
        return call._replace(sent={**call.sent, **more})

    def has_next_page(self) -> bool:
        """Tell whether the answer says that there is more; nothing is fetched."""
        return self._next() is not None


class Page(Sheet[_T, _R]):
    """One page of a list. Iterating it walks all items, fetching further pages."""

    def __iter__(self) -> Iterator[_T]:
        return (item for page in self.pages() for item in page.data)

    def pages(self) -> Iterator[Page[_T, _R]]:
        """Yield this page and then all others, each fetched when it is asked for."""
        page: Page[_T, _R] | None = self
        while page:
            yield page
            page = page.next_page()

    def next_page(self) -> Page[_T, _R] | None:
        """Fetch the next page; None after the last. Raises what a call raises."""
        return self._ask(call).parse() if (call := self._next()) else None


class AsyncPage(Sheet[_T, _R]):
    """One page of a list. `async for` walks all items, fetching further pages."""

    def __aiter__(self) -> AsyncIterator[_T]:
        return (item async for page in self.pages() for item in page.data)

    async def pages(self) -> AsyncIterator[AsyncPage[_T, _R]]:
        """Yield this page and then all others, each fetched when it is asked for."""
        page: AsyncPage[_T, _R] | None = self
        while page:
            yield page
            page = await page.next_page()

    async def next_page(self) -> AsyncPage[_T, _R] | None:
        """Fetch the next page; None after the last. Raises what a call raises."""
        return (await self._ask(call)).parse() if (call := self._next()) else None


class AsyncPager(Generic[_T, _R]):
    """A list not asked for yet: `await` its first page, or walk it with `async for`."""

    def __init__(
        self, call: Any, *of: str, returns: type[AsyncPage[_T, _R]], **sent: Any
    ) -> None:
        self._first = partial(call, *of, returns=returns, **sent)

    def __await__(self) -> Generator[Any, Any, AsyncPage[_T, _R]]:
        return cast("Generator[Any, Any, AsyncPage[_T, _R]]", self._first().__await__())

    def __aiter__(self) -> AsyncIterator[_T]:
        return (item async for page in self.pages() for item in page.data)

    async def pages(self) -> AsyncIterator[AsyncPage[_T, _R]]:
        """Yield all pages, each fetched when it is asked for."""
        async for page in (await self).pages():
            yield page


def sent(call: Call, name: str, default: int) -> int:
    """Return a number that the call sends, in whatever form: 2, 2.0 or "2"."""
    value = call.params.get(name)
    return default if value is None else int(float(value))


def changed(call: Call, name: str, value: Any) -> Call:
    """Return a call with another value of a query parameter."""
    said = {k: v for k, v in call.said.items() if k not in ("query", "extra_query")}
    query = {**call.params, name: value}
    return call._replace(said=said, sent={**call.sent, "query": query})


def done(page: Sheet[Any, Any], path: str, names: tuple[str, ...], count: int) -> bool:
    """Tell whether a page is the last: it is empty, its answer says that there is no
    next, or a total is reached, the one at the path or else where answers hold it."""
    for fields in (fields_of(dig(page.response, parent)) for parent in _PARENTS):
        if fields.get("next", "") is None or False in map(fields.get, _MORE):
            return True
    usual = (f"{parent}.{n}".strip(".") for parent in _PARENTS[:5] for n in names)
    found = (dig(page.response, each) for each in ([path] if path else usual))
    total = next((n for n in found if isinstance(n, int) and n is not True), None)
    return not page.data or (total is not None and count >= total)
