"""One document through every stage, its verdict and its figures."""

from __future__ import annotations

import importlib
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.document import Node, as_object, escape, is_object
from codegen.keywords import METHOD_KEYS
from codegen.pipeline import Build, Pins, Settings, build
from codegen.resolve import resolve

from ..packages import importable
from .memory import Peak

NO_DOCUMENT = "not-openapi"
"""Said of a file that is no document by itself: a part of one, data of something else."""


@dataclass
class Outcome:
    """`verdict` is "generated", "refused" (the document is broken, and a diagnostic says
    where), "part" (the file is no document) or "failed" (ours)."""

    name: str
    verdict: str
    reason: str = ""
    operations_in: int = 0
    operations_out: int = 0
    skipped: list[str] = field(default_factory=list[str])
    """Operations that are not in the client, each with the reason that was given."""
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
    peak, started = Peak(), time.process_time()
    try:
        built = build(Settings("client", (name,), root), Pins(), diagnostics)
        outcome.seconds = round(time.process_time() - started, 3)
        outcome.megabytes = peak.megabytes()
        _fill(outcome, built, diagnostics)
        if built is not None:
            _import(outcome)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        outcome.verdict = "failed"
        outcome.reason = f"{type(error).__name__}: {error} ({where})"
    return outcome


def _fill(outcome: Outcome, built: Build | None, diagnostics: Diagnostics) -> None:
    outcome.diagnostics = dict(Counter(d.code for d in diagnostics))
    if built is None:
        _refused(outcome, diagnostics)
        return
    outcome.verdict = "generated"
    outcome.fragments = len(built.fragments)
    outcome.formats = dict(Counter(f.format for f in built.fragments))
    outcome.models = len(built.api.schemas)
    outcome.files = dict(built.files)
    outcome.lines = sum(text.count("\n") for text in built.files.values())
    given = {key for fragment in built.fragments for key in operations(fragment.data)}
    made = {(o.path, o.method) for r in built.api.resources for o in r.operations}
    outcome.operations_in, outcome.operations_out = len(given), len(made & given)
    for path, method in sorted(given - made):
        reason = _said_of(path, diagnostics)
        outcome.skipped.append(f"{method} {path}: {reason or 'lost silently'}")
        if not reason:
            outcome.verdict, outcome.reason = "failed", outcome.skipped[-1]


def _refused(outcome: Outcome, diagnostics: Diagnostics) -> None:
    """A refusal is one where an error with a place says what is wrong."""
    errors = [d for d in diagnostics if d.severity == "error"]
    placed = [d for d in errors if d.at is not None]
    outcome.verdict = "refused" if placed else "failed"
    if placed and all(d.code == NO_DOCUMENT for d in errors):
        outcome.verdict = "part"
    said = next(iter(placed or errors), None)
    outcome.reason = said.message if said else "nothing came out and nobody said why"


def _said_of(path: str, diagnostics: Diagnostics) -> str:
    place = f"/paths/{escape(path)}"
    found = (d for d in diagnostics if d.at and d.at.pointer.startswith(place))
    return next((d.message for d in found), "")


def operations(data: Node) -> Iterator[tuple[str, str]]:
    """Path and method (upper case) of every operation of a document."""
    for path, item in as_object(data.get("paths")).items():
        entry = as_object(resolve(data, item)[0])
        for method in METHOD_KEYS:
            if is_object(entry.get(method)):
                yield str(path), method.upper()
        for method, node in as_object(entry.get("additionalOperations")).items():
            if is_object(node):
                yield str(path), str(method)


def _import(outcome: Outcome) -> None:
    """Write the package under a name of its own, import every module, forget it again;
    a warning is as bad as an error."""
    with importable(outcome.files, "client"), warnings.catch_warnings():
        warnings.simplefilter("error")
        for path in outcome.files:
            if path.endswith(".py"):
                parts = ["client", *path.removesuffix(".py").split("/")]
                importlib.import_module(".".join(p for p in parts if p != "__init__"))
