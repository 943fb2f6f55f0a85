"""HTTP/2 by the caller's own `httpx2` client: one connection for calls side by side."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import httpx2
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import Event, RequestReceived

from .shop import AsyncClient, Client


class Http2:
    """Answers every request with its path, on as many connections as are made."""

    def __init__(self) -> None:
        self.connections = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                self.connections += 1
                threading.Thread(
                    target=self._serve, args=(connection,), daemon=True
                ).start()

    def _serve(self, connection: socket.socket) -> None:
        state = H2Connection(H2Configuration(client_side=False))
        state.initiate_connection()
        with connection, suppress(OSError):
            connection.sendall(state.data_to_send())
            while data := connection.recv(65_536):
                for event in state.receive_data(data):
                    self._answer(state, event)
                connection.sendall(state.data_to_send())

    def _answer(self, state: H2Connection, event: Event) -> None:
        if isinstance(event, RequestReceived):
            stream = event.stream_id
            state.send_headers(
                stream, [(":status", "200"), ("content-type", "application/json")]
            )
            state.send_data(stream, b'{"id": 7}', end_stream=True)


@pytest.fixture
def server() -> Iterator[Http2]:
    found = Http2()
    yield found
    found.close()


def test_sync(server: Http2) -> None:
    with httpx2.Client(http1=False, http2=True) as http:
        client = Client(base_url=server.url, http_client=http).with_options(deadline=5)
        answers = [client.customers.with_raw_response.get(n) for n in (1, 2)]
    assert [answer.http_version for answer in answers] == ["HTTP/2", "HTTP/2"]
    assert answers[0].parse().id == 7
    assert server.connections == 1


def test_side_by_side(server: Http2) -> None:
    async def calls() -> list[int]:
        async with httpx2.AsyncClient(http1=False, http2=True) as http:
            client = AsyncClient(base_url=server.url, http_client=http)
            asked = (client.customers.get(number) for number in range(20))
            return [customer.id for customer in await asyncio.gather(*asked)]

    assert asyncio.run(calls()) == [7] * 20
    assert server.connections == 1
