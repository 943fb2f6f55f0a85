"""The committed output: of the three APIs as a whole, of each feature by itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import black
import pytest
from black.report import NothingChanged

from codegen import pipeline
from codegen.config import read_config
from codegen.diagnostics import Diagnostics
from codegen.manifest import LOCK
from codegen.pipeline import Build, Pins, Settings
from codegen.places import Places
from codegen.report import render_all

from ..packages import COPIED, check_types, compare, put, put_copied, run, sharing, tree

HERE = Path(__file__).parent
FEATURES = sorted(
    path.name for path in HERE.iterdir() if path.is_dir() and path.name[0] != "_"
)
SHOWN = ("client.py", "testing.py", "README.md")
SHOWN_CODE = re.compile(r"^```python\n(.*?)^```", re.M | re.S)
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))
ALL = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, f"{name}."):
        importlib.import_module(module.name)
    for public in package.__all__:
        getattr(package, public)
    if "Client" not in package.__all__:
        continue  # models alone
    with package.Client(base_url="https://example.com") as client:
        for resource in [n for n in vars(package.Client) if n[0] != "_"]:
            getattr(client, resource)
"""


def build(feature: str) -> tuple[Build, str]:
    """What the pipeline makes of a feature, and what it says about it."""
    folder = HERE / feature
    (source,) = (
        p.name for p in folder.iterdir() if p.stem in ("spec", "page", "pages")
    )
    diagnostics = Diagnostics()
    settings = configured(folder) or Settings(feature, (source,), folder)
    made = pipeline.build(settings, Pins(), diagnostics)
    assert made is not None, diagnostics.items
    return made, "\n".join(render_all(diagnostics, Places(folder)))


def configured(folder: Path) -> Settings | None:
    """What the feature's own configuration says, if it has one."""
    if not (folder / "codegen.toml").exists():
        return None
    config = read_config(folder / "codegen.toml", Diagnostics())
    assert config is not None
    return config.clients[0].settings


def shown(files: Mapping[str, str], expected: Path) -> dict[str, str]:
    """What a golden holds of a package: resources and models; others if they are there."""
    return {
        path: text
        for path, text in files.items()
        if (
            path.startswith(("resources/", "models/", "webhooks"))
            and not path.endswith("__init__.py")
        )
        or (path in SHOWN and (expected / path).exists())
        or (path.startswith("fakes/") and (expected / "testing.py").exists())
    }


@pytest.mark.parametrize("feature", FEATURES)
def test_feature(feature: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE / feature)
    made, said = build(feature)
    expected, diagnostics = (
        HERE / feature / "expected",
        HERE / feature / "diagnostics.txt",
    )
    found = shown(made.files, expected)
    compare(expected, found)
    if UPDATE:
        diagnostics.write_text(said)
    assert diagnostics.read_text() == said


@pytest.mark.parametrize("feature", FEATURES)
def test_source(feature: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of the package is Python that compiles and that black leaves as it is, and so is
    what its pages show."""
    monkeypatch.chdir(HERE / feature)
    for path, text in build(feature)[0].files.items():
        sources = [text] if path.endswith(".py") else SHOWN_CODE.findall(text)
        for source in sources:
            compile(source, path, "exec", dont_inherit=True)
            if source and not path.startswith(COPIED):
                with pytest.raises(NothingChanged):
                    black.format_file_contents(source, fast=True, mode=black.Mode())


@pytest.mark.slow
def test_imports(root: Path, tmp_path: Path) -> None:
    """The packages of all features can be imported and their resources be had."""
    for feature in FEATURES:
        put(tmp_path / feature, build(feature)[0].files)
    run(tmp_path, "-W", "error", "-c", ALL, *FEATURES)


@pytest.mark.slow
def test_types(root: Path, tmp_path: Path) -> None:
    """The packages of all features are strictly checked by mypy and pyright.

    They share one runtime here, which is checked with `codegen` itself.
    """
    put_copied(tmp_path)
    for feature in FEATURES:
        put(tmp_path / feature, sharing(build(feature)[0].files))
    check_types(tmp_path, FEATURES)


def test_generated(seed: str, root: Path, build_seed: Callable[[str], Build]) -> None:
    """What is committed is what the pages give, no file more and none less."""
    output = root / "generated" / seed
    if UPDATE:
        generate("generate", seed, root)
    committed = tree(output)
    committed.pop(LOCK)
    assert committed == dict(build_seed(seed).files)


def test_check(seed: str, root: Path) -> None:
    """`codegen check` agrees, and compares the manifest as well."""
    done = generate("check", seed, root)
    assert done.returncode == 0, done.stdout + done.stderr


def generate(command: str, seed: str, root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "codegen", command, seed],
        cwd=root,
        capture_output=True,
        text=True,
    )
