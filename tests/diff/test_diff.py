"""What `codegen diff` says about two documents: a folder a fact.

Each folder holds `before.yaml`, `after.yaml` and `expected.txt`. UPDATE_GOLDEN=1 writes
the expectations.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.cli import main

HERE = Path(__file__).parent
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
