"""`--jobs`: several clients at once come to the same as one after the other."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from codegen.cli import main
from codegen.commands import jobs

from .process import codegen

ROOT = Path(__file__).parents[2]
SEEDS = ("mgr", "aurora", "kajabi")

CLIENT = '[clients.{0}]\nsources = ["specs/{0}/*.md"]\noutput = "out/{0}"\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    (tmp_path / "codegen.toml").write_text("\n".join(map(CLIENT.format, SEEDS)))
    return tmp_path


def test_the_same_as_one_after_the_other(project: Path) -> None:
    alone = codegen(project, "generate")
    files = {p: p.read_bytes() for p in (project / "out").rglob("*") if p.is_file()}
    shutil.rmtree(project / "out")
    assert codegen(project, "generate", "--jobs", "3") == alone
    assert files == {p: p.read_bytes() for p in files}
    assert codegen(project, "check", "--jobs", "2") == codegen(project, "check")


def test_for_machines(project: Path) -> None:
    codegen(project, "generate")
    (project / "out/mgr/client.py").write_text("mine\n")
    code, said, _ = codegen(project, "generate", "--jobs", "3", "--json")
    told = json.loads(said)
    assert code == told["exit"] == 1
    assert [c["name"] for c in told["clients"]] == list(SEEDS)
    assert told["clients"][0]["status"] == "refused"


def test_a_configuration_that_is_wrong_is_said_once(project: Path) -> None:
    (project / "codegen.toml").write_text("nonsense = 1\n")
    code, _, said = codegen(project, "generate", "--jobs", "3")
    assert code == 2
    assert said.count("error[config-key]") == 1


def test_a_process_that_was_ended(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """As the system does it where memory is short."""
    original = jobs._run  # pyright: ignore[reportPrivateUsage]
    end = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"

    def run(command: Sequence[str]) -> CompletedProcess[bytes]:
        ends = command[-1] == "aurora"
        done = original([sys.executable, "-c", end] if ends else command)
        done.args = command
        return done

    monkeypatch.setattr("codegen.commands.jobs._run", run)
    monkeypatch.chdir(project)
    assert main(["generate", "--jobs", "3"]) == 2
    said = capfd.readouterr()
    assert "error[process-ended]: the process of aurora was ended" in said.err
    assert said.out.count("→") == 2
    assert main(["generate", "--jobs", "3", "--json"]) == 2
    told = json.loads(capfd.readouterr().out)
    assert [item["code"] for item in told["diagnostics"]] == ["process-ended"]
    assert [client["name"] for client in told["clients"]] == ["mgr", "kajabi"]
