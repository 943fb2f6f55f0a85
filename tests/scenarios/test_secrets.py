"""A canary as credential: it goes to the API and nowhere else, whatever happens."""

from __future__ import annotations

import asyncio
import io
import logging
import os
import pickle
import pickletools
import re
import subprocess
import sys
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

from codegen.runtime.client import AsyncBaseClient, BaseClient
from codegen.runtime.exceptions import APIConnectionError, APIError
from codegen.runtime.oauth2 import OAuth2
from codegen.runtime.resource import AsyncResource, Resource
from codegen.runtime.streams import AsyncStream, Stream

from ..runtime.shop import AsyncClient, Client
from .scenario import OK, answer
from .server import CLOSE, RESET, SILENCE, Server, Turn

CANARY = "c4nary+/=&?ü#%"
FORMS = {
    CANARY,
    quote(CANARY, safe=""),
    quote(CANARY),
    quote_plus(CANARY),
    CANARY.encode().decode("latin-1"),
    b64encode(f"user:{CANARY}".encode()).decode(),
    b64encode(f"me:{quote_plus(CANARY)}".encode()).decode(),
    "c4nary",  # the beginning, by which any other form would be found
}
PLACES = ("bearer", "key", "query_key", "cookie_key", "basic")


def _given(place: str) -> dict[str, Any]:
    text = CANARY if place in ("query_key", "cookie_key", "basic") else "c4nary-plain"
    return {place: ("user", text) if place == "basic" else text}


def _seen(text: str) -> list[str]:
    return sorted(form for form in FORMS if form in text)


def _arrived(server: Server) -> bool:
    """Whether the API got the credential, so that the test would see one."""
    return any(_seen(asked.text) for asked in server.asked)


TROUBLE: dict[str, tuple[list[Turn], str]] = {
    "an error": ([[answer(b'{"message":"no"}', "400 x")]], "BadRequestError"),
    "a storm": ([[answer(b"", "503 x")]], "InternalServerError"),
    "refused": ([[answer(b"", "401 x")]], "AuthenticationError"),
    "no JSON": ([[answer(b"<html>")]], "ResponseValidationError"),
    "no object": ([[answer(b"[]")]], "ResponseValidationError"),
    "reset": ([[RESET]], "APIConnectionError"),
    "cut": ([[OK[:-2], CLOSE]], "APIConnectionError"),
    "late": ([[SILENCE]], "APITimeoutError"),
    "gzip": ([[answer(Content_Encoding="gzip")]], "APIConnectionError"),
    "a redirect away": (
        [[answer(b"", "302 x", Location="{other}/x")]],
        "APIStatusError",
    ),
    "a redirect in a circle": (
        [[answer(b"", "302 x", Location="/x")]],
        "APIStatusError",
    ),
    "echoed in the message": ([], "BadRequestError"),
    "echoed in the location": ([], "APIStatusError"),
    "an event that is none": (
        [[answer(b"data: {\n\n", Content_Type="text/event-stream")]],
        "ResponseValidationError",
    ),
}


def _echo(name: str) -> Callable[[Any], Turn]:
    """Say back what came as a credential: in a message, or as the place to go to."""

    def turn(asked: Any) -> Turn:
        found = re.search(r"c4nary[^'\s;,]*", asked.text)
        secret = found[0] if found else CANARY
        if "location" in name:
            return [
                answer(b"", "302 x", Location=f"http://elsewhere.example/?k={secret}")
            ]
        return [answer(f'{{"message":"not {secret}"}}'.encode(), "400 x")]

    return turn


def _call(client: Any, stream: Any) -> Any:
    more: Any = {"returns": stream[dict], "stream": True}
    return client.customers.call("GET", "/x", options={"max_retries": 1}, **more)


