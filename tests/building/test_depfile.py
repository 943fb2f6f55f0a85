"""Make and Ninja know when a client is up to date, and when it is not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from .conftest import Run

LOCK = "out/aurora/codegen.lock"
MAKEFILE = f"""
{LOCK}:
\tcodegen generate aurora --depfile build/aurora.d
-include build/aurora.d
"""
NINJA = f"""
rule codegen
  command = codegen generate aurora --depfile $out.d
  depfile = $out.d

build {LOCK}: codegen
"""
CONFIG = '[clients.aurora]\nsources = [{}]\noutput = "out/aurora"\n'
TOOLS = {
    "make": ("make", "Makefile", MAKEFILE),
    "ninja": ("ninja", "build.ninja", NINJA),
}
IDLE = ("is up to date", "Nothing to be done", "no work to do")


@pytest.fixture(params=sorted(TOOLS))
def tool(request: pytest.FixtureRequest, project: Path) -> str:
    command, file, text = TOOLS[request.param]
    (project / file).write_text(text)
    (project / "codegen.toml").write_text(CONFIG.format('"specs/*.md"'))
    return command


def idle(said: str) -> bool:
    return any(word in said for word in IDLE)


def later(path: Path) -> None:
    """The file was changed a moment from now: file systems count in steps."""
    stamp = time.time() + 2
    os.utime(path, (stamp, stamp))


def test_up_to_date_until_an_input_changes(project: Path, run: Run, tool: str) -> None:
    assert not idle(run(tool))
    assert idle(run(tool))
    for name in ("specs/customers.md", "codegen.toml"):
        later(project / name)
        assert not idle(run(tool)), name
        later(project / LOCK)  # as if the run had taken that long


def test_a_new_page_and_one_that_is_gone(project: Path, run: Run, tool: str) -> None:
    run(tool)
    page = project / "specs" / "more.md"
    page.write_text('```json\n{"openapi":"3.1.0","paths":{"/x":{"get":{}}}}\n```\n')
    later(page.parent)
    assert not idle(run(tool))
    assert (project / "out/aurora/resources/x.py").is_file()
    later(project / LOCK)
    page.unlink()
    later(page.parent)
    assert not idle(run(tool))
    assert not (project / "out/aurora/resources/x.py").exists()


def test_what_is_referred_to(project: Path, run: Run) -> None:
    (project / "parts").mkdir()
    part = project / "parts" / "a $b#c: d.yaml"
    part.write_text("type: object\nproperties: {a: {type: string}}\n")
    reference = "../parts/a%20$b%23c:%20d.yaml"
    answer = {"200": {"description": "", "content": {"application/json": {}}}}
    answer["200"]["content"]["application/json"] = {"schema": {"$ref": reference}}  # type: ignore[index]
    document = {"openapi": "3.1.0", "paths": {"/x": {"get": {"responses": answer}}}}
    document["info"] = {"title": "X", "version": "1"}
    (project / "specs/customers.md").unlink()
    (project / "specs/x.json").write_text(json.dumps(document))
    (project / "codegen.toml").write_text(CONFIG.format('"specs"'))
    (project / "Makefile").write_text(MAKEFILE)
    run("make")
    assert r"parts/a\ $$b\#c\:\ d.yaml" in (project / "build/aurora.d").read_text()
    assert idle(run("make"))
    later(part)
    assert not idle(run("make"))


def test_a_depfile_that_cannot_be_written(project: Path, run: Run) -> None:
    (project / "codegen.toml").write_text(CONFIG.format('"specs"'))
    command = ["codegen", "generate", "--depfile", "specs/customers.md/x.d"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert done.returncode == 2
    assert "error[output-unwritable]" in done.stderr


@pytest.mark.parametrize(
    "source", ["specs", "specs/*.md", "specs/**/*.md", "./spec?/*.md"]
)
def test_folders_whatever_those_above_are_called(project: Path, source: str) -> None:
    home = project / ".cache" / "app [1]"
    shutil.copytree(project / "specs", home / "specs")
    (home / "specs" / ".drafts").mkdir()
    (home / "codegen.toml").write_text(CONFIG.format(f'"{source}"'))
    command = ["codegen", "generate", "--quiet", "--depfile", "x.d"]
    subprocess.run(command, cwd=home, check=True)
    inputs = (home / "x.d").read_text().partition("\n\n")[0].split()
    assert {"specs", "specs/customers.md"} <= {*inputs}
    assert not any(".drafts" in each for each in inputs)
