"""`codegen watch` as people run it: a process, real files, Ctrl-C."""

from __future__ import annotations

import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

PAGE = """\
openapi: 3.1.0
info: {title: Farm, version: '1'}
servers: [{url: https://farm.example}]
paths:
  /sheep:
    get:
      operationId: listSheep
      tags: [Sheep]
      parameters:
      - {name: NAME, in: query, schema: {type: string}}
      responses: {'200': {description: Fine.}}
"""
CONFIG = """\
[clients.farm]
sources = ["specs"]
output = "farm"
"""
PATIENCE = 60.0
"""Seconds after which a line is not coming any more, on a machine that does other things."""
ASK = (
    "import inspect, farm\n"
    "print(*inspect.signature(farm.Client(base_url='http://x').sheep.list).parameters)"
)


class Watch:
    """The process, and its lines as they come."""

    def __init__(self, folder: Path, poll: bool) -> None:
        self.folder = folder
        blocked = ["import sys", "sys.modules['watchfiles'] = None"] if poll else []
        start = [*blocked, "from codegen.cli import main", "raise SystemExit(main())"]
        self.process = subprocess.Popen(
            [sys.executable, "-c", "\n".join(start), "watch"],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def until(self, words: str) -> str:
        """The first line from now on that holds these words."""
        found: list[str] = []
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found.append(self._lines.get(timeout=0.5))
            except queue.Empty:
                assert self.process.poll() is None, found
                continue
            if words in found[-1]:
                return found[-1]
        raise AssertionError(f"{words!r} did not come, but {found}")

    def page(self, name: str) -> None:
        (self.folder / "specs" / "sheep.yaml").write_text(PAGE.replace("NAME", name))

    def arguments(self) -> set[str]:
        """What a process that starts now sees."""
        command = [sys.executable, "-c", ASK]
        done = subprocess.run(
            command, cwd=self.folder, check=True, capture_output=True, text=True
        )
        return set(done.stdout.split())

    def stop(self, number: int = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture(params=[False, True], ids=["told", "polling"])
def watch(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Watch]:
    (tmp_path / "specs").mkdir()
    (tmp_path / "codegen.toml").write_text(CONFIG)
    (tmp_path / "specs" / "sheep.yaml").write_text(PAGE.replace("NAME", "one"))
    watch = Watch(tmp_path, request.param)
    try:
        watch.until("watching 1 client")
        yield watch
    finally:
        watch.close()


def test_a_change_is_there_when_its_line_is(watch: Watch) -> None:
    """Names of one length, so that byte code of before would be taken for valid."""
    assert "one" in watch.arguments()
    for name in ("two", "six", "ten", "two"):
        watch.page(name)
        assert re.search(r"→ farm in \d+ ms$", watch.until("→ farm"))
        assert name in watch.arguments()


def test_ctrl_c_ends_it(watch: Watch) -> None:
    assert watch.stop() == 0
    assert [path.name for path in watch.folder.glob(".*")] == []


def test_a_page_that_is_replaced_added_and_removed(watch: Watch) -> None:
    """The way of vim and of many others: the new file takes the old one's name."""
    draft = watch.folder / "specs" / ".sheep.swp"
    draft.write_text(PAGE.replace("NAME", "two"))
    os.replace(draft, watch.folder / "specs" / "sheep.yaml")
    watch.until("→ farm")
    assert "two" in watch.arguments()
    more = watch.folder / "specs" / "deeper"
    more.mkdir()
    text = PAGE.replace("/sheep", "/goats").replace("listSheep", "listGoats")
    (more / "goats.yaml").write_text(text.replace("[Sheep]", "[Goats]"))
    watch.until("farm: 2 operations")
    assert (watch.folder / "farm" / "resources" / "goats.py").exists()
    shutil.rmtree(more)
    watch.until("farm: 1 operation,")
    assert not (watch.folder / "farm" / "resources" / "goats.py").exists()


def test_errors_are_shown_and_cleared(watch: Watch) -> None:
    page = watch.folder / "specs" / "sheep.yaml"
    page.write_text("openapi: 3.1.0\npaths: {\n")
    watch.until("error[invalid-yaml]")
    assert "one" in watch.arguments()
    watch.page("two")
    assert watch.until("→ farm").endswith("; the errors are gone")
    assert "two" in watch.arguments()


def test_the_folder_of_the_sources_goes_and_comes(watch: Watch) -> None:
    specs = watch.folder / "specs"
    shutil.rmtree(specs)
    watch.until("error[source-not-found]")
    specs.mkdir()
    watch.page("two")
    watch.until("→ farm")
    assert "two" in watch.arguments()
    watch.page("ten")
    watch.until("→ farm")
    assert "ten" in watch.arguments()


def test_the_package_goes(watch: Watch) -> None:
    shutil.rmtree(watch.folder / "farm")
    watch.until("→ farm")
    assert "one" in watch.arguments()


def test_a_hand_edit_is_left_alone(watch: Watch) -> None:
    module = watch.folder / "farm" / "resources" / "sheep.py"
    mine = module.read_text() + "# mine\n"
    module.write_text(mine)
    watch.page("two")
    watch.until("error[hand-edited]")
    assert module.read_text() == mine


def test_the_configuration_changes(watch: Watch) -> None:
    file = watch.folder / "codegen.toml"
    file.write_text(CONFIG.replace("sources", "source"))
    watch.until("unknown key `source`")
    watch.page("two")
    watch.until("→ farm")
    file.write_text(CONFIG + CONFIG.replace("farm", "barn").replace("specs", "more"))
    watch.until("error[source-not-found]")
    (watch.folder / "more").mkdir()
    (watch.folder / "more" / "page.yaml").write_text(PAGE)
    watch.until("→ barn")


def test_a_file_that_was_missing_comes(watch: Watch) -> None:
    page = watch.folder / "specs" / "sheep.yaml"
    text = PAGE.replace("{type: string}", '{$ref: "parts/name.yaml"}')
    page.write_text(text.replace("NAME", "two"))
    watch.until("error[ref-file-not-found]")
    parts = watch.folder / "specs" / "parts"
    parts.mkdir()
    (parts / "name.yaml").write_text("type: integer\n")
    watch.until("the errors are gone")
    (parts / "name.yaml").write_text("type: number\n")
    watch.until("→ farm")
    models = (watch.folder / "farm" / "models").glob("*.py")
    assert any("= float" in file.read_text() for file in models)


def test_every_file_is_whole_at_any_moment(watch: Watch) -> None:
    """A reader that never stops sees each state whole, and none after its end."""
    module = watch.folder / "farm" / "resources" / "sheep.py"
    stop, seen = threading.Event(), set[str]()

    def read() -> None:
        while not stop.is_set():
            seen.add(module.read_text())

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for name in ("two", "six", "ten", "one"):
            watch.page(name)
            watch.until("→ farm")
    finally:
        stop.set()
        reader.join()
    assert len(seen) == 4
    for text in seen:
        compile(text, "sheep.py", "exec")


def test_arguments_instead_of_a_configuration(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "codegen", "watch", "-", "--output", "out"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 2
    assert "the standard input cannot be watched" in done.stderr