@contextmanager
def _listening(levels: int = logging.DEBUG) -> Iterator[io.StringIO]:
    """All that anybody logs, at the most talkative level."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(levels)
    try:
        yield out
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


def _shown(error: BaseException, client: Any) -> str:
    """Everything in which an error and a client show themselves."""
    lines = [str(error), repr(error), *map(repr, error.args)]
    lines += traceback.format_exception(error)
    lines += [repr(client), str(client), repr(client.customers), repr(client._settings)]
    lines += [repr(client._settings.credentials), repr(client._settings.http())]
    each: BaseException | None = error
    while each is not None:
        lines += [str(each), repr(each), repr(vars(each).keys())]
        request = getattr(each, "_request", None)
        if request is not None:
            lines += [repr(request), str(request.url), repr(request.url)]
            lines += [repr(request.headers), repr(request.headers.raw)]
        each = each.__cause__ or each.__context__
    return "\n".join(lines)


def _pickled(error: BaseException) -> str:
    """What is in the pickle of an error, without what the server said by itself."""
    out = io.StringIO()
    pickletools.dis(pickle.dumps(error), out)
    return out.getvalue()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", TROUBLE)
def test_it_is_seen_nowhere(
    name: str, place: str, server: Server, other: Server
) -> None:
    turns, kind = TROUBLE[name]
    server.say(*turns) if turns else setattr(server, "answer", _echo(name))
    options: dict[str, Any] = {"base_url": server.url, "timeout": 0.5}
    options["response_validation"] = "strict"
    with Client(**options, **_given(place)) as shop, _listening() as log:
        with pytest.raises(Exception) as caught:
            list(_call(shop, Stream) if "event" in name else _plain(shop))
        assert type(caught.value).__name__ == kind
        assert _arrived(server)
        assert other.asked == []
        assert not _seen(_shown(caught.value, shop))
        echoed = "echoed" in name
        # The body and the headers of an answer are the server's own words, kept as they
        # came; and httpcore2 logs those headers.
        assert echoed or not _seen(_pickled(caught.value))
        ours = log.getvalue() if not echoed else _without_traces(log.getvalue())
        assert "GET" in log.getvalue() and not _seen(ours)


def _plain(shop: Any) -> Any:
    from ..runtime.shop import Customer

    options = {"max_retries": 1}
    return shop.customers.call("GET", "/x", returns=Customer, options=options)


def _without_traces(text: str) -> str:
    lines = text.splitlines()
    return "\n".join(line for line in lines if "receive_response_headers" not in line)


@pytest.mark.parametrize("place", ["bearer", "key"])
def test_asynchronous(place: str, server: Server, other: Server) -> None:
    server.say([answer(b"", "302 x", Location="{other}/x")])

    async def go() -> None:
        given: Any = {place: "c4nary-plain"}
        async with AsyncClient(base_url=server.url, **given) as shop:
            with pytest.raises(Exception) as caught:
                await _call(shop, AsyncStream)
            assert not _seen(_shown(caught.value, shop))
            assert not _seen(_pickled(caught.value))

    with _listening() as log:
        asyncio.run(go())
    assert _arrived(server)
    assert other.asked == []
    assert not _seen(log.getvalue())


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "link",
    ["{other}/next", "//{there}/next", "http://{host}@{there}/", "https://{host}/x"],
)
def test_a_next_page_elsewhere(
    link: str, place: str, server: Server, other: Server
) -> None:
    link = server.filled(link.encode()).decode()
    body = f'{{"data":[{{"id":1}}],"links":{{"next":"{link}"}}}}'
    header: Any = {"Link": f'<{link}>; rel="next"'}
    with Client(base_url=server.url, **_given(place)) as shop:
        for walked in (shop.customers.list_by_url, shop.customers.list_linked):
            by_url = walked == shop.customers.list_by_url
            server.say([answer(body.encode() if by_url else b"[]", **header)])
            with pytest.raises(Exception, match="another origin") as caught:
                list(walked())
            assert not _seen(_shown(caught.value, shop))
    assert len(server.asked) == 2
    assert other.asked == []


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "path",
    [
        "{other}/x",
        "//{there}/x",
        "@{there}/x",
        ":80@{there}/",
        "\\\\{there}\\x",
        "/..//{there}/",
    ],
)
def test_a_path_that_is_a_url(
    path: str, place: str, server: Server, other: Server
) -> None:
    """Neither a template nor a value makes another origin of the path."""
    path = server.filled(path.encode()).decode()
    server.say([OK])
    with Client(base_url=server.url, max_retries=0, **_given(place)) as shop:
        shop.customers.get(path)
        for template in (path, "/" + path):
            try:
                shop.customers.call("GET", template)
            except Exception as error:
                assert not _seen(_shown(error, shop))
    assert other.asked == []


TOKEN = answer(b'{"access_token":"c4nary-token","expires_in":3600}')
OAUTH: dict[str, tuple[Turn, Turn]] = {
    "the API fails": ([TOKEN], [answer(b'{"message":"no"}', "400 x")]),
    "the API ends": ([TOKEN], [CLOSE]),
    "the API sends away": ([TOKEN], [answer(b"", "302 x", Location="{other}/x")]),
    "no token": ([answer(b'{"message":"no"}', "401 x")], []),
    "no token in it": ([answer(b"{}")], []),
    "sent away for a token": ([answer(b"", "307 x", Location="{other}/x")], []),
    "no JSON for a token": ([answer(b"<html>")], []),
    "cut": ([TOKEN[:-3], CLOSE], []),
}


@pytest.mark.parametrize("kind", [BaseClient, AsyncBaseClient])
@pytest.mark.parametrize("name", OAUTH)
def test_client_credentials(
    name: str, kind: type[Any], server: Server, other: Server
) -> None:
    """Neither the id's secret nor the token got for it is seen anywhere."""
    token, rest = OAUTH[name]
    server.answer = lambda asked: token if "/token" in asked.line else rest
    pair = {"client_id": ("me", "X_ID"), "client_secret": (CANARY, "X_SECRET")}
    credential = OAuth2(None, env="X_TOKEN", token_url="/token", client=pair)
    more: Any = {"package": "x", "version": "1", "security": (("auth",),)}
    shop = kind(credentials={"auth": credential}, base_url=server.url, **more)

    async def go() -> None:
        try:
            await AsyncResource(shop)._call("GET", "/x", dict)
        finally:
            await shop.aclose()

    with _listening() as log, pytest.raises(APIError) as caught:
        if kind is BaseClient:
            with shop:
                Resource(shop)._call("GET", "/x", dict)
        else:
            asyncio.run(go())
    shop.customers = None
    assert not _seen(_shown(caught.value, shop) + _pickled(caught.value))
    # What httpcore2 traces of an answer is the server's own words, the token among them.
    assert not _seen(_without_traces(log.getvalue()))
    assert _arrived(server)
    assert other.asked == []


