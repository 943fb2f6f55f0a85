"""Where the time of one document goes, by stage and by function:
`python -m tests.bench.profiling DOCUMENT [--functions]`.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
from collections.abc import Iterator
from pathlib import Path

from .stages import stages

SHOWN = 25


def by_stage(document: Path) -> Iterator[str]:
    """CPU seconds of each stage, the collector at work as in a run."""
    table = stages(document)
    whole = sum(table.values())
    for name, seconds in table.items():
        yield f"{name:46} {seconds:7.3f} CPU s  {seconds / whole:4.0%}"
    yield f"{'all of them':46} {whole:7.3f} CPU s"


def by_function(document: Path) -> Iterator[str]:
    """The functions with most time of their own (a profiler triples what calls cost)."""
    profile = cProfile.Profile()
    profile.runcall(stages, document)
    found = pstats.Stats(profile).get_stats_profile().func_profiles
    rows = sorted(found.items(), key=lambda row: row[1].tottime, reverse=True)
    for name, row in rows[:SHOWN]:
        place = f"{Path(row.file_name).name}:{row.line_number}"
        yield f"{name[:30]:30} {place[:30]:30} {row.ncalls:>16} calls {row.tottime:6.3f} s"


if __name__ == "__main__":
    rows = by_function if "--functions" in sys.argv else by_stage
    for row in rows(Path(sys.argv[1])):
        print(row)
