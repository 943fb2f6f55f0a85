"""Compiled templates are kept where Python keeps compiled modules, if it may."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_RENDER = (
    "from codegen.emit.templates import _template; print(_template('init.py.jinja'))"
)


def _kept(prefix: Path, **more: str) -> set[Path]:
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    env |= {"PYTHONPYCACHEPREFIX": str(prefix), **more}
    command = [sys.executable, "-W", "error", "-c", _RENDER]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    assert "init.py.jinja" in done.stdout
    return set(prefix.rglob("*.jinja")) if prefix.is_dir() else set()


def test_once_compiled(tmp_path: Path) -> None:
    first = _kept(tmp_path)
    assert len(first) == 1
    before = first.pop().stat().st_ino
    assert [path.stat().st_ino for path in _kept(tmp_path)] == [before]


def test_what_is_kept_is_of_this_text(tmp_path: Path) -> None:
    (kept,) = _kept(tmp_path)
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])
    assert _kept(tmp_path) == {kept}
    assert kept.read_bytes() == whole


@pytest.mark.parametrize("more", [{"PYTHONDONTWRITEBYTECODE": "1"}, {}])
def test_where_nothing_can_be_kept(tmp_path: Path, more: dict[str, str]) -> None:
    prefix = tmp_path / "file"
    prefix.write_text("")
    assert not _kept(tmp_path if more else prefix, **more)
