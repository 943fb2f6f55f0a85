"""Answers that go on: server-sent events and JSON lines, as iterators of typed items."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing
from copy import copy
from typing import Any, Generic, Self, TypeVar, cast, get_args

import httpx2

from .calls import Call, message_in
from .events import Events, Lines, ServerSentEvent
from .exceptions import APIError
from .exchange import Exchange
from .resource import RawResponse
from .schemas import is_model, parts_of

_T = TypeVar("_T")
_KIND = re.compile(
    r"\s*(text/event-stream|application/(?:x-)?(?:ndjson|json-?lines?|jsonl|json-seq"
    r"|stream\+json))\s*(?:;|$)"
)


def opened(exchange: Exchange, answer: Any) -> Any:
    """Return an answer as a stream, None for one that is none."""
    sent, kind = exchange.call.sent, answer.headers.get("content-type", "").lower()
    only = sent["stream"] is True  # it can be nothing else, whatever it says
    found = _KIND.match(kind) or (only and _KIND.match(sent.get("accept", "").lower()))
    made: Any = AsyncStream if exchange.settings.kind == "AsyncClient" else Stream
    return made(answer, found[1]) if found else None


class _Items(Generic[_T]):
    """What the two kinds of stream share: bytes to items."""

    def __init__(self, answer: Any, kind: str) -> None:
        self.http_response: RawResponse[Any] = answer
        """The answer, for its status and headers."""
        self._call: Call = answer.exchange.call
        stream = self._call.sent["stream"]
        self._hint: Any = get_args(self._call.returns if stream is True else stream)[0]
        separator = b"\x1e" if kind.endswith("seq") else b"\n"
        self._frames = Events() if kind.endswith("event-stream") else Lines(separator)
        self._items = copy(self)._walk()  # in no circle, so closed when it is dropped

    _done = False
    _walk: Callable[[], Any]

    def _read(self, chunk: bytes) -> Iterator[_T]:
        for frame in self._frames.feed(chunk):
            if isinstance(frame, ServerSentEvent) and frame.data.strip() == "[DONE]":
                self._done = True  # as OpenAI ends its streams, and many after it
                return
            yield cast("_T", self._item(frame))

    def _item(self, frame: ServerSentEvent | bytes) -> Any:
        if isinstance(frame, ServerSentEvent):
            if self._hint in (ServerSentEvent, str):
                return frame if self._hint is ServerSentEvent else frame.data
            body = _described(frame, self._hint)
            if frame.event == "error" and body is None:
                text = message_in(_json(frame.data))
                raise APIError(f"{self._call.operation}: {text}", body=frame.data)
            frame = frame.data.encode() if body is None else body
        settings = self.http_response.exchange.settings
        return self._call.decoded(self._hint, frame, self.http_response, settings)


def _described(event: ServerSentEvent, hint: Any) -> bytes | None:
    """Return the event as the JSON object that some documentation describes, its `event`
    and `data` among the fields; None where a type is that of the data alone."""
    models = [part for part in parts_of(hint) if is_model(part)]
    if not models or not all({"event", "data"} <= {*m.model_fields} for m in models):
        return None
    data = _json(event.data)
    if isinstance(data, dict) and {"event", "data"} <= {*cast("dict[str, Any]", data)}:
        return None
    return json.dumps({**event._asdict(), "data": data}).encode()


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


class Stream(_Items[_T], Iterator[_T]):
    """The items of an answer, as they come. It is closed at its end, or when the `with`
    block that it opens is left."""

    def _walk(self) -> Iterator[_T]:
        with self.http_response as answer:
            for chunk in answer.iter_bytes():
                yield from self._read(chunk)
                if self._done:
                    return
            yield from self._read(b"")

    def __next__(self) -> _T:
        return cast("_T", next(self._items))

    def close(self) -> None:
        """Close the connection; what has not come yet never comes."""
        self._items = iter(())  # another thread that reads finds it closed
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncStream(_Items[_T], AsyncIterator[_T]):
    """The same, asynchronous."""

    async def _walk(self) -> AsyncGenerator[_T]:
        answer = self.http_response
        async with aclosing(answer), aclosing(answer.aiter_bytes()) as chunks:
            try:
                async for chunk in chunks:
                    for item in self._read(chunk):
                        yield item
                    if self._done:
                        return
            except httpx2.RequestError as error:
                raise answer.exchange.lost(error) from error
            for item in self._read(b""):
                yield item

    async def __anext__(self) -> _T:
        return cast("_T", await anext(self._items))

    async def aclose(self) -> None:
        """Close the connection; what has not come yet never comes."""
        if not self._items.ag_running:  # else another task reads, and finds it closed
            await self._items.aclose()
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()
