"""One document through every stage, its verdict and its figures."""

from __future__ import annotations

import importlib
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.document import Node, as_object, escape, is_object
from codegen.pipeline import Build, Pins, Settings, build
from codegen.walk import METHOD_KEYS


@dataclass
class Outcome:
    """`verdict` is "generated", "refused" (a diagnostic says why) or "failed" (ours)."""

    name: str
    verdict: str
    reason: str = ""
    operations_in: int = 0
    operations_out: int = 0
    fragments: int = 0
    formats: dict[str, int] = field(default_factory=dict[str, int])
    models: int = 0
    lines: int = 0
    seconds: float = 0.0
    megabytes: float = 0.0
    diagnostics: dict[str, int] = field(default_factory=dict[str, int])
    complaints: list[str] = field(default_factory=list[str])
    files: dict[str, str] = field(default_factory=dict[str, str], repr=False)

    def row(self) -> dict[str, object]:
        """What is written to the report: all but the files."""
        return {key: value for key, value in vars(self).items() if key != "files"}


def run(name: str, root: Path) -> Outcome:
    """Generate the client of one document or folder and import every module of it."""
    outcome = Outcome(name, "failed")
    diagnostics = Diagnostics()
    started = time.process_time()
    try:
        built = build(Settings("client", (name,), root), Pins(), diagnostics)
        outcome.seconds = round(time.process_time() - started, 3)
        _fill(outcome, built, diagnostics)
        if built is not None:
            _import(outcome)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        outcome.verdict, outcome.reason = (
            "failed",
            f"{type(error).__name__}: {error} ({where})",
        )
    outcome.megabytes = round(
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1
    )
    return outcome


def _fill(outcome: Outcome, built: Build | None, diagnostics: Diagnostics) -> None:
    outcome.diagnostics = dict(Counter(d.code for d in diagnostics))
    if built is None:
        errors = [d.message for d in diagnostics if d.severity == "error"]
        outcome.verdict = "refused" if errors else "failed"
        outcome.reason = errors[0] if errors else "nothing came out and nobody said why"
        return
    outcome.verdict = "generated"
    outcome.fragments = len(built.fragments)
    outcome.formats = dict(Counter(f.format for f in built.fragments))
    given = {key for fragment in built.fragments for key in operations(fragment.data)}
    made = {
        (o.path, o.method.lower()) for r in built.api.resources for o in r.operations
    }
    outcome.operations_in, outcome.operations_out = len(given), len(made)
    outcome.models = len(built.api.schemas)
    outcome.files = dict(built.files)
    outcome.lines = sum(text.count("\n") for text in built.files.values())
    places = [d.at.pointer for d in diagnostics if d.at is not None]
    for path, method in sorted(given - made):
        if not any(p.startswith(f"/paths/{escape(path)}") for p in places):
            outcome.verdict = "failed"
            outcome.reason = f"{method.upper()} {path} was lost silently"


def operations(data: Node) -> Iterator[tuple[str, str]]:
    """Path and method of every operation of a document."""
    for path, item in as_object(data.get("paths")).items():
        for method in METHOD_KEYS:
            if is_object(as_object(item).get(method)):
                yield str(path), method


def _import(outcome: Outcome) -> None:
    """Write the package under a name of its own, import every module, forget it again."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in outcome.files.items():
            file = Path(folder, "client", path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        try:
            for path in outcome.files:
                if path.endswith(".py"):
                    parts = ["client", *path.removesuffix(".py").split("/")]
                    importlib.import_module(
                        ".".join(p for p in parts if p != "__init__")
                    )
        finally:
            sys.path.remove(folder)
            for module in [m for m in sys.modules if m.split(".")[0] == "client"]:
                del sys.modules[module]
