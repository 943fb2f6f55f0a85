"""Why nothing was written, and what to do about it."""

from __future__ import annotations

import errno
from pathlib import Path

from .diagnostics import Diagnostic
from .manifest import LOCK
from .report import shown_path

SHOWN = 10
"""Files that a refusal names."""


def _listed(target: Path, paths: list[str]) -> str:
    shown = [f"  {shown_path(target / path)}" for path in paths[:SHOWN]]
    if len(paths) > SHOWN:
        shown.append(f"  … and {len(paths) - SHOWN} more")
    return "\n".join(shown)


def hand_edited(target: Path, paths: list[str]) -> Diagnostic:
    subject = "1 file was" if len(paths) == 1 else f"{len(paths)} files were"
    return Diagnostic(
        "hand-edited",
        "error",
        f"{subject} edited by hand in {shown_path(target)}; nothing was written",
        help="move the change to `custom/`, which is left alone for good, or overwrite"
        f" it with --force:\n{_listed(target, paths)}",
    )


def unknown(target: Path, paths: list[str]) -> Diagnostic:
    return Diagnostic(
        "hand-edited",
        "error",
        f"{shown_path(target / LOCK)} is damaged, so files that differ may have been"
        " edited by hand; nothing was written",
        help="restore it from version control, or overwrite the files with --force:\n"
        + _listed(target, paths),
    )


def not_ours(target: Path, paths: list[str]) -> Diagnostic:
    return Diagnostic(
        "output-not-ours",
        "error",
        f"{shown_path(target)} is not empty and holds no {LOCK}; nothing was written",
        help="give a directory of its own, or write into this one with --force"
        f" (other files in it stay):\n{_listed(target, paths)}",
    )


def unwritable(target: Path, error: OSError) -> Diagnostic:
    reason = error.strerror or str(error)
    if error.errno == errno.ENOSPC:
        advice = "make room and run it again; the package is as it was"
    else:
        advice = "give another output, or make this one writable; it is as it was"
    message = (
        f"{shown_path(target)} cannot be written: {reason[:1].lower()}{reason[1:]}"
    )
    return Diagnostic("output-unwritable", "error", message, help=advice)


def busy(target: Path) -> Diagnostic:
    return Diagnostic(
        "output-busy",
        "error",
        f"another run is writing {shown_path(target)}",
        help="wait for it to end and run this again",
    )
