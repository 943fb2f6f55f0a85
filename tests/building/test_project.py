"""`--project`: the package is a distribution that builds and passes twine's check."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from codegen.emit.project import license_of, version_of

from .conftest import ROOT, Run

HOSTILE = r"""
openapi: 3.1.0
info:
  title: "A \"quoted\" title \\ with \x7f and\na line \U0001f600"
  version: "2024-10-01-beta"
  license: {name: "Our own; do not copy"}
paths: {/x: {get: {responses: {"204": {description: ""}}}}}
"""
GENERATE = ("codegen", "generate", "--project")


def test_it_builds_and_works(tmp_path: Path, run: Run) -> None:
    words = (*GENERATE, str(ROOT / "specs/mgr/customers.md"), "--output", "mgr")
    run(*words, cwd=tmp_path)
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps")
    run(*pip, "--no-build-isolation", "-w", "dist", "./mgr", cwd=tmp_path)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    assert "PASSED" in run(sys.executable, "-m", "twine", "check", str(wheel))
    site = tmp_path / "site"
    with ZipFile(wheel) as archive:
        archive.extractall(site)
    call = "import mgr; print(mgr.Client(api_key='x'), mgr.__file__)"
    assert str(site) in run(sys.executable, "-c", call, cwd=site)
    assert "unchanged" in run(*words, cwd=tmp_path)


def test_whatever_the_document_says(tmp_path: Path, run: Run) -> None:
    (tmp_path / "x.yaml").write_text(HOSTILE)
    run(*GENERATE, "x.yaml", "--output", "x_y", cwd=tmp_path)
    told = tomllib.loads((tmp_path / "x_y/pyproject.toml").read_text())["project"]
    assert told["name"] == "x-y" and told["version"] == "2024.10.01"
    assert told["license"] == "LicenseRef-Our-own-do-not-copy"
    assert "\U0001f600" in told["description"] and "\n" not in told["description"]
    build = (sys.executable, "-m", "build", "--no-isolation", "--outdir", "dist", "x_y")
    run(*build, cwd=tmp_path)


@pytest.mark.parametrize(
    ("text", "version"),
    [("1.0.0", "1.0.0"), ("v2", "2"), ("2.0-rc1", "2.0"), ("", "0"), ("latest", "0")],
)
def test_versions(text: str, version: str) -> None:
    assert version_of(text) == version


def test_licenses() -> None:
    assert license_of("Apache 2.0") == "Apache-2.0"
    assert license_of("MIT License") == license_of("MIT") == "MIT"
    assert license_of("") == ""
    assert license_of("商用") == "LicenseRef-Proprietary"
