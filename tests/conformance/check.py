"""The checkers over the packages: one process for many of them, not one a package."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .run import Outcome

_REPOSITORY = Path(__file__).parents[2]
_LINES = 150_000
"""How much is checked at once: more would not fit the memory of a small machine."""


_RUNTIME = "whole_runtime"
_DEFINED = re.compile(
    r"^(?:class |def | {4}def (?=\w+\(of)|(?=\w+(?:: .*)? = ))([A-Za-z]\w*)",
    re.MULTILINE,
)


def check_packages(outcomes: list[Outcome], root: Path) -> None:
    """Add to each outcome what black, ruff, mypy and pyright complain about in it."""
    made = [outcome for outcome in outcomes if outcome.files]
    for number, batch in enumerate(_batches(made)):
        print(f"checking batch {number + 1}: {len(batch)} packages", flush=True)
        _check(batch)


def _batches(outcomes: list[Outcome]) -> Iterator[list[Outcome]]:
    batch: list[Outcome] = []
    for outcome in outcomes:
        if batch and sum(map(_own_lines, batch)) + _own_lines(outcome) > _LINES:
            yield batch
            batch = []
        batch.append(outcome)
    if batch:
        yield batch


def _own_lines(outcome: Outcome) -> int:
    files = outcome.files.items()
    return sum(text.count("\n") for path, text in files if "_runtime/" not in path)


def _check(batch: list[Outcome]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        by_package = {f"p{index:05}": outcome for index, outcome in enumerate(batch)}
        shutil.copytree(_REPOSITORY / "codegen" / "runtime", folder / _RUNTIME)
        for package, outcome in by_package.items():
            _write(folder / package, outcome.files)
        for checker in (_black, _ruff, _mypy, _pyright):
            for complaint in checker(folder):
                found = re.search(r"(p\d{5})[/\\](.*)", complaint)
                if found:
                    text = f"{checker.__name__[1:]}: {found[2].strip()}"
                    by_package[found[1]].complaints.append(text)


def _write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.startswith("_runtime/"):
            text = _referring(path.removeprefix("_runtime/"), text)
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _referring(path: str, text: str) -> str:
    """A module of the runtime as one that hands on what the one copy for all defines.

    Half of all lines would be the same thousand lines again, and its own tests check them.
    """
    module = path.removesuffix(".py")
    names = dict.fromkeys(_DEFINED.findall(text))
    rows = [f"from {_RUNTIME}.{module} import {name} as {name}" for name in names]
    return "\n".join(rows) + "\n" if module != "__init__" else ""


def _run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True
    )
    return done.stdout + done.stderr


# The runtime is held to the same in its own tests, so black and ruff pass it over.


def _black(folder: Path) -> list[str]:
    said = _run(folder, "black", "--check", "--extend-exclude", "_runtime/", ".")
    kept = (row for row in said.splitlines() if "reformat " in row or "error:" in row)
    return list(kept)


def _ruff(folder: Path) -> list[str]:
    config = ["--config", str(_REPOSITORY / "pyproject.toml")]
    form = ["--output-format", "concise", "--extend-exclude", "*_runtime"]
    said = _run(folder, "ruff", "check", *config, *form, ".")
    return [line for line in said.splitlines() if re.match(r"p\d{5}", line)]


def _mypy(folder: Path) -> list[str]:
    said = _run(folder, "mypy", "--strict", "--explicit-package-bases", ".")
    return [line for line in said.splitlines() if ": error:" in line]


def _pyright(folder: Path) -> list[str]:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    said = _run(folder, "pyright", "--pythonpath", sys.executable, "--outputjson")
    start = said.find("{")
    rows = json.loads(said[start : said.rfind("}") + 1])["generalDiagnostics"]
    return [
        f"{row['file']}:{row['range']['start']['line'] + 1}: {row['message']}"
        for row in rows
        if row["severity"] == "error"
    ]
