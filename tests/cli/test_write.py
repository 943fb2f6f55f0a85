"""Packages on the disk: whole or not at all, and nobody's work is lost."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen import staging
from codegen.diagnostics import Diagnostics
from codegen.manifest import LOCK, Manifest, digest, read
from codegen.manifest_text import dump
from codegen.pipeline import Pins
from codegen.write import Refused, Stale, Written, recover, write

OLD = {
    "__init__.py": "old\n",
    "a/same.py": "same\n",
    "a/gone.py": "x\n",
    "b/only.py": "",
}
NEW = {"__init__.py": "new\n", "a/same.py": "same\n", "a/more.py": "more\n"}


def put(
    output: Path, files: Mapping[str, str], force: bool = False
) -> Written | Refused | Stale:
    """Write as `generate` does."""
    hashes = {path: digest(text.encode()) for path, text in files.items()}
    text = dump(Manifest("1", {}, {}, hashes, Pins(), {}))
    return write(output, files, text, read(output, Diagnostics()), force)


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LOCK
    }


def code(result: object) -> tuple[str, int]:
    assert isinstance(result, Refused), result
    return result.diagnostic.code, result.exit


@pytest.fixture(params=["exchange", "journal", "standing in it", "no parent to write"])
def way(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """An old package, and each way to replace it."""
    output = tmp_path / "out" / "mgr"
    assert isinstance(put(output, OLD), Written)
    if request.param == "journal":
        refuse(monkeypatch, errno.EINVAL)
    elif request.param == "standing in it":
        monkeypatch.chdir(output / "a")
    elif request.param == "no parent to write":
        forbid_beside(monkeypatch)
    return output


def refuse(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """The system cannot exchange directories."""

    def exchange(one: Path, other: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(staging, "exchange", exchange)


def forbid_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder above the package is read-only."""
    mkdir = Path.mkdir

    def guarded(self: Path, *rest: Any, **named: Any) -> None:
        if self.name.startswith(".mgr"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        mkdir(self, *rest, **named)

    monkeypatch.setattr(Path, "mkdir", guarded)


def test_replaces(way: Path) -> None:
    result = put(way, NEW)
    assert isinstance(result, Written)
    assert result.created == ("a/more.py",)
    assert result.changed == ("__init__.py", LOCK)
    assert result.removed == ("a/gone.py", "b/only.py")
    assert result.unchanged == 1
    assert tree(way) == NEW
    assert not (way / "b").exists()
    assert [path.name for path in way.parent.iterdir()] == ["mgr"]


def test_unchanged_files_stay_the_same_files(way: Path) -> None:
    before = (way / "a/same.py").stat()
    put(way, NEW)
    after = (way / "a/same.py").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert after.st_nlink == 1


def _untouched(way: Path) -> dict[Path, tuple[int, int, int]]:
    """What a write of any kind changes; reading moves `st_atime` alone."""
    found = {path: path.stat() for path in (way, *way.rglob("*"))}
    return {p: (s.st_ino, s.st_mtime_ns, s.st_ctime_ns) for p, s in found.items()}


def test_nothing_to_change_touches_nothing(way: Path) -> None:
    before = _untouched(way)
    result = put(way, OLD)
    assert isinstance(result, Written) and not result.touched
    assert _untouched(way) == before


def test_what_is_the_users_stays(way: Path) -> None:
    (way / "custom" / "deep").mkdir(parents=True)
    (way / "custom" / "deep" / "mine.py").write_text("mine\n")
    (way / "custom" / "deep").chmod(0o700)
    (way / "empty").mkdir()
    (way / "a" / "stray.txt").write_text("stray\n")
    (way / ".hidden").write_text("hidden\n")
    (way / "link").symlink_to("nowhere")
    (way / "folder").symlink_to("custom")
    (way / "b" / "__pycache__").mkdir()
    inode = (way / "a" / "stray.txt").stat().st_ino
    put(way, NEW)
    assert (way / "custom" / "deep" / "mine.py").read_text() == "mine\n"
    assert (way / "custom" / "deep").stat().st_mode & 0o777 == 0o700
    assert (way / "empty").is_dir() and (way / ".hidden").read_text() == "hidden\n"
    assert (way / "a" / "stray.txt").stat().st_ino == inode
    assert os.readlink(way / "link") == "nowhere"
    assert os.readlink(way / "folder") == "custom"
    assert not (way / "b").exists()


def test_modes_stay(way: Path) -> None:
    (way / "__init__.py").chmod(0o640)
    (way / "a").chmod(0o750)
    way.chmod(0o751)
    put(way, NEW)
    modes = [(way / name).stat().st_mode & 0o777 for name in ("__init__.py", "a", "")]
    assert modes == [0o640, 0o750, 0o751]


def test_hand_edits_are_refused_before_anything_is_written(way: Path) -> None:
    (way / "a/gone.py").write_text("mine\n")
    (way / "a/more.py").write_text("mine too\n")
    before = tree(way)
    result = put(way, NEW)
    assert code(result) == ("hand-edited", 1)
    assert isinstance(result, Refused)
    assert "gone.py" in result.diagnostic.help
    assert "more.py" in result.diagnostic.help
    assert tree(way) == before
    assert isinstance(put(way, NEW, force=True), Written)
    assert tree(way) == NEW


def test_an_edit_that_is_what_would_be_written_is_none(way: Path) -> None:
    (way / "__init__.py").write_text("new\n")
    assert isinstance(put(way, NEW), Written)


def test_a_deleted_file_comes_back(way: Path) -> None:
    (way / "a/same.py").unlink()
    assert isinstance(put(way, NEW), Written)
    assert tree(way) == NEW


def test_a_folder_that_became_a_link_is_an_edit(way: Path) -> None:
    (way / "a").rename(way.parent / "elsewhere")
    (way / "a").symlink_to("../elsewhere")
    assert code(put(way, NEW)) == ("hand-edited", 1)
    assert isinstance(put(way, NEW, force=True), Written)
    assert not (way / "a").is_symlink() and tree(way) == NEW
    assert (way.parent / "elsewhere" / "gone.py").exists()


def test_a_file_that_became_a_link_with_the_same_text_stays(way: Path) -> None:
    (way / "a/same.py").rename(way.parent / "same.py")
    (way / "a/same.py").symlink_to("../../same.py")
    assert isinstance(put(way, NEW), Written)
    assert (way / "a/same.py").is_symlink()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_full_disk_leaves_the_old_package(
    way: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    write_bytes = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        write_bytes(self, data[:1])
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        result = put(way, NEW)
    assert code(result) == ("output-unwritable", 2)
    assert tree(way) == OLD
    assert staging.leftovers(way) == []


def test_a_full_disk_leaves_no_new_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    assert code(put(tmp_path / "x" / "y" / "mgr", NEW)) == ("output-unwritable", 2)
    assert list(tmp_path.iterdir()) == []


def test_a_link_as_output_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "mgr"
    link.symlink_to("real")
    put(link, OLD)
    put(link, NEW)
    assert link.is_symlink() and tree(tmp_path / "real") == NEW


def test_a_dead_link_as_output_is_followed(tmp_path: Path) -> None:
    (tmp_path / "mgr").symlink_to("real")
    put(tmp_path / "mgr", NEW)
    assert (tmp_path / "mgr").is_symlink() and tree(tmp_path / "real") == NEW


def test_a_change_at_the_moment_of_exchange_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "mgr"
    put(output, OLD)
    exchange: Any = vars(staging)["exchange"]

    def disturbed(one: Path, other: Path) -> None:
        (output / "mine.py").write_text("mine\n")
        exchange(one, other)

    monkeypatch.setattr(staging, "exchange", disturbed)
    assert code(put(output, NEW)) == ("output-unwritable", 2)
    assert tree(output) == {**OLD, "mine.py": "mine\n"}
    assert staging.leftovers(output) == []


def test_a_manifest_that_changed_meanwhile_asks_for_another_build(
    tmp_path: Path,
) -> None:
    output = tmp_path / "mgr"
    first = read(output, Diagnostics())
    put(output, OLD)
    assert isinstance(write(output, NEW, "{}", first), Stale)
    assert tree(output) == OLD


def test_leftovers_are_cleared(tmp_path: Path) -> None:
    output = tmp_path / "mgr"
    put(output, OLD)
    (tmp_path / ".mgr.codegen-stage-7" / "a").mkdir(parents=True)
    (output / ".codegen-stage-7" / "new").mkdir(parents=True)
    assert recover(output) is None
    assert staging.leftovers(output) == [] and tree(output) == OLD


def test_a_journal_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "mgr"
    put(output, OLD)
    refuse(monkeypatch, errno.ENOSYS)
    replace = os.replace

    def die(old: Path, new: Path) -> None:
        if Path(new) == output / "a/more.py":
            raise KeyboardInterrupt
        replace(old, new)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(os, "replace", die)
        put(output, NEW)
    assert staging.leftovers(output)
    assert recover(output) is None
    assert tree(output) == NEW and staging.leftovers(output) == []


def _forbid(
    monkeypatch: pytest.MonkeyPatch, path: Path, killed_after: int = -1
) -> None:
    """Nothing can take the place of `path`; the process dies at a later renaming."""
    replace, calls = os.replace, [killed_after]

    def forbidden(old: Path, new: Path) -> None:
        if Path(new) == path:
            calls.append(0)
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))
        if len(calls) > 1:
            calls[0] -= 1
            if calls[0] == 0:
                raise KeyboardInterrupt
        replace(old, new)

    monkeypatch.setattr(os, "replace", forbidden)


