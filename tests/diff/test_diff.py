"""What `codegen diff` says about two documents: a folder a fact.

Each folder holds `before.yaml`, `after.yaml` and `expected.txt`. UPDATE_GOLDEN=1 writes
the expectations.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from codegen.cli import main

HERE = Path(__file__).parent
MANY = 700
CASES = sorted(path.parent.name for path in HERE.glob("*/before.yaml"))


@pytest.mark.parametrize("case", CASES)
def test_case(
    case: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(HERE / case)
    assert main(["diff", "before.yaml", "after.yaml"]) == 0
    said = capfd.readouterr()
    assert said.err == ""
    expected = HERE / case / "expected.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(said.out)
    assert said.out == expected.read_text()


def test_a_union_of_hundreds(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """As webhooks of large APIs have them; one more member is a change like any other."""
    names = [f"Event{number}" for number in range(MANY)]
    for file, members in (("before", names), ("after", [*names, "Last"])):
        refs = [{"$ref": f"#/components/schemas/{name}"} for name in members]
        content = {"application/json": {"schema": {"oneOf": refs}}}
        answer = {"description": "One of them.", "content": content}
        document = {
            "openapi": "3.1.0",
            "info": {"title": "Events", "version": "1"},
            "servers": [{"url": "https://events.example"}],
            "paths": {"/event": {"get": {"responses": {"200": answer}}}},
            "components": {
                "schemas": {
                    name: {"type": "object", "properties": {name: {"type": "string"}}}
                    for name in members
                }
            },
        }
        (tmp_path / f"{file}.json").write_text(json.dumps(document))
    words = ["diff", str(tmp_path / "before.json"), str(tmp_path / "after.json")]
    assert main(words) == 0
    assert "event.get: returns `Event0 | Event1 | " in capfd.readouterr().out
