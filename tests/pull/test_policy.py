"""Addresses, origins, credentials: what is refused before anything is asked."""

from __future__ import annotations

import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.pull.address import reason
from codegen.pull.credentials import read
from codegen.pull.policy import Policy, host_name, parse
from codegen.pull.title import by_host
from codegen.pull.trouble import Trouble

from .conftest import Pull, snapshot
from .server import Page, Server, redirect

TOKEN = "s3cr3t-t0ken-value"


@pytest.mark.parametrize(
    "address",
    """127.0.0.1 127.255.0.1 0.0.0.0 0.1.2.3 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1
    169.254.169.254 100.64.0.1 192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1
    224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1
    ::ffff:10.0.0.1 fe80::1 fe80::1%eth0 fc00::1 fd12::1 fec0::1 ff02::1 2001:db8::1
    100::1 64:ff9b::7f00:1 64:ff9b::10.0.0.1 64:ff9b:1::1 2002:7f00:1::1
    2002:a00:1::1 2001:0:4136:e378:8000:63bf:80ff:fffe 3fff::1 4000::1""".split(),
)
def test_refused_addresses(address: str) -> None:
    assert reason(address) is not None


@pytest.mark.parametrize(
    "address",
    """1.1.1.1 8.8.8.8 93.184.216.34 172.32.0.1 100.128.0.1 2606:4700::1111
    ::ffff:8.8.8.8 64:ff9b::8.8.8.8 2a00:1450:4001::1""".split(),
)
def test_public_addresses(address: str) -> None:
    assert reason(address) is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "docs.acme.com",
        "//",
        "https://",
        "https:///path",
        "ftp://acme.com/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://acme.com:port/",
        "https://acme.com:99999/",
        "https://ac me.com/",
        "https://acme.com\\@evil.com/",
        "https://acme.com/\r\nHost: evil.com",
        "https://user:word@acme.com/",
        "https://acme.com@evil.com/",
        "https://acme.com/?token=x",
        "https://acme.com/?a=1&X-Amz-Signature=x",
        "https://[::1/",
        "https://acme.com/" + "x" * 3000,
    ],
)
def test_no_url(url: str) -> None:
    with pytest.raises(Trouble):
        parse(url)


@pytest.mark.parametrize(
    "url, found",
    [
        ("HTTPS://Docs.Acme.COM:443/a/../b#c", "https://docs.acme.com/b"),
        ("https://acme.com", "https://acme.com/"),
        ("https://acme.com/../../x", "https://acme.com/x"),
        ("https://acme.com./", "https://acme.com/"),
        ("https://müller.de/ä b", "https://xn--mller-kva.de/%C3%A4%20b"),
        ("https://acme.com/%41?x=%20&y", "https://acme.com/%41?x=%20&y"),
        ("https://[2606:4700::1111]:8443/", "https://[2606:4700::1111]:8443/"),
    ],
)
def test_one_spelling(url: str, found: str) -> None:
    if " " in url:
        url = url.replace(" ", "%20")
    assert parse(url).url == found
    assert parse(found).url == found


def test_origins() -> None:
    root = parse("https://docs.acme.com/llms.txt")
    policy = Policy(
        root, frozenset({host_name("CDN.acme.com"), host_name("x.com:8443")})
    )
    for url in (
        "/a.md",
        "https://cdn.acme.com/a",
        "https://x.com:8443/",
        "//cdn.acme.com",
    ):
        policy.check(url, root.url)
    for url in (
        "https://docs.acme.com:8443/",
        "https://docs.acme.com.evil.com/",
        "https://evil-docs.acme.com/",
        "https://x.com/",
        "http://docs.acme.com/",
        "http://cdn.acme.com/",
    ):
        with pytest.raises(Trouble):
            policy.check(url, root.url)


@pytest.mark.parametrize(
    "host, name",
    [
        ("docs.acme.com", "acme"),
        ("www.acme.co.uk", "acme"),
        ("acme.gitbook.io", "acme"),
        ("developer.acme-pay.dev", "acme-pay"),
        ("api.acme.com", "acme"),
        ("raw.githubusercontent.com", ""),
        ("localhost", ""),
        ("127.0.0.1", ""),
        ("::1", ""),
    ],
)
def test_names_of_hosts(host: str, name: str) -> None:
    assert by_host(host) == name


# --- credentials ----------------------------------------------------------------------------


@pytest.fixture
def other() -> Iterator[Server]:
    with Server() as found:
        yield found
        found.shutdown()


def sent(server: Server) -> list[tuple[str, bool]]:
    return [(path, TOKEN in str(headers)) for path, headers in server.asked]


