"""Prints what a run costs, what it writes and what that costs to use.

python -m tests.bench [--document FILE] [--peers FOLDER] [--profile]
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from .cost import cost, python, said
from .imports import imports
from .peers import peers
from .runs import ours, runs
from .seeds import SEEDS, prepared, seeds


def show(title: str, rows: Iterable[str]) -> None:
    print(f"\n{title}")
    for row in rows:
        print(f"  {row}", flush=True)


def part(name: str, folder: Path, *words: str) -> list[str]:
    """What a part of the benchmark prints that runs in a process of its own."""
    return said(python("-m", f"tests.bench.{name}", *words), folder)


def everything(document: Path, others: Path | None, folder: Path) -> None:
    """Every figure in one run, one subject after the other."""
    show("The three APIs together", seeds(prepared(folder)))
    show(f"One large document: {document.name}", runs(document, folder))
    if others:
        own = ours(document, folder / "client", folder)
        show("Other generators", peers(document, own, folder, others))
    for package in ("client", *SEEDS):
        show(f"Importing {package}", imports(package, folder))
    show("Decoding 10 MB of customers", part("decoding", folder))
    show("One call", part("calls", folder))
    show("Stages", part("profiling", folder, str(document)))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    add = parser.add_argument
    add("--document", type=Path, help="a large document (default: one made for this)")
    add(
        "--peers", type=Path, metavar="FOLDER", help="install others there, and compare"
    )
    add("--profile", action="store_true", help="only where the document's time goes")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        document: Path = (given.document or folder / "synthetic.json").resolve()
        if not given.document:
            cost(python("-m", "tests.bench.synthetic", str(document)), folder)
        if given.profile:
            show(f"Stages: {document.name}", part("profiling", folder, str(document)))
            words = (str(document), "--functions")
            show("Functions", part("profiling", folder, *words))
        else:
            everything(document, given.peers, folder)


if __name__ == "__main__":
    main()
