"""The three APIs of the repository together: what runs cost and how much they write."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from .cost import ROOT, lines, python, typical

SEEDS = ("mgr", "aurora", "kajabi")
CLIENT = '[clients.{0}]\nsources = ["specs/{0}/*.md"]\noutput = "{0}"\n'


def prepared(folder: Path) -> Path:
    """A folder with the pages and a configuration for all of them."""
    shutil.copytree(ROOT / "specs", folder / "specs")
    (folder / "codegen.toml").write_text("\n".join(map(CLIENT.format, SEEDS)), "utf-8")
    return folder


def seeds(folder: Path) -> Iterator[str]:
    """Writing, writing again, checking, and starting alone; then the lines."""
    for words in (["generate", "--force"], ["generate"], ["check"]):
        found = typical(python("-m", "codegen", *words, "--quiet"), folder)
        yield found.row(" ".join(["codegen", *words]), "(aim: 0.5)")
    yield typical(python("-m", "codegen", "--version"), folder).row("codegen --version")
    yield typical(python("-c", "pass"), folder).row("Python alone")
    for seed in SEEDS:
        runtime = lines(folder / seed / "_runtime")
        own = lines(folder / seed) - runtime
        yield f"{seed:46} {own:7,} lines and {runtime:,} of runtime (aim: 1,500)"
