"""Lists that go on: one page at a time, or item by item over all pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar, cast

from .calls import Call
from .models import dig, fields_of
from .resource import RawResponse

_T = TypeVar("_T")
_R = TypeVar("_R")
Sent = Mapping[str, Any]  # what a page was asked for by
# What the next one is asked for by ("" is its URL), the value, what the walk remembers.
Position = tuple[str, Any, Any] | None
# Where APIs tell what there is: {total}, {meta: {total}}, {links: {next: null}} …
_PARENTS = ("", "meta", "pagination", "paging", "page", "page_info", "links", "_links")
TOTALS = ("total", "total_count", "totalCount")
_MORE = ("has_more", "hasMore", "has_next", "hasNext", "hasNextPage", "more")


class Pagination(NamedTuple):
    """How to get from one page to the next; made by `by_…`."""

    items: str  # dotted wire names of the list in the answer; "" is the answer itself
    follow: Callable[[Sheet[Any, Any], Sent], Position]
    sent: Callable[[Call], Sent] = lambda call: call.params
    option: str = "extra_query"  # of `RequestOptions`, which takes the position


class Sheet(Generic[_T, _R]):
    """What the two kinds of page share: an answer, its items, and where it came from."""

    def __init__(self, answer: RawResponse[Any], value: _R) -> None:
        self.http, self.call = answer, cast("Call", answer.exchange.call)
        self.response = value  # the whole answer; `data` are the items of this page
        items: Any = dig(value, self.call.sent["pages"].items)
        self.data = cast("list[_T]", items if isinstance(items, list) else [])
        self._ask: Any = answer.exchange.resource._ask

    def _next(self) -> Call | None:
        pages: Pagination = self.call.sent["pages"]
        if not (position := pages.follow(self, pages.sent(self.call))):
            return None
        name, value, memory = position
        sent = {**self.call.sent, "memory": memory}
        said: dict[str, Any] = {**self.call.said, "idempotency_key": ""}  # of one page
        if name:
            said[pages.option] = {**said.get(pages.option, {}), name: value}
        return self.call._replace(url="" if name else value, said=said, sent=sent)

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


class _Walk(AsyncIterator[Any]):
    """Pages, or what `each` of them holds. No generator: trio wants those closed."""

    def __init__(self, first: Callable[[], Any], each: Callable[[Any], Any]) -> None:
        self._follow, self._each, self._held = first, each, iter(list[Any]())

    async def __anext__(self) -> Any:
        while True:
            for held in self._held:
                return held
            if (page := await self._follow()) is None:
                raise StopAsyncIteration
            self._follow, self._held = page.next_page, iter(self._each(page))


class AsyncPager(Generic[_T, _R]):
    """A list not asked for yet: `await` its first page, or walk it with `async for`."""

    def __init__(self, call: Any, *of: str, **sent: Any) -> None:
        self._first: Any = lambda: call(*of, **sent)

    def __await__(self) -> Generator[Any, Any, AsyncPage[_T, _R]]:
        return cast("Generator[Any, Any, AsyncPage[_T, _R]]", self._first().__await__())

    def __aiter__(self) -> AsyncIterator[_T]:
        return _Walk(self._first, lambda page: page.data)

    def pages(self) -> AsyncIterator[AsyncPage[_T, _R]]:
        """Yield all pages from the first on, each fetched when it is asked for."""
        return _Walk(self._first, lambda page: [page])


class AsyncPage(Sheet[_T, _R], AsyncPager[_T, _R]):
    """One page of a list. `async for` walks all items, fetching further pages."""

    async def _first(self) -> AsyncPage[_T, _R]:
        return self

    async def next_page(self) -> AsyncPage[_T, _R] | None:
        """Fetch the next page; None after the last. Raises what a call raises."""
        return (await self._ask(call)).parse() if (call := self._next()) else None


def done(page: Sheet[Any, Any], path: str, names: tuple[str, ...], count: int) -> bool:
    """Tell whether an answer says, at the path or under a name, that this was all."""
    held = [fields_of(dig(page.response, parent)) for parent in _PARENTS]
    named = (fields.get(name) for fields in held for name in names)
    found = [dig(page.response, path)] if path else named
    total = next((n for n in found if isinstance(n, int) and n is not True), count + 1)
    last = (f.get("next", "") is None or False in map(f.get, _MORE) for f in held)
    return count >= total or any(last)
