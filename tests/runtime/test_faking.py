"""What `testing.py` of a client is made of, as a whole: its size, its words, who needs it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import codegen.faking as faking
from codegen.emit.testing import FAKES_OWN
from codegen.faking.fakes import BaseFake

FILES = sorted(Path(faking.__file__).parent.glob("*.py"))


def test_files_are_small() -> None:
    lines = {file.stem: len(file.read_text().splitlines()) for file in FILES}
    assert max(lines.values()) < 200, lines
    assert sum(lines.values()) <= 1350, lines


def _is_told(node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Whether its words are elsewhere: it is private, or one of several signatures."""
    marks = [ast.unparse(mark) for mark in node.decorator_list]
    return node.name.startswith("_") or "overload" in marks


def test_docstrings() -> None:
    kinds = ast.FunctionDef | ast.ClassDef
    for file in FILES:
        module = ast.parse(file.read_text())
        assert ast.get_docstring(module), file
        classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
        classes = [node for node in classes if not node.name.startswith("_")]
        for node in [*module.body, *(n for cls in classes for n in cls.body)]:
            if isinstance(node, kinds) and not _is_told(node):
                assert ast.get_docstring(node), f"{file.stem}.{node.name}"


def test_imports() -> None:
    """Only httpx2, pydantic and the standard library beside the runtime."""
    known = set(sys.stdlib_module_names) | {"httpx2", "pydantic"}
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                assert {alias.name.split(".")[0] for alias in node.names} <= known
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert (node.module or "").split(".")[0] in known


def test_members() -> None:
    """A resource of the name of a fake's member gets another one there."""
    members = {name for name in vars(BaseFake) if not name.startswith("_")}
    assert {name for name in members if not name.endswith("__")} == FAKES_OWN


def test_a_client_imports_nothing_of_it(seed: str, root: Path) -> None:
    code = f"import sys, pkgutil, importlib, {seed}\n"
    code += f"{seed}.Client(base_url='https://example.com').customers\n"
    code += "print([m for m in sys.modules if '_testing' in m or 'fakes' in m])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root / "generated",
        capture_output=True,
        text=True,
    )
    assert done.stdout == "[]\n", done.stderr


def test_a_fake_imports_what_it_is_asked_for(root: Path) -> None:
    """A stub is imported with its resource, not all of them at once."""
    code = "import sys; from mgr.testing import fake; fake(); print('mgr.models' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root / "generated",
        capture_output=True,
        text=True,
    )
    assert done.stdout == "False\n", done.stderr
