"""The second opinion on the three APIs and on documents written by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .__main__ import main
from .sampler import Sampler, shrunk
from .second import second
from .structure import structure

ROOT = Path(__file__).parents[2]
OWN = Path(__file__).with_name("second_documents")


@pytest.mark.parametrize(
    ("root", "name"),
    [
        *((ROOT, f"specs/{seed}") for seed in ("mgr", "aurora", "kajabi")),
        *((OWN, path.name) for path in sorted(OWN.glob("*.yaml"))),
    ],
)
def test_no_difference(root: Path, name: str) -> None:
    opinion = second(name, root)
    assert (opinion.verdict, opinion.reason) == ("compared", "")
    assert opinion.schemas and 0 < opinion.valid < opinion.instances
    assert opinion.differences == []


def test_a_wrong_model_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Models that take anything differ, by the smallest instance that shows it."""
    monkeypatch.setattr("tests.conformance.second._Ours.accepts", lambda *given: True)
    opinion = second("shop.yaml", OWN)
    assert set(opinion.cases.values()) == {"ours"}
    assert {"shop.yaml#Order", "shop.yaml#Card"} <= opinion.cases.keys()
    assert {} in [each.instance for each in opinion.differences]


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report, listed = tmp_path / "out.json", tmp_path / "expected.txt"
    listed.write_text("second older.yaml#Room: theirs: it is not so\n")
    words = ["second", str(OWN), "--json", str(report), "--jobs", "1"]
    assert main([*words, "--expected", str(listed)]) == 1
    assert "FAILED older.yaml#Room passes" in capsys.readouterr().out
    listed.write_text("")
    assert main([*words, "--expected", str(listed)]) == 0
    rows = json.loads(report.read_text())
    assert [row["name"] for row in rows] == ["older.yaml", "shop.yaml"]


def test_structure() -> None:
    node: Any = {"type": "string", "minLength": 3, "enum": ["a", "b"]}
    data = {"components": {"schemas": {"A_": node, "B": {"$ref": "#/x/A_"}}}}
    made = structure(data, {"A_": "A"})["components"]["schemas"]
    assert made == {"A": {"type": "string"}}


def test_samples() -> None:
    schema = {"type": "object", "required": ["a"], "properties": {"a": {"const": 1}}}
    drawn = list(Sampler({}, "seed").drawn(schema, 20))
    assert drawn == list(Sampler({}, "seed").drawn(schema, 20))
    assert {"a": 1} in drawn and len({json.dumps(each) for each in drawn}) > 3
    assert shrunk({"a": [1, 2], "b": 3}, lambda v: "a" in v) == {"a": []}
