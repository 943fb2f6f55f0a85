"""Calls every operation of every document of a folder, and judges it; hides no violation.

    python -m tests.roundtrip DIR --json OUT [--documents N] [--seed S] [--jobs N]

Known violations that are not ours are in `expected.txt`, each with its reason; one that no
longer occurs is an error, so that the list only shrinks.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import asdict
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random

from ..corpus import documents_in
from .run import Outcome, run

EXPECTED = Path(__file__).with_name("expected.txt")


def main(argv: list[str] | None = None) -> int:
    """0 where every violation was known and every known one occurred, else 1."""
    arguments = _parser().parse_args(argv)
    root: Path = arguments.folder.resolve()
    names = arguments.only or documents_in(root)
    if arguments.documents and arguments.documents < len(names):
        names = sorted(Random(arguments.seed).sample(names, arguments.documents))
    one = partial(run, root=root, seed=arguments.seed, most=arguments.most)
    # Not concurrent.futures: its max_tasks_per_child waits for ever in Python 3.11.
    with get_context("spawn").Pool(arguments.jobs, maxtasksperchild=50) as pool:
        outcomes = pool.map(one, names, chunksize=1)
    if arguments.json:
        rows = [asdict(outcome) for outcome in outcomes]
        arguments.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    _report(outcomes)
    return judged(outcomes, known(arguments.expected))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.roundtrip", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", type=Path, metavar="OUT")
    parser.add_argument("--documents", type=int, metavar="N")
    parser.add_argument("--only", nargs="*", metavar="FILE")
    parser.add_argument("--most", type=int, default=10**6, help="operations of one")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--expected", type=Path, default=EXPECTED, metavar="FILE")
    return parser


def known(file: Path) -> dict[tuple[str, str], str]:
    """What is expected of a document, `document kind: reason` a line."""
    rows = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    pairs = (row.split(": ", 1) for row in rows if ": " in row and row[0] != "#")
    return {(*where.rsplit(" ", 1),): why for where, why in pairs}  # type: ignore[misc]


def judged(outcomes: list[Outcome], expected: dict[tuple[str, str], str]) -> int:
    """Print what is new and what is no longer so; 0 where there is neither."""
    found = {(o.name, v.kind): v for o in outcomes for v in reversed(o.violations)}
    names = {outcome.name for outcome in outcomes}
    new = [v for key, v in sorted(found.items()) if key not in expected]
    gone = [key for key in sorted(expected) if key[0] in names and key not in found]
    for violation in new:
        words = f"{violation.kind}: {violation.message:.300}"
        print(f"VIOLATION {violation.document} {violation.operation} {words}")
    for name, kind in gone:
        print(f"GONE {name} {kind}: take it out of the list of what is expected")
    print(f"{len(found) - len(new)} expected kinds of violations, {len(new)} new")
    return 1 if new or gone else 0


def _report(outcomes: list[Outcome]) -> None:
    called = [o for o in outcomes if o.operations]
    print(f"documents  {len(called):7} (of {len(outcomes)})")
    print(f"operations {sum(o.operations for o in outcomes):7}")
    print(f"calls      {sum(o.calls for o in outcomes):7}")
    print(f"undrawn    {sum(o.undrawn for o in outcomes):7}")
    kinds = Counter(v.kind for o in outcomes for v in o.violations)
    for kind, number in kinds.most_common():
        print(f"{kind:15} {number:7}")
    print(f"{sum(o.seconds for o in outcomes):.0f} CPU s")


if __name__ == "__main__":
    sys.exit(main())