def test_what_a_server_sets_stays_there(server: Server, other: Server) -> None:
    """Cookies that an API sets go back to its host, and no credential is among them."""
    server.say([answer(Set_Cookie="sid=s3ss; Path=/")], [OK])
    elsewhere = other.url.replace("127.0.0.1", "localhost")
    with Client(base_url=server.url, bearer="c4nary-plain") as shop:
        shop.customers.get(1)
        shop.customers.get(2)
        assert server.asked[1].headers["cookie"] == "sid=s3ss"
        shop.with_options(base_url=elsewhere, bearer=None).customers.get(3)
    assert "cookie" not in other.asked[0].headers
    assert not _seen(other.asked[0].text)


BREAKS = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "\r\n\r\nGET /evil HTTP/1.1"]


@pytest.mark.parametrize("bad", BREAKS)
def test_nothing_is_injected(bad: str, server: Server) -> None:
    """What would end a header is refused before anything is sent, or it is encoded."""
    server.say([OK])
    ways: list[Callable[[Client], Any]] = [
        lambda shop: shop.customers.get(1, trace=bad),
        lambda shop: shop.with_options(bearer=bad).customers.get(1),
        lambda shop: shop.customers.get(1, request_options={"idempotency_key": bad}),
        lambda shop: shop.customers.get(
            1, request_options={"extra_headers": {"X": bad}}
        ),
        lambda shop: shop.customers.get(
            1, request_options={"extra_headers": {bad: "x"}}
        ),
        lambda shop: shop.with_options(headers={"X": bad}).customers.get(1),
        lambda shop: shop.customers.call("POST", "/x", json={}, media_type=bad),
        lambda shop: shop.customers.call("GET", "/x", accept=bad),
    ]
    with Client(base_url=server.url, max_retries=0) as shop:
        for way in ways:
            with pytest.raises((ValueError, APIConnectionError)):
                way(shop)
        assert server.asked == []
        shop.customers.get(bad)
        shop.customers.get(1, session=bad)
        shop.customers.list(filter_site_id=bad)
    assert len(server.asked) == 3
    assert all("x-evil" not in asked.headers for asked in server.asked)


PROGRAM = """
import logging, sys, traceback
import mgr

client = mgr.Client(base_url=sys.argv[1], max_retries=1)
for call in (client.customers.get, client.customers.delete, client.customers.archive):
    try:
        call(1)
    except mgr.APIError as error:
        traceback.print_exc()
        print(repr(error), vars(error).keys(), client, error.response.request.headers)
raise SystemExit("logged" if logging.getLogger("mgr").isEnabledFor(10) else "silent")
"""


def test_debugging_a_seed(server: Server) -> None:
    """`MGR_LOG=debug` says what happened, with the key from the environment in nothing."""
    server.say([answer(b'{"message":"no"}', "503 x")])
    root = Path(__file__).parents[2]
    environment: Mapping[str, str] = {
        **os.environ,
        "PYTHONPATH": str(root / "generated"),
        "MGR_LOG": "debug",
        "MGR_API_KEY": "c4nary-plain",
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, server.url],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.stderr.endswith("logged\n")
    assert "GET /customers/{id} (127.0.0.1" in done.stderr
    assert "InternalServerError" in done.stderr and "authorization" in done.stdout
    assert _arrived(server)
    assert not _seen(done.stdout + done.stderr)
