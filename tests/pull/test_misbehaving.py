"""A server that misbehaves in every way: each gets its answer in bounded time and traffic."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from .conftest import Pull, snapshot
from .server import Act, Page, Server, in_turn, redirect, zipped

LIMIT = 64 * 1024


@pytest.fixture
def other() -> Iterator[Server]:
    with Server() as found:
        found.site(a="# Secret\n")
        yield found
        found.shutdown()


def two(server: Server, act: Act) -> None:
    """A good page and one that is not."""
    server.site(good="# Good\n", bad="")
    server.routes["/bad.md"] = act


def files(folder: Path) -> set[str]:
    return set(snapshot(folder / "specs")) if (folder / "specs").exists() else set()


GOOD = {"acme/good.md", "acme/sources.lock"}


# --- where it may go -------------------------------------------------------------------


def test_redirect_to_another_origin(
    server: Server, other: Server, pull: Pull, folder: Path
) -> None:
    two(server, redirect(other.url("/a.md")))
    done = pull(server.url())
    assert done.exit == 0 and "warning[pull-origin]" in done.err
    assert other.asked == [] and files(folder) == GOOD
    done = pull(server.url(), "--allow-host", f"127.0.0.1:{other.port}")
    assert done.exit == 0 and other.paths() == ["/a.md"]
    assert (folder / "specs/acme/bad.md").read_text() == "# Secret\n"


def test_first_url_redirects_elsewhere(
    server: Server, other: Server, pull: Pull, folder: Path
) -> None:
    server.routes["/llms.txt"] = redirect(other.url())
    done = pull(server.url())
    assert done.exit == 2 and "error[pull-origin]" in done.err
    assert f"--allow-host 127.0.0.1:{other.port}" in done.err
    assert other.asked == [] and files(folder) == set()


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.2",
        "10.0.0.1",
        "169.254.169.254",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
    ],
)
def test_redirect_to_a_private_address(
    server: Server, pull: Pull, folder: Path, public: None, address: str
) -> None:
    two(server, redirect(f"http://{address}/a.md"))
    done = pull(server.url(), "--allow-host", address, private=False)
    assert done.exit == 0 and "warning[pull-address]" in done.err
    assert files(folder) == GOOD


@pytest.mark.parametrize("found", [["127.0.0.2"], ["127.0.0.1", "::1"], ["fd00::1"]])
def test_redirect_to_a_name_of_a_private_address(
    server: Server,
    pull: Pull,
    names: dict[str, list[str]],
    public: None,
    folder: Path,
    found: list[str],
) -> None:
    names["evil.test"] = found
    two(server, redirect(f"http://evil.test:{server.port}/good.md"))
    done = pull(server.url(), "--allow-host", f"evil.test:{server.port}", private=False)
    assert "warning[pull-address]" in done.err and files(folder) == GOOD


def test_name_that_changes_its_address(
    server: Server, pull: Pull, public: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was checked is what is connected to: a name is looked up once."""
    answers = iter([["127.0.0.1"]])

    async def resolve(host: str, port: int) -> list[str]:
        return next(answers, ["127.0.0.2"])

    monkeypatch.setattr("codegen.pull.address.resolve", resolve)
    server.site(a="# A\n", b="# B\n")
    done = pull(server.url(host="docs.test"), private=False)
    assert done.exit == 0 and len(server.asked) == 3
    assert {h["Host"] for _, h in server.asked} == {f"docs.test:{server.port}"}


def test_loopback_is_refused(server: Server, pull: Pull) -> None:
    done = pull(server.url(), private=False)
    assert done.exit == 2 and "error[pull-address]" in done.err
    assert server.asked == []


def test_ipv6(pull: Pull, folder: Path) -> None:
    with Server("::1") as server:
        server.site(a="# A\n")
        assert "pull-address" in pull(server.url(), private=False).err
        assert pull(server.url()).exit == 0
        server.shutdown()
    assert "acme/a.md" in files(folder)


