"""Files that are downloaded: whole or not at all, taken up where the connection broke."""

from __future__ import annotations

import gzip
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest

from codegen.runtime.downloads import Download
from codegen.runtime.exceptions import APIConnectionError, APIError, APITimeoutError

from .server import Reply, Server
from .shop import AsyncClient, Client

DATA = bytes(range(256)) * 4096  # 1 MiB
LATER = "Thu, 01 Jan 2026 00:00:10 GMT"
EARLIER = "Thu, 01 Jan 2026 00:00:00 GMT"
MORE: dict[str, Any] = {"returns": bytes, "raw": Download}


@dataclass
class Files:
    """A server of one file, which breaks off after some bytes of its first answers."""

    headers: dict[str, str] = field(default_factory=dict[str, str])
    breaks: list[int] = field(default_factory=list[int])
    data: bytes = DATA
    ranges: bool = True
    shift: int = 0
    """By how much its ranges are wrong."""
    changes: dict[str, str] = field(default_factory=dict[str, str])
    """Headers of its ranges that differ."""
    refuses: bool = False
    """Whether it has no range at all."""
    asked: list[str | None] = field(default_factory=list[str | None])

    def __call__(self, handler: BaseHTTPRequestHandler) -> bool:
        wanted = handler.headers.get("range")
        self.asked.append(wanted and f"{wanted} {handler.headers['if-range']}")
        start = int(wanted.split("=")[1][:-1]) if wanted and self.ranges else 0
        rest = self.data[start:]
        status = (416 if self.refuses else 206) if start else 200
        handler.send_response_only(status)
        place = f"bytes {start + self.shift}-{len(self.data) - 1}/{len(self.data)}"
        own = {"Content-Range": place, **self.changes} if start else {}
        length = {"Content-Length": str(len(rest))}
        for name, value in {**self.headers, **length, **own}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(rest[: self.breaks.pop(0)] if self.breaks else rest)
        return True


Save = Callable[..., Path]


def save_sync(url: str, path: Path, method: str = "GET", **options: Any) -> Path:
    shop = Client(base_url=url).with_options(**options)
    with shop.customers.with_streaming_response.call(method, "/f", **MORE) as answer:
        saved: Path = answer.save(path)
    assert answer.is_closed
    return saved


def save_async(
    backend: str, url: str, path: Path, method: str = "GET", **options: Any
) -> Path:
    async def go() -> Path:
        async with AsyncClient(base_url=url).with_options(**options) as shop:
            call = shop.customers.with_streaming_response.call(method, "/f", **MORE)
            async with call as answer:
                saved: Path = await answer.asave(path)
            return saved

    return anyio.run(go, backend=backend)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def save(request: pytest.FixtureRequest) -> Save:
    return save_sync if request.param == "sync" else partial(save_async, request.param)


def test_whole(server: Server, tmp_path: Path, save: Save) -> None:
    files = Files()
    server.reply(Reply(before=files))
    (tmp_path / "f").write_text("old")
    assert save(server.url, tmp_path / "f") == tmp_path / "f"
    assert (tmp_path / "f").read_bytes() == DATA
    assert [*tmp_path.iterdir()] == [tmp_path / "f"]
    assert files.asked == [None]


