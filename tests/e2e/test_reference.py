"""`api.md`: every example can be sent as it stands, and type-checks, as do the README's."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import indent

import pytest

from codegen.pipeline import Build

from .conftest import BASES, Make
from .features import write
from .operations import METHODS, judge_of, sample
from .server import Answer, Server

ROOT = Path(__file__).parents[2]
_ENTRY = re.compile(r"^### (\S+)\n\n`(\w+ [^`]*)`(.*?)(?=^##|\Z)", re.M | re.S)
_PYTHON = re.compile(r"^```python\n(.*?)```", re.M | re.S)
FEATURES = (
    """answer_choices answers body_choices collisions enums examples examples_of_nothing
    formats forms hostile parameter_styles plain_bodies read_only recursion
    unions""".split()
)


def entries(page: str) -> list[tuple[str, str, str]]:
    """Name, HTTP line and example of every operation of an `api.md`."""
    return [
        (name, http, code)
        for name, http, rest in _ENTRY.findall(page)
        for code in _PYTHON.findall(rest)
    ]


def test_every_example_can_be_sent(
    seed: str, server: Server, client: Make, build_seed: Callable[[str], Build]
) -> None:
    document = build_seed(seed).document.data
    found = entries((ROOT / "generated" / seed / "api.md").read_text())
    assert {key for _, key, _ in found} == METHODS[seed].keys()
    for name, key, code in found:
        given = sample(document, key, full=False)
        body = b"" if given.status == 204 else Answer.of(given.answer).body
        answer = Answer(given.status, body, given.media_type)
        server.requests.clear()
        server.say(answer)
        exec(code, {"client": client(seed, max_retries=0), "print": str})
        judge = judge_of(document, key, server.url + BASES[seed])
        judge.both(server.requests[0], answer)
        assert name == f"customers.{METHODS[seed][key]}"


def checked(packages: dict[str, str]) -> Iterator[str]:
    """A module in which every example stands in a function of its own."""
    for package, page in packages.items():
        yield f"import {package}\n"
        for number, (_, _, code) in enumerate(entries(page)):
            yield f"def {package}_{number}(client: {package}.Client) -> None:"
            yield indent(code, "    ")


@pytest.mark.slow
def test_every_example_type_checks(tmp_path: Path) -> None:
    for feature in FEATURES:
        write(feature, tmp_path / feature)
    pages = {f: (tmp_path / f / "api.md").read_text() for f in FEATURES}
    (tmp_path / "calls.py").write_text("\n".join(checked(pages)))
    for feature in FEATURES:
        shown = _PYTHON.findall((tmp_path / feature / "README.md").read_text())
        (tmp_path / f"use_{feature}.py").write_text(shown[0])
        (tmp_path / f"test_{feature}.py").write_text(shown[-1])
    files = [path.name for path in tmp_path.glob("*.py")]
    command = [sys.executable, "-m", "mypy", "--strict", *files]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
