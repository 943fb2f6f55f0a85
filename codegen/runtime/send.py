"""The two loops that do the I/O."""

from __future__ import annotations

import time

import httpx2

from .calls import Call
from .client import Settings
from .exchange import Exchange


def send(client: Settings[httpx2.Client], call: Call) -> httpx2.Response:
    """Send a call until there is an answer that is a success; return it, read.

    Raises `APIStatusError` for another answer, `APIConnectionError` for none.
    """
    exchange = Exchange(client, call, asynchronous=False)
    http = client.pool.get()
    while True:
        time.sleep(exchange.wait)
        secrets = [credential.secret() for credential in exchange.credentials]
        request = exchange.request(http, secrets)
        try:
            response = http.send(request, **exchange.sending)
        except httpx2.RequestError as error:
            exchange.failed(error)
        else:
            if exchange.answered(response):
                return response
        finally:
            exchange.scrub(request)


async def send_async(
    client: Settings[httpx2.AsyncClient], call: Call
) -> httpx2.Response:
    """Do the same, asynchronously (asyncio or trio)."""
    exchange = Exchange(client, call, asynchronous=True)
    http = client.pool.get()
    while True:
        if exchange.wait:
            import anyio

            await anyio.sleep(exchange.wait)
        secrets = [await each.secret_async() for each in exchange.credentials]
        request = exchange.request(http, secrets)
        try:
            response = await http.send(request, **exchange.sending)
        except httpx2.RequestError as error:
            exchange.failed(error)
        else:
            if exchange.answered(response):
                return response
        finally:
            exchange.scrub(request)
