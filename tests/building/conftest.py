"""A project that holds nothing but documentation, and what runs tools on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CLIENT = """
[tool.codegen.clients.aurora]
sources = ["specs/*.md"]
output = "src/aurora"
"""
Run = Callable[..., str]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with Aurora's page in `specs/`."""
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "specs" / "aurora", folder / "specs")
    return folder


@pytest.fixture
def run(project: Path) -> Run:
    """Runs a command in the project; gives what it printed. It has to succeed."""

    def run(*command: str, cwd: Path = project) -> str:
        tools = Path(sys.executable).parent
        env = os.environ | {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
        done = subprocess.run(
            command, cwd=cwd, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    return run
