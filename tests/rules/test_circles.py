"""No module needs itself by a detour, not even by an import that waits in a function."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import codegen

HOUSE = Path(codegen.__file__).parent


def dotted(file: Path) -> str:
    parts = file.relative_to(HOUSE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules() -> dict[str, Path]:
    return {dotted(file): file for file in sorted(HOUSE.rglob("*.py"))}


def statements(node: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    """The imports that are ever run: not those for checkers."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            for other in child.orelse:
                yield from statements(other)
        else:
            yield from statements(child)


def imported(name: str, file: Path) -> Iterator[str]:
    """The modules of ours that one imports; a package stands for its `__init__`."""
    package = name.split(".") if file.stem == "__init__" else name.split(".")[:-1]
    for node in statements(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
            continue
        above = package[: len(package) - node.level + 1] if node.level else []
        base = ".".join([*above, *([node.module] if node.module else [])])
        for alias in node.names:
            whole = f"{base}.{alias.name}"
            yield whole if whole in modules() else base


def circle(graph: dict[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_circles() -> None:
    graph = {
        name: set(imported(name, file)) & modules().keys() - {name}
        for name, file in modules().items()
    }
    assert sum(map(len, graph.values())) > 500, "the imports are not read"
    assert not circle(graph)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("from .types import Types", {"codegen.lower.types"}),
        ("def f():\n    from . import unions", {"codegen.lower.unions"}),
        ("import codegen.ir", {"codegen.ir"}),
        ("from .. import ir", {"codegen.ir"}),
        ("if TYPE_CHECKING:\n    from .types import Types", set[str]()),
    ],
)
def test_what_an_import_is(text: str, wanted: set[str], tmp_path: Path) -> None:
    file = tmp_path / "tags.py"
    file.write_text(text)
    assert set(imported("codegen.lower.tags", file)) == wanted
