"""Pages in, fragments and diagnostics out: one directory a case.

All of it is the sources, unless there is a `sources.txt` that names them.
`UPDATE_GOLDEN=1 pytest tests/load` writes what is expected anew.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from codegen.diagnostics import At, Diagnostics
from codegen.document import Fragment, as_object, escape
from codegen.load import load
from codegen.load.positions import locate
from codegen.load.validate import validate

CASES = Path(__file__).parent / "cases"
EXPECTED = ("expected.json", "diagnostics.txt")
SOURCES = "sources.txt"


def _summary(fragment: Fragment) -> dict[str, object]:
    return {
        "file": fragment.source.name,
        "line": fragment.line,
        "format": fragment.format,
        "reason": fragment.reason,
        "heading": fragment.heading,
        "text": fragment.text.strip()[:40],
        "data": _data(fragment),
        "places": [_place(fragment.at(pointer)) for pointer in _pointers(fragment)],
    }


def _data(fragment: Fragment) -> object:
    """In one line, or for documents of many parts in all detail."""
    if fragment.parts:
        return {"others": [o.name for o in fragment.others], **fragment.data}
    return json.dumps(fragment.data, ensure_ascii=False)[:2000]


def _pointers(fragment: Fragment) -> list[str]:
    paths = as_object(fragment.data.get("paths"))
    parts = sorted(set(fragment.parts) - {""})
    return ["/info/title", *(f"/paths/{escape(path)}" for path in paths), *parts]


def _place(at: At | None) -> str:
    place = locate(at) if at else None
    if at is None or place is None:
        return at.file if at else ""
    here = place.text[place.column - 1 :][:20]
    return f"{at.file}:{place.line}:{place.column}: {here}"


def _told(diagnostics: Diagnostics) -> str:
    return "".join(
        f"{_place(item.at)}\n  {item.severity}[{item.code}]: {item.message}\n"
        f"  help: {item.help}\n"
        for item in diagnostics
    )


def _run(sources: list[str], root: Path) -> tuple[list[Fragment], str]:
    diagnostics = Diagnostics()
    fragments = load(sources, root, diagnostics)
    for fragment in fragments:
        validate(fragment, diagnostics)
    return fragments, _told(diagnostics)


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_case(case: str) -> None:
    folder = CASES / case
    pages = [path.name for path in folder.iterdir() if path.name not in EXPECTED]
    if SOURCES in pages:
        pages = (folder / SOURCES).read_text("utf-8").split()
    fragments, told = _run(sorted(pages), folder)
    found = json.dumps([_summary(one) for one in fragments], indent=1) + "\n"
    for name, text in zip(EXPECTED, (found, told), strict=True):
        if os.environ.get("UPDATE_GOLDEN"):
            (folder / name).write_text(text, "utf-8")
        assert text == (folder / name).read_text("utf-8")
