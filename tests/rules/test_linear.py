"""What a run costs, told without a clock: how often something is done."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from codegen.cli import main
from codegen.diagnostics import At, Diagnostics
from codegen.learn import Report, corrections
from codegen.pipeline import Pins, Settings, build

from ..bench.changed import changed
from ..bench.doubled import doubled
from ..bench.synthetic import large
from .growing import GROWING, answering, pages

RESOURCES = 6
MOST = 2.2
"""How often as much a document twice as large may take."""
ONE_CALL = """
import sys, client
client.Client(key="x").order_0.list
print(*sorted(name for name in sys.modules if name.startswith("client.")))
"""


def saved(tree: dict[str, Any], file: Path) -> Path:
    file.write_text(json.dumps(tree), "utf-8")
    return file


def woven(depth: int, weave: str) -> dict[str, Any]:
    """Schemas each of which leads to the next one in two ways."""
    schemas: dict[str, Any] = {
        f"Last{depth}": {"properties": {"x": {"type": "string"}}}
    }
    names = [*(f"Level{level}" for level in range(depth)), f"Last{depth}"]
    for name, below in pairwise(names):
        told = {"$ref": f"#/components/schemas/{below}"}
        weaves: dict[str, Any] = {
            "composed": {"allOf": [told, told]},
            "either": {"oneOf": [told, told]},
            "pairs": {"prefixItems": [told, told], "minItems": 2, "maxItems": 2},
            "cases": {"properties": {name: {}}, "oneOf": [told, {"allOf": [told]}]},
        }
        schemas[name] = weaves[weave]
    first = {"$ref": "#/components/schemas/Level0"}
    schemas["Top"] = {"properties": {"top": {}}, "oneOf": [first]}
    paths = {
        "/all": answering({"$ref": "#/components/schemas/Top"}),
        "/first": answering(first),
    }
    info = {"title": "Woven", "version": "1"}
    components = {"schemas": schemas}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": components}


def family(heirs: int) -> dict[str, Any]:
    """A schema of which many others are made, told apart by a tag."""
    tag = {"propertyName": "kind"}
    parent = {"$ref": "#/components/schemas/Parent"}
    tree = woven(1, "composed")
    schemas: dict[str, Any] = {
        f"Heir{n}": {"allOf": [parent, {"title": "One"}]} for n in range(heirs)
    }
    schemas["Parent"] = {
        "properties": {"kind": {"type": "string"}},
        "discriminator": tag,
    }
    tree["paths"]["/all"] = answering(parent)
    tree["components"]["schemas"] |= schemas
    return tree


def calls(document: Path, pins: Pins) -> tuple[int, Pins]:
    """The calls of functions that a build takes, and the names that it gave.

    Built once before, so that imports and caches are there.
    """
    count = 0

    def watch(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    settings = Settings("client", (document.name,), document.parent)
    assert build(settings, pins, Diagnostics())
    sys.setprofile(watch)
    try:
        built = build(settings, pins, Diagnostics())
    finally:
        sys.setprofile(None)
    assert built is not None
    return count, built.pins


def test_twice_as_large_is_twice_the_work(tmp_path: Path) -> None:
    """With the names of an earlier run, too."""
    once = saved(large(RESOURCES), tmp_path / "once.json")
    twice = saved(doubled(large(RESOURCES)), tmp_path / "twice.json")
    single, one = calls(once, Pins())
    double, two = calls(twice, Pins())
    assert double <= MOST * single
    pinned, _ = calls(once, one)
    assert pinned <= 1.1 * single
    assert calls(twice, two)[0] <= MOST * pinned


@pytest.mark.parametrize("name", GROWING)
def test_twice_as_many_are_twice_the_work(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside what a run takes anyway."""
    monkeypatch.setattr("codegen.nearest._MOST", 1_000)
    make, many = GROWING[name]
    none, once, twice = (
        calls(saved(make(count), tmp_path / f"{count}.json"), Pins())[0]
        for count in (2, many, 2 * many)
    )
    assert twice - none <= MOST * (once - none)


def test_a_chain_on_two_pages_is_compared_once(tmp_path: Path) -> None:
    none, once, twice = (
        calls(pages(count, tmp_path / str(count)), Pins())[0] for count in (2, 30, 60)
    )
    assert twice - none <= MOST * (once - none)


@pytest.mark.parametrize("weave", ["composed", "either", "cases"])
def test_what_is_met_on_many_ways_is_looked_at_once(tmp_path: Path, weave: str) -> None:
    """A schema that is composed of the next one twice has 2^depth ways to the last."""
    once, _ = calls(saved(woven(9, weave), tmp_path / "once.json"), Pins())
    twice, _ = calls(saved(woven(18, weave), tmp_path / "twice.json"), Pins())
    assert twice <= 6 * once


