"""OAuth 2 client credentials: one exchange for all callers, renewed on expiry and refusal."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from codegen.runtime.client import AsyncBaseClient, Base, BaseClient
from codegen.runtime.exceptions import APIStatusError, AuthenticationError
from codegen.runtime.oauth2 import OAuth2
from codegen.runtime.resource import AsyncResource, Resource

from .server import Reply, Seen, Server

SECRET = "s3cr3t /+"


def client(server: Server, kind: type[Base] = BaseClient, **given: str) -> Any:
    names = {"X_ID": given.get("id", "me"), "X_SECRET": given.get("secret", SECRET)}
    made = OAuth2(None, env="X_TOKEN", token_url="/token", client=names)
    more = {"package": "x", "version": "1", "security": (("auth",),)}
    return kind(credentials={"auth": made}, base_url=server.url, **more)


def answers(server: Server, lives: int = 3600, good: int = 1) -> None:
    """Tokens 1, 2, 3 …; from the `good`th on they are accepted."""
    count = iter(range(1, 100))

    def answer(seen: Seen) -> Reply:
        if seen.target == "/token":
            return Reply(body={"access_token": f"t{next(count)}", "expires_in": lives})
        number = int(seen.headers["authorization"].removeprefix("Bearer t"))
        return Reply(200 if number >= good else 401, body={"n": number})

    server.answer = answer


def asked(server: Server) -> int:
    return sum(seen.target == "/token" for seen in server.seen)


def test_one_exchange_for_all_threads(server: Server) -> None:
    answers(server)
    resource = Resource(client(server))
    threads = [
        threading.Thread(target=resource._call, args=("GET", "/x", dict))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert asked(server) == 1
    first = server.seen[0]
    assert first.body == b"grant_type=client_credentials"
    assert first.headers["authorization"] == "Basic bWU6czNjcjN0KyUyRiUyQg=="
    assert server.last.headers["authorization"] == "Bearer t1"


def test_one_exchange_for_all_tasks(server: Server) -> None:
    answers(server)

    async def go() -> None:
        async with client(server, AsyncBaseClient) as it:
            resource = AsyncResource(it)
            calls = (resource._call("GET", "/x", dict) for _ in range(8))
            assert await asyncio.gather(*calls) == [{"n": 1}] * 8

    asyncio.run(go())
    assert asked(server) == 1


def test_renewed_when_it_expires_and_once_when_refused(server: Server) -> None:
    answers(server, lives=0)
    resource = Resource(client(server))
    assert [resource._call("GET", "/x", dict)["n"] for _ in range(2)] == [1, 2]
    answers(server, good=2)
    assert Resource(client(server))._call("POST", "/x", dict)["n"] == 2
    answers(server, good=50)
    start = len(server.seen)
    with pytest.raises(AuthenticationError):
        Resource(client(server))._call("GET", "/x", dict)
    assert len(server.seen) - start == 4  # two tokens, two calls


def test_a_refusal_shows_no_secret(server: Server) -> None:
    server.reply(Reply(401, {"error": f"invalid client {SECRET}"}))
    with pytest.raises(APIStatusError) as caught:
        Resource(client(server))._call("GET", "/x", dict)
    assert "s3cr3t" not in f"{caught.value} {caught.value.response.request.headers}"
