"""The judge is judged: a small folder with known faults, and all that is said of it.

`UPDATE_GOLDEN=1 pytest tests/conformance` writes what is expected anew.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from .__main__ import main

SAMPLE = Path(__file__).parent / "sample"
_FIGURES = re.compile(r"\d+ lines; [\d.]+ CPU s; at most \d+ MB")


@pytest.mark.parametrize(
    ("kind", "folder", "code"),
    [("pages", "site", 1), ("truth", "site", 0), ("specs", "specs", 0)],
)
def test_sample(
    kind: str,
    folder: str,
    code: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    report = tmp_path / "out.json"
    expected = ["--expected", str(SAMPLE / "expected.txt")]
    arguments = [kind, str(SAMPLE / folder), "--json", str(report), *expected]
    assert main([*arguments, "--jobs", "1"]) == code
    said = _FIGURES.sub("…", capsys.readouterr().out).replace(f"{SAMPLE}/", "")
    golden = SAMPLE / f"{kind}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
    assert json.loads(report.read_text(encoding="utf-8"))
