"""The front door itself: start-up, pipes, interrupts, mistakes of ours."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.arguments import COMMANDS
from codegen.cli import main

from . import fake_pipeline

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
HEAVY = {
    *("argcomplete", "tqdm", "concurrent.futures", "logging"),
    *("asyncio", "black", "ctypes", "datamodel_code_generator", "httpx2", "jsonschema"),
    *("openapi_spec_validator", "pydantic", "urllib.request", "xml"),
}
NOT_EVEN = {"dataclasses", "jinja2", "msgspec", "json", "shutil", "tomllib", "yaml"}


def python(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )


def imported(*arguments: str) -> set[str]:
    """The modules that a command line loads."""
    lines = python("-X", "importtime", "-m", "codegen", *arguments).stderr.splitlines()
    return {
        line.rpartition("|")[2].strip() for line in lines if line.startswith("import ")
    }


@pytest.mark.parametrize("command", ["check", "generate"])
def test_it_starts_lean(command: str) -> None:
    assert not imported(command, "mgr") & HEAVY


def test_help_starts_with_nothing() -> None:
    assert not imported("--version") & (HEAVY | NOT_EVEN)


def test_from_any_folder(tmp_path: Path) -> None:
    page = ROOT / "specs" / "aurora" / "customers.md"
    arguments = ("generate", str(page), "--output", "aurora")
    assert python("-m", "codegen", *arguments, cwd=tmp_path).returncode == 0
    assert (tmp_path / "aurora" / "client.py").exists()
    config = str(ROOT / "pyproject.toml")
    merged = python("-m", "codegen", "merge", "mgr", "--config", config, cwd=tmp_path)
    assert merged.stdout.startswith("openapi: '3.1")


def test_help_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ([], *([name] for name in COMMANDS)):
        assert main([*command, "--help"]) == 0
        assert "refusal over hand edits" in capsys.readouterr().out


def test_a_reader_that_goes_away_is_no_error() -> None:
    shell = f"{sys.executable} -m codegen merge mgr | head -1"
    done = subprocess.run(
        shell,
        shell=True,
        cwd=ROOT,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "openapi: '3.1.1'\n" and done.stderr == ""


def test_an_interrupt_is_quiet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def build(*_: object) -> None:
        raise KeyboardInterrupt

    output = fake_pipeline.project(tmp_path, "a")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("codegen.pipeline.build", build)
    assert main(["generate"]) == 130
    assert capsys.readouterr().err == "" and not output.exists()


def test_debug_shows_the_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_pipeline.project(tmp_path)
    (tmp_path / "specs" / "page.txt").write_text("crash\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("codegen.pipeline.build", fake_pipeline.build)
    with pytest.raises(AssertionError, match="boom"):
        main(["generate", "--debug"])


def test_one_crash_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fake_pipeline.project(tmp_path, "a")
    (tmp_path / "crash.txt").write_text("crash\n")
    text = '[clients.broken]\nsources = ["crash.txt"]\noutput = "out/broken"\n'
    config = tmp_path / "codegen.toml"
    config.write_text(text + config.read_text())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("codegen.pipeline.build", fake_pipeline.build)
    assert main(["generate", "--json"]) == 2
    said = json.loads(capsys.readouterr().out)
    assert [client["name"] for client in said["clients"]] == ["pets"]
    assert [item["code"] for item in said["diagnostics"]] == ["internal"]
    assert said["exit"] == 2


STREAMS = {
    ">&-": (0, ""),
    "<&- >&- 2>&-": (0, ""),
    ">/dev/full": (2, "error: stdout cannot be written: no space left on device\n"),
    ">/dev/full 2>/dev/full": (2, ""),
}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("streams", STREAMS)
def test_streams_that_take_nothing(streams: str) -> None:
    line = f"{sys.executable} -m codegen merge specs/aurora {streams}"
    done = subprocess.run(line, shell=True, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == STREAMS[streams]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    line = f"rmdir {folder} && {sys.executable} -m codegen generate"
    done = subprocess.run(
        line, shell=True, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "error[usage]: the working directory does not exist any more" in done.stderr


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    page = os.fsencode(tmp_path / "caf") + b"\xe9.json"
    try:
        Path(os.fsdecode(page)).write_bytes(b'{"openapi": "3.1.0", "paths": {}}')
    except OSError:
        pytest.skip("this file system takes nothing but UTF-8")
    words = ["-m", "codegen", "generate", os.fsdecode(page), "--output", "out"]
    command = [sys.executable, *words]
    done = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True)
    assert done.returncode == 2
    assert b"caf\\udce9.json" in done.stderr and b"internal" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no locale here")
def test_a_locale_without_unicode(tmp_path: Path) -> None:
    """It gives the same bytes; where a name cannot be had in it, that is said."""
    folder = tmp_path / "spécs"
    folder.mkdir()
    shutil.copy(ROOT / "specs/kajabi/list-customers.md", folder / "café.md")
    poor = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

    def said(*words: str, **more: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "codegen", *words]
        environment = ENVIRONMENT | more
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True
        )
        return done.returncode, done.stderr.decode()

    words = "spécs/café.md", "--output", "pakét/cafe"
    assert said("generate", *words) == (0, "")
    assert said("check", *words, **poor) == (0, "")
    table = '[clients.cafe]\nsources = ["spécs"]\noutput = "café"\n'
    (tmp_path / "codegen.toml").write_text(table, "utf-8")
    assert said("generate") == (0, "")
    code, errors = said("generate", **poor)
    assert code == 2
    assert "error[system-refused]: `" in errors and "set PYTHONUTF8=1" in errors
