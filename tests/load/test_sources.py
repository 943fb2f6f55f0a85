"""What a user may name as a source."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from codegen.diagnostics import Diagnostics
from codegen.load import load

DOCUMENT = '{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{}}'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("b.json", "a.json", "sub/c.json", ".hidden/d.json", "custom/e.json"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(DOCUMENT)
    (tmp_path / "empty").mkdir()
    return tmp_path


def _names(root: Path, *sources: str) -> list[str]:
    diagnostics = Diagnostics()
    found = [fragment.source.name for fragment in load(sources, root, diagnostics)]
    return found + [f"{item.code}: {item.message}: {item.help}" for item in diagnostics]


def test_folders_globs_and_files_are_sorted_and_read_once(root: Path) -> None:
    assert _names(root, ".") == ["a.json", "b.json", "sub/c.json"]
    assert _names(root, "*.json", "a.json") == ["a.json", "b.json"]
    assert _names(root, "**/c.json", str(root / "a.json")) == ["a.json", "sub/c.json"]


def test_a_missing_file_names_the_nearest(root: Path) -> None:
    assert _names(root, "sub/d.json") == [
        "source-not-found: there is no sub/d.json: did you mean sub/c.json?"
    ]


def test_a_folder_without_pages(root: Path) -> None:
    found = _names(root, "empty", "*.md")
    assert [item.split(":")[0] for item in found] == ["no-sources", "no-sources"]


def test_a_url_is_not_fetched(root: Path) -> None:
    found = _names(root, "https://example.invalid/openapi.json")
    assert [item.split(":")[0] for item in found] == ["url-not-supported"]


def test_stdin(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = SimpleNamespace(buffer=io.BytesIO(DOCUMENT.encode()))
    monkeypatch.setattr("sys.stdin", stream)
    assert _names(root, "-") == ["<stdin>"]
