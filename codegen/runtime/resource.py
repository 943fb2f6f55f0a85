"""What a resource's methods call: one way for a value, one for a page of values."""

from __future__ import annotations

import time
from typing import Any, TypeVar, Unpack, overload

import httpx2

from .answers import value_of
from .calls import Call, Given
from .client import AsyncBaseClient, BaseClient, settings_of
from .decode import Typed
from .exchange import Exchange
from .pages import AsyncPage, AsyncPager, Page, Pagination

_T = TypeVar("_T")
_R = TypeVar("_R")


class Resource:
    """The base of a group of operations."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def _call(
        self, method: str, path: str, *, returns: None, **more: Unpack[Given]
    ) -> None: ...
    @overload
    def _call(
        self, method: str, path: str, *, returns: type[Typed[_T]], **more: Unpack[Given]
    ) -> _T: ...
    @overload
    def _call(
        self, method: str, path: str, *, returns: type[_T], **more: Unpack[Given]
    ) -> _T: ...
    def _call(
        self, method: str, path: str, *, returns: Any, **more: Unpack[Given]
    ) -> Any:
        return self._ask(Call(method, path, returns, more))[0]

    def _list(
        self,
        path: str,
        *,
        returns: type[Typed[_R]] | type[_R],
        item: type[Typed[_T]] | type[_T],
        pages: Pagination,
        method: str = "GET",
        **more: Unpack[Given],
    ) -> Page[_T, _R]:
        call = Call(method, path, returns, more)
        return Page(call, pages, self._ask(call), self._ask)

    def _ask(self, call: Call) -> tuple[Any, httpx2.Response]:
        settings = settings_of(self._client)
        exchange, http = Exchange(settings, call, is_async=False), settings.pool.get()
        while True:
            time.sleep(exchange.wait)
            secrets = [each.secret() for each in exchange.credentials]
            request = exchange.request(http, secrets)
            try:
                response = http.send(request, **exchange.sending)
            except httpx2.RequestError as error:
                exchange.failed(error)
            else:
                if exchange.answered(response):
                    return value_of(settings, call, response), response
            finally:
                exchange.scrub(request)


class AsyncResource:
    """The base of a group of operations, asynchronous."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def _call(
        self, method: str, path: str, *, returns: None, **more: Unpack[Given]
    ) -> None: ...
    @overload
    async def _call(
        self, method: str, path: str, *, returns: type[Typed[_T]], **more: Unpack[Given]
    ) -> _T: ...
    @overload
    async def _call(
        self, method: str, path: str, *, returns: type[_T], **more: Unpack[Given]
    ) -> _T: ...
    async def _call(
        self, method: str, path: str, *, returns: Any, **more: Unpack[Given]
    ) -> Any:
        return (await self._ask(Call(method, path, returns, more)))[0]

    def _list(
        self,
        path: str,
        *,
        returns: type[Typed[_R]] | type[_R],
        item: type[Typed[_T]] | type[_T],
        pages: Pagination,
        method: str = "GET",
        **more: Unpack[Given],
    ) -> AsyncPager[_T, _R]:
        call = Call(method, path, returns, more)

        async def first() -> AsyncPage[_T, _R]:
            return AsyncPage(call, pages, await self._ask(call), self._ask)

        return AsyncPager(first)

    async def _ask(self, call: Call) -> tuple[Any, httpx2.Response]:
        settings = settings_of(self._client)
        exchange, http = Exchange(settings, call, is_async=True), settings.pool.get()
        while True:
            if exchange.wait:
                import anyio  # httpx2's own way to run on asyncio and trio alike

                await anyio.sleep(exchange.wait)
            secrets = [await each.secret_async() for each in exchange.credentials]
            request = exchange.request(http, secrets)
            try:
                response = await http.send(request, **exchange.sending)
            except httpx2.RequestError as error:
                exchange.failed(error)
            else:
                if exchange.answered(response):
                    return value_of(settings, call, response), response
            finally:
                exchange.scrub(request)
