"""The same document through other generators, each in an environment of its own.

They are installed into a folder that is given, so that a second run finds them there; one
that cannot be had, or fails, is skipped with a word.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from .cost import Cost, Failed, lines, typical

RUNS = 2
PATIENCE = 600
"""Seconds that installing one may take."""


class Peer(NamedTuple):
    """A generator: its distribution, its program and its arguments."""

    name: str
    program: str
    arguments: Callable[[Path, Path], list[str]]
    ending: str = "py"


PYTHON = (
    Peer(
        "openapi-python-client",
        "openapi-python-client",
        lambda document, output: [
            *("generate", "--path", str(document), "--output-path", str(output)),
            *("--overwrite", "--meta", "none"),
        ],
    ),
    Peer(
        "datamodel-code-generator",
        "datamodel-codegen",
        lambda document, output: [
            *("--input", str(document), "--output", str(output / "models.py")),
            *("--input-file-type", "openapi"),
            *("--output-model-type", "pydantic_v2.BaseModel"),
        ],
    ),
)
NPM = (
    Peer(
        "openapi-typescript",
        "openapi-typescript",
        lambda document, output: [str(document), "-o", str(output / "types.ts")],
        "ts",
    ),
    Peer(
        "@hey-api/openapi-ts",
        "openapi-ts",
        lambda document, output: ["-i", str(document), "-o", str(output)],
        "ts",
    ),
)


def peers(document: Path, ours: Cost, folder: Path, cache: Path) -> Iterator[str]:
    """A line for each: what it costs, what it writes, and how often ours goes into that."""
    for peer in (*PYTHON, *NPM):
        try:
            program = installed(peer, cache.resolve())
            output = folder / peer.program
            output.mkdir(exist_ok=True)
            found = typical([program, *peer.arguments(document, output)], folder, RUNS)
        except (Failed, OSError, subprocess.SubprocessError) as error:
            yield f"{peer.name:46} skipped: {_reason(error)}"
            continue
        times = f"× {found.seconds / ours.seconds:.1f} of ours"
        yield found.row(peer.name, f"{lines(output, peer.ending):,} lines  {times}")


def installed(peer: Peer, cache: Path) -> str:
    """The program of a peer, put into the cache if it is not there yet."""
    home = cache / peer.program
    if peer in PYTHON:
        program = home / "bin" / peer.program
        if not program.exists():
            _run(sys.executable, "-m", "venv", str(home))
            _run(str(home / "bin" / "pip"), "install", "-q", peer.name)
    else:
        program = home / "node_modules" / ".bin" / peer.program
        if not program.exists():
            npm = shutil.which("npm")
            if npm is None:
                raise Failed("there is no npm")
            home.mkdir(parents=True, exist_ok=True)
            _run(
                npm,
                "install",
                "--silent",
                "--prefix",
                str(home),
                peer.name,
                "typescript",
            )
    return str(program)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)


def _reason(error: Exception) -> str:
    said = (
        error.stderr.decode()
        if isinstance(error, subprocess.CalledProcessError)
        else ""
    )
    return " ".join((said or str(error)).split())[-160:] or type(error).__name__
