"""`--json`: one document of the published schema on the standard output, whatever happens."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import codegen
from codegen.arguments import COMMANDS
from codegen.cli import main

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((Path(codegen.__file__).parent / "output.schema.json").read_text())
CONFIG = """\
[clients.aurora]
sources = ["specs/*.md"]
output = "out/aurora"
"""
REPORT = {
    "operation": "GET /customers",
    "pointer": "/data/0/name",
    "expected": "string",
    "found": "integer",
}
LINES = {
    # command line: exit code, what has to be in it
    "generate": (0, "clients"),
    "generate nobody": (2, "diagnostics"),
    "generate --output": (2, "diagnostics"),
    "generate gone.md --output out/x": (2, "clients"),
    "generate broken.yaml --output out/x": (2, "clients"),
    "check": (0, "clients"),
    "check --config none.toml": (2, "diagnostics"),
    "diff": (0, "clients"),
    "diff v1": (2, "clients"),
    "diff specs specs out/aurora": (2, "diagnostics"),
    "inspect": (0, "clients"),
    "inspect gone.md": (2, "clients"),
    "merge": (0, "document"),
    "merge --normalized --origins": (0, "document"),
    "merge --output merged.yaml": (0, "document"),
    "merge gone.md": (2, "diagnostics"),
    "learn reports.jsonl": (0, "overlay"),
    "learn gone.jsonl": (2, "diagnostics"),
    "audit specs/customers.md --against aurora": (0, "kind"),
    "audit gone.txt --against aurora": (2, "diagnostics"),
    "explain": (0, "explanations"),
    "explain ref-cycle": (0, "explanations"),
    "explain nothing-of-it": (2, "diagnostics"),
    "completion zsh": (0, "script"),
    "completion tcsh": (2, "diagnostics"),
    "init": (2, "diagnostics"),
    "pull http://127.0.0.1:1/llms.txt": (2, "diagnostics"),
    "watch - --output out/x": (2, "diagnostics"),
    "": (2, "diagnostics"),
    "frobnicate": (2, "diagnostics"),
    "check --frobnicate": (2, "diagnostics"),
    "--color=blue check": (2, "diagnostics"),
}


def valid(data: Any, schema: dict[str, Any] = SCHEMA) -> Any:
    """The data, which the published schema allows."""
    Draft202012Validator(schema).validate(data)
    return data


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "specs" / "aurora", folder / "specs")
    (folder / "codegen.toml").write_text(CONFIG)
    (folder / "reports.jsonl").write_text(json.dumps(REPORT) + "\n")
    (folder / "broken.yaml").write_text("openapi: 3.1.0\npaths: {\n")
    subprocess.run(
        [sys.executable, "-m", "codegen", "generate"], cwd=folder, check=True
    )
    return folder


@pytest.mark.parametrize("line", LINES)
def test_every_command(
    project: Path,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(project)
    exit, key = LINES[line]
    assert main([*line.split(), "--json"]) == exit
    out, err = capfd.readouterr()
    said = valid(json.loads(out))
    assert said["exit"] == exit and said[key] and err == ""


def test_no_command_is_forgotten() -> None:
    assert {line.split()[0] for line in LINES if line} >= set(COMMANDS)
    assert SCHEMA["properties"]["command"]["enum"] == [*COMMANDS, None]


def test_drift_and_hand_edits(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "project"
    shutil.copytree(project, folder)
    (folder / "out" / "aurora" / "client.py").write_text("mine\n")
    page = folder / "specs" / "customers.md"
    page.write_text(page.read_text().replace('"name":"limit"', '"name":"size"'))
    options = ["--config", str(folder / "codegen.toml"), "--json"]
    assert main(["check", *options]) == main(["diff", "--exit-code", *options]) == 1
    assert main(["generate", *options]) == 1
    check, diff, generate = (valid(data) for data in documents(capfd.readouterr().out))
    causes = {cause["kind"] for cause in check["clients"][0]["causes"]}
    assert causes == {"sources-changed", "output-edited"}
    assert diff["clients"][0]["step"] == "major"
    assert generate["clients"][0]["status"] == "refused"


def documents(text: str) -> list[Any]:
    decoder, found, text = json.JSONDecoder(), list[Any](), text.lstrip()
    while text:
        data, end = decoder.raw_decode(text)
        found.append(data)
        text = text[end:].lstrip()
    return found


def test_watch_gives_a_line_each_time(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    shutil.copytree(project, folder)
    command = [sys.executable, "-m", "codegen", "watch", "--json"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        schema = {**SCHEMA["$defs"]["line"], "$defs": SCHEMA["$defs"]}
        assert line(process, schema)["status"] == "unchanged"
        draft = folder / "draft"
        draft.write_text("```yaml\nopenapi: 3.1.0\npaths: {\n```\n")
        os.replace(draft, folder / "specs" / "customers.md")
        assert line(process, schema)["status"] == "failed"
        (folder / "codegen.toml").write_text("[clients.aurora]\nsource = 1\n")
        assert line(process, schema)["name"] is None
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
        assert process.stdout.read() == b""


def line(process: subprocess.Popen[bytes], schema: dict[str, Any]) -> Any:
    assert process.stdout is not None
    return valid(json.loads(process.stdout.readline()), schema)
