"""Prints what a run costs, what it writes and what that costs to import.

python -m tests.bench [--document FILE]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

from .stages import stages

ROOT = Path(__file__).parent.parent.parent
SEEDS = ("mgr", "aurora", "kajabi")
RUNS = 9
LIBRARIES = "import httpx2, pydantic"
CLIENT = '[clients.{0}]\nsources = ["specs/{0}/*.md"]\noutput = "{0}"\n'


def cost(command: list[str], folder: Path) -> tuple[float, float]:
    """CPU seconds and peak memory in MiB of a whole process."""
    env = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{folder}"}
    child = subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(command)}: exit code {child.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def typical(command: list[str], folder: Path) -> tuple[float, float]:
    """The medians of several runs."""
    command = [sys.executable, *command]
    cost(command, folder)  # the first one compiles
    runs = [cost(command, folder) for _ in range(RUNS)]
    return median(run[0] for run in runs), median(run[1] for run in runs)


def lines(folder: Path) -> int:
    return sum(len(f.read_text("utf-8").splitlines()) for f in folder.rglob("*.py"))


def generation(folder: Path) -> Iterator[str]:
    for words in (["generate", "--force"], ["generate"], ["check"]):
        seconds, memory = typical(["-m", "codegen", *words, "--quiet"], folder)
        what = " ".join(["codegen", *words])
        yield f"{what:26} {seconds:6.2f} CPU s {memory:6.0f} MiB   (aim: under 0.5 CPU s)"
    seconds, memory = typical(["-c", "import codegen.cli"], folder)
    yield f"{'(Python, command line)':26} {seconds:6.2f} CPU s {memory:6.0f} MiB"


def size(folder: Path) -> Iterator[str]:
    for seed in SEEDS:
        runtime = lines(folder / seed / "_runtime")
        own = lines(folder / seed) - runtime
        aim = "   (aims: under 2,100 + at most 1,500)" if seed == "mgr" else ""
        yield f"{seed:26} {own:6,} lines + {runtime:,} of runtime{aim}"


def imports(folder: Path) -> Iterator[str]:
    empty, _ = typical(["-c", "pass"], folder)
    bare, memory = typical(["-c", LIBRARIES], folder)
    yield f"{LIBRARIES:50} {bare - empty:6.3f} CPU s {memory:6.0f} MiB"
    for seed in SEEDS:
        for code in (
            f"import {seed}",
            f"import {seed}; {seed}.Client()",
            f"import {seed}; {seed}.Client().customers",
            f"import {seed}; [getattr({seed}, n) for n in {seed}.__all__]",
        ):
            seconds, memory = typical(["-c", code], folder)
            ratio = (seconds - empty) / (bare - empty)
            shown = code if len(code) < 50 else f"import {seed}; everything"
            yield f"{shown:50} {seconds - empty:6.3f} CPU s {memory:6.0f} MiB  × {ratio:.2f}"


def show(title: str, rows: Iterator[str]) -> None:
    print(f"\n{title}")
    for row in rows:
        print(f"  {row}", flush=True)


def timings(file: Path) -> Iterator[str]:
    table: Mapping[str, float] = stages(file)
    for name, seconds in table.items():
        yield f"{name:26} {seconds:6.2f} s"
    yield f"{'all':26} {sum(table.values()):6.2f} s"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--document", type=Path, help="time each stage for this one")
    given = parser.parse_args()
    if given.document:
        show(f"Stages: {given.document.name}", timings(given.document))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "specs", folder / "specs")
        (folder / "codegen.toml").write_text("\n".join(map(CLIENT.format, SEEDS)))
        show(f"The three APIs together (medians of {RUNS} runs)", generation(folder))
        show("Lines", size(folder))
        show("Imports, without Python's own start", imports(folder))


if __name__ == "__main__":
    main()
