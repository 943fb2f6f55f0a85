"""`codegen diff`: what changed for a caller of the client, breaking changes first."""

from __future__ import annotations

import glob
import os
from argparse import Namespace
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from ..config import Client
from ..config_files import find_config
from ..diagnostics import Diagnostics
from ..diff import Change, compare, step
from ..terminal import safe
from .changelog import markdown, text
from .past import at_revision
from .progress import Progress, shown
from .session import Session
from .states import State, at_paths, damaged, is_package, of_package, of_sources
from .targets import known_clients

Pair = tuple[State | None, State | None]


class Job(Struct, frozen=True):
    """One comparison: its name, and what gives both states."""

    name: str
    root: Path
    states: Callable[[Diagnostics], Pair]


def run(arguments: Namespace, session: Session) -> None:
    """Compare two states of every client that is asked for."""
    jobs = _jobs(arguments, session)
    for index, job in enumerate(jobs, 1):
        place = f" ({index} of {len(jobs)})" if len(jobs) > 1 else ""
        work = Progress(f"comparing {safe(job.name)}{place}")
        session.guard(job.name, partial(_one, job, work, arguments, session))


def _one(job: Job, work: Progress, arguments: Namespace, session: Session) -> None:
    diagnostics = Diagnostics()
    with shown(work, session):
        before, after = job.states(diagnostics)
    changes = None
    if before is not None and after is not None:
        changes = _changes(before, after, session, diagnostics)
    errors = [item for item in diagnostics if item.severity == "error"]
    found = session.report(errors, job.root, job.name)
    if before is None or after is None or changes is None:
        session.worth(2)
        session.clients.append(
            {"name": job.name, "status": "failed", "diagnostics": found}
        )
        session.say(f"{safe(job.name)}: nothing to compare")
        return
    if arguments.exit_code and step(changes) == "major":
        session.worth(1)
    session.clients.append(_data(job.name, before, after, changes, found))
    render = markdown if arguments.format == "markdown" else text
    session.result(render(job.name, changes))


def _changes(
    before: State, after: State, session: Session, diagnostics: Diagnostics
) -> list[Change] | None:
    """What changed; None, with an error, where a manifest tells nothing of a client."""
    try:
        return compare(before.surface, after.surface)
    except Exception as error:
        read = [state.label for state in (before, after) if state.is_read]
        if session.debug or not read:
            raise
        reason = f"{type(error).__name__}: {error}"
        damaged(" and ".join(read), reason, diagnostics)
        return None


def _data(
    name: str, before: State, after: State, changes: list[Change], found: list[Any]
) -> dict[str, Any]:
    return {
        "name": name,
        "status": "compared",
        "before": before.label,
        "after": after.label,
        "step": step(changes),
        "changes": [asdict(change) for change in changes],
        "diagnostics": found,
    }


# --- what is meant -----------------------------------------------------------------------


def _jobs(arguments: Namespace, session: Session) -> list[Job]:
    """What the words mean: clients first, then two paths, then revisions."""
    words = [part for word in arguments.names for part in _range(word)]
    configured = arguments.config is not None or find_config(Path.cwd()) is not None
    pair = len(words) == 2 and all(map(_is_there, words))
    if not configured and any(map(_is_there, words)):
        return [_paths(words)] if pair else _refused(words, session)
    config = known_clients(arguments, session)
    if config is None:
        return []
    known = {client.name: client for client in config.clients}
    chosen = [known[word] for word in words if word in known] or list(config.clients)
    rest = [word for word in words if word not in known]
    if rest and pair:
        return [_paths(words)]
    if len(rest) > 2 or any(map(_is_there, rest)):
        return _refused(rest if len(rest) != 2 else words, session)
    return [_client(client, config.path, rest) for client in chosen]


def _refused(words: list[str], session: Session) -> list[Job]:
    help = "codegen diff [CLIENT…] [REVISION [REVISION]], or codegen diff OLD NEW"
    session.fail("usage", _unclear(words), help)
    return []


def _unclear(words: list[str]) -> str:
    """Why these are not one or two states."""
    if len(words) > 2:
        return f"at most two states can be compared, not {', '.join(words)}"
    there = next(filter(_is_there, words))
    if len(words) < 2:
        return f"one state more is needed than {there}"
    gone = next(word for word in words if word != there)
    return f"{gone} is no path that exists, and {there} is no revision of git"


def _range(word: str) -> Iterator[str]:
    """`A..B` is two revisions."""
    one, dots, other = word.partition("..")
    if dots and one and not os.path.exists(word) and not set(word) & set("/\\*"):
        yield from (one, other.lstrip(".") or "HEAD")
    else:
        yield word


def _is_there(word: str) -> bool:
    return is_package(word) or os.path.exists(word) or bool(glob.glob(word))


def _paths(words: list[str]) -> Job:
    one, other = words
    return Job(other, Path.cwd(), partial(at_paths, (one, other)))


def _client(client: Client, config: Path, revisions: list[str]) -> Job:
    return Job(
        client.name, client.settings.root, partial(_states, client, config, revisions)
    )


def _states(
    client: Client, config: Path, revisions: list[str], diagnostics: Diagnostics
) -> Pair:
    """Revisions as they were committed, the working tree as it would be generated."""
    assert client.output is not None
    if not revisions:
        lock = of_package(client.output, diagnostics)
        return lock, lock and of_sources(client, lock.found, diagnostics)
    before = at_revision(client, config, revisions[0], diagnostics)
    if before is None or len(revisions) == 2:
        return before, before and at_revision(client, config, revisions[1], diagnostics)
    from .. import manifest

    found = manifest.read(client.output, Diagnostics())
    names = found if found.manifest else before.found
    return before, of_sources(client, names, diagnostics)
