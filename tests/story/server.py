"""Two servers on loopback: the shop's documentation, and the shop itself."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

ORDERS = [
    {"id": 1, "total": 12.5, "status": "open"},
    {"id": 2, "total": 99.0, "status": "paid"},
    {"id": 3, "total": 7.0, "status": "open"},
    {"id": 4, "total": 1.0, "status": "open"},
]


class Documentation(ThreadingHTTPServer):
    """Pages as they lie in `folder`, which may become another one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Pages)
        self.folder = folder


class Shop(ThreadingHTTPServer):
    """The API; `filter` is what its filter is called."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Api)
        self.filter = "status"


class _Handler(BaseHTTPRequestHandler):
    def answer(self, status: int, data: bytes, type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", type)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Pages(_Handler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Documentation)
        file = self.server.folder / self.path.strip("/")
        if file.is_file():
            self.answer(200, file.read_bytes(), "text/markdown")
        else:
            self.answer(404, b"", "text/plain")


class _Api(_Handler):
    def do_GET(self) -> None:
        status, data = self._found() if self.headers["X-Api-Key"] else (401, {})
        self.answer(status, json.dumps(data).encode(), "application/json")

    def _found(self) -> tuple[int, dict[str, Any]]:
        assert isinstance(self.server, Shop)
        url = urlsplit(self.path)
        query = dict(parse_qsl(url.query))
        if url.path == "/orders":
            wanted = query.get(self.server.filter)
            orders = [o for o in ORDERS if wanted in (None, o["status"])]
            start = int(query.get("offset", 0))
            part = orders[start : start + int(query.get("limit", 10))]
            return 200, {"data": part, "total": len(orders)}
        if url.path == "/customers/7":
            return 200, {"id": 7, "name": "Ada"}
        return 404, {}


@contextmanager
def running(server: ThreadingHTTPServer) -> Iterator[str]:
    """Serves while the block runs; gives the address."""
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
