"""Completion as people use it: real shells, a real terminal, the Tab key."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codegen.arguments import COMMANDS

CONFIG = """
[clients.barn]
sources = ["specs"]
output = "out/barn"
[clients.stable]
sources = ["specs"]
output = "out/stable"
"""
START = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
}
READY = {
    "bash": 'eval "$(codegen completion bash)"; bind "set bell-style none"',
    "zsh": "autoload -Uz compinit; compinit -D -u; unsetopt beep;"
    ' eval "$(codegen completion zsh)"',
}
PATIENCE = 60.0
CASES = {
    "codegen gener": "generate ",
    "codegen check --con": "--config ",
    "codegen check st": "stable ",
    "codegen inspect bar": "barn ",
    "codegen merge --format js": "json ",
    "codegen merge spec": "specs/",
    "codegen explain ref-sib": "ref-siblings ",
    "codegen generate x --models msg": "msgspec.Struct ",
    "codegen completion fi": "fish ",
    "codegen generate --output ou": "out/",
}
"""What is typed, and what the last word is after Tab."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "codegen.toml").write_text(CONFIG)
    (tmp_path / "specs").mkdir()
    (tmp_path / "out").mkdir()
    return tmp_path


def environment(folder: Path) -> dict[str, str]:
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    own = {"PATH": tools, "HOME": str(folder), "TERM": "xterm", "PS1": "$ "}
    return {**os.environ, **own, "COLUMNS": "200", "FISH_NO_HISTORY": "1"}


class Terminal:
    """A shell that thinks a person is typing."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.master, side = pty.openpty()
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment(folder),
            stdin=side,
            stdout=side,
            stderr=side,
            start_new_session=True,
        )
        os.close(side)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def until(self, words: str) -> str:
        """What the terminal shows, as soon as these words are there."""
        shown, end = "", time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if select.select([self.master], [], [], 0.2)[0]:
                shown += os.read(self.master, 65536).decode("utf-8", "replace")
                plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\r|\x07", "", shown)
                if words in plain:
                    return plain
        raise AssertionError(f"{words!r} does not come, but {shown!r}")

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)


Open = Callable[[str], Terminal]


@pytest.fixture
def terminal(folder: Path) -> Iterator[Open]:
    """Opens a shell that has learnt our words."""
    opened: list[Terminal] = []

    def start(shell: str) -> Terminal:
        needs(shell)
        opened.append(Terminal(START[shell], folder))
        opened[-1].type(f"{READY[shell]}; echo re''ady\n")
        opened[-1].until("ready\n")
        return opened[-1]

    yield start
    for one in opened:
        one.close()


def needs(shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")


@pytest.mark.parametrize("shell", START)
def test_tab(shell: str, terminal: Open) -> None:
    """One session; Ctrl-U clears the line before the next."""
    typing = terminal(shell)
    for typed, word in CASES.items():
        typing.type(f"{typed}\t")
        typing.until(typed.rpartition(" ")[0] + " " + word)
        typing.type("\x15")


@pytest.mark.parametrize("shell", START)
def test_tab_lists(shell: str, terminal: Open) -> None:
    typing = terminal(shell)
    typing.type("codegen \t\t")
    shown = typing.until("completion")
    assert all(name in shown for name in ("generate", "check", "explain"))


@pytest.fixture
def fish(folder: Path) -> Callable[[str], dict[str, str]]:
    """What fish offers for a line, with what it says about each."""
    needs("fish")

    def ask(line: str) -> dict[str, str]:
        code = f"codegen completion fish | source; complete -C '{line}'"
        done = subprocess.run(
            ["fish", "--no-config", "-c", code],
            cwd=folder,
            env=environment(folder),
            capture_output=True,
            text=True,
            check=True,
        )
        lines = (text.partition("\t") for text in done.stdout.splitlines())
        return {word: about for word, _, about in lines}

    return ask


def test_fish(fish: Callable[[str], dict[str, str]]) -> None:
    for typed, word in CASES.items():
        assert list(fish(typed)) == [word.strip()], typed


def test_fish_says_what_they_are(fish: Callable[[str], dict[str, str]]) -> None:
    assert fish("codegen ") == COMMANDS
    assert fish("codegen explain ref-cyc")["ref-cycle"].startswith("References that")
    assert "--depfile" in fish("codegen generate --")
    assert "--depfile" not in fish("codegen check --")


def test_the_shell_is_that_of_the_user(folder: Path) -> None:
    def script(shell: str, *words: str) -> str:
        env = {**environment(folder), "SHELL": shell}
        command = ["codegen", "completion", *words]
        done = subprocess.run(command, cwd=folder, env=env, capture_output=True)
        return (done.stdout or done.stderr).decode()

    assert script("/usr/bin/fish") == script("", "fish")
    assert script("/bin/bash") == script("", "bash") != script("", "fish")
    assert "`tcsh` is no shell that is known" in script("/bin/tcsh")
    assert "invalid choice: 'tcsh'" in script("", "tcsh")
