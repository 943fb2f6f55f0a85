"""What a resource's methods call."""

from __future__ import annotations

import time
from inspect import isawaitable
from typing import Any, TypeVar, overload

import anyio
import httpx2

from .calls import Call
from .client import AsyncBaseClient, BaseClient
from .exchange import Exchange

_T = TypeVar("_T")


class Resource:
    """The base of a group of operations."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def _call(self, method: str, path: str, *, returns: None, **more: Any) -> None: ...
    @overload
    def _call(
        self, method: str, path: str, *, returns: type[_T] | Any, **more: Any
    ) -> _T: ...
    def _call(self, method: str, path: str, **more: Any) -> Any:
        return self._ask(Call(path, method=method, **more))[0]

    def _ask(self, call: Call) -> tuple[Any, httpx2.Response]:
        exchange = Exchange(self._client, call, is_async=False)
        http: httpx2.Client = exchange.settings.http()
        while True:
            time.sleep(exchange.wait)
            values = [credential.ask() for credential in exchange.credentials]
            with exchange.attempt(http, values) as request:
                response = http.send(request, follow_redirects=False)
                if exchange.answered(response):
                    return call.value(response, exchange.settings), response


class AsyncResource:
    """The base of a group of operations, asynchronous."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def _call(
        self, method: str, path: str, *, returns: None, **more: Any
    ) -> None: ...
    @overload
    async def _call(
        self, method: str, path: str, *, returns: type[_T] | Any, **more: Any
    ) -> _T: ...
    async def _call(self, method: str, path: str, **more: Any) -> Any:
        return (await self._ask(Call(path, method=method, **more)))[0]

    async def _ask(self, call: Call) -> tuple[Any, httpx2.Response]:
        exchange = Exchange(self._client, call, is_async=True)
        http: httpx2.AsyncClient = exchange.settings.http()
        while True:
            await anyio.sleep(exchange.wait)  # on asyncio and trio alike, as httpx2 is
            asked = [credential.ask() for credential in exchange.credentials]
            values = [await each if isawaitable(each) else each for each in asked]
            with exchange.attempt(http, values) as request:
                response = await http.send(request, follow_redirects=False)
                if exchange.answered(response):
                    return call.value(response, exchange.settings), response
