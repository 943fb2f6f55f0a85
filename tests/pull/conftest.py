"""A server, a folder, and the command; no address but loopback can be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

import codegen.pull.address
import codegen.pull.limits
from codegen.cli import main
from codegen.pull.wire import Wire

from .server import Server

QUICK = {"request": 0.5, "connect": 0.5, "backoff": 0.01, "wait": 3.0, "run": 60.0}


@dataclass
class Pulled:
    exit: int
    out: str
    err: str


Pull = Callable[..., Pulled]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as found:
        yield found
        found.stop.set()
        found.shutdown()


@pytest.fixture
def names() -> dict[str, list[str]]:
    """What names resolve to; nothing else does."""
    return {}


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def change(**values: Any) -> None:
        now = replace(codegen.pull.limits.LIMITS, **values)
        monkeypatch.setattr("codegen.pull.limits.LIMITS", now)

    change(**QUICK)
    return change


@pytest.fixture(autouse=True)
def loopback_only(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, list[str]], limits: object
) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        if host in names:
            return names[host]
        if host.replace(".", "").isdigit() or ":" in host:
            return [host]
        raise OSError(f"{host} is looked up in a test")

    ask: Any = Wire.__dict__["_ask"]

    async def guarded(self: Wire, target: Any, address: str, headers: Any) -> Any:
        assert address.startswith("127.") or address == "::1", address
        return await ask(self, target, address, headers)

    monkeypatch.setattr("codegen.pull.address.resolve", resolve)
    monkeypatch.setattr(Wire, "_ask", guarded)
    monkeypatch.delenv("CODEGEN_PULL_TOKEN", raising=False)


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    """127.0.0.1 and nothing else of the private addresses counts as public."""
    reason = codegen.pull.address.reason

    def but_one(text: str) -> str | None:
        return None if text == "127.0.0.1" else reason(text)

    monkeypatch.setattr("codegen.pull.address.reason", but_one)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def pull(folder: Path, capfd: pytest.CaptureFixture[str]) -> Pull:
    """`codegen pull` as it is typed, with loopback and http allowed."""

    def run(
        url: str,
        *words: str,
        private: bool = True,
        http: bool = True,
        output: str = "specs/acme",
    ) -> Pulled:
        options = ["--allow-private"] * private + ["--allow-http"] * http
        options += ["--output", output] if output else []
        capfd.readouterr()
        exit = main(["pull", url, *options, *words])
        said = capfd.readouterr()
        return Pulled(exit, said.out, said.err)

    return run


def snapshot(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Every file with its text, inode and time."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): (
            path.read_bytes(),
            path.stat().st_ino,
            path.stat().st_mtime_ns,
        )
        for path in files
    }