def test_credentials_stay_at_home(
    server: Server,
    other: Server,
    pull: Pull,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not to another origin, not after a way there and back."""
    monkeypatch.setenv("CODEGEN_PULL_TOKEN", TOKEN)
    server.site(a="# A\n", b="", c="")
    server.routes["/b.md"] = redirect(other.url("/b.md"))
    server.routes["/c.md"] = redirect(other.url("/c.md"))
    server.routes["/back.md"] = Page("# C\n")
    other.routes["/b.md"] = Page("# B\n")
    other.routes["/c.md"] = redirect(server.url("/back.md"))
    done = pull(server.url(), "--allow-host", f"127.0.0.1:{other.port}")
    assert done.exit == 0 and len(snapshot(folder)) == 4
    assert dict(sent(server)) == {
        "/llms.txt": True,
        "/a.md": True,
        "/b.md": True,
        "/c.md": True,
        "/back.md": False,
    }
    assert sent(other) == [("/b.md", False), ("/c.md", False)] or sent(other) == [
        ("/c.md", False),
        ("/b.md", False),
    ]


@pytest.mark.parametrize("words", [["--header", f"X-Key: {TOKEN}"], []])
def test_credentials_are_shown_nowhere(
    server: Server,
    pull: Pull,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
) -> None:
    """Also where a server sends them back."""
    if not words:
        monkeypatch.setenv("CODEGEN_PULL_TOKEN", TOKEN)
    server.site(a="# A\n", b="")
    echo = {"ETag": f'"{TOKEN}"', "Last-Modified": TOKEN}
    server.routes["/a.md"] = Page("# A\n", headers=echo, etag=False)
    server.routes["/b.md"] = redirect(f"https://{TOKEN}.evil.test/{TOKEN}?x={TOKEN}")
    server.routes["/llms.txt"] = Page(f"# A\n[a](/a.md) [b](/b.md) [c](/{TOKEN}.md)")
    for extra in ([], ["--json"], ["--debug"]):
        done = pull(server.url(), *words, *extra)
        assert done.exit == 0 and TOKEN not in done.out + done.err
    assert all(TOKEN in str(headers) for _, headers in server.asked)
    assert TOKEN not in (folder / "specs/acme/sources.lock").read_text()


def test_credentials_are_not_in_their_repr() -> None:
    given = read([f"X-Key: {TOKEN}"], {"CODEGEN_PULL_TOKEN": TOKEN})
    assert given.within(TOKEN)
    assert TOKEN not in repr(given) + str(given) + repr((given,))


@pytest.mark.parametrize(
    "header", ["X", ": x", "X:", "Host: evil", "X Y: z", f"X: {TOKEN}\r\nY: z", "X: ä"]
)
def test_bad_header(server: Server, pull: Pull, header: str) -> None:
    done = pull(server.url(), "--header", header)
    assert done.exit == 2 and "error[usage]" in done.err
    assert TOKEN not in done.err and server.asked == []


def test_url_with_credentials(server: Server, pull: Pull) -> None:
    for url in (f"http://me:{TOKEN}@127.0.0.1/", server.url(f"/a.md?api_key={TOKEN}")):
        done = pull(url)
        assert done.exit == 2 and "error[pull-credentials]" in done.err
        assert TOKEN not in done.err
    assert server.asked == []


def test_environment_is_not_obeyed(
    server: Server, pull: Pull, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No proxy, no .netrc: what is checked is what is connected to."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    (tmp_path / "netrc").write_text(f"machine 127.0.0.1 login x password {TOKEN}\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    server.site(a="# A\n")
    assert pull(server.url()).exit == 0
    assert not any("Authorization" in headers for _, headers in server.asked)


def test_next_address(server: Server, pull: Pull, names: dict[str, list[str]]) -> None:
    """A name with several addresses, of which the first does not answer."""
    names["docs.test"] = ["::1", "127.0.0.1"]
    server.site(a="# A\n")
    assert pull(server.url(host="docs.test")).exit == 0


def test_cookies_are_not_kept(server: Server, pull: Pull) -> None:
    server.site(a="# A\n", b="# B\n")
    server.routes["/a.md"] = Page("# A\n", headers={"Set-Cookie": "x=y"})
    assert pull(server.url()).exit == 0 and pull(server.url()).exit == 0
    assert not any("Cookie" in headers for _, headers in server.asked)


def test_without_httpx2(
    server: Server, pull: Pull, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(name: str) -> None:
        return None

    monkeypatch.setattr("codegen.commands.fetching.find_spec", nothing)
    done = pull(server.url())
    assert done.exit == 2 and "pip install" in done.err and "[pull]" in done.err


# --- TLS ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name, exit", [("docs.test", 0), ("other.test", 2)])
def test_certificate_is_for_the_name(
    server: Server,
    pull: Pull,
    names: dict[str, list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    exit: int,
) -> None:
    """The address is pinned, the certificate is still checked for the name."""
    key, cert = tmp_path / "key.pem", tmp_path / "cert.pem"
    command = (
        f"openssl req -x509 -newkey rsa:2048 -nodes -keyout {key} -out {cert} -days 2"
    )
    words = [*command.split(), "-subj", "/CN=docs.test"]
    try:
        options = ["-addext", "subjectAltName=DNS:docs.test"]
        subprocess.run([*words, *options], check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("no openssl here")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    trusted = ssl.create_default_context(cafile=str(cert))
    monkeypatch.setattr("httpx2.create_ssl_context", lambda: trusted)
    names[name] = ["127.0.0.1"]
    server.site(a="# A\n", b="")
    server.routes["/b.md"] = redirect(server.url("/a.md", host=name))
    url = server.url(host=name).replace("http:", "https:")
    done = pull(url, http=False)
    assert done.exit == exit, done.err
    assert exit or "warning[pull-scheme]" in done.err  # from https to http
    if exit:
        assert "certificate" in done.err and server.asked == []