def test_whether_what_is_made_of_itself_may_be_null_is_asked_once(
    tmp_path: Path,
) -> None:
    def work(times: int) -> int:
        itself = {"$ref": "#/components/schemas/Pet"}
        own = {"type": ["object", "null"], "properties": {"id": {"type": "string"}}}
        schemas = {"Pet": {**own, "allOf": [itself] * times}}
        tree = {
            "openapi": "3.1.0",
            "info": {"title": "Pets", "version": "1"},
            "paths": {"/pet": answering(itself)},
            "components": {"schemas": schemas},
        }
        return calls(saved(tree, tmp_path / f"{times}.json"), Pins())[0]

    work(1)
    assert work(6) <= 2 * work(3)


def test_an_example_of_pairs_of_pairs_is_short(tmp_path: Path) -> None:
    tree = woven(300, "pairs")
    first = {"schema": {"$ref": "#/components/schemas/Level0"}}
    operation = tree["paths"]["/all"]["get"]
    operation["requestBody"] = {
        "required": True,
        "content": {"application/json": first},
    }
    document = saved(tree, tmp_path / "pairs.json")
    settings = Settings("client", (document.name,), tmp_path)
    built = build(settings, Pins(), Diagnostics())
    assert built is not None
    assert len(built.files["README.md"]) < 20_000


def test_twice_as_many_heirs_are_twice_the_work(tmp_path: Path) -> None:
    once, _ = calls(saved(family(200), tmp_path / "once.json"), Pins())
    twice, _ = calls(saved(family(400), tmp_path / "twice.json"), Pins())
    assert twice <= MOST * once


@pytest.mark.parametrize("depth", [20, 200])
def test_two_operations_may_differ_deep_down(tmp_path: Path, depth: int) -> None:
    """Where a chain of references is too long to be written out, they are two."""
    for name in ("one", "two"):
        tree = woven(depth, "composed")
        tree["components"]["schemas"][f"Last{depth}"]["properties"] = {name: {}}
        saved(tree, tmp_path / f"{name}.json")
    diagnostics = Diagnostics()
    assert build(Settings("client", (".",), tmp_path), Pins(), diagnostics)
    assert "operation-conflict" in {found.code for found in diagnostics}


def test_a_report_from_deep_down_is_found_at_once(tmp_path: Path) -> None:
    """A schema that holds itself in two ways is met in 2^depth ways."""
    inside = {"properties": {"x": {"$ref": "#/components/schemas/Level0"}}}
    tree = woven(1, "composed")
    tree["components"]["schemas"]["Level0"] = {"anyOf": [inside, inside]}
    settings = Settings("client", ("one.json",), tmp_path)
    saved(tree, tmp_path / "one.json")
    built = build(settings, Pins(), Diagnostics())
    assert built is not None
    report = Report("GET /first", "/x" * 60, "object", "string", At("reports"))
    told = Diagnostics()
    args = built.document, built.normalized, built.pins.schemas, told
    assert corrections([report], *args) and not told.items


def test_the_input_is_parsed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[str] = []
    read = import_module("codegen.load.read")
    parse = read.parse

    def counted(text: str, syntax: str) -> Any:
        parsed.append(syntax)
        return parse(text, syntax)

    monkeypatch.setattr(read, "parse", counted)
    document = saved(large(RESOURCES), tmp_path / "once.json")
    assert main(["generate", str(document), "--output", str(tmp_path / "client")]) == 0
    assert parsed == ["json"]


def test_one_change_rewrites_what_it_changes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = saved(large(RESOURCES), tmp_path / "once.json")
    words = ["generate", str(document), "--output", str(tmp_path / "client"), "--json"]
    assert main(words) == 0
    capsys.readouterr()
    saved(changed(large(RESOURCES)), document)
    assert main(words) == 0
    told = json.loads(capsys.readouterr().out)["clients"][0]
    assert told["written"] == ["api.md", "codegen.lock", "resources/order_0.py"]


def test_one_call_loads_what_it_needs(tmp_path: Path) -> None:
    document = saved(large(RESOURCES), tmp_path / "once.json")
    assert main(["generate", str(document), "--output", str(tmp_path / "client")]) == 0
    command = [sys.executable, "-c", ONE_CALL]
    done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    loaded = {name for name in done.stdout.decode().split() if "_runtime" not in name}
    own = {"client.client", "client.models.order_0", "client.resources.order_0"}
    shared = {"client.models", "client.models.shared", "client.resources"}
    assert loaded == own | shared