def test_a_journal_that_cannot_go_on_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "mgr"
    put(output, OLD)
    (output / "a" / "mine.txt").write_text("mine\n")
    refuse(monkeypatch, errno.ENOSYS)
    with monkeypatch.context() as patch:
        _forbid(patch, output / LOCK)
        assert code(put(output, NEW)) == ("output-unwritable", 2)
    assert tree(output) == {**OLD, "a/mine.txt": "mine\n"}
    assert staging.leftovers(output) == []
    assert isinstance(put(output, NEW), Written)
    assert tree(output) == {**NEW, "a/mine.txt": "mine\n"}


@pytest.mark.parametrize("steps", [1, 2, 3, 4])
def test_an_undoing_that_is_killed_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    output = tmp_path / "mgr"
    put(output, OLD)
    refuse(monkeypatch, errno.ENOSYS)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        _forbid(patch, output / LOCK, steps)
        put(output, NEW)
    assert staging.leftovers(output)
    recover(output)
    assert tree(output) in ((OLD, NEW) if steps == 1 else (OLD,))
    assert staging.leftovers(output) == []


def test_a_run_that_holds_on_makes_others_give_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from codegen import hold

    monkeypatch.setattr(hold, "PATIENCE", 0.05)
    with hold.hold(tmp_path / "mgr"):
        assert code(put(tmp_path / "mgr", NEW)) == ("output-busy", 2)
    assert isinstance(put(tmp_path / "mgr", NEW), Written)


def test_text_is_utf8_with_plain_line_ends(tmp_path: Path) -> None:
    put(tmp_path / "mgr", {"a.py": "é\n漢\n"})
    assert (tmp_path / "mgr" / "a.py").read_bytes() == "é\n漢\n".encode()
