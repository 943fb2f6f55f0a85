"""The command line in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def codegen(project: Path, *words: str) -> tuple[int, str, str]:
    """Its exit code, standard output and standard error."""
    command = [sys.executable, "-m", "codegen", *words]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr
