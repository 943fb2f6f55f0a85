"""Lists that go on: one page at a time, or item by item over all pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar, cast

from .calls import Call
from .models import dig, fields_of
from .resource import AsyncResource, Resource

_T = TypeVar("_T")
_R = TypeVar("_R")
_Send = Callable[[Call], Any]
# Where APIs tell what there is: {total}, {meta: {total}}, {links: {next: null}} …
_PARENTS = ("", "meta", "pagination", "paging", "page_info", "links", "_links")
TOTALS = ("total", "total_count", "totalCount")
_MORE = ("has_more", "hasMore", "has_next", "hasNext")


class Pagination(NamedTuple):
    """How to get from one page to the next; made by `by_…`."""

    items: str  # dotted wire names of the list in the answer; "" is the answer itself
    follow: Callable[
        [Sheet[Any, Any]], Call | None
    ]  # gives the next page's call, if any


class Sheet(Generic[_T, _R]):
    """What the two kinds of page share: an answer, its items, and where it came from."""

    data: list[_T]
    """The items of this page."""
    response: _R
    """The whole answer."""

    def __init__(
        self, send: _Send, call: Call, answer: Any, before: Any = None
    ) -> None:
        self._send, self.call, (self.response, self.http) = send, call, answer
        items: Any = dig(self.response, call.pages.items)
        self.data = cast("list[_T]", items) if isinstance(items, list) else []
        self.received: int = len(self.data) + (before.received if before else 0)
        mark = repr((call.url, call.params, call.json))
        self._seen: dict[str, Any] = {mark: call, **(before._seen if before else {})}

    def _next(self) -> Call | None:
        """Return the next call, unless it was made before: a cursor that repeats ends."""
        call: Call | None = self.call.pages.follow(self)
        mark = call and repr((call.url, call.params, call.json))
        return None if mark in self._seen else call

    def has_next_page(self) -> bool:
        """Tell whether there is another page to ask for (it may turn out empty)."""
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
        call = self._next()
        return Page(self._send, call, self._send(call), self) if call else None


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
        call = self._next()
        if call is None:
            return None
        return AsyncPage(self._send, call, await self._send(call), self)


class AsyncPager(Generic[_T, _R]):
    """A list not asked for yet: `await` its first page, or walk it with `async for`."""

    def __init__(self, send: _Send, call: Call) -> None:
        self._send, self._call = send, call

    def __await__(self) -> Generator[Any, None, AsyncPage[_T, _R]]:
        answer: Generator[Any, None, Any] = self._send(self._call).__await__()
        return AsyncPage(self._send, self._call, (yield from answer))

    def __aiter__(self) -> AsyncIterator[_T]:
        return (item async for page in self.pages() for item in page.data)

    async def pages(self) -> AsyncIterator[AsyncPage[_T, _R]]:
        """Yield all pages, each fetched when it is asked for."""
        async for page in (await self).pages():
            yield page


class PagedResource(Resource):
    """The base of a group of operations of which some list page by page."""

    def _list(
        self, path: str, *, returns: type[_R] | Any, item: type[_T] | Any, **more: Any
    ) -> Page[_T, _R]:
        call = Call(path, returns, item=item, **more)
        return Page(self._ask, call, self._ask(call))


class AsyncPagedResource(AsyncResource):
    """The base of a group of operations of which some list page by page."""

    def _list(
        self, path: str, *, returns: type[_R] | Any, item: type[_T] | Any, **more: Any
    ) -> AsyncPager[_T, _R]:
        return AsyncPager(self._ask, Call(path, returns, item=item, **more))


def sent(call: Call, name: str, default: int) -> int:
    """Return a number that the call sends, in whatever form: 2, 2.0 or "2"."""
    value = {**fields_of(call.json), **call.params}.get(name)
    return default if value is None else int(float(value))


def changed(call: Call, name: str, value: Any) -> Call:
    """Return a call with another value of a parameter, where the call has it."""
    body = fields_of(call.json)
    if name in body and name not in call.params:
        return call._replace(json={**body, name: value})
    options = cast("Any", {k: v for k, v in call.said.items() if k != "query"})
    return call._replace(query={**call.params, name: value}, options=options)


def is_last(page: Sheet[Any, Any]) -> bool:
    """Tell whether a page is empty, or its answer says that there is no next."""
    for fields in (fields_of(dig(page.response, parent)) for parent in _PARENTS):
        if fields.get("next", "") is None or False in map(fields.get, _MORE):
            return True
    return not page.data


def reached(page: Sheet[Any, Any], path: str, names: Sequence[str], count: int) -> bool:
    """Tell whether a total is reached: the one at the path, else where answers hold it."""
    usual = (f"{parent}.{n}".strip(".") for parent in _PARENTS[:5] for n in names)
    found = (dig(page.response, each) for each in ([path] if path else usual))
    total = next((n for n in found if isinstance(n, int) and n is not True), None)
    return total is not None and count >= total
