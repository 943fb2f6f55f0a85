"""Why nothing was written, and what to do about it."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from pathlib import Path

from .diagnostics import Diagnostic
from .manifest import LOCK
from .places import shown_path
from .regular import content, reason

SHOWN = 10
"""Files that a refusal names."""
EXCERPTS, EXCERPT = 3, 8
"""Of how many files it shows what was changed, and how many lines of each."""
OWN_FOLDER = "custom"
"""The user's folder in every package."""


def _listed(target: Path, paths: list[str]) -> str:
    shown = [f"  {shown_path(target / path)}" for path in paths[:SHOWN]]
    if len(paths) > SHOWN:
        shown.append(f"  … and {len(paths) - SHOWN} more")
    return "\n".join(shown)


def hand_edited(target: Path, edited: Mapping[str, str | None]) -> Diagnostic:
    """`edited` has the files that somebody changed, with what would be written there."""
    subject = "1 file was" if len(edited) == 1 else f"{len(edited)} files were"
    shown = [
        line for path in list(edited)[:EXCERPTS] for line in _edit(target, path, edited)
    ]
    rest = list(edited)[EXCERPTS:]
    return Diagnostic(
        "hand-edited",
        "error",
        f"{subject} edited by hand in {shown_path(target)}; nothing was written",
        help=f"keep the change in `{OWN_FOLDER}/`, which is left alone for good and"
        f" imported as `{target.name}.{OWN_FOLDER}`; or, where it corrects the"
        " specification, in an overlay (`overlays`); or overwrite it with --force."
        " Beside what would be written now, there is:\n"
        + "\n".join(shown + ([_listed(target, rest)] if rest else [])),
    )


def _edit(target: Path, path: str, edited: Mapping[str, str | None]) -> Iterator[str]:
    """The file, and what somebody did to it: an excerpt of the difference."""
    from difflib import unified_diff
    from itertools import islice

    yield f"  {shown_path(target / path)}"
    wanted = edited[path]
    try:
        here = content(target / path).decode("utf-8", "replace")
    except OSError:
        return
    if wanted is None:
        yield "    (it would be removed)"
        return
    lines = unified_diff(wanted.splitlines(), here.splitlines(), lineterm="", n=1)
    lines = islice(lines, 2, None)
    yield from (f"    {line}" for line in islice(lines, EXCERPT))
    more = sum(1 for _ in lines)
    if more:
        yield f"    … and {more} more line{'s' * (more > 1)}"


def unknown(target: Path, paths: list[str]) -> Diagnostic:
    """The manifest is damaged, so nobody knows who wrote what."""
    return Diagnostic(
        "hand-edited",
        "error",
        f"{shown_path(target / LOCK)} is damaged, so files that differ may have been"
        " edited by hand; nothing was written",
        help="restore it from version control, or overwrite the files with --force:\n"
        + _listed(target, paths),
    )


def not_ours(target: Path, paths: list[str]) -> Diagnostic:
    """There are files, and no manifest says that they are ours."""
    return Diagnostic(
        "output-not-ours",
        "error",
        f"{shown_path(target)} is not empty and holds no {LOCK}; nothing was written",
        help="give a directory of its own, or write into this one with --force"
        f" (other files in it stay):\n{_listed(target, paths)}",
    )


def other_api(target: Path, before: str, now: str) -> Diagnostic:
    """A package of ours lies there, and it is another API's."""
    where = shown_path(target)
    return Diagnostic(
        "output-other-api",
        "error",
        f"{where} holds the client of another API, {before}, and the sources are"
        f" {now}; nothing was written",
        help="give a directory of its own; where this one is to take its place, remove"
        f" {where} first, or overwrite it with --force (edits by hand go with it)",
    )


def unwritable(target: Path, error: OSError) -> Diagnostic:
    """The system does not let us write there."""
    if error.errno == errno.ENOSPC:
        advice = "make room and run it again; the package is as it was"
    elif error.errno == errno.ENAMETOOLONG:
        advice = (
            "give a shorter output: most systems take 255 bytes for a name, 4,096 for"
        )
        advice += " a path, and what is staged beside it has a longer name"
    else:
        advice = "give another output, or make this one writable; it is as it was"
    message = f"{shown_path(target)} cannot be written: {reason(error)}"
    return Diagnostic("output-unwritable", "error", message, help=advice)


def busy(target: Path) -> Diagnostic:
    """Another run writes there."""
    return Diagnostic(
        "output-busy",
        "error",
        f"another run is writing {shown_path(target)}",
        help="wait for it to end and run this again",
    )
