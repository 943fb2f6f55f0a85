"""What is imported before it is needed: as little as can be."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

KEYS = {"mgr": "api_key", "aurora": "bearer_auth", "kajabi": "bearer"}
LIBRARIES = "import httpx2, pydantic"
OWN = {"platform", "__future__", "secrets", "graphlib"}
"""Small parts of the standard library that a client may import beside its libraries."""


@pytest.fixture
def modules(root: Path) -> Callable[[str], set[str]]:
    def run(code: str) -> set[str]:
        after = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
        command = [sys.executable, "-X", "utf8", "-c", after]
        folder = root / "generated"
        done = subprocess.run(
            command, cwd=folder, check=True, capture_output=True, text=True
        )
        return set(json.loads(done.stdout.splitlines()[-1]))

    return run


def test_import(seed: str, modules: Callable[[str], set[str]]) -> None:
    """`import mgr` alone costs next to nothing."""
    found = {name for name in modules(f"import {seed}") if name.startswith(seed)}
    assert found == {seed}
    assert not {"httpx2", "pydantic", "asyncio"} & modules(f"import {seed}")


def test_client(seed: str, modules: Callable[[str], set[str]]) -> None:
    """A client needs no more than its two libraries; resources come when touched."""
    code = f"import {seed}\n{seed}.Client({KEYS[seed]}='x')"
    found, allowed = modules(code), modules(f"{LIBRARIES}\nimport os, json, sys")
    own = {name for name in found if name.partition(".")[0] == seed}
    assert found - own - allowed <= OWN
    assert not [m for m in own if m.startswith((f"{seed}.models", f"{seed}.resources"))]


def test_resource(seed: str, modules: Callable[[str], set[str]]) -> None:
    code = f"import {seed}\n{seed}.Client({KEYS[seed]}='x').customers"
    found = modules(code)
    assert f"{seed}.resources.customers" in found


@pytest.mark.parametrize("words", [["--help"], ["generate", "--help"], ["--version"]])
def test_command_line(words: list[str], modules: Callable[[str], set[str]]) -> None:
    found = modules(f"from codegen.cli import main\nmain({words})")
    heavy = {"jinja2", "yaml", "jsonschema", "jsonschema_rs", "black", "httpx2"}
    heavy |= {"pydantic", "asyncio", "socket", "openapi_spec_validator"}
    assert not heavy & found
    ours = {name for name in found if name.startswith("codegen")}
    parts = (
        "",
        ".arguments",
        ".cli",
        ".command_line",
        ".options",
        ".regular",
        ".streams",
    )
    assert ours <= {f"codegen{part}" for part in parts}
