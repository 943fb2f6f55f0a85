"""Operations whose answer is a stream of items, or may be one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar

import httpx2

from ..runtime.decode import Typed
from ..runtime.events import ServerSentEvent
from ..runtime.models import to_json
from ..runtime.streams import Stream
from . import refusals
from .answers import Answer, response
from .limits import Limits
from .made import Made
from .offers import OfferedStub
from .stubs import Stub

_P = ParamSpec("_P")
_T = TypeVar("_T")
_R = TypeVar("_R")
_FLOWING = re.compile(r"event-stream|stream\+json|ndjson|json-?(l|seq)")


def framed(item: Any, media: str) -> bytes:
    """Return an item as it stands in a stream."""
    if "event-stream" not in media:
        start = b"\x1e" if "seq" in media else b""
        return start + to_json(item) + b"\n"
    if not isinstance(item, ServerSentEvent):
        text = item if isinstance(item, str) else to_json(item).decode()
        item = ServerSentEvent(text)
    rows = [f"event: {item.event}", *([f"id: {item.id}"] if item.id else [])]
    rows += [f"retry: {item.retry}"] if item.retry is not None else []
    rows += [f"data: {line}" for line in item.data.split("\n")]
    return "\n".join([*rows, "", ""]).encode()


class _Streams(Stub[_P, _R], Generic[_P, _R, _T]):
    def _flow(self, streams: Iterable[Iterable[_T]], then: Exception | None) -> Self:
        for stream in map(list[_T], streams):
            for number, item in enumerate(stream):
                self._hold(self._operation.item, item, f"item {number}")
            self._add(Answer(partial(_flow, stream, then), streams=True))
        return self


def _flow(items: list[Any], then: Exception | None, media: str) -> httpx2.Response:
    def parts() -> Iterator[bytes]:
        yield from (framed(item, media) for item in items)
        if then:
            raise then

    return response(200, parts(), media)


class StreamedStub(_Streams[_P, Iterable[_T], _T], Generic[_P, _T]):
    """Answers with the items of a stream."""

    def returns(self, *values: Iterable[_T], then: Exception | None = None) -> Self:
        """Set the items of a call's stream, and of the next; `then` breaks them off."""
        return self._flow(values, then)


class ChoosingStub(OfferedStub[_P, _R], _Streams[_P, _R, _T], Generic[_P, _R, _T]):
    """Answers at once (`returns`) or with a stream (`streams`), as the caller asks."""

    _ways = "`{0}.returns(…)`, `{0}.streams([…])`, `{0}.fails(404)` or `{0}.raises(…)`"

    def streams(self, *values: Iterable[_T], then: Exception | None = None) -> Self:
        """Set the items of a call's stream, and of the next; `then` breaks them off."""
        return self._flow(values, then)

    def _next(self, made: Made) -> Answer:
        answer, media = super()._next(made), made.requests[-1].headers["accept"]
        asked = _FLOWING.search(media) is not None
        if answer.streams not in (None, asked):
            raise self._refusal(refusals.other_kind(self._title, asked))
        return answer


def streamed(
    method: Callable[Concatenate[Any, _P], Stream[_T]], /, **limits: Limits
) -> StreamedStub[_P, _T]:
    """Return the stub of a method whose answer is a stream."""
    return StreamedStub(method, limits)


def choosing(
    method: Callable[Concatenate[Any, _P], _R],
    item: type[Typed[_T]],
    /,
    **limits: Limits,
) -> ChoosingStub[_P, _R, _T]:
    """Return the stub of a method whose caller chooses; `item` is one of a stream."""
    return ChoosingStub(method, limits)


def flowing(
    method: Callable[Concatenate[Any, _P], Any],
    answer: type[Typed[_R]],
    item: type[Typed[_T]],
    /,
    **limits: Limits,
) -> ChoosingStub[_P, _R, _T]:
    """Return the same where what comes at once is any of the types of `answer`."""
    return ChoosingStub(method, limits)
