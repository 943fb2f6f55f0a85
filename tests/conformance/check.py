"""The checkers over the packages: one process for many of them, not one a package."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from .run import Outcome

_REPOSITORY = Path(__file__).parents[2]
_LINES = 150_000
"""How much is checked at once: more would not fit the memory of a small machine."""


_COPIED = {"_runtime": "whole_runtime", "_testing": "whole_testing"}
"""What is copied into every package, and the one copy for all of them here."""


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
    return sum(text.count("\n") for path, text in files if not _is_copied(path))


def _is_copied(path: str) -> bool:
    return path.partition("/")[0] in _COPIED


def _check(batch: list[Outcome]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        by_package = {f"p{index:05}": outcome for index, outcome in enumerate(batch)}
        shutil.copytree(_REPOSITORY / "codegen" / "runtime", folder / "whole_runtime")
        shutil.copytree(_REPOSITORY / "codegen" / "faking", folder / "whole_testing")
        for file in (folder / "whole_testing").glob("*.py"):
            text = file.read_text("utf-8").replace(
                "from ..runtime.", "from whole_runtime."
            )
            file.write_text(text, "utf-8")
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
        if _is_copied(path):
            copied, _, name = path.partition("/")
            text = _referring(copied, name, text)
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _referring(folder: str, path: str, text: str) -> str:
    """A module that is copied as one that hands on what the one copy for all defines.

    Half of all lines would be the same thousand lines again, and its own tests check them.
    """
    module = path.removesuffix(".py")
    names = dict.fromkeys(_defined(ast.parse(text).body))
    whole = f"{_COPIED[folder]}.{module}"
    rows = [f"from {whole} import {name} as {name}" for name in names]
    return "\n".join(rows) + "\n" if module != "__init__" else ""


def _defined(statements: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that a module has for others."""
    for statement in statements:
        match statement:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                found = [name]
            case ast.AnnAssign(target=target):
                found = _within(target)
            case ast.Assign(targets=targets):
                found = [name for target in targets for name in _within(target)]
            case ast.If(body=body):
                found = [*_defined(body)]
            case _:
                found = []
        yield from (name for name in found if name[0] != "_")


def _within(target: ast.expr) -> list[str]:
    """The names in the target of an assignment, which may be a tuple."""
    parts = target.elts if isinstance(target, ast.Tuple) else [target]
    return [part.id for part in parts if isinstance(part, ast.Name)]


def _run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True
    )
    return done.stdout + done.stderr


# What is copied is held to the same in its own tests, so black and ruff pass it over.


def _black(folder: Path) -> list[str]:
    said = _run(
        folder, "black", "--check", "--extend-exclude", "_(runtime|testing)/", "."
    )
    kept = (row for row in said.splitlines() if "reformat " in row or "error:" in row)
    return list(kept)


def _ruff(folder: Path) -> list[str]:
    config = ["--config", str(_REPOSITORY / "pyproject.toml")]
    form = ["--output-format", "concise", "--extend-exclude", "*_runtime,*_testing"]
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
