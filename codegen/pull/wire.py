"""One request over one connection, to an address that was checked before."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from . import body
from .address import addresses
from .body import Meter
from .limits import Limits
from .policy import Target
from .trouble import Trouble

if TYPE_CHECKING:
    import ssl

    import httpx2

Headers = Sequence[tuple[str, str]]


class Reply(Struct, frozen=True):
    """What came back. `data` is empty unless the status is 200."""

    status: int
    headers: Mapping[str, str]
    data: bytes = b""


class Wire:
    """Connections, one pool an origin; a name keeps its address for the whole run."""

    def __init__(self, limits: Limits, private: bool) -> None:
        self.limits = limits
        self.meter = Meter(limits)
        self._private = private
        self._context: ssl.SSLContext | None = None
        self._pinned: dict[tuple[str, int], list[str]] = {}
        self._pools: dict[tuple[str, str, int], httpx2.AsyncHTTPTransport] = {}

    async def __aenter__(self) -> Wire:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for pool in self._pools.values():
            await pool.aclose()

    async def send(self, target: Target, headers: Headers) -> Reply:
        """One request, no redirect followed; `Trouble` for whatever goes wrong."""
        try:
            async with asyncio.timeout(self.limits.request):
                return await self._send(target, headers)
        except TimeoutError:
            message = f"it took longer than {self.limits.request:g} s"
            help = "leave it out with --exclude"
            raise Trouble("slow", message, help, retry=True) from None

    async def _send(self, target: Target, headers: Headers) -> Reply:
        import httpx2

        try:
            response = await self._connected(target, headers)
            try:
                return await self._reply(response)
            finally:
                with suppress(httpx2.HTTPError):
                    await response.aclose()
        except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
            raise _unreachable(target) from error
        except httpx2.HTTPError as error:
            message = "the connection ended too early, or it is no proper HTTP"
            raise Trouble("broken", message, "try again later", retry=True) from error

    async def _connected(self, target: Target, headers: Headers) -> httpx2.Response:
        """The head of the answer, from the first of the addresses that can be reached."""
        import httpx2

        for address in await self._addresses(target):
            with suppress(httpx2.ConnectError, httpx2.ConnectTimeout):
                return await self._ask(target, address, headers)
        raise _unreachable(target)

    async def _ask(
        self, target: Target, address: str, headers: Headers
    ) -> httpx2.Response:
        import httpx2

        host = f"[{address}]" if ":" in address else address
        query = f"?{target.query}" if target.query else ""
        url = f"{target.scheme}://{host}:{target.port}{target.path}{query}"
        patience = dict.fromkeys(("read", "write", "pool"), self.limits.request)
        extensions: dict[str, object] = {
            "timeout": {**patience, "connect": self.limits.connect},
            "sni_hostname": target.host,
        }
        request = httpx2.Request(
            "GET",
            url,
            headers=[("Host", target.netloc), *headers],
            extensions=extensions,
        )
        return await self._pool(target).handle_async_request(request)

    async def _reply(self, response: httpx2.Response) -> Reply:
        headers = {k.lower(): v for k, v in response.headers.multi_items()}
        stream = cast("AsyncIterable[bytes]", response.stream)
        length = headers.get("content-length", "")
        if response.status_code != 200:
            if response.status_code == 304 or _small(length):
                async for chunk in stream:  # so that the connection can be used again
                    self.meter.spend(len(chunk))
            return Reply(response.status_code, headers)
        encoding = headers.get("content-encoding", "")
        data = await body.read(stream, encoding, length, self.meter)
        return Reply(200, headers, data)

    async def _addresses(self, target: Target) -> list[str]:
        key = target.host, target.port
        if key not in self._pinned:
            self._pinned[key] = await addresses(*key, self._private)
        return self._pinned[key]

    def _pool(self, target: Target) -> httpx2.AsyncHTTPTransport:
        """Never shared between names: a certificate is checked for one of them."""
        import httpx2

        if target.origin not in self._pools:
            self._context = self._context or httpx2.create_ssl_context()
            self._pools[target.origin] = httpx2.AsyncHTTPTransport(
                verify=self._context,
                limits=httpx2.Limits(max_connections=self.limits.parallel),
            )
        return self._pools[target.origin]


def _small(length: str) -> bool:
    return length.isascii() and length.isdigit() and int(length[:9]) <= body.STEP


def _unreachable(target: Target) -> Trouble:
    return Trouble(
        "unreachable",
        f"`{target.netloc}` cannot be reached",
        "check the URL, the certificate and the network; nothing was written",
        kind="stop",
        retry=True,
    )