@pytest.mark.parametrize(
    ("headers", "same"),
    [
        ({"ETag": '"v1"'}, '"v1"'),
        ({"Last-Modified": EARLIER, "Date": LATER}, EARLIER),
        ({"ETag": 'W/"v1"', "Last-Modified": EARLIER, "Date": LATER}, None),
        ({"Last-Modified": LATER, "Date": LATER}, None),
        ({"Last-Modified": "yesterday"}, None),
        ({"Last-Modified": "Thu Jan  1 00:00:00 2026", "Date": LATER}, None),
        ({"ETag": '"v1"', "Accept-Ranges": "none"}, None),
        ({}, None),
    ],
)
def test_broken(
    server: Server,
    tmp_path: Path,
    save: Save,
    headers: dict[str, str],
    same: str | None,
) -> None:
    """It is gone on with only if it is certainly the same."""
    files = Files(headers, [600_000, 300_000] if same else [600_000])
    server.reply(Reply(before=files))
    save(server.url, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA
    first, second, *third = files.asked
    assert (first, second is None) == (None, same is None)
    if same:
        places = [each.partition("-")[::2] for each in (second, *third) if each]
        assert [rest for _, rest in places] == [f" {same}"] * 2
        assert int(places[0][0][6:]) <= 600_000 < int(places[1][0][6:])


def test_changed_meanwhile(server: Server, tmp_path: Path, save: Save) -> None:
    """A server that gives the whole again is believed."""
    files = Files({"ETag": '"v1"'}, [600_000], ranges=False)
    server.reply(Reply(before=files))
    save(server.url, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA
    assert len(files.asked) == 2


def test_another_range(server: Server, tmp_path: Path, save: Save) -> None:
    files = Files({"ETag": '"v1"'}, [600_000], shift=1)
    server.reply(Reply(before=files))
    save(server.url, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA
    assert [bool(each) for each in files.asked] == [False, True, False]


@pytest.mark.parametrize(
    "changes",
    [
        {"ETag": '"v2"'},
        {"Content-Range": f"bytes 600000-{len(DATA) - 1}/{len(DATA) + 1}"},
        {"Content-Range": "bytes 600000-"},
        {"Content-Range": f"bytes {'9' * 5000}-1/*"},
    ],
)
def test_a_range_of_another_file(
    server: Server, tmp_path: Path, save: Save, changes: dict[str, str]
) -> None:
    """`If-Range` was not understood: what came before must not be put before it."""
    files = Files({"ETag": '"v1"'}, [600_000], changes=changes)
    server.reply(Reply(before=files))
    save(server.url, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA
    assert [bool(each) for each in files.asked] == [False, True, False]


def test_no_such_range(server: Server, tmp_path: Path, save: Save) -> None:
    """416: the file is shorter now, so it is asked for anew."""
    none = {"Content-Range": f"bytes */{len(DATA)}"}
    files = Files({"ETag": '"v1"'}, [600_000], refuses=True, changes=none)
    server.reply(Reply(before=files))
    save(server.url, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA
    assert [bool(each) for each in files.asked] == [False, True, False]


@pytest.mark.parametrize(("method", "tries"), [("GET", 0), ("POST", 2)])
def test_given_up(
    server: Server, tmp_path: Path, save: Save, method: str, tries: int
) -> None:
    """Then nothing is left, and what was there before stays."""
    files = Files({"ETag": '"v1"'}, [600_000] * 9)
    server.reply(Reply(before=files))
    (tmp_path / "f").write_text("old")
    with pytest.raises(APIConnectionError):
        save(server.url, tmp_path / "f", method, max_retries=tries)
    assert [each.read_text() for each in tmp_path.iterdir()] == ["old"]
    assert len(files.asked) == 1


def test_what_gets_on_is_tried_on(server: Server, tmp_path: Path, save: Save) -> None:
    files = Files({"ETag": '"v1"'}, [300_000] * 3)
    server.reply(Reply(before=files))
    save(server.url, tmp_path / "f", max_retries=1)
    assert (tmp_path / "f").read_bytes() == DATA
    assert len(files.asked) == 4


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_one_deadline_for_all(server: Server, tmp_path: Path, backend: str) -> None:
    """What goes on where the connection broke has the time that is left."""
    files = Files({"ETag": '"v1"'}, [600_000])

    def slow(handler: BaseHTTPRequestHandler) -> bool:
        if not files.asked:
            time.sleep(1.5)
            return files(handler)
        handler.connection.settimeout(10)
        return not handler.rfile.read(1)  # nothing, until the client goes away

    server.reply(Reply(before=slow))
    begun = time.monotonic()
    with pytest.raises(APITimeoutError):
        save_async(backend, server.url, tmp_path / "f", deadline=2.0)
    assert time.monotonic() - begun < 3.3
    assert [bool(each) for each in files.asked] == [False]


def test_packed(server: Server, tmp_path: Path, save: Save) -> None:
    """What is compressed on its way is saved as it was, and has no ranges."""
    packed = gzip.compress(DATA)
    headers = {"Content-Encoding": "gzip", "ETag": '"v1"'}
    server.reply(Reply(before=Files(headers, [len(packed) // 2], packed)))
    save(server.url, tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == DATA


def test_read_already(server: Server, tmp_path: Path) -> None:
    server.reply(Reply(body=DATA))
    answer: Any = Client(base_url=server.url).customers.with_raw_response.call(
        "GET", "/f", **MORE
    )
    assert answer.save(tmp_path / "f").read_bytes() == answer.parse() == DATA


def test_length(tmp_path: Path) -> None:
    """It is counted here, too: not every transport does."""

    def short(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(
            200, headers={"Content-Length": "9"}, stream=httpx2.ByteStream(b"x")
        )

    http = httpx2.Client(transport=httpx2.MockTransport(short))
    with pytest.raises(APIConnectionError, match="1 bytes of 9"):
        save_sync("http://127.0.0.1:9", tmp_path / "f", http_client=http, max_retries=0)
    assert not [*tmp_path.iterdir()]


def test_errors_of_the_disk(server: Server, tmp_path: Path, save: Save) -> None:
    server.reply(Reply(before=Files()))
    with pytest.raises(FileNotFoundError):
        save(server.url, tmp_path / "nowhere" / "f")


def test_memory(server: Server, tmp_path: Path, save: Save) -> None:
    """64 MiB need no more memory than 1."""

    def much(handler: BaseHTTPRequestHandler) -> bool:
        handler.send_response(200)
        handler.send_header("Content-Length", str(64 << 20))
        handler.end_headers()
        for _ in range(64):
            handler.wfile.write(DATA)
        return True

    server.reply(Reply(before=much))
    tracemalloc.start()
    save(server.url, tmp_path / "f")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (tmp_path / "f").stat().st_size == 64 << 20
    assert peak < 4 << 20


def test_errors_while_reading_are_ours(server: Server) -> None:
    """Also where an answer is read by hand."""
    server.reply(Reply(before=Files(breaks=[10] * 9)))
    shop: Any = Client(base_url=server.url).customers.with_streaming_response
    with pytest.raises(APIConnectionError), shop.call("GET", "/f", **MORE) as answer:
        answer.read()

    async def go() -> None:
        async with AsyncClient(base_url=server.url) as shop:
            views: Any = shop.customers.with_streaming_response
            with pytest.raises(APIConnectionError):
                async with views.call("GET", "/f", **MORE) as answer:
                    await answer.aread()

    anyio.run(go)


def test_errors_of_others_are_theirs(server: Server) -> None:
    server.reply(Reply(body=b"x"))
    shop: Any = Client(base_url=server.url).customers.with_streaming_response
    with pytest.raises(httpx2.ConnectError) as caught, shop.call("GET", "/f", **MORE):
        httpx2.get("http://127.0.0.1:9")
    assert not isinstance(caught.value, APIError)
