"""Where the two states of `codegen diff` come from: the lock, git, packages, documents."""

from __future__ import annotations

import json
import os
import subprocess
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
      - {name: name, in: query, schema: {type: string}}
      responses: {'200': {description: Fine.}}
"""
REQUIRED = PAGE.replace("in: query,", "in: query, required: true,")
MORE = PAGE.replace("name: name,", "name: name, description: What it is called.,")
CONFIG = """\
[clients.farm]
sources = ["specs/*.yaml"]
output = "farm"
"""


class Project:
    """A project in git, with what `codegen` said last."""

    def __init__(self, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capfd = folder, capfd
        (folder / "specs").mkdir()
        (folder / "codegen.toml").write_text(CONFIG)
        self.page(PAGE)
        self.git("init", "-q")

    def page(self, text: str) -> None:
        (self.folder / "specs" / "sheep.yaml").write_text(text)

    def git(self, *words: str) -> None:
        who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
        subprocess.run(["git", *who, *words], cwd=self.folder, check=True)

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "a state", "--no-verify")

    def codegen(self, *words: str, exit: int = 0) -> str:
        self._capfd.readouterr()
        assert main(list(words)) == exit
        said = self._capfd.readouterr()
        self.err = said.err
        return said.out

    def changes(self, *words: str) -> list[tuple[str, str]]:
        data: dict[str, Any] = json.loads(self.codegen("diff", "--json", *words))
        (client,) = data["clients"]
        return [(change["kind"], change["subject"]) for change in client["changes"]]


@pytest.fixture
def project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Project:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path, capfd)


BROKEN = [("argument-required", "sheep.list(name)")]
WORDS = [("wording", "sheep.list")]


def test_sources_against_the_lock(project: Project) -> None:
    project.codegen("generate")
    assert project.codegen("diff") == "farm: nothing changed for a caller\n"
    project.page(REQUIRED)
    assert project.changes() == project.changes("farm") == BROKEN
    project.codegen("generate")
    assert project.changes() == []


def test_nothing_is_written(project: Project) -> None:
    project.codegen("generate")
    project.page(REQUIRED)
    states = []
    for _ in range(2):
        files = {path: path.stat() for path in project.folder.rglob("*")}
        states.append({p: (s.st_ino, s.st_mtime_ns) for p, s in files.items()})
        project.codegen("diff")
    assert states[0] == states[1]


def test_exit_code_is_asked_for(project: Project) -> None:
    project.codegen("generate")
    project.page(MORE)
    project.codegen("diff", "--exit-code", exit=0)
    project.page(REQUIRED)
    project.codegen("diff", exit=0)
    project.codegen("diff", "--exit-code", exit=1)


def test_revisions_by_their_locks(project: Project) -> None:
    project.codegen("generate")
    project.commit()
    project.page(REQUIRED)
    project.codegen("generate")
    project.commit()
    project.page(MORE)
    assert project.changes("HEAD~1", "HEAD") == BROKEN
    assert project.changes("HEAD~1..HEAD") == BROKEN
    assert project.changes("HEAD~1") == WORDS
    assert project.changes("farm", "HEAD") == [
        ("argument-optional", "sheep.list(name)"),
        *WORDS,
    ]


def test_revisions_of_a_project_that_commits_no_package(project: Project) -> None:
    (project.folder / ".gitignore").write_text("/farm\n")
    project.commit()
    project.page(REQUIRED)
    project.commit()
    assert project.changes("HEAD~1", "HEAD") == BROKEN
    project.page(PAGE)
    assert project.changes("HEAD~1") == []
    names = {path.name for path in project.folder.iterdir()}
    assert names == {".git", ".gitignore", "specs", "codegen.toml"}


def test_revisions_from_a_folder_below_the_repository(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The project is a part of a repository, and one stands in a part of the project."""
    part = project.folder / "part" / "of it"
    part.mkdir(parents=True)
    for name in ("specs", "codegen.toml"):
        (project.folder / name).rename(part / name)
    project.commit()
    (part / "specs" / "sheep.yaml").write_text(REQUIRED)
    monkeypatch.chdir(part / "specs")
    assert project.changes("HEAD") == BROKEN


def test_a_damaged_lock_gives_way_to_the_sources(project: Project) -> None:
    project.codegen("generate")
    (project.folder / "farm" / "codegen.lock").write_text("<<<<<<< ours\n")
    project.commit()
    project.page(REQUIRED)
    assert project.changes("HEAD") == BROKEN


@pytest.mark.parametrize("revision", ["nowhere", "--all", "HEAD~99"])
def test_an_unknown_revision(project: Project, revision: str) -> None:
    project.commit()
    project.codegen("diff", "--", "farm", revision, exit=2)
    assert f"git knows no revision `{revision}`" in project.err


