"""The runtime as a whole: its names, its docstrings, its size, its dependencies."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import codegen.runtime as runtime
from codegen.diagnostics import Diagnostics
from codegen.pipeline import Pins, Settings, build

ROOT = Path(__file__).parents[2]
FOLDER = Path(runtime.__file__).parent
FILES = sorted(FOLDER.glob("*.py"))
NAMES = {
    "base64_bytes": "Bytes",
    "basic": "Basic",
    "body_pages": "in_body",
    "oauth2": "OAuth2",
    "client": "APIKey AsyncBaseClient BaseClient Bearer Token",
    "cursors": "by_cursor by_link_header by_next_url",
    "decode": "Typed",
    "downloads": "Download",
    "exceptions": """APIConnectionError APIError APIStatusError APITimeoutError
        AuthenticationError BadRequestError ConflictError InternalServerError Mismatch NotFoundError
        PermissionDeniedError RateLimitError ResponseValidationError
        UnprocessableEntityError""",
    "files": "File",
    "idempotency": "keyed",
    "keys": "APIKey",
    "lists": "many",
    "models": "Model",
    "offsets": "by_offset",
    "page_numbers": "by_page_number",
    "options": "Omit RequestOptions Validation omit",
    "pages": "AsyncPage AsyncPager Page",
    "resource": "AsyncResource RawResponse Resource",
    "streams": "AsyncStream Stream",
    "events": "ServerSentEvent",
    "exact": "Exact",
    "styles": """as_json deep_object form label matrix pipe_delimited reserved simple
        space_delimited""",
    "unions": "Tagged",
}
"""What generated code imports."""
OPTIONAL = {
    "accepts",
    "base64_bytes",
    "basic",
    "bodies",
    "body_pages",
    "content_body",
    "cookies",
    "cursors",
    "downloads",
    "exact",
    "files",
    "form_body",
    "idempotency",
    "keys",
    "lists",
    "multipart_body",
    "oauth2",
    "offsets",
    "page_numbers",
    "pages",
    "records",
    "servers",
    "structs",
    "streams",
    "styles",
    "unions",
}


def test_names() -> None:
    for module, names in NAMES.items():
        found = importlib.import_module(f"codegen.runtime.{module}")
        assert all(getattr(found, name) is not None for name in names.split())


def test_files_are_small() -> None:
    lines = {file.stem: len(file.read_text().splitlines()) for file in FILES}
    assert max(lines.values()) < 200, lines
    assert sum(lines.values()) <= 3500, lines


@pytest.mark.parametrize("seed", ["mgr", "aurora", "kajabi"])
def test_size(seed: str) -> None:
    settings = Settings(seed, (f"specs/{seed}/*.md",), ROOT)
    made = build(settings, Pins(), Diagnostics())
    assert made
    texts = {k: v for k, v in made.files.items() if k.startswith("_runtime/")}
    lines = {path: text.count("\n") for path, text in texts.items()}
    assert 0 < sum(lines.values()) <= 1500, lines


def test_docstrings() -> None:
    missing = []
    for file in FILES:
        module = ast.parse(file.read_text())
        assert ast.get_docstring(module), file
        kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
        for node in module.body:
            if isinstance(node, kinds) and not node.name.startswith("_"):
                missing += (
                    [] if ast.get_docstring(node) else [f"{file.stem}.{node.name}"]
                )
    assert missing == []


def test_imports() -> None:
    """Only httpx2, pydantic and the standard library; the rest is relative; the core
    imports nothing at its top that a client may be without."""
    known = set(sys.stdlib_module_names) | {
        "msgspec",  # in `structs` alone, for clients whose models are structs
        "httpx2",
        "pydantic",
        "pydantic_core",
        "anyio",
    }
    for file in FILES:
        tree = ast.parse(file.read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                assert {alias.name.split(".")[0] for alias in node.names} <= known
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert (node.module or "").split(".")[0] in known
            if isinstance(node, ast.ImportFrom) and file.stem not in OPTIONAL:
                names = {node.module, *(alias.name for alias in node.names)}
                assert node.level == 0 or not names & OPTIONAL, file


def test_a_module_is_not_called_like_a_name() -> None:
    # Importing a submodule sets it as an attribute of the package.
    names = {name for listed in NAMES.values() for name in listed.split()}
    assert not {file.stem for file in FILES} & names


def test_a_trimmed_copy_works(tmp_path: Path) -> None:
    package = tmp_path / "vendor" / "deep" / "_runtime"
    package.mkdir(parents=True)
    for file in FILES:
        if file.stem not in OPTIONAL:
            (package / file.name).write_text(file.read_text())
    (tmp_path / "vendor" / "__init__.py").touch()
    (tmp_path / "vendor" / "deep" / "__init__.py").touch()
    code = (
        "from vendor.deep._runtime.models import Model\n"
        "from vendor.deep._runtime.resource import Resource\n"
        "from vendor.deep._runtime.client import BaseClient, APIKey\n"
        "from vendor.deep._runtime.calls import Call\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)


def test_modules_import_alone() -> None:
    for file in FILES:
        if file.stem != "__init__":
            code = f"import codegen.runtime.{file.stem}"
            subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
            module = importlib.import_module(f"codegen.runtime.{file.stem}")
            assert inspect.getdoc(module)


def test_init_is_a_docstring() -> None:
    assert len((FOLDER / "__init__.py").read_text().splitlines()) == 1
