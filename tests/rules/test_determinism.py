"""The same sources give the same bytes: anywhere, in any order, under any hash seed."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.diagnostics import Diagnostics
from codegen.merge import merge
from codegen.pipeline import Settings

CONFIG = """\
[clients.{0}]
sources = ["specs/{0}/*.md"]
output = "out/{0}"
"""
ELSEWHERE = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "C.UTF-8"},
    {
        "PYTHONHASHSEED": "4242",
        "TZ": "Asia/Kathmandu",
        "LC_ALL": "POSIX",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    },
)


def generate(
    root: Path, folder: Path, below: str, env: dict[str, str]
) -> dict[str, bytes]:
    """All that `codegen generate` writes for the three APIs in a copy of their pages."""
    shutil.copytree(root / "specs", folder / "specs")
    clients = [CONFIG.format(name) for name in ("mgr", "aurora", "kajabi")]
    (folder / "codegen.toml").write_text("\n".join(clients))
    here = folder / below
    here.mkdir(parents=True, exist_ok=True)
    clean = {k: v for k, v in os.environ.items() if k[:3] not in ("LC_", "LAN", "TZ")}
    command = [sys.executable, "-m", "codegen", "generate", "--quiet"]
    subprocess.run(command, cwd=here, env=clean | env, check=True)
    out = folder / "out"
    files = sorted(path for path in out.rglob("*") if path.is_file())
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def test_bytes(root: Path, tmp_path: Path) -> None:
    one = generate(root, tmp_path / "one", ".", ELSEWHERE[0])
    two = generate(root, tmp_path / "a place far away" / "zwei", "x/y", ELSEWHERE[1])
    assert len(one) > 30
    assert sorted(one) == sorted(two)
    assert [path for path in one if one[path] != two[path]] == []


@pytest.mark.parametrize("order", range(5))
def test_order_of_fragments(root: Path, seed: str, order: int) -> None:
    settings = Settings(seed, (f"specs/{seed}/*.md",), root)
    texts: list[str] = []
    for shuffled in (False, True):
        # Read twice: what merge takes is its own.
        fragments = list(pipeline.read(settings, Diagnostics()))
        if shuffled:
            random.Random(order).shuffle(fragments)
        texts.append(json.dumps(merge(fragments, Diagnostics()).data))
    assert texts[0] == texts[1]


def test_no_path_and_no_time(root: Path) -> None:
    """Nothing in a package tells where and when it was made."""
    for file in sorted((root / "generated").rglob("*")):
        if file.is_file() and file.suffix != ".pyc":
            text = file.read_text("utf-8")
            assert str(root) not in text and str(Path.home()) not in text, file
