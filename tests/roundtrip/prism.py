"""Prism (npm, `@stoplight/prism-cli`): installed once a user, started on loopback."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

VERSION = "5.14.2"
_PATIENCE = 120
"""Seconds to wait for it to listen: the machine may be busy."""


def installed() -> Path | None:
    """The program, installed where it is not there yet; None where npm is not."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return None
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = home / "pages-to-client" / f"prism-{VERSION}"
    program = folder / "node_modules" / ".bin" / "prism"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with open(folder.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two workers must not both install it
        if not program.exists():
            _install(npm, folder)
    return program


def _install(npm: str, folder: Path) -> None:
    staged = folder.with_suffix(".new")
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir()
    quiet = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--silent"]
    package = f"@stoplight/prism-cli@{VERSION}"
    subprocess.run([npm, "install", *quiet, package], cwd=staged, check=True)
    staged.rename(folder)


@contextmanager
def judging(
    program: Path, document: Mapping[str, Any], upstream: str, folder: Path
) -> Iterator[str]:
    """The URL of a Prism before a server, which refuses what violates a document."""
    file, log, port = folder / "document.json", folder / "prism.log", _free_port()
    # The paths are below the server in the document, and there is only this server here.
    file.write_text(json.dumps({**document, "servers": [{"url": "/"}]}), "utf-8")
    words = ["proxy", str(file), upstream, "--errors"]
    words += ["--host", "127.0.0.1", "--port", str(port)]
    with log.open("wb") as out:
        process = subprocess.Popen([program, *words], stdout=out, stderr=out)
    try:
        _wait(process, port, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"Prism does not listen: {log.read_text('utf-8')[-2000:]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
