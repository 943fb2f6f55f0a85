"""Answers: what a test sets, as the HTTP response that the API would send."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from functools import reduce
from types import NoneType
from typing import Any, NamedTuple

import httpx2

from .._runtime.models import to_json

Headers = Mapping[str, str] | None


class Answer(NamedTuple):
    """What one call is answered with."""

    make: Callable[[str], httpx2.Response]
    """Makes the response anew for each call, in the media type that it accepts, or raises
    what is to be raised."""
    value: Any = None
    """Of a list that is walked: the page."""
    whole: bool = False
    """Whether the page holds all there is."""
    streams: bool | None = None
    """Whether it is a stream, where a caller chooses; None is neither, an error."""


class _Parts(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that is not read yet, as one from a socket."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        yield from self._parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            yield part


def response(
    status: int, parts: Iterable[bytes], media: str, headers: Headers = None
) -> httpx2.Response:
    """Return a response, its media type among the headers if there is one."""
    sent = httpx2.Headers({"Content-Type": media} if media else {})
    sent.update(headers or {})
    return httpx2.Response(status, headers=sent, stream=_Parts(parts))


def success(value: Any, hint: Any, media: str) -> httpx2.Response:
    """Return the answer that says a value of a type."""
    if hint is NoneType:
        return response(204, (), "")
    if hint is str and "json" not in media:
        return response(200, [str(value).encode()], f"{media}; charset=utf-8")
    raw = hint is bytes and isinstance(value, bytes)
    return response(200, [value if raw else to_json(value)], media)


def plain(status: int, body: Any, headers: Headers) -> Answer:
    """Return an answer of JSON, text or bytes; None is no body."""
    media, content = "application/json", body
    if body is None:
        media, content = "", b""
    elif isinstance(body, str):
        media, content = "text/plain; charset=utf-8", body.encode()
    elif not isinstance(body, bytes):
        content = to_json(body)

    def make(accepted: str) -> httpx2.Response:
        return response(status, [content], media, headers)

    return Answer(make)


def raising(error: Exception | type[Exception]) -> Answer:
    """Return an answer that never comes."""

    def make(accepted: str) -> httpx2.Response:
        raise error("a test says so") if isinstance(error, type) else error

    return Answer(make)


def wrapped(value: Any, path: str) -> Any:
    """Return a value as it lies in an answer, under a dotted path."""
    names = reversed(path.split(".") if path else ())
    return reduce(lambda inner, name: {name: inner}, names, value)
