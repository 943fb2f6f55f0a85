"""Templates hold layout only: what may stand in them is little."""

from __future__ import annotations

import pytest
from jinja2 import nodes

from codegen.emit.templates import environment, folder

TEMPLATES = sorted(folder().glob("*.jinja"))
FORBIDDEN = (
    nodes.Add,
    nodes.Assign,
    nodes.AssignBlock,
    nodes.Concat,
    nodes.FilterBlock,
    nodes.FromImport,
    nodes.Import,
    nodes.Macro,
    nodes.MarkSafe,
    nodes.MarkSafeIfAutoescape,
    nodes.Mod,
    nodes.Mul,
    nodes.ScopedEvalContextModifier,
)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_does_nothing_but_print(path: object) -> None:
    made = environment()
    assert made.loader is not None
    source, _, _ = made.loader.get_source(made, getattr(path, "name"))  # noqa: B009
    tree = made.parse(source)
    assert not list(tree.find_all(FORBIDDEN))
    assert {node.name for node in tree.find_all(nodes.Filter)} <= {"lit", "doc"}
    calls = [node for node in tree.find_all(nodes.Call)]
    assert not calls, "a template calls nothing: the view has decided already"
    assert "&" not in source


def test_there_are_templates() -> None:
    assert len(TEMPLATES) >= 5
