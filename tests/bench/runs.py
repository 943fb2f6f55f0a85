"""One large document: what a run costs beside the least that it could."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from .cost import ROOT, Cost, cost, lines, python, typical

RUNS = 3
GENERATE = python("-m", "codegen", "generate", "--quiet", "--output")
YAML = "import yaml, sys; yaml.load(open(sys.argv[1], 'rb'), yaml.CSafeLoader)"


def runs(document: Path, folder: Path) -> Iterator[str]:
    """Ours, the floor, the same document twice as large, and one change to it."""
    own = ours(document, folder / "client", folder)
    written = lines(folder / "client")
    yield own.row(f"generate {document.name}", f"{written:,} lines")
    if document.suffix == ".json":
        yield from _json(document, own, written, folder)
    else:
        loader = typical(python("-c", YAML, str(document)), folder)
        times = f"ours × {own.seconds / loader.seconds:.2f} (aim: 2.5)"
        yield loader.row("PyYAML's C loader alone", times)


def ours(document: Path, output: Path, folder: Path) -> Cost:
    """What generating a client of the document costs."""
    return typical([*GENERATE, str(output), "--force", str(document)], folder)


def _json(document: Path, own: Cost, written: int, folder: Path) -> Iterator[str]:
    words = python("-m", "tests.bench.floor", str(document), str(written))
    least = typical(words, folder)
    times = f"ours × {own.seconds / least.seconds:.1f}"
    yield least.row("floor: reading, walking, rendering as much", f"{times} (aim: 10)")
    once, twice = folder / "once.json", folder / "twice.json"
    cost(
        python("-m", "tests.bench.doubled", *map(str, (document, once, twice))), folder
    )
    single = ours(once, folder / "one", folder)
    double = ours(twice, folder / "two", folder)
    yield single.row("written anew without blanks")
    times = f"× {double.seconds / single.seconds:.2f} (aim: 2.2)"
    yield double.row("twice as many paths and components", times)
    yield from _regenerated(once, folder)


def _regenerated(document: Path, folder: Path) -> Iterator[str]:
    """The first run, one after nothing has changed, one after an operation has."""
    output, after = folder / "again", folder / "after.json"
    cost(python("-m", "tests.bench.changed", str(document), str(after)), folder)
    first = median(_first(document, output, folder) for _ in range(RUNS))
    yield f"{'first run of that':46} {first:7.2f} CPU s"
    same = typical([*GENERATE, str(output), str(document)], folder)
    times = f"× {same.seconds / first:.2f} of the first (aim: 1)"
    yield same.row("again, nothing changed", times)
    yield f"{'one summary changed':46} writes {', '.join(_written(after, output))}"


def _first(document: Path, output: Path, folder: Path) -> float:
    shutil.rmtree(output, ignore_errors=True)
    return cost([*GENERATE, str(output), str(document)], folder).seconds


def _written(document: Path, output: Path) -> list[str]:
    """The files that a run has written."""
    command = [*GENERATE, str(output), "--json", str(document)]
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    written: list[str] = json.loads(said.stdout)["clients"][0]["written"]
    return written
