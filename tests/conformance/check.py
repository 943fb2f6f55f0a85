"""The checkers over the packages: one process for many of them, not one a package."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..packages import COPIED, put, put_copied, sharing
from .run import Outcome

_REPOSITORY = Path(__file__).parents[2]
_LINES = 150_000
"""How much is checked at once: more would not fit the memory of a small machine."""


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


def _own(outcome: Outcome) -> dict[str, str]:
    """The files without what is copied, which its own tests hold to the same."""
    files = outcome.files.items()
    return {path: text for path, text in files if not path.startswith(COPIED)}


def _own_lines(outcome: Outcome) -> int:
    return sum(text.count("\n") for text in _own(outcome).values())


def _check(batch: list[Outcome]) -> None:
    by_package = {f"p{index:05}": outcome for index, outcome in enumerate(batch)}
    with tempfile.TemporaryDirectory() as name:
        looks, types = Path(name, "looks"), Path(name, "types")
        put_copied(types)
        for package, outcome in by_package.items():
            put(looks / package, _own(outcome))
            put(types / package, sharing(outcome.files))
        for checker in (_black, _ruff, _mypy, _pyright):
            folder = looks if checker in (_black, _ruff) else types
            for complaint in checker(folder):
                found = re.search(r"(p\d{5})[/\\](.*)", complaint)
                if found:
                    text = f"{checker.__name__[1:]}: {found[2].strip()}"
                    by_package[found[1]].complaints.append(text)


def _run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True
    )
    return done.stdout + done.stderr


def _black(folder: Path) -> list[str]:
    said = _run(folder, "black", "--check", ".")
    kept = (row for row in said.splitlines() if "reformat " in row or "error:" in row)
    return list(kept)


def _ruff(folder: Path) -> list[str]:
    config = ["--config", str(_REPOSITORY / "pyproject.toml")]
    said = _run(folder, "ruff", "check", *config, "--output-format", "concise", ".")
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
