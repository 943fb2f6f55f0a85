"""Runs every document of a folder, in parallel, and hides no failure.

    python -m tests.conformance specs DIR --json OUT [--check] [--jobs N] [--expected FILE]
    python -m tests.conformance pages DIR --json OUT …
    python -m tests.conformance truth DIR --json OUT …
    python -m tests.conformance second DIR --json OUT …

`specs` takes every file as one API, `pages` every folder that holds pages, `truth`
compares what pages merge to with the whole documents that were published beside them,
`second` our models with datamodel-code-generator's on the same instances.
Expected failures are in `expected.txt`, which may only shrink.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

from ..corpus import documents_in
from . import expected, pages, second, truth
from .check import check_packages
from .run import Outcome, run

T = TypeVar("T")


def main(argv: list[str] | None = None) -> int:
    """0 where every failure was expected and every expected one occurred, else 1."""
    arguments = _parser().parse_args(argv)
    root = arguments.folder.resolve()
    data, ran, failed = _KINDS[arguments.kind](root, arguments)
    if arguments.json:
        arguments.json.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    said = [*expected.judge(arguments.kind, failed, ran, arguments.expected)]
    for line in said:
        print(line)
    return 1 if any(line.startswith("FAILED") for line in said) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.conformance", description=__doc__)
    parser.add_argument("kind", choices=[*_KINDS])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path, metavar="OUT")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument(
        "--check", action="store_true", help="black, ruff, mypy, pyright"
    )
    parser.add_argument("--expected", type=Path, default=expected.FILE, metavar="FILE")
    return parser


Answer = tuple[Any, list[str], dict[str, str]]
"""What is written as JSON, the names of what was run, and the failures with reasons."""


def _specs(root: Path, arguments: argparse.Namespace) -> Answer:
    names = documents_in(root)
    outcomes = _parallel(partial(run, root=root), names, arguments.jobs)
    failed = _finish(outcomes, root, arguments)
    return [outcome.row() for outcome in outcomes], names, failed


def _pages(root: Path, arguments: argparse.Namespace) -> Answer:
    names = _folders(root)
    outcomes = _parallel(partial(run, root=root), names, arguments.jobs)
    found = _parallel(partial(pages.examine, root=root), names, arguments.jobs)
    rows = [row for some in found for row in some]
    pages.told(rows, pages.index(root))
    lines = pages.table(rows, outcomes)
    failed = {**_finish(outcomes, root, arguments), **pages.failures(rows, outcomes)}
    print("\n".join(pages.shown(lines)))
    data = {
        "folders": [outcome.row() for outcome in outcomes],
        "pages": [vars(row) for row in rows],
        "formats": {name: line.row() for name, line in lines.items()},
    }
    return data, [*names, *(row.file for row in rows)], failed


def _truth(root: Path, arguments: argparse.Namespace) -> Answer:
    pairs = truth.pairs(root, _folders(root), documents_in(root))
    answers = _parallel(partial(truth.compare, root=root), pairs, arguments.jobs)
    verdicts = [verdict for verdict in answers if verdict is not None]
    for line in truth.shown(verdicts):
        print(line)
    failed = {v.folder: v.reason for v in verdicts if v.reason}
    return [vars(v) for v in verdicts], [v.folder for v in verdicts], failed


def _second(root: Path, arguments: argparse.Namespace) -> Answer:
    """The documents of the spread; all of a folder that has none of them."""
    documents = documents_in(root)
    names = second.spread(documents) or documents
    opinions = _parallel(partial(second.second, root=root), names, arguments.jobs)
    for line in second.shown(opinions):
        print(line)
    failed = {name: told for o in opinions for name, told in o.failures.items()}
    ran = [key for o in opinions for key in (o.name, *o.compared)]
    return [opinion.row() for opinion in opinions], ran, failed


_KINDS = {"specs": _specs, "pages": _pages, "truth": _truth, "second": _second}


def _parallel(work: Callable[[Any], T], items: Iterable[Any], jobs: int) -> list[T]:
    # Not concurrent.futures: its max_tasks_per_child waits for ever in Python 3.11.
    with get_context("spawn").Pool(jobs, maxtasksperchild=50) as pool:
        return pool.map(work, items, chunksize=4)


def _folders(root: Path) -> list[str]:
    """Every folder right above pages, and none inside another one that is listed."""
    holders = {path.parent for path in root.rglob("*") if path.suffix in pages.SUFFIXES}
    tops = {folder for folder in holders if not holders.intersection(folder.parents)}
    return sorted(folder.relative_to(root).as_posix() for folder in tops)


def figures(outcomes: list[Outcome]) -> Iterator[str]:
    """The verdicts, the operations, what it cost, and what every skip and refusal says."""
    verdicts = Counter(outcome.verdict for outcome in outcomes)
    given = sum(outcome.operations_in for outcome in outcomes)
    made = sum(outcome.operations_out for outcome in outcomes)
    lines = sum(outcome.lines for outcome in outcomes)
    seconds = sum(outcome.seconds for outcome in outcomes)
    most = max((outcome.megabytes for outcome in outcomes), default=0)
    yield ", ".join(f"{name} {count}" for name, count in sorted(verdicts.items()))
    yield f"operations: {given} in, {made} out ({made / (given or 1):.2%})"
    yield f"{lines} lines; {seconds:.1f} CPU s; at most {most:.0f} MB"
    for outcome in outcomes:
        if outcome.verdict == "refused":
            yield f"refused {outcome.name}: {outcome.reason}"
        yield from (f"skipped in {outcome.name}: {row}" for row in outcome.skipped)


def _finish(
    outcomes: list[Outcome], root: Path, arguments: argparse.Namespace
) -> dict[str, str]:
    """Check and count what was made; the reasons of what failed."""
    if arguments.check:
        check_packages(outcomes, root)
    for line in figures(outcomes):
        print(line)
    made = [o for o in outcomes if o.files]
    clean = sum(not o.complaints for o in made)
    if arguments.check and made:
        print(
            f"without one complaint: {clean} of {len(made)} ({clean / len(made):.2%})"
        )
    bad = (o for o in outcomes if o.verdict == "failed" or o.complaints)
    return {o.name: o.reason or "; ".join(o.complaints[:2]) for o in bad}


if __name__ == "__main__":
    sys.exit(main())
