"""A small HTTP server on a real socket, which answers as a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Seen:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Reply:
    """What the server answers; `before` runs first (to wait, or to cut the line)."""

    status: int = 200
    body: bytes | str | dict[str, Any] | list[Any] | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    before: Callable[[BaseHTTPRequestHandler], bool] | None = None

    def encoded(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        if self.body is None:
            return b""
        return (
            self.body if isinstance(self.body, str) else json.dumps(self.body)
        ).encode()


class Server:
    """Answers with `replies` in turn (the last again and again); keeps what came."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.replies: list[Reply] = [Reply(body={})]
        self.answer: Callable[[Seen], Reply] | None = None
        self.url = ""
        self._lock = threading.Lock()

    def reply(self, *replies: Reply) -> None:
        self.replies = list(replies)

    def next(self, seen: Seen) -> Reply:
        with self._lock:
            self.seen.append(seen)
            if self.answer:
                return self.answer(seen)
            return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    @property
    def last(self) -> Seen:
        return self.seen[-1]


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            if self.headers.get("transfer-encoding") == "chunked":
                body = b""
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            else:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {k.lower(): v for k, v in self.headers.items()}
            reply = server.next(Seen(self.command, self.path, headers, body))
            if reply.before and reply.before(self):
                self.close_connection = True
                return
            data = reply.encoded()
            self.send_response(reply.status)
            for name, value in {
                "Content-Type": "application/json",
                **reply.headers,
            }.items():
                self.send_header(name, value)
            if reply.status != 204 and "Content-Length" not in reply.headers:
                self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

        def log_message(self, format: str, *args: Any) -> None:
            pass

    return Handler


class _Http(ThreadingHTTPServer):
    request_queue_size = 1024
    """With the usual 5, many connections at once overflow the backlog: their SYNs are
    dropped and sent again after 1, 2, 4 … seconds, beyond the timeout of a minute."""


@contextmanager
def serve() -> Generator[Server]:
    """Run a server on a free port of the loopback."""
    server = Server()
    http = _Http(("127.0.0.1", 0), _handler(server))
    http.daemon_threads = True
    server.url = f"http://127.0.0.1:{http.server_address[1]}"
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
        thread.join()
