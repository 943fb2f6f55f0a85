"""`python -m tests.bench.downloads [MIB]`: a file over loopback, and the memory it takes.

The server is a process of its own; the client's memory is the operating system's figure.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SERVER = """
import socket, sys
mib, server = int(sys.argv[1]), socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
line, _ = server.accept()
line.recv(65536)
line.sendall(b"HTTP/1.1 200 OK\\r\\ncontent-length: %d\\r\\n\\r\\n" % (mib << 20))
for _ in range(mib):
    line.sendall(bytes(1 << 20))
line.recv(1)
"""


def downloads(mib: int) -> Iterator[str]:
    """One file, saved by a client that has nothing else to do."""
    words = [sys.executable, "-c", SERVER, str(mib)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield from _saved(int(server.stdout.readline()), mib)


def _saved(port: int, mib: int) -> Iterator[str]:
    from codegen.runtime.client import BaseClient
    from codegen.runtime.downloads import Download
    from codegen.runtime.resource import Resource

    url = f"http://127.0.0.1:{port}"
    names: dict[str, Any] = {"package": "x", "version": "1", "base_url": url}
    with BaseClient(credentials={}, security=(), **names) as client:
        views = Resource(client).with_streaming_response
        with views._call("GET", "/", bytes, raw=Download) as answer:
            before, start = _memory(), time.process_time()
            with tempfile.TemporaryDirectory() as folder:
                size = answer.save(Path(folder, "file")).stat().st_size
            took, more = time.process_time() - start, _memory() - before
    assert size == mib << 20
    yield f"{mib:,} MiB saved: {took:.2f} CPU s, {more:.1f} MiB more memory at the most"


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    for row in downloads(int((sys.argv[1:] or ["1024"])[0])):
        print(row)
