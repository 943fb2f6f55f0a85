"""Every code that a message can have is explained, and nothing else is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from codegen.commands.explain import PAGE, explanations

ROOT = Path(__file__).parents[2] / "codegen"
MAKERS = {
    **dict.fromkeys(("Diagnostic", "Refused", "Missing", "Unfit", "Problem"), 0),
    **dict.fromkeys(("error", "warning", "note", "fail", "differ", "lack"), 0),
    **dict.fromkeys(("Trouble",), 0),
    **dict.fromkeys(("_barren",), 1),
}
"""What makes a diagnostic, and which argument is its code."""
VARIANTS = {
    "audit-": ("type", "format", "nullable", "required", "enum", "limit"),
    "-differs": ("title", "version"),
}
"""Codes that are put together."""


def codes() -> Iterator[str]:
    for path in ROOT.rglob("*.py"):
        if "runtime" not in path.relative_to(ROOT).parts:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield from codes_of(node)


def codes_of(node: ast.Call) -> Iterator[str]:
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    index = MAKERS.get(name, len(node.args))
    for part in ast.walk(node.args[index]) if index < len(node.args) else ():
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield f"pull-{part.value}" if name == "Trouble" else part.value


def written() -> set[str]:
    found: set[str] = set()
    for code in codes():
        more = VARIANTS.get(code, ())
        found |= {code + m if code[-1] == "-" else m + code for m in more} or {code}
    return found


def test_every_code_is_explained() -> None:
    known = explanations()
    text = "".join(p.read_text("utf-8") for p in ROOT.rglob("*.py"))
    missing = {code for code in written() - known.keys() if "-" in code}
    assert not missing, f"write a section for each of these in {PAGE.name}"
    unused = {c for c in known.keys() - written() if f'"{c}"' not in text}
    assert (
        not unused
    ), f"no message has these codes any more; take them out of {PAGE.name}"


def test_every_section_says_something() -> None:
    assert all(len(text) > 20 for text in explanations().values())
