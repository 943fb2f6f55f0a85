"""The configuration: the checker agrees with the published schema, places are right."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.config import read_config
from codegen.config_check import SCHEMA, problems
from codegen.config_files import find_config
from codegen.config_places import find
from codegen.config_tables import identifier
from codegen.diagnostics import Diagnostics


def test_the_schema_is_one() -> None:
    jsonschema.Draft7Validator.check_schema(json.loads(SCHEMA.read_text()))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("sources = 'a'\nouput = 1\npackge = 2", "`sources` `ouput` `packge`"),
        ("output = 2026-04-28\ntypes.5 = 1e400", "`output` `5` `a`"),
        ("sources = [1, '', 12:30:00]\noutput = ''", "1 2 3 `output`"),
    ],
)
def test_problems_are_in_the_order_of_the_file(text: str, wanted: str) -> None:
    table = {"clients": {"a": tomllib.loads(text)}}
    found = [problem.message for problem in problems(table)]
    said = [re.findall(r"`[^`]+`|(?<=item )\d", message)[0] for message in found]
    assert " ".join(said) == wanted


def test_what_only_the_judge_refuses_is_refused() -> None:
    table = {"sources": ["a"], "output": "a", "package": "line\n"}
    (problem,) = problems({"clients": {"a": table}})
    assert problem.code == "config-value"


@pytest.mark.parametrize(
    ("text", "path", "place"),
    [
        ("[clients.a]\nx = 1\n", "clients a x", (2, 1)),
        ('[clients."a b"]\n  x = 1\n', "clients|a b|x", (2, 3)),
        ("clients.a.x = 1\n", "clients a x", (1, 11)),
        ("[clients]\na.x = 1\n", "clients a x", (2, 3)),
        ("[clients]\na = {y = 1, x = 2}\n", "clients a x", (2, 13)),
        ("[clients.a]\ny = 1\n[clients.b]\nx = 1\n", "clients b x", (4, 1)),
        ("[clients.a]\nx = [\n 1,\n]\n", "clients a x 0", (2, 1)),
        ("[clients.a]\n", "clients a gone", (1, 10)),
        ("", "clients", (1, 1)),
    ],
)
def test_places(text: str, path: str, place: tuple[int, int]) -> None:
    tomllib.loads(text)
    assert find(text, path.split("|" if "|" in path else None)) == place


@settings(deadline=None)  # it is about failing, and the machine may be busy
@given(st.text(), st.lists(st.text(), max_size=3))
def test_places_never_fail(text: str, path: list[str]) -> None:
    line, column = find(text, path)
    assert line >= 1 and column >= 1


def test_the_nearest_configuration_counts(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.codegen.clients]\n")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'codegen'\n")
    assert find_config(inner) == tmp_path / "pyproject.toml"
    (tmp_path / "codegen.toml").write_text("")
    assert find_config(inner) == tmp_path / "codegen.toml"


def test_paths_are_relative_to_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '[clients.x]\nsources = ["s/*.md"]\noutput = "../out/my-api"\n'
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "codegen.toml").write_text(text)
    monkeypatch.chdir(tmp_path)
    config = read_config(Path("p/codegen.toml"), Diagnostics())
    assert config is not None
    client = config.clients[0]
    assert client.output == tmp_path / "out" / "my-api"
    assert client.settings.root == client.base == tmp_path / "p"
    assert client.settings.package == "my_api"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("mgr", "mgr"),
        ("My-API v2", "my_api_v2"),
        ("2captcha", "_2captcha"),
        ("class", "class_"),
        ("--", "client"),
        ("été", "été"),
        ("ﬁne", "fine"),
    ],
)
def test_identifier(name: str, wanted: str) -> None:
    assert identifier(name) == wanted


@given(st.text())
def test_identifier_is_one(name: str) -> None:
    assert identifier(name).isidentifier()


def test_what_is_read_again_is_the_same(tmp_path: Path) -> None:
    """`watch` builds anew only the clients that a change of the file is about."""
    file = tmp_path / "codegen.toml"

    def read(output: str) -> object:
        text = f"[clients.a]\nsources = ['a.yaml']\noutput = '{output}'\n"
        file.write_text(text + "[clients.a.types]\nPet = 'Animal'\n")
        config = read_config(file, Diagnostics())
        assert config is not None
        return config.clients

    assert read("one") == read("one")
    assert read("one") != read("two")
