"""Runs every document of a folder, in parallel, and hides no failure.

    python -m tests.conformance specs DIR --json OUT [--check] [--jobs N] [--expected FILE]
    python -m tests.conformance pages DIR --json OUT …

`specs` takes every file as one API, `pages` every folder that holds pages. Expected
failures (a file of `name: reason` lines) may only shrink: one that passes is an error.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from .check import check_packages
from .run import Outcome, run

_SUFFIXES = {".json", ".yaml", ".yml"}
_PAGES = {".md", ".mdx", ".txt"}


def main(argv: list[str] | None = None) -> int:
    """0 where every failure was expected and every expected one occurred, else 1."""
    arguments = _parser().parse_args(argv)
    root = arguments.folder.resolve()
    names = _documents(root) if arguments.kind == "specs" else _folders(root)
    # Not concurrent.futures: its max_tasks_per_child waits for ever in Python 3.11.
    with get_context("spawn").Pool(arguments.jobs, maxtasksperchild=50) as pool:
        outcomes = pool.map(partial(run, root=root), names, chunksize=4)
    if arguments.check:
        check_packages(outcomes, root)
    if arguments.json:
        rows = [outcome.row() for outcome in outcomes]
        arguments.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    _report(outcomes)
    return _judge(outcomes, arguments.expected)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.conformance", description=__doc__)
    parser.add_argument("kind", choices=["specs", "pages"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path, metavar="OUT")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument(
        "--check", action="store_true", help="black, ruff, mypy, pyright"
    )
    parser.add_argument("--expected", type=Path, metavar="FILE")
    return parser


def _documents(root: Path) -> list[str]:
    files = (path for path in root.rglob("*") if path.suffix in _SUFFIXES)
    return sorted(path.relative_to(root).as_posix() for path in files if path.is_file())


def _folders(root: Path) -> list[str]:
    """Every folder right above pages, and none inside another one that is listed."""
    holders = {path.parent for path in root.rglob("*") if path.suffix in _PAGES}
    tops = {folder for folder in holders if not holders.intersection(folder.parents)}
    return sorted(folder.relative_to(root).as_posix() for folder in tops)


def _report(outcomes: list[Outcome]) -> None:
    verdicts = Counter(outcome.verdict for outcome in outcomes)
    total = sum(outcome.operations_in for outcome in outcomes)
    done = sum(outcome.operations_out for outcome in outcomes)
    lines = sum(outcome.lines for outcome in outcomes)
    seconds = sum(outcome.seconds for outcome in outcomes)
    print(", ".join(f"{name} {count}" for name, count in sorted(verdicts.items())))
    print(f"operations: {total} in, {done} out; {lines} lines; {seconds:.1f} CPU s")
    for outcome in outcomes:
        if outcome.verdict == "failed" or outcome.complaints:
            reason = outcome.reason or "; ".join(outcome.complaints[:2])
            print(f"FAILED {outcome.name}: {reason}")


def _judge(outcomes: list[Outcome], expected: Path | None) -> int:
    known: dict[str, Any] = {}
    if expected is not None:
        rows = expected.read_text(encoding="utf-8").splitlines()
        known = dict(row.split(": ", 1) for row in rows if ": " in row)
    bad = {o.name for o in outcomes if o.verdict == "failed" or o.complaints}
    for name in sorted(known.keys() - bad):
        print(f"FAILED {name} passes: take it out of {expected}")
    return 1 if bad ^ known.keys() else 0


if __name__ == "__main__":
    sys.exit(main())
