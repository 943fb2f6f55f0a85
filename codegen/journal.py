"""Changes within a package that cannot be exchanged: staged in it, then moved one by one.

The journal says what is to be moved. A run that is killed leaves it, and the next one goes
on; where a step cannot be done everything is undone, of which what was there before is kept
in the stage. A package is thus the old one or the new one after each run.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from pathlib import Path

from .stage import CACHE, MARK, Changes, fill, link

JOURNAL, UNDO = "journal.json", "undo.json"


def replay(target: Path, changes: Changes) -> None:
    """Stage within the package, write down what is to be moved, then move it."""
    stage = target / f"{MARK}{os.getpid()}"
    try:
        stage.mkdir()
        fill(stage / "new", target, changes)
        steps = {
            "move": list(changes.texts),
            "remove": [*changes.blocked, *changes.removed],
        }
        draft = stage / "draft"
        draft.write_text(json.dumps(steps), "utf-8")
        os.replace(draft, stage / JOURNAL)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    finish(target, stage)


def begun(stage: Path) -> bool:
    """Whether a run that was killed had begun to move things."""
    return (stage / JOURNAL).exists() or (stage / UNDO).exists()


def finish(target: Path, stage: Path) -> None:
    """Do what the journal says and has not been done yet, or undo what has been.

    Raises the OSError for which it had to be undone.
    """
    if (stage / UNDO).exists():
        return _undo(target, stage)
    steps = json.loads((stage / JOURNAL).read_text("utf-8"))
    try:
        _forward(target, stage, steps["move"], steps["remove"])
    except OSError:
        os.replace(stage / JOURNAL, stage / UNDO)
        _undo(target, stage)
        raise
    for path in steps["remove"]:
        _prune((target / path).parent, target)
    (stage / JOURNAL).unlink()
    shutil.rmtree(stage, ignore_errors=True)


def _forward(target: Path, stage: Path, moved: list[str], removed: list[str]) -> None:
    for path in removed:
        _keep(target / path, stage / "old" / path)
        (target / path).unlink(missing_ok=True)
    for path in moved:
        if (stage / "new" / path).exists():
            _keep(target / path, stage / "old" / path)
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            _move(stage / "new" / path, target / path)


def _keep(file: Path, place: Path) -> None:
    """Have what is there a second time, for the case that all is to be undone."""
    if os.path.lexists(file) and not os.path.lexists(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        _double(file, place)


def _double(file: Path, place: Path) -> None:
    try:
        link(file, place)
    except OSError:  # on another disk, or not to be linked
        shutil.copy2(file, place, follow_symlinks=False)


def _move(new: Path, old: Path) -> None:
    """In one step, also where a folder of the package is another disk."""
    try:
        os.replace(new, old)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _put(new, old)
        new.unlink()


def _put(file: Path, place: Path) -> None:
    """A double in the place of what is there, in one step."""
    draft = place.with_name(f"{MARK}{place.name}")
    draft.unlink(missing_ok=True)
    _double(file, draft)
    os.replace(draft, place)
    draft.unlink(missing_ok=True)  # where both were the same file


def _undo(target: Path, stage: Path) -> None:
    """Put back what was there, and take away what was not; may be begun again."""
    steps = json.loads((stage / UNDO).read_text("utf-8"))
    old, new = stage / "old", stage / "new"
    for path in steps["move"]:
        if not os.path.lexists(old / path) and not (new / path).exists():
            (target / path).unlink(missing_ok=True)
            _prune((target / path).parent, target)
    for path in (*steps["remove"], *steps["move"]):
        if os.path.lexists(old / path) and not _same(old / path, target / path):
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            _put(old / path, target / path)
    (stage / UNDO).unlink()
    shutil.rmtree(stage, ignore_errors=True)


def _same(one: Path, other: Path) -> bool:
    """Whether nothing was done to a thing of which `one` is the double."""
    if not os.path.lexists(other) or one.is_symlink() != other.is_symlink():
        return False
    if one.is_symlink():
        return os.readlink(one) == os.readlink(other)
    return one.samefile(other) or one.read_bytes() == other.read_bytes()


def _prune(folder: Path, target: Path) -> None:
    """Remove folders that hold nothing any more, byte code aside."""
    while folder != target and folder.is_dir():
        if any(name != CACHE for name in os.listdir(folder)):
            return
        shutil.rmtree(folder, ignore_errors=True)
        folder = folder.parent
