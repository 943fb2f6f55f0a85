"""A server on a real socket that answers as it is told and keeps what was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

MOST = 50
"""Requests of one test, so that walking pages for ever is an error and no standstill."""


@dataclass(frozen=True)
class Request:
    """What came over the wire; `line` is the request line byte for byte."""

    line: bytes
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def method(self) -> str:
        return self.line.split(b" ")[0].decode("ascii")

    @property
    def target(self) -> str:
        return self.line.split(b" ")[1].decode("ascii")

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """Names and values, decoded."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    def header(self, name: str) -> str | None:
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) < 2, f"{name} is sent twice"
        return found[0] if found else None

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    status: int = 200
    body: bytes = b""
    media_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def of(cls, value: Any, status: int = 200, **rest: Any) -> Answer:
        """An answer that holds a value as JSON."""
        return cls(status, json.dumps(value).encode(), **rest)

    def text(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} Said", f"Content-Length: {len(self.body)}"]
        if self.body:
            lines.append(f"Content-Type: {self.media_type}")
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        if self.status == 204:
            lines.remove("Content-Length: 0")
        return "\r\n".join([*lines, "", ""]).encode() + self.body


Answers = Callable[[Request], Answer]


class Server(ThreadingHTTPServer):
    """Keeps every request in `requests`; `answers` says what to answer."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[Request] = []
        self.answers: Answers = lambda request: Answer(404)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def say(self, *answers: Answer) -> None:
        """Answer with these, one after the other; the last one stays. Forget the past."""
        self.requests.clear()
        left = list(answers)
        self.answers = lambda request: left.pop(0) if len(left) > 1 else left[0]

    @property
    def request(self) -> Request:
        """The one request that came."""
        (request,) = self.requests
        return request

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no news."""


class Handler(BaseHTTPRequestHandler):
    raw_requestline: bytes
    protocol_version = "HTTP/1.1"
    server: Server

    def serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        line = self.raw_requestline.rstrip(b"\r\n")
        request = Request(line, list(self.headers.items()), body)
        self.server.requests.append(request)
        endless = len(self.server.requests) > MOST
        answer = Answer(400) if endless else self.server.answers(request)
        self.wfile.write(answer.text())

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Every method is served, also one that nobody has heard of (OpenAPI 3.2)."""
        if name.startswith("do_"):
            return self.serve
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        """Silence."""


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
