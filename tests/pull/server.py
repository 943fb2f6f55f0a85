"""A server on loopback that does what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Act = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Page:
    """An ordinary answer."""

    text: str | bytes = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    type: str = "text/markdown"
    etag: bool = True

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        data = self.text.encode() if isinstance(self.text, str) else self.text
        tag = f'"{sha256(data).hexdigest()[:16]}"'
        status = self.status
        if self.etag and handler.headers["If-None-Match"] == tag:
            status, data = 304, b""
        handler.send_response_only(status)
        if "Date" not in self.headers:
            handler.send_header("Date", "Tue, 05 May 2026 10:00:00 GMT")
        handler.send_header("Content-Type", self.type)
        if self.etag and self.status == 200:
            handler.send_header("ETag", tag)
        for name, value in self.headers.items():
            handler.send_header(name, value)
        if status != 304 and "Content-Length" not in self.headers:
            handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)


def redirect(url: str, status: int = 302) -> Page:
    return Page("", status, {"Location": url}, etag=False)


def zipped(data: bytes, level: int = 9) -> Page:
    return Page(
        gzip.compress(data, level, mtime=0), headers={"Content-Encoding": "gzip"}
    )


def in_turn(*acts: Act) -> Act:
    """Another answer every time; the last one stays."""
    rest = list(acts)
    return lambda handler: (rest.pop(0) if len(rest) > 1 else rest[0])(handler)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, Server)
        server.asked.append((self.path, dict(self.headers.items())))
        with server.lock:
            server.now += 1
            server.most = max(server.most, server.now)
        try:
            server.routes.get(self.path, server.otherwise)(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            with server.lock:
                server.now -= 1

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """`routes` say what lies where; `asked` is the log."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, 0), Handler)
        self.routes: dict[str, Act] = {}
        self.otherwise: Act = Page("not found", 404)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.lock = threading.Lock()
        self.now = self.most = 0
        self.host = f"[{host}]" if ":" in host else host
        self.stop = threading.Event()
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def handle_error(self, request: object, client_address: object) -> None:
        pass

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def url(self, path: str = "/llms.txt", host: str = "") -> str:
        return f"http://{host or self.host}:{self.port}{path}"

    def site(self, **pages: str) -> None:
        """An `llms.txt` and its pages, by their stems."""
        lines = [f"- [{name}](/{name}.md): a page" for name in pages]
        self.routes["/llms.txt"] = Page("# Acme API\n\n" + "\n".join(lines))
        for name, text in pages.items():
            self.routes[f"/{name}.md"] = Page(text)

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]
