"""Text to files: all of a package or nothing, and never over somebody's own work."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .diagnostics import Diagnostic
from .hold import Busy, hold
from .manifest import LOCK, Found, digest
from .report import shown_path

SHOWN = 10
"""Files that a refusal names."""
OWN_FOLDER = "custom"
"""The user's folder in every package."""


@dataclass(frozen=True, slots=True)
class Written:
    """The package is on the disk as asked for. Paths are within the package."""

    created: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int

    @property
    def touched(self) -> bool:
        return bool(self.created or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was written; `exit` is the exit code that this is worth."""

    diagnostic: Diagnostic
    exit: Literal[1, 2]


@dataclass(frozen=True, slots=True)
class Stale:
    """Another run replaced the package meanwhile: read the manifest and build again."""


State = Literal["missing", "same", "ours", "foreign", "blocked"]
"""What lies at a path: nothing; what we want; what the last run wrote; something else;
a link or folder where none belongs."""


def write(
    output: Path,
    files: Mapping[str, str],
    manifest_text: str,
    previous: Found,
    force: bool = False,
) -> Written | Refused | Stale:
    """Make the directory `output` hold `files` and the manifest, in one step.

    `previous` is the manifest that `files` were made with. The user's files and links
    stay; a file that is neither what the last run wrote nor what this one would is in the
    way unless `force` is given.
    """
    target = Path(os.path.realpath(output))
    try:
        with hold(target):
            _recover(target)
            if _lock_text(target) != previous.text:
                return Stale()
            return _write(target, {**files, LOCK: manifest_text}, previous, force)
    except Busy:
        return Refused(_busy(target), 2)
    except OSError as error:
        return Refused(_unwritable(target, error), 2)


def recover(output: Path) -> Refused | None:
    """Finish or undo what a killed run left, before anything is read."""
    from .staging import leftovers

    target = Path(os.path.realpath(output))
    if not leftovers(target):
        return None
    try:
        with hold(target):
            _recover(target)
    except Busy:
        return Refused(_busy(target), 2)
    except OSError as error:
        return Refused(_unwritable(target, error), 2)
    return None


def _recover(target: Path) -> None:
    from . import staging

    staging.recover(target)


def _lock_text(target: Path) -> str | None:
    try:
        data = (target / LOCK).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return ""
    return data.decode("utf-8", "replace").replace("\r\n", "\n")


def _write(
    target: Path, files: Mapping[str, str], previous: Found, force: bool
) -> Written | Refused:
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "it is a file, not a directory")
    states = dict(survey(target, files, previous))
    if not force:
        refusal = _refusal(target, states, files, previous)
        if refusal is not None:
            return Refused(refusal, 1)
    result = _result(states, files)
    if result.touched:
        _apply(target, states, files, result)
    return result


def survey(
    target: Path, files: Mapping[str, str], previous: Found
) -> Iterator[tuple[str, State]]:
    """What lies at every path that this run or the last one writes."""
    for path in sorted({*files, *previous.outputs}):
        yield path, _state(target, path, files, previous)


def _state(target: Path, path: str, files: Mapping[str, str], previous: Found) -> State:
    if _obstacle(target, path) is not None:
        return "blocked" if path in files else "missing"
    try:
        data = (target / path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return "missing"
    plain = data.replace(b"\r\n", b"\n")
    if path in files and plain == files[path].encode():
        return "same"
    if path == LOCK or previous.outputs.get(path) in (digest(data), digest(plain)):
        return "blocked" if (target / path).is_symlink() else "ours"
    return "foreign"


def _obstacle(target: Path, path: str) -> Path | None:
    """A link or file where a folder must be, a folder or dead link where a file must be."""
    file = target / path
    for parent in reversed(file.relative_to(target).parents[:-1]):
        folder = target / parent
        if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
            return folder
    if file.is_dir() or (file.is_symlink() and not file.exists()):
        return file
    return None


def _result(states: Mapping[str, State], files: Mapping[str, str]) -> Written:
    present = {path: state for path, state in states.items() if state != "missing"}
    return Written(
        created=tuple(path for path in states if path in files and path not in present),
        changed=tuple(
            path for path, s in present.items() if path in files and s != "same"
        ),
        removed=tuple(path for path in present if path not in files),
        unchanged=sum(state == "same" for state in states.values()),
    )


def _apply(
    target: Path,
    states: Mapping[str, State],
    files: Mapping[str, str],
    result: Written,
) -> None:
    from .staging import Changes, Disturbed, apply

    texts = {path: files[path] for path in (*result.created, *result.changed)}
    modes = {
        path: (target / path).stat().st_mode & 0o7777
        for path in result.changed
        if (target / path).is_file()
    }
    try:
        apply(target, Changes(texts, result.removed, _blocked(target, states), modes))
    except Disturbed:
        raise OSError(errno.EBUSY, "somebody changed it at the same moment") from None


def _blocked(target: Path, states: Mapping[str, State]) -> tuple[str, ...]:
    """Links and files to clear away; a folder of somebody's is never one of them."""
    found: dict[str, None] = {}
    for path, state in states.items():
        if state == "blocked":
            obstacle = _obstacle(target, path) or target / path
            if obstacle.is_dir() and not obstacle.is_symlink():
                raise IsADirectoryError(errno.EISDIR, f"`{path}` is a directory in it")
            found[obstacle.relative_to(target).as_posix()] = None
    return tuple(found)


def write_file(file: Path, text: str) -> None:
    """One file, whole or not at all; what a link leads to is replaced, not the link."""
    target = Path(os.path.realpath(file))
    if target.exists() and not target.is_file():  # a device or a pipe
        target.write_bytes(text.encode("utf-8", "replace"))
        return
    draft = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        draft.write_bytes(text.encode("utf-8", "replace"))
        if target.is_file():
            draft.chmod(target.stat().st_mode & 0o7777)
        os.replace(draft, target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


# --- refusals --------------------------------------------------------------------------


def _refusal(
    target: Path,
    states: Mapping[str, State],
    files: Mapping[str, str],
    previous: Found,
) -> Diagnostic | None:
    edited = [path for path, s in states.items() if s in ("foreign", "blocked")]
    if previous.text is None:
        same = {path for path, state in states.items() if state == "same"}
        strays = sorted(_strays(target, same))
        return _not_ours(target, strays) if strays else None
    if edited and previous.manifest is None:
        return _unknown(target, edited)
    return _hand_edited(target, edited) if edited else None


def _strays(folder: Path, known: set[str], prefix: str = "") -> Iterator[str]:
    """Files that make a directory somebody else's: not hidden, not in `custom/`."""
    if not folder.is_dir():
        return
    for entry in os.scandir(folder):
        path = prefix + entry.name
        if entry.name.startswith(".") or path in (OWN_FOLDER, *known):
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield path
        elif entry.name != "__pycache__":
            yield from _strays(folder / entry.name, known, f"{path}/")


def _listed(target: Path, paths: list[str]) -> str:
    shown = [f"  {shown_path(target / path)}" for path in paths[:SHOWN]]
    if len(paths) > SHOWN:
        shown.append(f"  … and {len(paths) - SHOWN} more")
    return "\n".join(shown)


def _hand_edited(target: Path, paths: list[str]) -> Diagnostic:
    subject = "1 file was" if len(paths) == 1 else f"{len(paths)} files were"
    return Diagnostic(
        "hand-edited",
        "error",
        f"{subject} edited by hand in {shown_path(target)}; nothing was written",
        help="move the change to `custom/`, which is left alone for good, or overwrite"
        f" it with --force:\n{_listed(target, paths)}",
    )


def _unknown(target: Path, paths: list[str]) -> Diagnostic:
    return Diagnostic(
        "hand-edited",
        "error",
        f"{shown_path(target / LOCK)} is damaged, so files that differ may have been"
        " edited by hand; nothing was written",
        help="restore it from version control, or overwrite the files with --force:\n"
        + _listed(target, paths),
    )


def _not_ours(target: Path, paths: list[str]) -> Diagnostic:
    return Diagnostic(
        "output-not-ours",
        "error",
        f"{shown_path(target)} is not empty and holds no {LOCK}; nothing was written",
        help="give a directory of its own, or write into this one with --force"
        f" (other files in it stay):\n{_listed(target, paths)}",
    )


def _unwritable(target: Path, error: OSError) -> Diagnostic:
    reason = error.strerror or str(error)
    if error.errno == errno.ENOSPC:
        advice = "make room and run it again; the package is as it was"
    else:
        advice = "give another output, or make this one writable; it is as it was"
    message = (
        f"{shown_path(target)} cannot be written: {reason[:1].lower()}{reason[1:]}"
    )
    return Diagnostic("output-unwritable", "error", message, help=advice)


def _busy(target: Path) -> Diagnostic:
    return Diagnostic(
        "output-busy",
        "error",
        f"another run is writing {shown_path(target)}",
        help="wait for it to end and run this again",
    )
