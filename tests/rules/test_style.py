"""The looks of the code: ours, and what we write."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

LONGEST, SHIPPED, RUNTIME = 200, 1_500, 3_500
"""Lines: of a file of the runtime, of any client's runtime, of the runtime as a whole."""
ENVIRONMENT = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "PYRIGHT_PYTHON_GLOBAL_NODE": "1"}


def tool(root: Path, *words: str) -> None:
    """Run a tool of the virtual environment; it has to find nothing."""
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=root,
        capture_output=True,
        text=True,
        env=os.environ | ENVIRONMENT,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


def lines(files: Sequence[Path]) -> int:
    return sum(len(file.read_text("utf-8").splitlines()) for file in files)


def test_black(root: Path) -> None:
    tool(root, "black", "--check", "codegen", "generated", "tests")


def test_ruff(root: Path) -> None:
    tool(root, "ruff", "check", "codegen", "generated", "tests")


def test_runtime_is_small(root: Path) -> None:
    files = sorted((root / "codegen" / "runtime").glob("*.py"))
    assert lines(files) <= RUNTIME
    assert {f.name: lines([f]) for f in files if lines([f]) >= LONGEST} == {}


def test_shipped_runtime_is_small(root: Path, seed: str) -> None:
    folder = root / "generated" / seed / "_runtime"
    files = sorted(folder.glob("*.py"))
    assert 0 < lines(files) <= SHIPPED
    for file in files:
        if file.name != "__init__.py":
            original = root / "codegen" / "runtime" / file.name
            assert file.read_bytes() == original.read_bytes(), "a verbatim copy"


@pytest.mark.slow
def test_mypy(root: Path) -> None:
    tool(root, "mypy")


@pytest.mark.slow
def test_pyright(root: Path) -> None:
    tool(root, "pyright", "--pythonpath", sys.executable)
