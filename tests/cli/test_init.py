"""`codegen init` asks nothing that it can find out."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import pytest

from .process import codegen

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


def clients(file: Path) -> dict[str, dict[str, object]]:
    table = tomllib.loads(file.read_text())
    if file.name == "pyproject.toml":
        table = table["tool"]["codegen"]
    found: dict[str, dict[str, object]] = table["clients"]
    return found


def test_a_folder_an_api(project: Path) -> None:
    shutil.copytree(ROOT / "specs", project / "specs")
    code, said, _ = codegen(project, "init")
    assert code == 0
    assert said.startswith("3 clients configured in codegen.toml\n")
    found = clients(project / "codegen.toml")
    assert found["mgr"] == {"sources": ["specs/mgr/*.md"], "output": "mgr"}
    assert sorted(found) == ["aurora", "kajabi", "mgr"]
    assert codegen(project, "check")[0] == 0


def test_a_file_an_api_in_a_project(project: Path) -> None:
    (project / "src").mkdir()
    (project / "docs").mkdir()
    shutil.copy(ROOT / "specs/mgr/customers.md", project / "docs/mgr.md")
    before = '[project]\nname = "x"  # a word\n'
    (project / "pyproject.toml").write_text(before)
    assert codegen(project, "init")[0] == 0
    assert (project / "pyproject.toml").read_text().startswith(before)
    found = clients(project / "pyproject.toml")
    assert found == {"mgr": {"sources": ["docs/mgr.md"], "output": "src/mgr"}}
    assert (project / "src/mgr/client.py").is_file()


def test_a_page_of_a_part_of_an_api(project: Path) -> None:
    """`customers.md` is no API called customers, and others will come to it."""
    (project / "docs").mkdir()
    page = ROOT / "specs/mgr/customers.md"
    shutil.copy(page, project / "docs/customers.md")
    assert codegen(project, "init")[0] == 0
    found = clients(project / "codegen.toml")
    table = {"sources": ["docs/*.md"], "output": "mgr_project_api"}
    assert found == {"mgr_project_api": table}


def test_several_apis_in_one_folder(project: Path) -> None:
    (project / "docs").mkdir()
    for name, title in (("a", "Pets"), ("b", "Shops")):
        info = {"title": title, "version": "1"}
        servers = [{"url": f"https://{name}.example.com"}]
        get = {"get": {"responses": {"204": {"description": ""}}}}
        data = {"openapi": "3.1.0", "info": info, "servers": servers}
        text = json.dumps({**data, "paths": {f"/{name}": get, f"/{name}/x": get}})
        for number in (1, 2):
            (project / f"docs/{name}{number}.md").write_text(f"```json\n{text}\n```\n")
    code, said, _ = codegen(project, "init", "docs")
    found = clients(project / "codegen.toml")
    assert code == 0, said
    assert found["pets"]["title"] == "Pets" and found["shops"]["title"] == "Shops"
    assert codegen(project, "check")[0] == 0


def test_what_is_there_is_never_touched(project: Path) -> None:
    shutil.copytree(ROOT / "specs/mgr", project / "specs/mgr")
    (project / "mgr").mkdir()
    (project / "mgr/mine.py").write_text("mine\n")
    assert codegen(project, "init")[0] == 0
    assert clients(project / "codegen.toml")["mgr"]["output"] == "mgr_client"
    before = (project / "codegen.toml").read_text()
    code, _, said = codegen(project, "init")
    assert code == 2 and "error[config-exists]" in said
    assert (project / "codegen.toml").read_text() == before


def test_nothing_to_find(project: Path) -> None:
    (project / "notes.md").write_text("# Notes\n\nNothing here.\n")
    code, _, said = codegen(project, "init")
    assert code == 2 and "error[no-sources]" in said
    assert not (project / "codegen.toml").exists()


def test_letters_beyond_ascii(project: Path) -> None:
    (project / "spécs Ünï").mkdir()
    shutil.copy(ROOT / "specs/mgr/customers.md", project / "spécs Ünï/page.md")
    assert codegen(project, "init")[0] == 0
    assert list(clients(project / "codegen.toml")) == ["spécs_ünï"]
    assert codegen(project, "check")[0] == 0


def test_line_ends_and_empty_lines_of_a_project(project: Path) -> None:
    shutil.copy(ROOT / "specs/mgr/customers.md", project / "mgr.md")
    before = b'[project]\r\nname = "x"\r\n'
    (project / "pyproject.toml").write_bytes(before + b"\r\n\r\n")
    assert codegen(project, "init")[0] == 0
    after = (project / "pyproject.toml").read_bytes()
    assert after.startswith(before + b"\r\n[tool.codegen.clients.mgr]\r\n")
    assert after.count(b"\n") == after.count(b"\r\n")


def test_a_folder_with_the_signs_of_a_pattern(project: Path) -> None:
    shutil.copytree(ROOT / "specs/mgr", project / "docs [v1]")
    assert codegen(project, "init")[0] == 0
    [client] = clients(project / "codegen.toml").values()
    assert client["sources"] == ["docs [[]v1]/*.md"]
    assert codegen(project, "check")[0] == 0
