"""The checkers over all packages at once: one process each, not one a package."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from .run import Outcome

_REPOSITORY = Path(__file__).parents[2]


def check_packages(outcomes: list[Outcome], root: Path) -> None:
    """Add to each outcome what black, ruff, mypy and pyright complain about in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        by_package = {f"p{index:05}": o for index, o in enumerate(outcomes) if o.files}
        for package, outcome in by_package.items():
            _write(folder / package, outcome.files)
        for complaint in (
            *_black(folder),
            *_ruff(folder),
            *_mypy(folder),
            *_pyright(folder),
        ):
            found = re.search(r"(p\d{5})[/\\](.*)", complaint)
            if found:
                by_package[found[1]].complaints.append(found[2].strip())


def _write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True
    )
    return done.stdout + done.stderr


def _black(folder: Path) -> list[str]:
    said = _run(folder, "black", "--check", ".").splitlines()
    return [line for line in said if "would reformat" in line or "error:" in line]


def _ruff(folder: Path) -> list[str]:
    config = str(_REPOSITORY / "pyproject.toml")
    said = _run(
        folder, "ruff", "check", "--config", config, "--output-format", "concise", "."
    )
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
