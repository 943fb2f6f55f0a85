"""Documents of many files: what is refused, what stays cheap, and a client of one."""

from __future__ import annotations

import compileall
import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codegen import pipeline
from codegen.diagnostics import Diagnostics
from codegen.document import Fragment
from codegen.load import load
from codegen.pipeline import Build, Pins, Settings

CASES = Path(__file__).parent / "cases"
PATIENCE = 20.0
"""Seconds for what takes well under one on an idle machine."""


def _document(**parts: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, **parts}


def _schemas(**schemas: Any) -> dict[str, Any]:
    return _document(components={"schemas": schemas})


def _written(folder: Path, **files: Any) -> Path:
    for name, data in files.items():
        (folder / f"{name}.json").write_text(json.dumps(data))
    return folder


def _loaded(root: Path, *sources: str) -> tuple[list[Fragment], list[str]]:
    diagnostics = Diagnostics()
    fragments = load(sources, root, diagnostics)
    return fragments, [item.code for item in diagnostics]


def test_links_out_of_the_root_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text('{"type": "string"}')
    root = tmp_path / "in"
    root.mkdir()
    (root / "link.json").symlink_to(tmp_path / "out.json")
    (root / "folder").symlink_to(tmp_path)
    refs = {"a": {"$ref": "link.json"}, "b": {"$ref": "folder/out.json"}}
    fragments, told = _loaded(_written(root, api=_schemas(**refs)), "api.json")
    assert told == ["ref-outside-root"] * 2
    assert "string" not in json.dumps(fragments[0].data)


def test_links_within_the_root_are_followed(tmp_path: Path) -> None:
    _written(tmp_path, api=_schemas(A={"$ref": "link.json"}), real={"type": "string"})
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    fragments, told = _loaded(tmp_path, "api.json")
    assert told == []
    assert fragments[0].data["components"]["schemas"]["A"] == {"type": "string"}


def test_a_source_elsewhere_may_refer_to_its_folder(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    _written(other, api=_schemas(A={"$ref": "b.json"}), b={"type": "string"})
    root = tmp_path / "root"
    root.mkdir()
    assert _loaded(root, str(other / "api.json"))[1] == []


def test_special_files_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    refs = {"a": {"$ref": "pipe.json"}, "b": {"$ref": "."}, "c": {"$ref": "a\0b"}}
    refs |= {"d": {"$ref": "x" * 5000}, "e": {"$ref": "http://["}}
    _, told = _loaded(_written(tmp_path, api=_schemas(**refs)), "api.json")
    assert len(told) == len(refs)
    assert set(told) <= {"ref-file-not-found", "ref-not-found", "ref-not-fetched"}


def test_standard_input_refers_to_the_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = json.dumps(_schemas(A={"$ref": "b.json"})).encode()
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(text)))
    _written(tmp_path, b={"type": "string"})
    fragments, told = _loaded(tmp_path, "-")
    assert told == []
    assert fragments[0].data["components"]["schemas"]["A"] == {"type": "string"}


def test_two_documents_share_a_file(tmp_path: Path) -> None:
    shared = {"Error": {"type": "object", "properties": {"code": {"type": "integer"}}}}
    ref = {"$ref": "common.json#/Error"}
    _written(tmp_path, a=_schemas(A=ref), b=_schemas(B=ref), common=shared)
    fragments, told = _loaded(tmp_path, "*.json")
    assert told == []
    assert [[*f.data["components"]["schemas"]] for f in fragments] == [["A"], ["B"]]
    assert {o.name for f in fragments for o in f.others} == {"common.json"}


