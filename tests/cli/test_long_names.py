"""Tags of any length and script: a module is a file, and files have short names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.cli import main

TAGS = [
    "How to do something with tickets, " * 20,
    "How to do something with tickets, " * 21,
    "票務管理接口" * 40,
    "t" * 300,
]


def test_files_of_long_tags(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    answer = {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}
    content = {"200": {"description": "", "content": {"application/json": answer}}}
    paths = {
        f"/{index}": {"get": {"tags": [tag], "responses": content}}
        for index, tag in enumerate(TAGS)
    }
    info = {"title": "Long", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": paths}
    (tmp_path / "api.json").write_text(json.dumps(document))
    assert main(["generate", "api.json", "--output", "long"]) == 0
    files = [path for path in (tmp_path / "long").rglob("*.py")]
    assert all(len(path.name.encode()) < 240 for path in files)
    made = {path.name for path in files if path.parent.name == "resources"}
    assert len(made - {"__init__.py"}) == len(TAGS)
