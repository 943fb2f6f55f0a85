"""Cases through the front door: a folder with files, a command, and all that it says.

`cmd` holds one command line a line; what comes before the last one prepares, and a line
that begins with `!` is for the shell; ` < FILE` is standard input. Where a file `real` lies beside it, the real pipeline
runs, else one of a few lines. UPDATE_GOLDEN=1 writes the expectations.
"""

from __future__ import annotations

import io
import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from codegen.cli import main

from . import fake_pipeline

CASES = Path(__file__).with_name("cases")
NAMES = ("expected_stdout", "expected_stderr", "exit")


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_case(
    case: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    if not (CASES / case / "real").exists():
        monkeypatch.setattr("codegen.pipeline.build", fake_pipeline.build)
    folder = tmp_path / "project"
    shutil.copytree(CASES / case / "files", folder, symlinks=True)
    monkeypatch.chdir(folder)
    exit = 0
    for line in (CASES / case / "cmd").read_text().splitlines():
        if line.startswith("!"):
            subprocess.run(line[1:], shell=True, check=True)
        else:
            capfd.readouterr()
            line, _, file = line.partition(" < ")
            if file:
                stream = io.TextIOWrapper(io.BytesIO((folder / file).read_bytes()))
                monkeypatch.setattr("sys.stdin", stream)
            exit = main(shlex.split(line)[1:])
    said = capfd.readouterr()
    _compare(CASES / case, (said.out, said.err, f"{exit}\n"))


def _compare(case: Path, found: tuple[str, str, str]) -> None:
    for name, text in zip(NAMES, found, strict=True):
        if os.environ.get("UPDATE_GOLDEN"):
            (case / name).write_text(text)
    wanted = tuple((case / name).read_text() for name in NAMES)
    assert found == wanted
