"""What the runtime offers, listed with its lines, so that growth is a decision.

`UPDATE_GOLDEN=1 python -m pytest tests/runtime/test_surface.py` writes `surface.txt` anew.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path

import codegen.runtime as runtime

FOLDER = Path(runtime.__file__).parent
EXPECTED = Path(__file__).parent / "surface.txt"
KINDS = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def code(text: str) -> int:
    """Lines that are neither empty nor a comment."""
    rows = [row.strip() for row in text.splitlines()]
    return sum(bool(row) and not row.startswith("#") for row in rows)


def public(body: list[ast.stmt], before: str = "") -> Iterator[str]:
    for node in body:
        if isinstance(node, KINDS) and not node.name.startswith("_"):
            first = (ast.get_docstring(node) or "(no words)").splitlines()[0]
            yield f"    {before}{node.name}: {first}"
            if isinstance(node, ast.ClassDef):
                yield from public(node.body, f"{node.name}.")


def surface() -> Iterator[str]:
    total = 0
    for file in sorted(FOLDER.glob("*.py")):
        text = file.read_text("utf-8")
        total += text.count("\n")
        yield f"{file.stem}: {text.count(chr(10))} lines, {code(text)} of code"
        yield from public(ast.parse(text).body)
    yield f"{total} lines in all"


def test_surface() -> None:
    found = "\n".join(surface()) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        EXPECTED.write_text(found, "utf-8")
    assert found == EXPECTED.read_text("utf-8")
