"""Long work on a real terminal says what it does and how much is left; a pipe sees nothing."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from . import fake_pipeline

FAKE = Path(fake_pipeline.__file__)
SLOW = {"FAKE_SLEEP": "0.5"}
CLIENTS = ("cats", "dogs", "owls")
Run = Callable[..., str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with three clients."""
    tables = [
        fake_pipeline.project(tmp_path, "a", client=name).parents[1] / "codegen.toml"
        for name in CLIENTS
    ]
    text = tables[0].read_text()
    table = text.replace(CLIENTS[-1], "{0}")
    tables[0].write_text("\n".join(map(table.format, CLIENTS)))
    return tmp_path


@pytest.fixture
def on_terminal(folder: Path) -> Run:
    """What a terminal gets on its error side while a command runs."""

    def run(*words: str, delay: float = 0.1, **environment: str) -> str:
        code = f"import runpy, sys; sys.argv = {['codegen', *words]}\n"
        code += f"from codegen.commands import progress; progress.DELAY = {delay}\n"
        code += f"runpy.run_path({str(FAKE)!r}, run_name='__main__')"
        master, side = pty.openpty()
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=folder,
            env=surroundings(environment),
            stdout=subprocess.DEVNULL,
            stderr=side,
        )
        os.close(side)
        shown = b""
        try:
            while chunk := os.read(master, 4096):
                shown += chunk
        except OSError:  # the other side is closed
            pass
        os.close(master)
        assert process.wait(60) == 0, shown
        return shown.decode()

    return run


def surroundings(more: dict[str, str]) -> dict[str, str]:
    env = {name: v for name, v in os.environ.items() if name not in ("CI", "NO_COLOR")}
    path = os.pathsep.join([str(FAKE.parents[2]), str(FAKE.parent)])
    return {
        **env,
        "TERM": "xterm",
        "PYTHONPATH": path,
        "COLUMNS": "100",
        **SLOW,
        **more,
    }


def test_what_is_done_and_how_much_is_left(on_terminal: Run) -> None:
    shown = on_terminal("generate")
    lines = [line for line in re.split(r"[\r\n]+", shown) if line.strip()]
    assert any("dogs (2 of 3): reading the sources" in line for line in lines)
    shares = [int(found[1]) for line in lines if (found := re.search(r"(\d+) %", line))]
    assert shares == sorted(shares) and 33 in shares and 67 <= shares[-1] < 100
    assert not shown.rpartition("\r")[0].rpartition("\r")[2].strip()  # wiped at the end


def test_no_colour_is_needed(on_terminal: Run) -> None:
    assert "\x1b[3" not in on_terminal("generate", NO_COLOR="1")


def test_an_old_encoding_gets_plain_signs(on_terminal: Run) -> None:
    shown = on_terminal("generate", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "dogs (2 of 3)" in shown and "#" in shown and shown.isascii()


@pytest.mark.parametrize("word", ["--json", "--quiet"])
def test_nothing_where_it_is_to_be_silent(on_terminal: Run, word: str) -> None:
    assert on_terminal("generate", word) == ""


@pytest.mark.parametrize("name", ["CI", "TERM"])
def test_nothing_where_nobody_looks(on_terminal: Run, name: str) -> None:
    assert on_terminal("generate", **{name: "true" if name == "CI" else "dumb"}) == ""


def test_nothing_about_short_work(on_terminal: Run) -> None:
    assert on_terminal("generate", delay=60.0) == ""


def test_a_pipe_sees_no_progress(folder: Path) -> None:
    command = [sys.executable, str(FAKE), "generate"]
    env = surroundings({})
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == ""
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == [*CLIENTS]


def test_other_commands(on_terminal: Run) -> None:
    on_terminal("generate", FAKE_SLEEP="0")
    assert "owls (3 of 3)" in on_terminal("check")
    assert "comparing owls (3 of 3)" in on_terminal("diff")
