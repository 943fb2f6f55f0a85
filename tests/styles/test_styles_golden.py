"""The committed models of the three APIs in every style, and how the shell treats styles."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.classes import Style
from codegen.pipeline import Build

from ..packages import compare, tree
from .packages import ROOT, SEEDS, WORDS, built

HERE = Path(__file__).parent / "expected"


def part(name: str, style: Style, *prefixes: str) -> dict[str, str]:
    files = built(name, style).files
    return {path: text for path, text in files.items() if path.startswith(prefixes)}


def test_models(seed: str, style: Style) -> None:
    compare(HERE / seed / WORDS[style], part(seed, style, "models/", "README.md"))


def test_endpoints(seed: str, style: Style, build_seed: Callable[[str], Build]) -> None:
    """They are the same whatever the style: those of `generated/`."""
    ours = build_seed(seed).files
    parts = "resources/", "client.py"
    wanted = {path: text for path, text in ours.items() if path.startswith(parts)}
    assert part(seed, style, *parts) == wanted


def codegen(folder: Path, *words: str, hashes: str = "0") -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONHASHSEED": hashes, "PYTHONPATH": str(ROOT)},
    )
    return done.returncode, done.stdout + done.stderr


def configure(folder: Path, style: Style | None) -> None:
    """A configuration of the three APIs in a style."""
    models = f'models = "{style}"\n' if style else ""
    rows = (
        f'[clients.{seed}]\nsources = ["{ROOT}/specs/{seed}/*.md"]\n'
        f'output = "out/{seed}"\n{models}'
        for seed in SEEDS
    )
    (folder / "codegen.toml").write_text("\n".join(rows))


def test_check_and_determinism(style: Style, tmp_path: Path) -> None:
    """What was written is what `check` wants, with any hash seed; a style is a setting."""
    configure(tmp_path, style)
    assert codegen(tmp_path, "generate", "--quiet")[0] == 0
    assert tree(tmp_path / "out/mgr").items() >= built("mgr", style).files.items()
    code, said = codegen(tmp_path, "check", hashes="77")
    assert code == 0, said
    configure(tmp_path, None)
    code, said = codegen(tmp_path, "check", "mgr")
    assert code == 1 and "configuration changed: models" in said
    assert codegen(tmp_path, "generate", "--quiet")[0] == 0
    assert not (tmp_path / "out/mgr/_runtime/records.py").exists()


def test_command_line(tmp_path: Path) -> None:
    source, output = f"{ROOT}/specs/aurora", tmp_path / "aurora"
    words = ("generate", source, "--output", str(output), "--quiet", "--models")
    assert codegen(tmp_path, *words, "typing.TypedDict")[0] == 0
    assert "TypedDict" in (output / "models/customers.py").read_text()
    code, said = codegen(tmp_path, *words, "attrs")
    assert code == 2 and "`attrs` is no style of models" in said
    code, said = codegen(tmp_path, "generate", "--models", "typing.TypedDict")
    assert code == 2 and "--models goes with --output" in said


@pytest.mark.parametrize("blocked", ["datamodel_code_generator"])
def test_missing(blocked: str, tmp_path: Path) -> None:
    """Without the library there is a diagnostic, and nothing is written."""
    source = f"{ROOT}/specs/aurora"
    program = (
        f"import sys; sys.modules[{blocked!r}] = None\n"
        "from codegen.cli import main\n"
        f"sys.exit(main(['generate', {source!r}, '--output', 'aurora', '--models',"
        " 'msgspec.Struct']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "error[style-missing]" in done.stderr
    assert "pip install 'pages-to-client[styles]'" in done.stderr
    assert not (tmp_path / "aurora").exists()