def test_names_are_told_apart_by_folder(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pet.json").write_text(json.dumps({"title": name}))
    items = [{"$ref": "a/pet.json"}, {"$ref": "b/pet.json"}]
    _written(tmp_path, api=_schemas(Own={"anyOf": items}))
    fragments, _ = _loaded(tmp_path, "api.json")
    schemas = fragments[0].data["components"]["schemas"]
    assert [*schemas] == ["Own", "a_pet", "b_pet"]


def test_circles_of_what_cannot_be_shared(tmp_path: Path) -> None:
    item = {"get": {"callbacks": {"c": {"/y": {"$ref": "item.json"}}}}}
    _written(tmp_path, api=_document(paths={"/x": {"$ref": "item.json"}}), item=item)
    _, told = _loaded(tmp_path, "api.json")
    assert told == ["ref-cycle"]


def test_what_would_be_too_large_written_out(tmp_path: Path) -> None:
    """Each path item holds the next one twice."""
    for level in range(60):
        next_one = {"$ref": f"i{level + 1}.json"}
        call = {"c": {"/y": next_one, "/z": next_one}}
        _written(tmp_path, **{f"i{level}": {"get": {"callbacks": call}}})
    _written(tmp_path, i60={}, api=_document(paths={"/x": {"$ref": "i0.json"}}))
    started = time.process_time()
    _, told = _loaded(tmp_path, "api.json")
    assert set(told) == {"ref-too-large"}
    assert time.process_time() - started < PATIENCE


def test_long_chains_and_pointers_through_references(tmp_path: Path) -> None:
    chain = {f"S{n}": {"$ref": f"#/S{n + 1}"} for n in range(5000)}
    maze = {"a": {"$ref": "#/a/b/c/d"}, "b": {"$ref": "#/a/c/b/d"}}
    refs = {"A": {"$ref": "chain.json#/S0"}, "B": {"$ref": "maze.json#/a/x/y/z"}}
    _written(tmp_path, chain=chain, maze=maze, api=_schemas(**refs))
    started = time.process_time()
    _, told = _loaded(tmp_path, "api.json")
    assert told == ["ref-cycle", "ref-not-found"]
    assert time.process_time() - started < PATIENCE


def test_cost_is_linear_in_the_files(tmp_path: Path) -> None:
    """A ring of files that all refer to two others, each read once."""
    count = 1500
    for n in range(count):
        near, far = ({"$ref": f"s{(n + step) % count}.json"} for step in (1, 7))
        node = {"type": "object", "properties": {"near": near, "far": far}}
        _written(tmp_path, **{f"s{n}": node})
    _written(tmp_path, api=_schemas(Own={"$ref": "s0.json"}))
    started = time.process_time()
    fragments, told = _loaded(tmp_path, "api.json")
    assert told == []
    assert len(fragments[0].data["components"]["schemas"]) == count
    assert time.process_time() - started < PATIENCE


def _built(root: Path, *sources: str) -> Build:
    settings = Settings(package="shop", sources=sources, root=root)
    build = pipeline.build(settings, Pins(), Diagnostics())
    assert build is not None
    return build


def test_targets_in_odd_places_have_types(tmp_path: Path) -> None:
    """Inside of operations, and in circles of what has no name."""
    place = "#/paths/~1x/get/responses/200/content/application~1json/schema"

    def answer(schema: Any) -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        return {"get": {"responses": {"200": {"description": "", "content": content}}}}

    thing = {"type": "object", "properties": {"id": {"type": "integer"}}}
    parts = {"thing": thing, "ring": {"type": "array", "items": {"$ref": f"{place}"}}}
    paths = {
        "/x": answer({"type": "object", "properties": parts}),
        "/y": answer({"type": "array", "items": {"$ref": f"{place}/properties/thing"}}),
        "/z": answer({"type": "array", "items": {"$ref": place.replace("~1x", "~1z")}}),
        "/u": answer({"type": "array", "items": {"$ref": place.replace("~1x", "~1v")}}),
        "/v": answer({"type": "array", "items": {"$ref": place.replace("~1x", "~1u")}}),
        "/w": answer({"$ref": f"{place}/properties/thing/properties/id"}),
    }
    build = _built(_written(tmp_path, api=_document(paths=paths)), "api.json")
    returns = {
        op.path: op.responses[0].type
        for resource in build.api.resources
        for op in resource.operations
    }
    assert "Any_" not in str(returns["/y"])
    assert "integer" in str(returns["/w"])
    assert "ListOf" in str(returns["/u"]) and "ListOf" in str(returns["/z"])


@pytest.mark.parametrize(
    ("case", "sources", "operations"),
    [
        ("split-schemas", ["openapi.yaml"], 2),
        ("split-paths", ["openapi.yaml"], 3),
        ("split-paths", ["**/*.yaml"], 3),
        ("split-swagger", ["api.yaml"], 1),
        ("split-missing", ["openapi.yaml"], 2),
        ("split-ids", ["openapi.yaml"], 2),
        ("split-page", ["page.md"], 1),
        ("points-gitbook", ["docs"], 2),
        ("points-mintlify", ["pages"], 2),
    ],
)
def test_a_client_of_it(
    case: str, sources: list[str], operations: int, tmp_path: Path
) -> None:
    """By the front door: it is generated, compiles, imports, and drift is seen."""
    build = _built(CASES / case, *sources)
    assert sum(len(r.operations) for r in build.api.resources) == operations
    output = tmp_path / "shop"
    run = [sys.executable, "-m", "codegen", "generate", *sources]
    done = subprocess.run(
        [*run, "--output", str(output)],
        cwd=CASES / case,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert compileall.compile_dir(output, quiet=1)
    imported = [sys.executable, "-W", "error", "-c", "import shop; shop.Client"]
    subprocess.run(imported, cwd=tmp_path, check=True)
    lock = json.loads((output / "codegen.lock").read_text())
    sources_read = {s.name for f in build.fragments for s in (f.source, *f.others)}
    assert len(lock["inputs"]) == len(sources_read)


def test_methods_in_capitals_in_another_file(tmp_path: Path) -> None:
    """Their references are from where they stand, as those of `get` are."""
    (tmp_path / "paths").mkdir()
    content = {"application/json": {"schema": {"$ref": "../pet.json"}}}
    answer = {"description": "", "content": content}
    _written(tmp_path / "paths", pets={"GET": {"responses": {"200": answer}}})
    _written(tmp_path, pet={"title": "Pet", "type": "object"})
    _written(tmp_path, api=_document(paths={"/pets": {"$ref": "paths/pets.json"}}))
    fragments, told = _loaded(tmp_path, "api.json")
    assert told == []
    schema = fragments[0].data["components"]["schemas"]
    assert [each["title"] for each in schema.values()] == ["Pet"]
