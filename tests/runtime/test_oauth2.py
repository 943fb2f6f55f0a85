"""OAuth 2 client credentials: one exchange for all callers, renewed on expiry and refusal."""

from __future__ import annotations

import asyncio
import threading
import time
from http.server import BaseHTTPRequestHandler
from typing import Any, TypedDict

import pytest

from codegen.runtime.client import AsyncBaseClient, Base, BaseClient
from codegen.runtime.exceptions import (
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
)
from codegen.runtime.oauth2 import OAuth2
from codegen.runtime.resource import AsyncResource, Resource

from .server import Reply, Seen, Server

SECRET = "s3cr3t /+"


class Options(TypedDict, total=False):
    """What `with_options` of such a client takes."""

    auth: str | None
    client_id: str | None
    client_secret: str | None
    timeout: float


def client(server: Server, kind: type[Base] = BaseClient, **given: str) -> Any:
    pair = {
        "client_id": (given.get("id", "me"), "X_ID"),
        "client_secret": (given.get("secret", SECRET), "X_SECRET"),
    }
    made = OAuth2(None, env="X_TOKEN", token_url="/token", client=pair)
    more = {"package": "x", "version": "1", "security": (("auth",),)}
    return kind(credentials={"auth": made}, base_url=server.url, **more)


def answers(server: Server, lives: float | str = 3600, good: int = 1) -> None:
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
    for lives in (0, "0", 0.5, "0.5"):  # of which the texts are no number, and sent
        answers(server, lives=lives)
        resource = Resource(client(server))
        assert resource._call("GET", "/x", dict)["n"] == 1
        time.sleep(0.3 if float(lives) else 0)
        assert resource._call("GET", "/x", dict)["n"] == 2
    answers(server, good=2)
    assert Resource(client(server))._call("POST", "/x", dict)["n"] == 2
    answers(server, good=50)
    start = len(server.seen)
    with pytest.raises(AuthenticationError):
        Resource(client(server))._call("GET", "/x", dict)
    assert len(server.seen) - start == 4  # two tokens, two calls


@pytest.mark.parametrize("kind", [BaseClient, AsyncBaseClient])
def test_the_deadline_of_a_call_is_that_of_its_token(
    server: Server, kind: type[Base]
) -> None:
    def slow(handler: BaseHTTPRequestHandler) -> bool:
        time.sleep(1.5)
        return True

    server.reply(Reply(before=slow))
    it, begun = client(server, kind), time.monotonic()
    options: Any = {"options": {"deadline": 0.2, "max_retries": 0}}
    with pytest.raises(APITimeoutError):
        if kind is BaseClient:
            Resource(it)._call("GET", "/x", dict, **options)
        else:
            asyncio.run(AsyncResource(it)._call("GET", "/x", dict, **options))
    assert time.monotonic() - begun < 1.4


def test_a_refusal_shows_no_secret(server: Server) -> None:
    server.reply(Reply(401, {"error": f"invalid client {SECRET}"}))
    with pytest.raises(APIStatusError) as caught:
        Resource(client(server))._call("GET", "/x", dict)
    assert "s3cr3t" not in f"{caught.value} {caught.value.response.request.headers}"


def test_other_ids_and_secrets(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client with another id gets tokens of its own; one with the same shares them."""
    answers(server)
    first = client(server)
    Resource(first)._call("GET", "/x", dict)
    Resource(first._with({"timeout": 9.0}, Options))._call("GET", "/x", dict)
    assert asked(server) == 1
    other = first._with({"client_id": "you"}, Options)
    assert Resource(other)._call("GET", "/x", dict) == {"n": 2}
    token = [seen for seen in server.seen if seen.target == "/token"][-1]
    assert token.headers["authorization"] == "Basic eW91OnMzY3IzdCslMkYlMkI="
    assert Resource(first)._call("GET", "/x", dict) == {"n": 1}
    given = first._with({"auth": "t9"}, Options)
    assert Resource(given)._call("GET", "/x", dict) == {"n": 9}
    back = given._with({"auth": None, "client_secret": "new"}, Options)
    assert Resource(back)._call("GET", "/x", dict) == {"n": 3}
    late = client(server, id="", secret="")
    monkeypatch.setenv("X_ID", "env")
    assert Resource(client(server, id=""))._call("GET", "/x", dict) == {"n": 4}
    late = late._with({"client_id": "a", "client_secret": "b"}, Options)
    assert Resource(late)._call("GET", "/x", dict) == {"n": 5}
    with pytest.raises(TypeError, match="with_options takes no 'secret'"):
        first._with({"secret": "x"}, Options)
