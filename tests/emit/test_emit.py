"""Whole clients, judged by compilers, formatters, linters and checkers."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import black
import pytest

from codegen import ir
from codegen.emit import emit
from codegen.plan import Plan

from ..packages import put
from . import aurora, hard

REPOSITORY = Path(__file__).parent.parent.parent
CLIENTS: dict[str, Callable[[], tuple[ir.Api, Plan]]] = {
    "aurora": aurora.made,
    "hard": hard.made,
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both clients on disk."""
    root = tmp_path_factory.mktemp("clients")
    for name, made in CLIENTS.items():
        put(root / name, emit(*made()))
    return root


def generated(name: str) -> Iterator[tuple[str, str]]:
    for path, text in emit(*CLIENTS[name]()).items():
        if path.endswith(".py") and not path.startswith(("_runtime/", "_testing/")):
            yield path, text


def run(*command: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", *map(str, command)]
    return subprocess.run(words, capture_output=True, text=True, **options)


@pytest.mark.parametrize("name", CLIENTS)
def test_files(name: str) -> None:
    files = emit(*CLIENTS[name]())
    assert list(files) == sorted(files)
    for path in (
        "__init__.py",
        "client.py",
        "py.typed",
        "README.md",
    ):
        assert path in files
    assert all(text.endswith("\n") for text in files.values() if text)
    assert not any("\\" in path or path.startswith("/") for path in files)


@pytest.mark.parametrize("name", CLIENTS)
def test_black_has_nothing_to_change(name: str) -> None:
    for path, text in generated(name):
        assert black.format_str(text, mode=black.Mode()) == text, path


def test_ruff_has_nothing_to_say(folder: Path) -> None:
    rules = REPOSITORY / "pyproject.toml"
    done = run("ruff", "check", "--config", rules, "--exclude", "_runtime", folder)
    assert done.returncode == 0, done.stdout


def test_mypy_has_nothing_to_say(folder: Path) -> None:
    names = list(CLIENTS)
    done = run("mypy", "--strict", "--config-file=", *names, cwd=folder)
    assert not [
        x for x in done.stdout.splitlines() if ": error:" in x and "_runtime" not in x
    ]


def test_pyright_has_nothing_to_say(folder: Path) -> None:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    python = Path(sys.executable)
    done = run("pyright", "--pythonpath", python, "--outputjson", "-p", folder)
    found = json.loads(done.stdout)["generalDiagnostics"]
    assert not [x for x in found if "_runtime" not in x["file"]]


@pytest.mark.parametrize("name", CLIENTS)
def test_every_wire_name_is_a_constant(name: str) -> None:
    api, plan = CLIENTS[name]()
    constants = {
        node.value
        for _, text in generated(name)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant)
    }
    missing = [wire for wire in wire_strings(api) if wire not in constants]
    fields = {n for s in plan.schemas.values() for n in s.fields.values()}
    assert [wire for wire in missing if wire not in fields] == []


def wire_strings(api: ir.Api) -> Iterator[str]:
    for scheme in api.schemes:
        if scheme.kind != "unsupported":
            yield from filter(None, (scheme.wire, scheme.token_url))
    for schema in api.schemas.values():
        if isinstance(schema, ir.Model):
            yield from (field.wire for field in schema.fields)
        elif isinstance(schema, ir.Enum):
            yield from (value for value in schema.values if isinstance(value, str))
    for resource in api.resources:
        for operation in resource.operations:
            yield from operation_strings(operation)


def operation_strings(operation: ir.Operation) -> Iterator[str]:
    yield operation.path
    yield from (param.wire for param in operation.params)
    if body := operation.body:
        yield from (field.wire for field in body.fields or ())
        yield from [body.media_type] * (body.media_type != "application/json")
    for response in operation.responses[:1]:
        usual = response.media_type in ("", "application/json")
        yield from [] if usual else [response.media_type]
    if operation.pages:
        pages = operation.pages
        yield from filter(None, (pages.position, pages.size, pages.items, pages.next))


@pytest.mark.parametrize("name", CLIENTS)
def test_the_runtime_has_what_generated_code_asks_for(name: str) -> None:
    """Each name is imported from the module that defines it, and that is there."""
    files = emit(*CLIENTS[name]())
    for _, text in generated(name):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and "_runtime" in (node.module or ""):
                source = files[f"{(node.module or '').replace('.', '/')}.py"]
                assert {alias.name for alias in node.names} <= set(defined(source))


def defined(source: str) -> Iterator[str]:
    body = ast.parse(source).body
    for node in [*body, *(n for b in body if isinstance(b, ast.If) for n in b.body)]:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign | ast.Assign):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            yield ast.unparse(target)


@pytest.mark.parametrize("name", CLIENTS)
def test_the_runtime_is_a_verbatim_copy(name: str) -> None:
    for path, text in emit(*CLIENTS[name]()).items():
        if path.startswith("_runtime/"):
            source = REPOSITORY / "codegen" / "runtime" / path.removeprefix("_runtime/")
            assert text == source.read_text("utf-8")


def test_two_hash_seeds_give_the_same_bytes() -> None:
    script = (
        "import hashlib, tests.emit.hard as h, codegen.emit as e;"
        "print(hashlib.sha256(repr(e.emit(*h.made())).encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1
