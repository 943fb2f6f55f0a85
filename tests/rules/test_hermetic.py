"""The same sources give the same bytes on any machine, and nothing else is looked at.

Every world is another machine: hash seed, clock, time zone, locale, order of directory
listings, umask, home, place on the disk and working folder differ; `elsewhere.py` makes
it, and ends the run at the first touch of the network or of a foreign file.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pytest

CLIENTS = ("mgr", "aurora", "kajabi", "hostile")
TABLE = """\
[clients.{0}]
sources = ["specs/{0}"]
output = "out/{0}"
"""
FOREIGN = 99
ELSEWHERE = Path(__file__).with_name("elsewhere.py")


@dataclass(frozen=True)
class World:
    """A machine."""

    env: dict[str, str] = field(default_factory=dict[str, str])
    place: str = "."
    cwd: str = "."
    umask: int = 0o022
    shuffle: int = 0
    now: float = 0.0
    locale: str = ""


PLAIN = World({"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"})
WORLDS = {
    "posix": World(
        {"PYTHONHASHSEED": "1", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        | {"LC_ALL": "POSIX", "TZ": "Asia/Kathmandu", "SOURCE_DATE_EPOCH": "0"},
        "a place far away/zwei",
        "specs/mgr",
        0o077,
        shuffle=1,
        now=2_257_000_000.0,
    ),
    "turkish": World(
        {"PYTHONHASHSEED": "4242", "TZ": "America/St_Johns", "HOME": "/nowhere"}
        | {"SOURCE_DATE_EPOCH": "1700000000", "NO_COLOR": "1", "COLUMNS": "20"},
        "\u4e2d\u6587",
        "x/y",
        0o000,
        shuffle=2,
        now=1.0,
        locale="tr_TR",
    ),
    "japanese": World(
        {"PYTHONHASHSEED": "99", "TZ": "Asia/Tokyo", "PYTHONDONTWRITEBYTECODE": "1"},
        "out",  # beside and below what it is called itself
        "specs",
        0o027,
        shuffle=3,
        locale="ja_JP",
    ),
}


def generate(root: Path, folder: Path, world: World) -> dict[str, bytes]:
    """All that `codegen generate` writes there: files by their paths in `out`."""
    shutil.copytree(root / "specs", folder / "specs")
    hostile = root / "tests" / "golden" / "hostile" / "spec.yaml"
    (folder / "specs" / "hostile").mkdir()
    shutil.copy(hostile, folder / "specs" / "hostile")
    (folder / "codegen.toml").write_text("\n".join(map(TABLE.format, CLIENTS)))
    (folder / world.cwd).mkdir(parents=True, exist_ok=True)
    done = run(folder, world, folder)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    out = folder / "out"
    files = sorted(path for path in out.rglob("*") if path.is_file())
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def run(
    folder: Path, world: World, allowed: Path
) -> subprocess.CompletedProcess[bytes]:
    """A run that may open what is in `allowed`."""
    env = {"PATH": os.environ["PATH"], **world.env, **spoken(world, folder)}
    told = json.dumps({**asdict(world), "folder": str(allowed)})
    command = [sys.executable, str(ELSEWHERE), told]
    here = folder / world.cwd
    return subprocess.run(command, cwd=here, env=env, capture_output=True, check=False)


def spoken(world: World, folder: Path) -> dict[str, str]:
    """The variables of a locale, which is made for the occasion where it is not there."""
    if not world.locale:
        return {}
    place = folder.parent / "locales"
    place.mkdir(exist_ok=True)
    made = place / f"{world.locale}.UTF-8"
    command = ["localedef", "-i", world.locale, "-f", "UTF-8", str(made)]
    try:
        subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip(f"the locale {world.locale} cannot be made here")
    return {"LOCPATH": str(place), "LC_ALL": f"{world.locale}.UTF-8"}


@pytest.fixture(scope="module")
def plain(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return generate(root, tmp_path_factory.mktemp("plain") / "here", PLAIN)


@pytest.mark.parametrize("name", WORLDS)
def test_bytes(root: Path, tmp_path: Path, plain: dict[str, bytes], name: str) -> None:
    world = WORLDS[name]
    other = generate(root, tmp_path / world.place, world)
    assert len(plain) > 60 and sorted(other) == sorted(plain)
    assert [path for path in plain if plain[path] != other[path]] == []


def test_the_committed_ones_are_these(root: Path, plain: dict[str, bytes]) -> None:
    """But for the manifest, whose paths are those of another configuration."""
    for path, data in plain.items():
        if not path.startswith("hostile/") and not path.endswith("codegen.lock"):
            assert (root / "generated" / path).read_bytes() == data, path


def test_no_place_and_no_time(root: Path, tmp_path: Path) -> None:
    """Nothing in a package tells where and when it was made."""
    world = World(
        {"HOME": str(tmp_path / "at home")}, "some\u00fcwhere", now=2_257_000_000.0
    )
    made = generate(root, tmp_path / world.place, world)
    words = [str(tmp_path), "some\u00fcwhere", "at home", "2041", "2257000"]
    for path, data in made.items():
        text = data.decode("utf-8")
        assert not [word for word in words if word in text], path


def test_the_guard_bites(root: Path, tmp_path: Path) -> None:
    generate(root, tmp_path / "here", PLAIN)
    done = run(tmp_path / "here", PLAIN, tmp_path / "there")
    assert done.returncode == FOREIGN and b"codegen.toml" in done.stderr
