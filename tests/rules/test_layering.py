"""Who may import whom. A module that is not in the table has no place in the house yet."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import codegen

HOUSE = Path(codegen.__file__).parent

WORDS = {"classes", "diagnostics", "document", "ir", "overrides", "plan", "settings"}
"""What the stages hand to each other: data, and nothing done to it."""
CORE = {
    "addresses": set[str](),
    "classes": set[str](),
    "code_spans": set[str](),
    "diagnostics": {"addresses", "document", "nearest"},
    "document": {"diagnostics"},
    "ir": {"diagnostics", "media_types"},
    "plan": {"ir"},
    "reach": {"ir"},
    "keywords": set[str](),
    "ladders": set[str](),
    "media_types": set[str](),
    "schemas": {"document"},
    "toml_text": set[str](),
    "walk": {"document", "keywords"},
    "canonical": {"document", "keywords"},
    "characters": set[str](),
    "naming": {"characters", "plurals"},
    "plurals": set[str](),
    "verbs": {"ladders", "naming", "plurals"},
    "reserved": set[str](),
    "graphs": set[str](),
    "resolve": {"document"},
    "dangling": {"diagnostics", "document", "nearest", "resolve", "walk"},
    "composition": {"document", "resolve"},
    "path_templates": set[str](),
    "lists": {"composition", "document", "media_types", "naming", "resolve"}
    | {"schemas"},
    "operations": {"document", "keywords", "lists", "media_types", "path_templates"}
    | {"resolve", "verbs", "wishes"},
    "wishes": {"document"},
    "languages": set[str](),
    "regular": set[str](),
    "load": {"addresses", "diagnostics", "document", "keywords", "languages"}
    | {"nearest", "path_templates", "regular", "walk"},
    "merge": {
        "addresses",
        "canonical",
        "characters",
        "diagnostics",
        "document",
        "graphs",
        "keywords",
        "languages",
    }
    | {"naming", "settings", "resolve", "plurals", "toml_text", "verbs", "walk"},
    "normalize": {"canonical", "composition", "diagnostics", "document", "keywords"}
    | {"ladders", "media_types", "naming", "operations", "overrides", "plurals"}
    | {"schemas", "settings", "resolve", "verbs", "walk"},
    "lower": {"addresses", "composition", "diagnostics", "document", "graphs", "ir"}
    | {"keywords", "lists"}
    | {"media_types", "naming", "schemas"}
    | {"nearest", "operations", "path_templates", "reach", "overrides", "settings"}
    | {"resolve", "wishes"},
    "planner": {"diagnostics", "ir", "naming", "settings", "plan", "reach"}
    | {"path_templates", "renaming", "reserved", "verbs"},
    "renaming": {"characters", "diagnostics", "ir", "naming", "overrides", "settings"},
    "styles": {"classes", "diagnostics", "ir", "plan"},
    "emit": {"characters", "classes", "code_spans", "graphs", "ir", "media_types"}
    | {"plan", "toml_text"},
    "learn": {"diagnostics", "document", "media_types", "nearest", "operations"}
    | {"resolve", "schemas"},
    "runtime": set[str](),
    "faking": {"runtime"},
    "revise": {"canonical", "diagnostics", "document", "keywords", "overrides"}
    | {"naming", "resolve", "schemas", "settings", "walk", "wishes"},
    "nearest": set[str](),
    "overrides": {"diagnostics", "nearest"},
    "settings": {"classes", "diagnostics", "overrides"},
    "pipeline": {"emit", "load", "lower", "merge", "normalize", "planner"}
    | {"dangling", "revise", "styles"}
    | WORDS,
    "surface": {"ir", "plan"},
    "diff": {"code_spans", "path_templates"},
    "audit": {"diagnostics", "document", "load", "resolve", "schemas"},
}
"""What each part of the core may import of ours: no stage knows another one."""
SHELL = frozenset(
    """__init__ __main__ arguments cli command_line commands config config_check
    config_files config_outputs config_places config_tables depfile exchange hold
    journal kinship manifest manifest_of manifest_text options origins places plugins
    pull recorded refusals report revisions stage staging streams survey terminal write
    write_file yaml_text""".split()
)
"""What stands around the core: it sees everything but the runtime, nothing sees it."""
ALONE = {
    "jinja2": {"emit"},
    "jsonpath_rfc9535": {"revise"},
    "yaml": {"load", "yaml_text"},
    "jsonschema_rs": {"config_check", "load"},
    "jsonschema": {"config_check", "load"},
    "dataclasses": {"faking", "runtime"},
    "datamodel_code_generator": {"styles"},
    "pydantic": {"faking", "runtime"},
    "pydantic_core": {"runtime"},
    "httpx2": {"faking", "pull", "runtime"},
    "anyio": {"runtime"},
    "socket": set[str](),
    "urllib.request": set[str](),
    "http.client": set[str](),
    "subprocess": {"commands", "revisions"},
    "watchfiles": {"commands"},
    "argcomplete": {"commands"},
    "tqdm": {"commands"},
    "tempfile": {"hold", "revisions"},
    "shutil": {"journal", "staging", "terminal"},
}
"""Modules of others, and who alone may use them."""
DISK = {"write_text", "write_bytes", "mkdir", "unlink", "rmdir", "rmtree", "symlink_to"}
WRITERS = {"write", "write_file", "stage", "staging", "journal", "exchange", "hold"}
TALKERS = {"cli", "commands", "__main__", "streams", "terminal"}

UNITS = sorted(
    {p.name.removesuffix(".py") for p in HOUSE.iterdir() if p.suffix in ("", ".py")}
    - {"__pycache__", "templates"}
)


def trees(unit: str) -> Iterator[tuple[Path, ast.Module]]:
    path = HOUSE / unit
    files = sorted(path.rglob("*.py")) if path.is_dir() else [HOUSE / f"{unit}.py"]
    for file in files:
        yield file, ast.parse(file.read_text("utf-8"))


def imports(unit: str) -> Iterator[str]:
    """Everything that a module or package imports, as dotted names."""
    for file, tree in trees(unit):
        package = ["codegen", *file.relative_to(HOUSE).parent.parts]
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                above = package[: len(package) - node.level + 1] if node.level else []
                base = ".".join([*above, *([node.module] if node.module else [])])
                yield from (f"{base}.{alias.name}" for alias in node.names)


def ours(unit: str) -> set[str]:
    """The other units that this one imports."""
    parts = (name.split(".") for name in imports(unit))
    found = {part[1] for part in parts if part[0] == "codegen" and len(part) > 1}
    return found - {unit, "__version__"}


@pytest.mark.parametrize("unit", UNITS)
def test_imports(unit: str) -> None:
    assert unit in CORE or unit in SHELL, f"say in the table what {unit} may import"
    forbidden = ours(unit) - CORE[unit] if unit in CORE else ours(unit) & {"runtime"}
    assert not forbidden, f"{unit} must not import {forbidden}"
    names = [f"{name}." for name in imports(unit)]
    for module, users in ALONE.items():
        used = any(name.startswith(f"{module}.") for name in names)
        assert unit in users or not used, f"{unit} must not import {module}"


@pytest.mark.parametrize("unit", sorted(set(CORE) - {"runtime"} | SHELL - WRITERS))
def test_disk_and_terminal(unit: str) -> None:
    """Only `write` and its helpers change files; only the command line prints and exits."""
    for file, tree in trees(unit):
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute):
                assert node.attr not in DISK, f"{file}:{node.lineno} touches the disk"
            if isinstance(node, ast.Name) and unit not in TALKERS:
                talks = node.id in ("print", "SystemExit")
                assert not talks, f"{file}:{node.lineno} prints or exits"


def test_the_runtime_is_alone() -> None:
    """Nobody imports it but what is copied beside it: it is read as text and copied."""
    assert [unit for unit in UNITS if "runtime" in ours(unit)] == ["faking"]
    assert [unit for unit in UNITS if "faking" in ours(unit)] == []