def test_a_revision_without_the_client(project: Project) -> None:
    (project.folder / "codegen.toml").rename(project.folder / "later.toml")
    project.commit()
    (project.folder / "later.toml").rename(project.folder / "codegen.toml")
    project.codegen("diff", "HEAD", exit=2)
    assert "neither a package nor a client `farm` at HEAD" in project.err


def test_no_repository(project: Project) -> None:
    (project.folder / ".git").rename(project.folder / "git")
    project.codegen("diff", "HEAD", exit=2)
    assert "not a git repository" in project.err


def test_packages_locks_and_documents(project: Project) -> None:
    project.codegen("generate", "specs/sheep.yaml", "--output", "one")
    project.page(REQUIRED)
    project.codegen(
        "generate", "specs/sheep.yaml", "--output", "two", "--package", "one"
    )
    assert project.changes("one", "two") == BROKEN
    assert project.changes("one/codegen.lock", "two/codegen.lock") == BROKEN
    assert project.changes("one", "specs") == BROKEN
    assert project.changes("one", "specs/*.yaml") == BROKEN
    assert project.changes("specs/sheep.yaml", "one") == [
        ("argument-optional", "sheep.list(name)")
    ]
    (project.folder / "codegen.toml").unlink()
    assert project.changes("one", "two") == BROKEN


def test_names_stay_from_one_document_to_the_next(project: Project) -> None:
    """A newcomer that is named alike does not make the older method another one."""
    (project.folder / "old.yaml").write_text(PAGE)
    newcomer = PAGE.partition("paths:\n")[2].replace("/sheep", "/a-sheep")
    (project.folder / "new.yaml").write_text(PAGE + newcomer)
    assert project.changes("old.yaml", "new.yaml") == [
        ("method-added", "sheep.get_a_sheep")
    ]


def test_never_generated(project: Project) -> None:
    project.codegen("diff", exit=2)
    assert "holds no codegen.lock" in project.err


def test_a_lock_of_another_form(project: Project) -> None:
    project.codegen("generate")
    lock = project.folder / "farm" / "codegen.lock"
    lock.write_text(lock.read_text().replace('"form": 3', '"form": 1'))
    project.codegen("diff", exit=2)
    assert "was written by another version of codegen" in project.err


@pytest.mark.parametrize(
    "words", [["specs", "HEAD"], ["a", "b", "c"], ["specs/sheep.yaml"]]
)
def test_too_many_or_too_few(project: Project, words: list[str]) -> None:
    project.commit()
    project.codegen("diff", *words, exit=2)
    assert "codegen diff OLD NEW" in project.err


def test_markdown(project: Project) -> None:
    project.codegen("generate")
    project.page(REQUIRED)
    assert project.codegen("diff", "--format", "markdown") == (
        "## farm: major\n\n### Breaking\n\n- `sheep.list(name)`: required now\n"
    )


def test_hostile_words_do_not_leave_their_place(project: Project) -> None:
    schema = "{type: string, enum: [a, b%s]}"
    page = PAGE.replace("{type: string}", schema)
    (project.folder / "old.yaml").write_text(page % "")
    value = ', "`<script>\\n# x\\e[1m"'
    (project.folder / "new.yaml").write_text(page % value)
    said = project.codegen("diff", "--format", "markdown", "old.yaml", "new.yaml")
    (line,) = [line for line in said.splitlines() if "script" in line]
    assert line.startswith("- `SheepName`: ``'`<script>\\n# x\\x1b[1m'`` is a value")


def test_one_line_of_configuration(project: Project) -> None:
    """What a caller sees is also what the configuration makes of the documentation."""
    schema = "{type: object, required: [data], properties: {data: {type: string}}}"
    content = f"content: {{application/json: {{schema: {schema}}}}}"
    project.page(PAGE.replace("description: Fine.", f"description: Fine., {content}"))
    project.codegen("generate")
    config = project.folder / "codegen.toml"
    config.write_text(CONFIG + 'unwrap = "data"\n')
    assert project.codegen("diff") == (
        "farm: 1 breaking → major\n\nBreaking\n"
        "  sheep.list: returns `str` instead of `SheepListResponse`\n"
    )
    config.write_text(CONFIG + 'names = { listSheep = "herd" }\n')
    said = project.codegen("diff")
    assert "sheep.list: renamed to `sheep.herd`" in said
    project.codegen("generate")
    assert "def herd(" in (project.folder / "farm/resources/sheep.py").read_text()
    config.write_text(CONFIG)
    project.codegen("generate")
    assert "def list(" in (project.folder / "farm/resources/sheep.py").read_text()
