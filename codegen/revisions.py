"""Files as they were at a revision of the project's git repository. Read only."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from .regular import reason


class GitError(Exception):
    """git is not there, this is no repository, or it has nothing of the kind."""


class NoRepository(GitError):
    """There is no git, or no repository."""


def _git(folder: Path, *words: str) -> bytes:
    """What git says; raises `GitError` with its own last words."""
    command = ["git", "-C", str(folder), *words]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError as error:
        raise NoRepository(f"git cannot be run: {reason(error)}") from None
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        last = lines[-1].removeprefix("fatal: ") if lines else "git failed"
        kind = NoRepository if "not a git repository" in last else GitError
        raise kind(last)
    return done.stdout


def commit_of(folder: Path, revision: str) -> str:
    """The commit that a name means, as git understands names (gitrevisions(7))."""
    wanted = f"{revision}^{{commit}}"
    try:
        found = _git(folder, "rev-parse", "--verify", "--end-of-options", wanted)
    except NoRepository:
        raise
    except GitError:
        raise GitError(f"git knows no revision `{revision}`") from None
    return found.decode().split()[-1]


def file_at(file: Path, commit: str) -> bytes | None:
    """A file's content in a commit; None where it is not in there."""
    folder = next((above for above in file.parents if above.is_dir()), None)
    if folder is None:
        return None
    name = os.path.relpath(file, folder).replace(os.sep, "/")
    try:
        return _git(folder, "show", f"{commit}:./{name}")
    except GitError:
        return None


@contextmanager
def tree_at(folder: Path, commit: str, paths: Sequence[str]) -> Generator[Path]:
    """`folder` as it was, in a temporary place, with those of `paths` that there were."""
    top = Path(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel").rstrip(b"\n")))
    below = os.path.relpath(os.path.realpath(folder), top)
    wanted = [os.path.normpath(os.path.join(below, path)) for path in paths]
    there = [path for path in dict.fromkeys(wanted) if _has(top, commit, path)]
    with TemporaryDirectory(prefix="codegen-", ignore_cleanup_errors=True) as place:
        if there:
            data = _git(top, "archive", "--format=tar", commit, "--", *there)
            with tarfile.open(fileobj=io.BytesIO(data)) as archive:
                archive.extractall(place, filter="data")
        yield Path(place, below)


def _has(top: Path, commit: str, path: str) -> bool:
    if path == ".":
        return True
    return bool(_git(top, "ls-tree", "--name-only", commit, "--", path))
