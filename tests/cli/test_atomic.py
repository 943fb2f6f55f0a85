"""Killed at any moment, and two at once: the package is the old one or the new one."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from codegen import staging

from . import fake_pipeline

FAKE = Path(fake_pipeline.__file__)
KILLS = 50
"""Of each way to replace a package: 100 in all."""
IN_PLACE = """
import errno, sys
from codegen import staging
def exchange(one, other):
    raise OSError(errno.ENOSYS, "no")
staging.exchange = exchange
"""


def start(folder: Path, before: str = "", **environment: str) -> subprocess.Popen[str]:
    """`codegen generate` with the fake pipeline, in a process of its own."""
    path = os.pathsep.join([str(FAKE.parents[2]), str(FAKE.parent)])
    code = f"{before}\nimport runpy, sys\nsys.argv = ['codegen', 'generate']\n"
    code += f"runpy.run_path({str(FAKE)!r}, run_name='__main__')"
    return subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "FAKE_FILES": "150", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(folder: Path, before: str = "", **environment: str) -> tuple[int, str]:
    process = start(folder, before, **environment)
    out, err = process.communicate(timeout=60)
    return process.returncode, out + err


def state(output: Path) -> tuple[str, ...]:
    """Which operations the files of a package speak of, by all that they say."""
    texts = {file.read_text() for file in (output / "many").iterdir()}
    things = {file.stem for file in (output / "things").iterdir()}
    assert len(texts) == 1 and len(list((output / "many").iterdir())) == 150
    lock = json.loads((output / "codegen.lock").read_text())
    pinned = {name.partition(".")[2] for name in lock["pins"]["operations"].values()}
    assert pinned == things == set(texts.pop().strip("\n'").split())
    return tuple(sorted(things))


@pytest.mark.parametrize("before", ["", IN_PLACE], ids=["exchange", "journal"])
def test_killed_at_any_moment(tmp_path: Path, before: str) -> None:
    output = fake_pipeline.project(tmp_path, "a")
    (output / "custom").mkdir(parents=True)
    (output / "custom" / "mine.py").write_text("mine\n")
    begin = time.monotonic()
    assert run(tmp_path, before)[0] == 0
    took = time.monotonic() - begin
    chance = random.Random(1)
    for turn in range(KILLS):
        fake_pipeline.project(tmp_path, "a" if turn % 2 else "b")
        process = start(tmp_path, before)
        time.sleep(took * chance.uniform(0.5, 1.05))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        if not before:
            assert state(output) in (("a",), ("b",))
        assert (output / "custom" / "mine.py").read_text() == "mine\n"
        assert run(tmp_path, before)[0] == 0
        assert state(output) == (("a",) if turn % 2 else ("b",))
        assert staging.leftovers(output) == []
    assert sorted(path.name for path in output.parent.iterdir()) == ["pets"]


def test_two_at_once(tmp_path: Path) -> None:
    output = fake_pipeline.project(tmp_path, "a")
    for name in "bcd":
        processes = [start(tmp_path, FAKE_SLEEP="0.1") for _ in range(3)]
        for process in processes:
            out, err = process.communicate(timeout=60)
            assert process.returncode == 0, out + err
        assert staging.leftovers(output) == []
        assert len(state(output)) == 1
        fake_pipeline.project(tmp_path, name)


def test_two_at_once_of_different_sources(tmp_path: Path) -> None:
    output = fake_pipeline.project(tmp_path, "a")
    first = start(tmp_path, FAKE_SLEEP="0.4")
    time.sleep(0.1)
    assert run(tmp_path)[0] == 0
    out, err = first.communicate(timeout=60)
    assert first.returncode == 0, out + err
    assert state(output) == ("a",)


def test_a_reader_sees_only_whole_packages(tmp_path: Path) -> None:
    output = fake_pipeline.project(tmp_path, "a")
    assert run(tmp_path)[0] == 0
    fake_pipeline.project(tmp_path, "b")
    process = start(tmp_path)
    seen: set[tuple[str, ...]] = set()
    while process.poll() is None:
        handle = os.open(output, os.O_RDONLY)
        try:
            found = looked(handle)
            # What another one has replaced meanwhile may be half removed already.
            if found and os.path.samestat(os.fstat(handle), output.stat()):
                seen.add(found)
        finally:
            os.close(handle)
    process.communicate()
    assert {len(found) for found in seen} == {151} and len(seen) <= 2
    assert state(output) == ("b",)


def looked(handle: int) -> tuple[str, ...]:
    """The manifest and the files of `many`, by a handle of the package; () if it is gone."""
    try:
        many = os.open("many", os.O_RDONLY, dir_fd=handle)
        try:
            names = sorted(os.listdir(many))
        finally:
            os.close(many)
        lock = os.open("codegen.lock", os.O_RDONLY, dir_fd=handle)
        with os.fdopen(lock) as file:
            return (file.read(), *names)
    except FileNotFoundError:
        return ()
