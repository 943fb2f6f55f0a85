"""What people do to a package by hand, and what becomes of it: nothing is ever lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.cli import main

PAGE = """\
openapi: 3.1.0
info: {title: Farm, version: '1'}
servers: [{url: https://farm.example}]
paths:
  /sheep:
    get:
      operationId: listSheep
      tags: [Sheep]
      parameters:
      - {name: one, in: query, schema: {type: string}}
      responses: {'200': {description: Fine.}}
"""
CONFIG = '[clients.farm]\nsources = ["specs"]\noutput = "farm"\n'


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "sheep.yaml").write_text(PAGE)
    (tmp_path / "codegen.toml").write_text(CONFIG)
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--quiet"]) == 0
    return tmp_path


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    return {path: data for path, data in found.items() if "__pycache__" not in path}


def change(project: Path) -> None:
    page = project / "specs" / "sheep.yaml"
    page.write_text(PAGE.replace("one", "two"))


def check(capfd: pytest.CaptureFixture[str], exit: int) -> dict[str, Any]:
    capfd.readouterr()
    assert main(["check", "--json"]) == exit
    client: dict[str, Any] = json.loads(capfd.readouterr().out)["clients"][0]
    return client


def kinds(capfd: pytest.CaptureFixture[str], exit: int = 1) -> dict[str, list[str]]:
    causes = check(capfd, exit)["causes"]
    return {cause["kind"]: cause["names"] for cause in causes}


def test_a_hand_edit_stops_the_run_and_is_shown(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    module = project / "farm" / "resources" / "sheep.py"
    module.write_text(module.read_text() + "\nMINE = 1\n")
    before = tree(project)
    assert main(["generate"]) == 1
    said = capfd.readouterr().err
    assert tree(project) == before
    for words in ("farm/resources/sheep.py", "+MINE = 1", "--force", "`farm.custom`"):
        assert words in said
    assert "overlay" in said
    change(project)
    assert main(["generate", "--quiet"]) == 1
    assert main(["generate", "--force", "--quiet"]) == 0
    assert "MINE" not in module.read_text() and "two" in module.read_text()


def test_custom_is_left_alone_and_importable(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    custom = project / "farm" / "custom"
    custom.mkdir()
    (custom / "__init__.py").write_text("from .helpers import count\n")
    text = (
        "from .. import Client\n\n\ndef count() -> str:\n    return Client.__name__\n"
    )
    (custom / "helpers.py").write_text(text)
    (project / "farm" / "notes.txt").write_text("mine")
    mine = {
        p: d for p, d in tree(project / "farm").items() if "custom" in p or "notes" in p
    }
    assert check(capfd, 0)["status"] == "unchanged"
    change(project)
    assert main(["generate", "--quiet"]) == 0
    assert main(["generate", "--quiet", "--force"]) == 0
    after = tree(project / "farm")
    assert {path: after[path] for path in mine} == mine
    assert check(capfd, 0)["status"] == "unchanged"
    code = "import farm.custom\nfrom farm import custom\nprint(custom.count())"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout == "Client\n"


def test_check_says_which(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    package, lock = project / "farm", project / "farm" / "codegen.lock"
    assert kinds(capfd, 0) == {}
    whole = tree(package)
    change(project)
    assert kinds(capfd) == {"sources-changed": ["specs/sheep.yaml"]}
    (project / "specs" / "sheep.yaml").write_text(PAGE)
    (project / "specs" / "more.yaml").write_text(PAGE.replace("/sheep", "/goats"))
    assert kinds(capfd) == {"sources-changed": ["specs/more.yaml"]}
    (project / "specs" / "more.yaml").unlink()
    (package / "client.py").write_text("# mine\n")
    assert kinds(capfd) == {"output-edited": ["client.py"]}
    (package / "client.py").unlink()
    assert kinds(capfd) == {"file-missing": ["client.py"]}
    (package / "client.py").write_bytes(whole["client.py"])
    (project / "codegen.toml").write_text(CONFIG + 'package = "barn"\n')
    assert kinds(capfd) == {"configuration-changed": ["package"]}
    (project / "codegen.toml").write_text(CONFIG)
    lock.write_bytes(whole["codegen.lock"].replace(b"0.1.0", b"0.0.1", 1))
    assert kinds(capfd) == {"generator-upgraded": []}
    lock.write_text("<<<<<<< ours")
    assert kinds(capfd) == {"manifest-damaged": []}
    lock.unlink()
    assert kinds(capfd) == {"manifest-missing": []}


def test_a_file_in_the_way(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "farm" / "resources" / "goats.py").write_text("# mine\n")
    text = PAGE.replace("/sheep", "/goats").replace("listSheep", "listGoats")
    (project / "specs" / "goats.yaml").write_text(text.replace("[Sheep]", "[Goats]"))
    found = kinds(capfd)
    assert found["file-extra"] == ["resources/goats.py"]
    assert found["sources-changed"] == ["specs/goats.yaml"]
    assert main(["generate", "--quiet"]) == 1


def test_unusable_input_is_2(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "specs" / "sheep.yaml").write_text("paths: {")
    assert check(capfd, 2)["status"] == "failed"


def test_the_way_out_by_an_overlay(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """What was edited by hand comes out of the specification, and nothing is in the way."""
    module = project / "farm" / "resources" / "sheep.py"
    module.write_text(module.read_text().replace("str | None", "int | None"))
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Ours", "version": "1"},
        "actions": [
            {
                "target": "$.paths['/sheep'].get.parameters[0].schema",
                "update": {"type": "integer"},
            }
        ],
    }
    (project / "ours.json").write_text(json.dumps(overlay))
    (project / "codegen.toml").write_text(CONFIG + 'overlays = ["ours.json"]\n')
    assert main(["generate", "--quiet"]) == 0
    assert "one: int | None = None" in module.read_text()
    assert check(capfd, 0)["status"] == "unchanged"
