"""The packages of the three APIs and of the feature goldens, in every style."""

from __future__ import annotations

import importlib
import sys
from functools import cache
from pathlib import Path
from typing import Any

from codegen import pipeline
from codegen.classes import STYLES, Style
from codegen.diagnostics import Diagnostics
from codegen.pipeline import Build, Pins, Settings

from ..packages import put

ROOT = Path(__file__).parents[2]
SEEDS = ("mgr", "aurora", "kajabi")
GOLDEN = ROOT / "tests" / "golden"
FEATURES = sorted(p.parent.name for p in GOLDEN.glob("*/spec.*"))
WORDS = {style: style.replace(".", "_") for style in STYLES}
"""A style as the name of a folder."""


@cache
def built(name: str, style: Style) -> Build:
    """One of the APIs, or a feature, in a style."""
    sources = (f"specs/{name}/*.md",)
    if name not in SEEDS:
        (source,) = (GOLDEN / name).glob("spec.*")
        sources = (str(source.relative_to(ROOT)),)
    diagnostics = Diagnostics()
    settings = Settings(name, sources, ROOT, models=style)
    made = pipeline.build(settings, Pins(), diagnostics)
    assert made is not None, diagnostics.items
    return made


class Shelf:
    """Packages on the disk, imported as `styled_<style>.<name>`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        sys.path.insert(0, str(folder))

    def package(self, name: str, style: Style) -> Any:
        parent = f"styled_{WORDS[style]}"
        if not (self.folder / parent / name).exists():
            put(self.folder / parent / name, built(name, style).files)
            importlib.invalidate_caches()
        return importlib.import_module(f"{parent}.{name}")

    def close(self) -> None:
        sys.path.remove(str(self.folder))
        for name in [name for name in sys.modules if name.startswith("styled_")]:
            del sys.modules[name]
