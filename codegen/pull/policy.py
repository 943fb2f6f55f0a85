"""Where a run may go: schemes, origins, and no credentials in URLs."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, urljoin, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from ..addresses import SECRET
from .trouble import Trouble

PORTS = {"https": 443, "http": 80}
LONGEST = 2_000
_LIKE = "give one such as https://docs.acme.com/llms.txt"
_SAFE = "/%:@!$&'()*+,;=-._~"
_SECRET = re.compile(SECRET, re.I)


class Target(Struct, frozen=True):
    """A URL taken apart: what is connected to and what is asked for there."""

    scheme: str
    host: str
    port: int
    path: str
    query: str = ""

    @property
    def origin(self) -> tuple[str, str, int]:
        return self.scheme, self.host, self.port

    @property
    def netloc(self) -> str:
        """The host, and the port where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        query = f"?{self.query}" if self.query else ""
        return f"{self.scheme}://{self.netloc}{self.path}{query}"


def parse(url: str, base: str = "") -> Target:
    """A URL in one spelling; raises `Trouble` where it is none for us."""
    url = url.strip()
    if len(url) > LONGEST or "\\" in url or not url.isprintable() or " " in url:
        raise Trouble("url", "this is no usable URL", _LIKE)
    try:
        parts = urlsplit(urljoin(base, url))
        host = _ascii(parts.hostname or "")
        port = parts.port
    except ValueError as error:
        raise Trouble("url", "this is no usable URL", _LIKE) from error
    scheme = parts.scheme.lower()
    if scheme in PORTS and not host:
        raise Trouble("url", "this URL names no host", _LIKE)
    if scheme not in PORTS:
        message = f"`{scheme}` is no scheme of a page" if scheme else "this is no URL"
        raise Trouble("scheme", message, "give a URL that begins with https://")
    _no_credentials(parts.username or parts.password, parts.query)
    path = quote(_undotted(parts.path), safe=_SAFE)
    query = quote(parts.query, safe=_SAFE + "?")
    return Target(scheme, host, PORTS[scheme] if port is None else port, path, query)


def _ascii(host: str) -> str:
    """A host's name as it is asked for; ValueError where it cannot be one."""
    if ":" not in host:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
        if not re.fullmatch(r"[a-z0-9._-]*", host):
            raise ValueError(host)
    return host.rstrip(".")


def _undotted(path: str) -> str:
    """A path without `.` and `..`; it never leads above the root."""
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments[1:]:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    tail = "/" if segments[-1] in (".", "..") and kept else ""
    return "/" + "/".join(kept) + tail


def _no_credentials(user: str | None, query: str) -> None:
    pairs = parse_qsl(query, keep_blank_values=True) if query else []
    names = [name for name, _ in pairs]
    if user is not None or any(_SECRET.fullmatch(name) for name in names):
        raise Trouble(
            "credentials",
            "this URL carries credentials, which would end up in files",
            "send them with --header 'Name: value' or as CODEGEN_PULL_TOKEN",
        )


class Policy(Struct, frozen=True):
    """What the command line allows. `hosts` are names, with a port where it is unusual."""

    root: Target
    hosts: frozenset[str] = frozenset()
    http: bool = False
    private: bool = False

    def check(self, url: str, base: str = "") -> Target:
        """The target of a URL; raises `Trouble` where a run may not go."""
        target = parse(url, base)
        if target.scheme == "http" and not self.http:
            raise Trouble(
                "scheme", "http is not encrypted", "allow it with --allow-http"
            )
        if target.origin != self.root.origin and not self._named(target):
            raise Trouble(
                "origin",
                f"`{target.netloc}` is another origin than `{self.root.netloc}`",
                f"if that is meant, allow it with --allow-host {target.netloc}",
            )
        return target

    def _named(self, target: Target) -> bool:
        return target.netloc in self.hosts


def host_name(text: str) -> str:
    """A `--allow-host` in one spelling."""
    target = parse(f"https://{text}")
    if target.path != "/" or target.query:
        raise Trouble("url", f"`{text}` is no host", "give a name, or name:port")
    if target.port == 80 and text.endswith(":80"):
        target = replace(target, scheme="http")
    return target.netloc
