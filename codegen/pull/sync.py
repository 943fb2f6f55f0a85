"""A plan to the disk: the whole folder in one step, or nothing."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from .. import staging
from ..diagnostics import Diagnostic
from ..hold import Busy, hold
from ..places import shown_path
from ..regular import reason
from ..stage import Changes
from . import lock
from .lock import LOCK, Lock
from .plan import Plan, Planner, Site


def apply(target: Path, before: Lock, site: Site, force: bool) -> Plan | Diagnostic:
    """Make the folder hold the site. A plan that is `stale` changed nothing: another run
    was faster. So did one that holds `refused`."""
    target = Path(os.path.realpath(target))
    try:
        with hold(target):
            staging.recover(target)
            if lock.read(target).text != before.text:
                return Plan(stale=True)
            plan = Planner(target, before, force).plan(site)
            if plan.lock is not None and not (plan.refused or plan.stale):
                _write(target, plan)
            return plan
    except Busy:
        return busy(target)
    except staging.Disturbed:
        return Plan(stale=True)
    except OSError as error:
        return _unwritable(target, error)


def preview(target: Path, before: Lock, site: Site, force: bool) -> Plan | Diagnostic:
    """What `apply` would do."""
    try:
        return Planner(Path(os.path.realpath(target)), before, force).plan(site)
    except OSError as error:
        return _unwritable(target, error)


def recover(target: Path) -> Diagnostic | None:
    """Finish or undo what a killed run left, before anything is read."""
    target = Path(os.path.realpath(target))
    if not staging.leftovers(target):
        return None
    try:
        with hold(target):
            staging.recover(target)
    except Busy:
        return busy(target)
    except OSError as error:
        return _unwritable(target, error)
    return None


def _write(target: Path, plan: Plan) -> None:
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "it is a file, not a directory")
    texts = {**plan.texts, LOCK: plan.lock or ""}
    modes = {
        path: (target / path).stat().st_mode & 0o7777
        for path in texts
        if (target / path).is_file()
    }
    removed, blocked = tuple(plan.removed), tuple(plan.blocked)
    staging.apply(target, Changes(texts, removed, blocked, modes))


def busy(target: Path) -> Diagnostic:
    """Another run writes there."""
    return Diagnostic(
        "pull-busy",
        "error",
        f"another run is writing {shown_path(target)}",
        help="wait for it to end and run this again",
    )


def _unwritable(target: Path, error: OSError) -> Diagnostic:
    room = "make room" if error.errno == errno.ENOSPC else "make it writable"
    return Diagnostic(
        "pull-unwritable",
        "error",
        f"{shown_path(target)} cannot be written: {reason(error)}",
        help=f"{room} and run it again; it is as it was",
    )
