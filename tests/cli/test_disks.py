"""Real disks that are full, read-only or mounted in odd places; links; folders within.

Each time: done right or a clear error with the way out, and nothing of anybody is lost.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen import staging

PAGE = """\
openapi: 3.1.0
info: {title: Farm, version: '1'}
servers: [{url: https://farm.example}]
paths:
  /sheep:
    get:
      operationId: listSheep
      tags: [Sheep]
      description: WORDS
      responses: {'200': {description: Fine.}}
"""
MINE = {"custom/mine.py": "mine\n", "stray.txt": "stray\n", "resources/more.txt": "m\n"}
Mount = Callable[..., Path]
Tree = dict[str, bytes]


@pytest.fixture
def mount() -> Iterator[Mount]:
    """Puts a small disk of its own somewhere."""
    mounted: list[Path] = []

    def put(place: Path, size: str = "4m") -> Path:
        place.mkdir(parents=True, exist_ok=True)
        order("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place))
        mounted.append(place)
        return place

    yield put
    for place in reversed(mounted):
        order("umount", "-l", str(place))


def order(*command: str) -> None:
    """A command that only the administrator may give."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        pytest.skip(f"there is no {command[0]} here")
    if done.returncode:
        pytest.skip(f"{command[0]} is not allowed here: {done.stderr.strip()}")


@dataclass
class Project:
    """A project whose package is at `output`."""

    folder: Path
    output: Path

    def page(self, words: str) -> None:
        (self.folder / "specs").mkdir(exist_ok=True)
        text = PAGE.replace("WORDS", words)
        (self.folder / "specs" / "sheep.yaml").write_text(text)

    def run(self, command: str = "generate", exit: int = 0) -> str:
        words = [sys.executable, "-m", "codegen", command]
        done = subprocess.run(
            words, cwd=self.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == exit, done.stdout + done.stderr
        return done.stdout + done.stderr

    def add_mine(self) -> None:
        for path, text in MINE.items():
            (self.output / path).parent.mkdir(exist_ok=True)
            (self.output / path).write_text(text)

    def tree(self) -> Tree:
        files = [p for p in self.output.rglob("*") if p.is_file() or p.is_symlink()]
        return {p.relative_to(self.output).as_posix(): p.read_bytes() for p in files}

    def speaks(self, words: str) -> None:
        """The package is what the page with these words gives, and whole."""
        assert words in (self.output / "resources" / "sheep.py").read_text()
        assert "up to date" in self.run("check")
        for path, text in MINE.items():
            assert (self.output / path).read_text() == text
        assert staging.leftovers(self.output.resolve()) == []


def project(folder: Path, output: str = "out/farm") -> Project:
    folder.mkdir(exist_ok=True)
    text = f'[clients.farm]\nsources = ["specs"]\noutput = "{output}"\n'
    (folder / "codegen.toml").write_text(text)
    made = Project(folder, folder / output)
    made.page("old words")
    return made


def started(made: Project) -> Project:
    """With a package, things of the user in it, and a page that has changed since."""
    made.run()
    made.add_mine()
    made.page("New words")
    return made


def fill(disk: Path, leave: int) -> Path:
    """Fill a disk but for some bytes."""
    free = os.statvfs(disk)
    filler = disk / "filler"
    filler.write_bytes(b"x" * (free.f_bavail * free.f_frsize - leave))
    return filler


@pytest.mark.parametrize("inside", [False, True], ids=["beside", "journal"])
@pytest.mark.parametrize("leave", [0, 8192], ids=["none", "some"])
def test_a_full_disk(tmp_path: Path, mount: Mount, inside: bool, leave: int) -> None:
    disk = mount(tmp_path / "p" / "out" / ("farm" if inside else ""))
    made = started(project(tmp_path / "p"))
    before = made.tree()
    filler = fill(disk, leave)
    before |= {"filler": filler.read_bytes()} if inside else {}
    said = made.run(exit=2)
    assert "error[output-unwritable]: out/farm cannot be written: no space left" in said
    assert "make room and run it again; the package is as it was" in said
    assert made.tree() == before and staging.leftovers(made.output) == []
    filler.unlink()
    assert "→ out/farm" in made.run()
    made.speaks("New words")


def test_a_full_disk_and_no_package_yet(tmp_path: Path, mount: Mount) -> None:
    disk = mount(tmp_path / "p" / "out")
    made = project(tmp_path / "p")
    fill(disk, 8192)
    assert "make room" in made.run(exit=2)
    assert [path.name for path in disk.iterdir()] == ["filler"]


def test_a_read_only_disk(tmp_path: Path, mount: Mount) -> None:
    disk = mount(tmp_path / "p" / "out")
    made = started(project(tmp_path / "p"))
    before = made.tree()
    order("mount", "-o", "remount,ro", str(disk))
    said = made.run(exit=2)
    assert "error[output-unwritable]: out/farm cannot be written: read-only" in said
    assert "make this one writable; it is as it was" in said
    assert "error[drift]" in made.run("check", exit=1)
    assert made.tree() == before
    order("mount", "-o", "remount,rw", str(disk))
    made.run()
    made.speaks("New words")


def test_nothing_to_write_on_a_read_only_disk(tmp_path: Path, mount: Mount) -> None:
    disk = mount(tmp_path / "p" / "out")
    made = project(tmp_path / "p")
    made.run()
    order("mount", "-o", "remount,ro", str(disk))
    assert "unchanged in out/farm" in made.run()


def test_a_writable_package_in_a_read_only_folder(tmp_path: Path, mount: Mount) -> None:
    """As `docker run --read-only` with a volume has it."""
    parent = mount(tmp_path / "p" / "out")
    mount(parent / "farm")
    order("mount", "-o", "remount,ro", str(parent))
    made = started(project(tmp_path / "p"))
    made.run()
    made.speaks("New words")


@pytest.mark.parametrize("place", ["", "custom", "resources"])
def test_a_mount_point(tmp_path: Path, mount: Mount, place: str) -> None:
    """The package itself, the user's folder in it, or a folder of ours."""
    disk = mount(tmp_path / "p" / "out" / "farm" / place)
    made = project(tmp_path / "p")
    made.run()
    made = started(made)
    made.run()
    made.speaks("New words")
    assert os.path.ismount(disk)
    assert "unchanged in out/farm" in made.run()


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "another disk"])
def test_a_link_as_output(tmp_path: Path, mount: Mount, elsewhere: bool) -> None:
    made = project(tmp_path / "p")
    real = mount(tmp_path / "disk") / "x" if elsewhere else tmp_path / "p" / "real"
    real.mkdir()
    made.output.parent.mkdir()
    made.output.symlink_to(real)
    started(made).run()
    made.speaks("New words")
    assert made.output.is_symlink() and (real / "client.py").is_file()


def test_a_link_in_a_circle(tmp_path: Path) -> None:
    made = project(tmp_path / "p")
    made.output.parent.mkdir()
    made.output.symlink_to("farm")
    said = made.run(exit=2)
    assert "error[output-unwritable]" in said
    assert os.readlink(made.output) == "farm"


def test_a_folder_that_cannot_be_changed(tmp_path: Path) -> None:
    """Root may write where modes forbid it, but not where `chattr +i` does."""
    made = started(project(tmp_path / "p"))
    before, parent = made.tree(), made.output.parent
    order("chattr", "+i", str(made.output / "resources"), str(parent))
    try:
        said = made.run(exit=2)
    finally:
        order("chattr", "-i", str(made.output / "resources"), str(parent))
    assert "error[output-unwritable]: out/farm cannot be written" in said
    assert made.tree() == before
    made.run()
    made.speaks("New words")


@pytest.mark.parametrize("sources", ["specs", "specs/**/*.md", "."])
def test_a_package_among_its_sources(tmp_path: Path, sources: str) -> None:
    """Its own pages are none, so that a second run gives what the first one gave."""
    made = project(tmp_path / "p", "specs/farm")
    config = made.folder / "codegen.toml"
    config.write_text(config.read_text().replace('"specs"', f'"{sources}"'))
    page = made.folder / "specs" / "sheep.yaml"
    page.with_name("sheep.md").write_text(f"```yaml\n{page.read_text()}```\n")
    page.unlink()
    assert "warning" not in made.run()
    first = made.tree()
    assert "unchanged in specs/farm" in made.run()
    assert "warning" not in made.run("check")
    assert made.tree() == first


@pytest.mark.parametrize("output", ["specs", "."])
def test_the_sources_as_output(tmp_path: Path, output: str) -> None:
    made = project(tmp_path / "p", output)
    said = made.run(exit=1)
    assert "error[output-not-ours]" in said and "sheep.yaml" in said
    assert sorted(p.name for p in made.folder.iterdir()) == ["codegen.toml", "specs"]


def test_a_package_that_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """Somebody copies another package over it while nobody runs."""
    made = started(project(tmp_path / "p"))
    shutil.rmtree(made.output)
    made.run()
    made.add_mine()
    made.speaks("New words")