def test_redirect_to_http(
    server: Server, pull: Pull, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over http nothing is asked, wherever it comes from."""
    done = pull(server.url(), http=False)
    assert done.exit == 2 and "error[pull-scheme]" in done.err and not server.asked
    two(server, redirect("ftp://127.0.0.1/a.md"))
    assert "warning[pull-scheme]" in pull(server.url()).err
    two(server, redirect("file:///etc/passwd"))
    assert "warning[pull-scheme]" in pull(server.url()).err
    assert files(folder) == GOOD


def test_redirect_loop(server: Server, pull: Pull, folder: Path) -> None:
    two(server, redirect("/bad.md"))
    done = pull(server.url())
    assert done.exit == 0 and "warning[pull-redirects]" in done.err
    assert server.paths().count("/bad.md") == 6 and files(folder) == GOOD


def test_redirect_at_home(server: Server, pull: Pull, folder: Path) -> None:
    two(server, redirect("/new/place.md", 308))
    server.routes["/new/place.md"] = Page("# Moved\n")
    assert pull(server.url()).exit == 0
    assert (folder / "specs/acme/bad.md").read_text() == "# Moved\n"


def test_redirect_without_a_place(server: Server, pull: Pull, folder: Path) -> None:
    two(server, Page("", 302, etag=False))
    done = pull(server.url())
    assert done.exit == 0 and files(folder) == GOOD


# --- how much ----------------------------------------------------------------------------


def endless(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response_only(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    for _ in range(100_000):
        handler.wfile.write(b"1000\r\n" + b"x" * 4096 + b"\r\n")


def huge(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response_only(200)
    handler.send_header("Content-Length", str(10**12))
    handler.end_headers()
    handler.wfile.write(b"x")


def drip(head: bool) -> Act:
    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        handler.wfile.write(b"" if head else b"Content-Length: 1000\r\n\r\n")
        server = handler.server
        assert isinstance(server, Server)
        for _ in range(100):
            handler.wfile.write(b"X: y\r\n" if head else b"x")
            if server.stop.wait(0.1):
                return

    return act


def lying(length: int) -> Act:
    return Page("# Short\n", headers={"Content-Length": str(length)}, etag=False)


def bomb() -> bytes:
    return bytes(50_000_000)


@pytest.mark.parametrize(
    "act, code, most",
    [
        (endless, "pull-too-large", 1),
        (huge, "pull-too-large", 1),
        (Page("x" * (LIMIT + 1)), "pull-too-large", 1),
        (zipped(bomb()), "pull-too-large", 1),
        (drip(head=False), "pull-slow", 3),
        (drip(head=True), "pull-slow", 3),
        (
            Page(b"no gzip at all", headers={"Content-Encoding": "gzip"}),
            "pull-broken",
            1,
        ),
        (
            Page(
                zipped(b"# Half a page").text[:-9], headers={"Content-Encoding": "gzip"}
            ),
            "pull-broken",
            3,
        ),
        (Page(b"?", headers={"Content-Encoding": "br"}), "pull-broken", 1),
        (Page("ill", 500, etag=False), "pull-status", 3),
        (Page("slow down", 429, etag=False), "pull-status", 3),
        (Page("no", 403, etag=False), "pull-status", 1),
        (Page("", 304, etag=False), "pull-status", 1),
        (Page("part", 206, etag=False), "pull-status", 1),
        (Page("<!-- x --> <!DOCTYPE html><p>"), "pull-html", 1),
        (Page("\ufeff<html>", type="text/html"), "pull-html", 1),
        (Page(" \n"), "pull-empty", 1),
        (Page(b"\x7fELF\0\0"), "pull-not-text", 1),
    ],
    ids=lambda value: getattr(value, "__name__", None) or str(value)[:24],
)
def test_bad_page(
    server: Server,
    pull: Pull,
    folder: Path,
    limits: Callable[..., None],
    act: Act,
    code: str,
    most: int,
) -> None:
    """It is left out and named; the others come."""
    limits(page=LIMIT)
    two(server, act)
    start = time.monotonic()
    done = pull(server.url())
    assert done.exit == 0 and f"warning[{code}]" in done.err
    assert "/bad.md" in done.err
    assert files(folder) == GOOD and server.paths().count("/bad.md") == most
    assert time.monotonic() - start < 5


def close(handler: BaseHTTPRequestHandler) -> None:
    """The length says more than there is."""
    lying(1000)(handler)
    handler.close_connection = True


def test_wrong_content_length(server: Server, pull: Pull, folder: Path) -> None:
    two(server, close)
    done = pull(server.url())
    assert "warning[pull-broken]" in done.err and files(folder) == GOOD
    assert server.paths().count("/bad.md") == 3


def test_no_http_at_all(server: Server, pull: Pull, folder: Path) -> None:
    def noise(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"SSH-2.0-OpenSSH_9.9\r\n" * 100)
        handler.close_connection = True

    two(server, noise)
    done = pull(server.url())
    assert "warning[pull-broken]" in done.err and files(folder) == GOOD


def test_old_page_stays_when_it_fails(server: Server, pull: Pull, folder: Path) -> None:
    two(server, Page("# Once\n"))
    assert pull(server.url()).exit == 0
    before = snapshot(folder)
    for act in (Page("ill", 500, etag=False), Page("<html>"), drip(head=True)):
        server.routes["/bad.md"] = act
        assert pull(server.url()).exit == 0
        assert snapshot(folder) == before


def test_too_much_in_all(
    server: Server, pull: Pull, folder: Path, limits: Callable[..., None]
) -> None:
    limits(total=LIMIT)
    server.site(**{f"p{n}": f"# {n}\n" + "x" * 10_000 for n in range(50)})
    done = pull(server.url())
    assert done.exit == 2 and "error[pull-too-much]" in done.err
    assert files(folder) == set() and len(server.asked) < 15


def test_too_long_in_all(
    server: Server, pull: Pull, folder: Path, limits: Callable[..., None]
) -> None:
    limits(run=0.5)
    server.site(a="# A\n")
    server.routes["/a.md"] = drip(head=True)
    start = time.monotonic()
    done = pull(server.url())
    assert done.exit == 2 and "error[pull-time]" in done.err
    assert files(folder) == set() and time.monotonic() - start < 2


def test_100_000_pages(server: Server, pull: Pull, folder: Path) -> None:
    lines = "\n".join(f"- [P](/p/{n}.md)" for n in range(100_000))
    server.routes["/llms.txt"] = Page(f"# Big\n{lines}\n- [x](/x.md)")
    server.routes["/x.md"] = Page("# X\n")
    done = pull(server.url())
    assert done.exit == 2 and "error[pull-too-many]" in done.err
    assert server.paths() == ["/llms.txt"] and files(folder) == set()
    assert pull(server.url(), "--include", "x.md").exit == 0


# --- politeness ---------------------------------------------------------------------------


def later(status: int, **headers: str) -> Page:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Page("later", status, given, etag=False)


THEN = datetime(2026, 5, 5, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    "headers",
    [
        {"Retry_After": "1"},
        {
            "Date": format_datetime(THEN, usegmt=True),
            "Retry_After": format_datetime(THEN + timedelta(seconds=1), usegmt=True),
        },
    ],
    ids=["seconds", "date"],
)
def test_retry_after(
    server: Server, pull: Pull, status: int, headers: dict[str, str]
) -> None:
    """It is waited for by everybody, and counts from the server's clock."""
    two(server, in_turn(later(status, **headers), Page("# Bad\n")))
    start = time.monotonic()
    done = pull(server.url())
    assert done.exit == 0 and done.err.count("warning") == 0
    assert 0.9 < time.monotonic() - start < 3
    assert server.paths().count("/bad.md") == 2


def test_retry_after_too_long(server: Server, pull: Pull, folder: Path) -> None:
    two(server, later(429, Retry_After="86400"))
    done = pull(server.url())
    assert done.exit == 2 and "86,400 s" in done.err and "pull-wait" in done.err
    assert files(folder) == set() and len(server.asked) <= 3


def test_a_small_retry_heals(server: Server, pull: Pull, folder: Path) -> None:
    ill = Page("ill", 502, etag=False)
    two(server, in_turn(ill, close, Page("# Well\n")))
    assert pull(server.url()).err.count("warning") == 0
    assert (folder / "specs/acme/bad.md").read_text() == "# Well\n"


def test_an_ill_server_is_left_alone(server: Server, pull: Pull, folder: Path) -> None:
    server.site(**{f"p{n}": "" for n in range(500)})
    ill = Page("ill", 500, etag=False)
    server.routes.update({f"/p{n}.md": ill for n in range(500)})
    done = pull(server.url())
    assert done.exit == 2 and "error[pull-failing]" in done.err
    assert len(server.asked) <= 1 + 3 * 11 and files(folder) == set()


def test_progress(server: Server, pull: Pull, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that moves on a terminal, a plain one elsewhere, none where it is quiet."""

    def slow(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(0.4)
        Page("# P\n")(handler)

    server.site(**{f"p{n}": "" for n in range(6)})
    server.routes.update({f"/p{n}.md": slow for n in range(6)})
    plain = pull(server.url())
    assert plain.err == f"127.0.0.1:{server.port}: 6 pages to look at\n"
    assert pull(server.url(), "--quiet").err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("CI", raising=False)
    moving = pull(server.url())
    assert f"\r127.0.0.1:{server.port}: pages " in moving.err
    assert "4 of 6, " in moving.err and "to look at" not in moving.err
    assert not moving.err.rpartition("\r")[0].rpartition("\r")[2].strip()


def test_two_at_a_time(server: Server, pull: Pull) -> None:
    def slow(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(0.03)
        Page("# P\n")(handler)

    server.site(**{f"p{n}": "" for n in range(12)})
    server.routes.update({f"/p{n}.md": slow for n in range(12)})
    assert pull(server.url()).exit == 0
    assert server.most == 2 and len(server.asked) == 13
    assert all("codegen" in headers["User-Agent"] for _, headers in server.asked)


def test_network_dies(server: Server, pull: Pull, folder: Path) -> None:
    """In the middle of a run: the previous state stays whole."""
    server.site(a="# A\n", b="# B\n", c="# C\n")
    assert pull(server.url()).exit == 0
    before = snapshot(folder)

    def die(handler: BaseHTTPRequestHandler) -> None:
        server.shutdown()
        server.socket.close()
        handler.close_connection = True
        with suppress(OSError):
            handler.connection.close()

    server.site(a="# A2\n", b="", c="# C2\n")
    server.routes["/b.md"] = die
    done = pull(server.url())
    assert done.exit == 2 and "error[pull-unreachable]" in done.err
    assert snapshot(folder) == before


def test_nothing_listens(server: Server, pull: Pull, folder: Path) -> None:
    url = server.url()
    server.shutdown()
    server.server_close()
    done = pull(url)
    assert done.exit == 2 and "error[pull-unreachable]" in done.err
    assert files(folder) == set()
