"""The manifest: complete, stable, and nothing else bears on it."""

from __future__ import annotations

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from codegen.cli import main
from codegen.manifest import LOCK, parse
from codegen.manifest_text import dump

from . import fake_pipeline


@pytest.fixture(autouse=True)
def in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.pipeline.build", fake_pipeline.build)
    monkeypatch.chdir(tmp_path)


def generate(folder: Path, *operations: str) -> str:
    output = fake_pipeline.project(folder, *operations)
    assert main(["generate", "--quiet"]) == 0
    return (output / LOCK).read_text()


def test_hashes_are_those_of_the_files(tmp_path: Path) -> None:
    data = json.loads(generate(tmp_path, "a", "b"))
    output = tmp_path / "out" / "pets"
    files = {p.relative_to(output).as_posix() for p in output.rglob("*") if p.is_file()}
    assert files == {*data["outputs"], LOCK}
    for path, digest in data["outputs"].items():
        assert sha256((output / path).read_bytes()).hexdigest() == digest
    page = (tmp_path / "specs" / "page.txt").read_bytes()
    assert data["inputs"] == {"specs/page.txt": sha256(page).hexdigest()}


def test_sources_a_b_a_give_the_bytes_of_a(tmp_path: Path) -> None:
    first = generate(tmp_path, "a", "b")
    assert generate(tmp_path, "b", "c") != first
    assert generate(tmp_path, "a", "b") == first


def test_reading_and_writing_agree(tmp_path: Path) -> None:
    text = generate(tmp_path, "a", "b")
    assert dump(parse(text)) == text
    assert text.isascii() and text.endswith("}\n")


def test_no_place_bears_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same sources from other folders, named otherwise, by absolute paths."""
    page = tmp_path / "somewhere" / "page.txt"
    page.parent.mkdir()
    page.write_text("operation a\n")
    texts: set[str] = set()
    for number, (here, source) in enumerate(
        [
            (tmp_path, "somewhere/page.txt"),
            (page.parent, "page.txt"),
            (page.parent, "*"),
        ]
    ):
        monkeypatch.chdir(here)
        output = tmp_path / str(number) / "pets"
        assert main(["generate", "--quiet", source, "--output", str(output)]) == 0
        texts.add((output / LOCK).read_text())
    assert len(texts) == 1
    assert str(tmp_path) not in texts.pop()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", "{}", '{"codegen": "1", "pins": 3}', "{" * 100_000, "\x00"],
)
def test_a_damaged_one_is_not_believed(tmp_path: Path, text: str) -> None:
    wanted = generate(tmp_path, "a")
    lock = tmp_path / "out" / "pets" / LOCK
    lock.write_text(text)
    assert main(["check", "--quiet"]) == 1
    assert main(["generate", "--quiet"]) == 0
    assert lock.read_text() == wanted


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x", "c:x", "a\\x"])
def test_a_path_out_of_the_package_is_damage(tmp_path: Path, path: str) -> None:
    data = json.loads(generate(tmp_path, "a"))
    data["outputs"][path] = "0"
    with pytest.raises(ValueError, match="not a path within the package"):
        parse(json.dumps(data))


def test_hash_seeds_do_not_bear_on_it(tmp_path: Path) -> None:
    texts: set[str] = set()
    for seed in "012":
        output = fake_pipeline.project(tmp_path, "a", "b", "c")
        environment = {
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "LC_ALL": "C",
        }
        command = [sys.executable, fake_pipeline.__file__, "generate"]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True)
        texts.add((output / LOCK).read_text())
    assert len(texts) == 1


@pytest.mark.parametrize(
    "path", ["/a.py", "../a.py", "a/../b.py", "a\\b", "C:a", "a\0b"]
)
def test_what_leads_out_of_the_package_is_refused(tmp_path: Path, path: str) -> None:
    data = json.loads(generate(tmp_path, "a"))
    data["outputs"][path] = "00"
    with pytest.raises(ValueError, match="not a path within the package"):
        parse(json.dumps(data))
