"""Bad input, each with the exact message: folders of input, `expected.txt` and `exit`.

The command is `python -m codegen generate SOURCE… --output pets` in a copy of the folder.
The sources are its pages, or what stands in `args`; `before` is a command that prepares.
Nothing may reach for the network, whatever the pages say.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CASES = sorted(p.parent.relative_to(HERE).as_posix() for p in HERE.glob("*/*/exit"))
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))
OURS = ("expected.txt", "exit", "args", "before")
GUARD = """
import sys
def guard(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.client.")) or event in (
        "subprocess.Popen", "os.system", "os.posix_spawn", "os.exec"
    ):
        print("GUARD:", event, arguments, file=sys.stderr)
        raise SystemExit(99)
sys.addaudithook(guard)
from codegen.cli import main
raise SystemExit(main(sys.argv[1:]))
"""
"""`python -m codegen` with a hook that ends it at the first touch of the network."""


def sources(case: Path) -> list[str]:
    """What the command line names: `args`, else the pages, else the folders."""
    if (case / "args").exists():
        return (case / "args").read_text().split()
    pages = sorted(path.name for path in case.iterdir() if path.name not in OURS)
    return pages


@pytest.mark.parametrize("case", CASES)
def test_case(case: str, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    shutil.copytree(HERE / case, folder, ignore=shutil.ignore_patterns(*OURS))
    before = HERE / case / "before"
    if before.exists():
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        env = os.environ | {"PATH": path}
        subprocess.run(before.read_text(), shell=True, cwd=folder, check=True, env=env)
    words = ["generate", *sources(HERE / case), "--output", "pets"]
    done = subprocess.run(
        [sys.executable, "-c", GUARD, *words],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    said = re.sub(r"\d+ files", "N files", done.stderr + done.stdout)
    code = f"{done.returncode}\n"
    if UPDATE:
        (HERE / case / "expected.txt").write_text(said)
        (HERE / case / "exit").write_text(code)
    assert said == (HERE / case / "expected.txt").read_text()
    assert code == (HERE / case / "exit").read_text()
    assert str(tmp_path) not in said
    written = done.returncode == 0
    assert (folder / "pets" / "__init__.py").exists() == (
        written or case.endswith("edited")
    )


def test_guard() -> None:
    """The guard would notice."""
    touch = 'import socket\nsocket.create_connection(("127.0.0.1", 9))'
    code = GUARD[: GUARD.index("from codegen.cli")] + touch
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 99, done.stderr
