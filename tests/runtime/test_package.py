"""The runtime as a whole: its names, its docstrings, its size, its dependencies."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import codegen.runtime as runtime

FOLDER = Path(runtime.__file__).parent
FILES = sorted(FOLDER.glob("*.py"))
NAMES = """
APIConnectionError APIError APIKey APIStatusError APITimeoutError AsyncBaseClient AsyncPage
AsyncPager AsyncResource AuthenticationError BadRequestError BaseClient Basic Bearer Bytes
ConflictError InternalServerError Mismatch Model NotFoundError OAuth2 Omit Page
PermissionDeniedError RateLimitError RequestOptions Resource ResponseValidationError Tagged
Token Typed UnprocessableEntityError Validation as_json by_cursor by_link_header by_next_url
by_offset by_page_number deep_object errors form label many matrix omit pipe_delimited
reserved simple space_delimited
""".split()
OPTIONAL = {
    "base64_bytes",
    "basic",
    "content_body",
    "cursors",
    "form_body",
    "multipart_body",
    "offsets",
    "styles",
    "unions",
}


def test_names() -> None:
    assert sorted(runtime.__all__) == sorted(NAMES)
    assert all(getattr(runtime, name) is not None for name in NAMES)


def test_size() -> None:
    lines = {file.stem: len(file.read_text().splitlines()) for file in FILES}
    assert max(lines.values()) < 200, lines
    assert sum(lines.values()) <= 3500, lines


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
            if isinstance(node, ast.ImportFrom) and file.stem not in OPTIONAL | {
                "__init__"
            }:
                names = {node.module, *(alias.name for alias in node.names)}
                assert node.level == 0 or not names & OPTIONAL, file


def test_a_module_is_not_called_like_a_name() -> None:
    # Importing a submodule sets it as an attribute of the package.
    assert not {file.stem for file in FILES} & set(NAMES)


def test_a_trimmed_copy_works(tmp_path: Path) -> None:
    package = tmp_path / "vendor" / "deep" / "_runtime"
    package.mkdir(parents=True)
    for file in FILES:
        if file.stem not in OPTIONAL:
            (package / file.name).write_text(file.read_text())
    (tmp_path / "vendor" / "__init__.py").touch()
    (tmp_path / "vendor" / "deep" / "__init__.py").touch()
    code = (
        "from vendor.deep._runtime import Model, Resource, BaseClient, APIKey, errors"
    )
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)


def test_modules_import_alone() -> None:
    for file in FILES:
        if file.stem != "__init__":
            module = importlib.import_module(f"codegen.runtime.{file.stem}")
            assert inspect.getdoc(module)


def test_init_is_mechanical() -> None:
    text = (FOLDER / "__init__.py").read_text()
    imported = set(re.findall(r"\b(\w+)\b,?\n?", text.split("TYPE_CHECKING:")[1]))
    assert set(NAMES) <= imported
