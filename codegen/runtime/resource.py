"""What a resource's methods call, and their answers before they are decoded."""

from __future__ import annotations

import time
from contextlib import aclosing, suppress
from copy import copy
from functools import partial
from inspect import isawaitable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_args, get_origin

import anyio
import httpx2

from .calls import Call
from .client import Base
from .decode import Typed
from .exchange import Exchange
from .models import dig, fields_of

_T = TypeVar("_T")
_IDS = "x-request-id request-id x-amzn-requestid x-correlation-id cf-ray".split()

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
    from typing import Concatenate, ParamSpec, Self

    _P = ParamSpec("_P")
    _Of = Callable[Concatenate[Any, _P], _T]
    _As = type[_T] | type[Typed[Any]]

    # What `with_raw_response` makes of a method: the same arguments, another result.
    def raw(of: _Of[_P, _T]) -> staticmethod[_P, RawResponse[_T]]: ...
    def async_raw(of: _Of[_P, Awaitable[_T]]) -> staticmethod[_P, AsyncCall[_T]]: ...


class RawResponse(httpx2.Response, Generic[_T]):
    """An answer as it came; a streamed async one needs `aread()` before `parse()`."""

    exchange: Any = property(lambda self: self.extensions["exchange"])

    @property
    def request_id(self) -> str | None:
        """What the API's operators can find the call by, if the answer says it."""
        return next((self.headers[name] for name in _IDS if name in self.headers), None)

    def parse(self) -> _T:
        """Return what the method by itself returns; raises what it raises."""
        call, settings = self.exchange.call, self.exchange.settings
        if stream := self.exchange.streams(self):
            return cast("_T", stream)
        self.read()
        whole, path = call.sent.get("within", (call.returns, ""))
        page = get_origin(whole) if "pages" in call.sent else None
        value = call.value(get_args(whole)[1] if page else whole, self, settings)
        value = dig(value, path) if path and fields_of(value) else value
        return cast("_T", page(self, value) if page else value)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        with suppress(*(() if self.is_success else (httpx2.RequestError,))):
            yield from super().iter_bytes(chunk_size)

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        async with aclosing(super().aiter_bytes(chunk_size)) as chunks:
            with suppress(*(() if self.is_success else (httpx2.RequestError,))):
                async for chunk in chunks:
                    yield chunk

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        async with aclosing(super().aiter_raw(chunk_size)) as chunks:
            async for chunk in chunks:
                self.exchange.left()
                yield chunk

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self.close()
        self.left(error)

    def left(self, error: object) -> None:
        if isinstance(error, httpx2.RequestError) and error.request is self.request:
            raise self.exchange.lost(error) from error


class AsyncCall(Generic[_T]):
    """A call not made yet: `await` its answer, or enter it, to close it when left."""

    def __init__(self, call: Callable[..., Any], *args: Any, **more: Any) -> None:
        self._call: Awaitable[RawResponse[_T]] = call(*args, **more)

    def __await__(self) -> Generator[Any, Any, RawResponse[_T]]:
        return self._call.__await__()

    async def __aenter__(self) -> RawResponse[_T]:
        self._answer = await self._call
        return self._answer

    async def __aexit__(self, kind: object, error: object, trace: object) -> None:
        await self._answer.aclose()
        self._answer.left(error)


class _Group:
    """A group of operations, and the same with methods that do not decode."""

    _streamed: bool | None = None  # whether answers are not even read; None: decoded
    with_raw_response: Any = property(lambda self: self._raw(False))
    with_streaming_response: Any = property(lambda self: self._raw(True))

    def __init__(self, client: Base) -> None:
        self._client = client

    def _raw(self, streamed: bool) -> Any:
        other = copy(self)
        other._streamed = streamed
        return other

    def _came(self, response: Any, exchange: Exchange) -> tuple[RawResponse[Any], bool]:
        # The redirect that httpx2 would follow holds the credentials, also when pickled.
        response.extensions["exchange"], response.next_request = exchange, None
        if self._streamed or "stream" in exchange.call.sent or not response.is_success:
            response.__class__ = exchange.kind  # else when it is read, which is quicker
        wanted = self._streamed or exchange.streams(response)
        return response, wanted and response.is_success  # as it comes, not read at once


class Resource(_Group):
    """The base of a group of operations."""

    def _call(self, method: str, path: str, returns: _As[_T], **sent: Any) -> _T:
        answer = self._ask(Call(method, path, returns, sent, sent.get("options") or {}))
        return cast("_T", answer.parse() if self._streamed is None else answer)

    def _ask(self, call: Call) -> RawResponse[Any]:
        exchange = Exchange(self, call)
        while True:
            with exchange:
                values = [each.ask(exchange) for each in exchange.credentials]
                answer, streamed = self._came(exchange.send(values), exchange)
                if not streamed:
                    answer.read()
                if exchange.answered(answer):
                    return answer
            time.sleep(exchange.wait)


class AsyncResource(_Group):
    """The base of a group of operations, asynchronous."""

    def _raw(self, streamed: bool) -> Any:
        other = super()._raw(streamed)
        named = {name: getattr(other, name) for name in vars(type(self))}
        calls = {k: partial(AsyncCall[Any], v) for k, v in named.items() if callable(v)}
        return SimpleNamespace(**calls)  # whose methods can be awaited or entered

    async def _call(self, method: str, path: str, returns: _As[_T], **sent: Any) -> _T:
        call = Call(method, path, returns, sent, sent.get("options") or {})
        answer = await self._ask(call)
        return cast("_T", answer.parse() if self._streamed is None else answer)

    async def _ask(self, call: Call) -> RawResponse[Any]:
        exchange = Exchange(self, call)
        while True:
            with exchange:
                # Later than httpx2's own timeouts: only those close a half-made connection.
                with anyio.fail_after(exchange.end - time.monotonic() + 0.1):
                    asked = [each.ask(exchange) for each in exchange.credentials]
                    values = [await it if isawaitable(it) else it for it in asked]
                    answer, streamed = self._came(await exchange.send(values), exchange)
                    if not streamed:
                        await answer.aread()
                if exchange.answered(answer):
                    return answer
            await anyio.sleep(exchange.wait)  # on asyncio and trio alike, as httpx2 is
