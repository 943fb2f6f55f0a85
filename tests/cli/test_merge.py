"""`codegen merge` on the seeds: any other tool can read what it prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.cli import main
from codegen.yaml_text import dump

pytestmark = pytest.mark.usefixtures("in_repository")
CLIENTS = ["mgr", "aurora", "kajabi"]
JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text()
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=10,
)


def printed(capfd: pytest.CaptureFixture[str], *arguments: str) -> str:
    capfd.readouterr()
    assert main(["merge", *arguments]) == 0
    return capfd.readouterr().out


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("normalized", [[], ["--normalized"]])
@pytest.mark.parametrize("origins", [[], ["--origins"]])
def test_it_is_openapi(
    client: str,
    normalized: list[str],
    origins: list[str],
    capfd: pytest.CaptureFixture[str],
) -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    text = printed(capfd, client, "--format", "json", *normalized, *origins)
    data = json.loads(text)
    OpenAPIV31SpecValidator(data).validate()
    assert ("x-origin" in text) is bool(origins)


@pytest.mark.parametrize("client", CLIENTS)
def test_yaml_says_the_same_as_json(
    client: str, capfd: pytest.CaptureFixture[str]
) -> None:
    text = printed(capfd, client)
    data = json.loads(printed(capfd, client, "--format", "json"))
    assert yaml.load(text, yaml.CSafeLoader) == data
    assert list(yaml.load(text, yaml.CSafeLoader)) == list(data)


def test_nothing_is_said_twice(capfd: pytest.CaptureFixture[str]) -> None:
    """Neither what a page breaks, nor what was too much to be said of it."""
    page = "tests/load/cases/violations-many/api.json"
    assert main(["merge", page]) == 0
    said = capfd.readouterr().err
    assert said.count("warning[schema-violation]") == 20
    assert said.count("note[schema-violation]") == 1


def test_output_is_written_whole(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mgr.json"
    printed(capfd, "mgr", "--output", str(file))
    assert json.loads(file.read_text())["openapi"].startswith("3.1")
    assert [path.name for path in tmp_path.iterdir()] == ["mgr.json"]
    assert main(["merge", "mgr", "--output", str(file / "x.yaml")]) == 2
    assert "cannot be written" in capfd.readouterr().err


def test_a_device_as_output_stays_one(capfd: pytest.CaptureFixture[str]) -> None:
    printed(capfd, "mgr", "--output", "/dev/null")
    assert not Path("/dev/null").is_file()


@settings(deadline=None)
@given(JSON)
def test_yaml_round_trips(data: Any) -> None:
    assert yaml.load(dump(data), yaml.CSafeLoader) == data


@pytest.mark.parametrize(
    "text",
    "on off yes no Y n ~ null true 1.0 1e3 0o17 0x1F 017 1_000 .5 .inf .nan 12:30 12:30:45"
    " 2026-04-28 2026-04 2026-04-28T15:30:00Z +1 -1 = << &a *a !a @a `a % | > - ? : # ''"
    " [ { ] }".split(),
)
def test_what_looks_like_something_else_is_quoted(text: str) -> None:
    assert dump({"a": text})[3] in "'\""
    assert yaml.load(dump({text: text}), yaml.CSafeLoader) == {text: text}


def test_text_of_several_lines_is_a_block() -> None:
    text = dump({"a": "One line.\n\n* two\n  three: 3\n", "b": ["x\ny"]})
    assert text == ("a: |\n  One line.\n\n  * two\n    three: 3\nb:\n- |-\n  x\n  y\n")


def test_half_a_surrogate_pair_does_not_stop_it() -> None:
    assert yaml.load(dump({"\ud800": "\udc00a"}), yaml.CSafeLoader) == {
        "\ufffd": "\ufffda"
    }
