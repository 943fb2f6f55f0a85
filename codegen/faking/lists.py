"""Operations whose answer is a list that is walked page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar, cast

from ..runtime.models import plain
from ..runtime.pages import Page
from .answers import Answer, success
from .limits import Limits
from .made import Made
from .samples import sample
from .stubs import Stub

_P = ParamSpec("_P")
_T = TypeVar("_T")
_R = TypeVar("_R")


class PagedStub(Stub[_P, _R], Generic[_P, _T, _R]):
    """Answers with whole pages (`returns`), each request with the next one, or with items
    (`returns_items`). What is asked for after the last page is an empty one."""

    _ways = "`{0}.returns_items([…])`, `{0}.returns(…)`, `{0}.fails(404)` or `{0}.raises(…)`"

    def returns_items(self, items: Iterable[_T]) -> Self:
        """Set all items of a list, which come on one page; what else such a page must
        have is made up."""
        of, listed = self._operation, list(items)
        for number, item in enumerate(listed):
            self._hold(of.item, item, f"item {number}")
        page = sample(of.returns, len(listed))
        self._value(_put(listed, self._path, page), whole=True)
        return self

    @property
    def _path(self) -> str:
        """Where the items lie in a page."""
        path: str = self._operation.call.sent["pages"].items
        return path

    def _next(self, made: Made) -> Answer:
        last = self._answers[self._given - 1] if self._given else None
        done = last and (last.whole or self._given == len(self._answers))
        if len(made.requests) == 1 or not last or not done:
            return super()._next(made)
        of = self._operation
        empty = _put([], self._path, plain(last.value))
        return Answer(partial(success, empty, of.returns))


def _put(items: list[Any], path: str, page: Any) -> Any:
    """Return a page with these items under a dotted path."""
    if not path:
        return items
    first, _, rest = path.partition(".")
    fields = cast("dict[str, Any]", page if isinstance(page, dict) else {})
    return {**fields, first: _put(items, rest, fields.get(first))}


def paged(
    method: Callable[Concatenate[Any, _P], Page[_T, _R]], /, **limits: Limits
) -> PagedStub[_P, _T, _R]:
    """Return the stub of a method whose answer is a list that is walked."""
    return PagedStub(method, limits)
