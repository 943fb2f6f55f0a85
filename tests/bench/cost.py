"""What a whole process costs, by the operating system's own accounting."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent


class Failed(Exception):
    """A command that did not end with 0: the end of what it said."""


class Cost(NamedTuple):
    """CPU seconds (user and system) and the largest memory in MiB."""

    seconds: float
    memory: float

    def row(self, what: str, more: str = "") -> str:
        """One line of a table."""
        return f"{what:46} {self.seconds:7.2f} CPU s {self.memory:6.0f} MiB  {more}".rstrip()


def _environment(folder: Path) -> dict[str, str]:
    """Bytecode is kept, as an installation would keep it."""
    env = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{folder}"}
    env |= {"PYTHONPYCACHEPREFIX": str(folder / ".bytecode")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run a command once.

    What this process holds itself counts as the child's memory up to its start, so
    whatever is large happens in processes of its own.
    """
    env = _environment(folder)
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(command, cwd=folder, env=env, stdout=out, stderr=out)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            out.seek(0)
            raise Failed(out.read().decode("utf-8", "replace").strip()[-400:])
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def said(command: Sequence[str], folder: Path) -> list[str]:
    """The lines that a command prints."""
    env = _environment(folder)
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)
    if done.returncode:
        raise Failed(done.stderr.strip()[-400:])
    return done.stdout.splitlines()


def typical(command: Sequence[str], folder: Path, runs: int = 5) -> Cost:
    """The medians of several runs, after one that fills caches."""
    cost(command, folder)
    found = [cost(command, folder) for _ in range(runs)]
    return Cost(median(c.seconds for c in found), median(c.memory for c in found))


def python(*words: str) -> list[str]:
    """A command line for this interpreter."""
    return [sys.executable, *words]


def lines(folder: Path, ending: str = "py") -> int:
    """The lines of all source files below a folder."""
    files = folder.rglob(f"*.{ending}")
    return sum(len(file.read_text("utf-8").splitlines()) for file in files)
