"""`codegen generate`: sources to packages on the disk."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from ..config import Client
from ..manifest import LOCK
from ..places import shown_path
from ..report import tally, tally_text
from ..terminal import safe
from ..write import Refused, Stale, Written
from .attempts import Outcome, attempt
from .building import counts, counts_text
from .jobs import spread
from .progress import Progress, shown
from .session import Session
from .targets import config_path, to_build


def run(arguments: Namespace, session: Session) -> None:
    """Generate every client that is asked for; one that fails does not stop the others."""
    clients = to_build(arguments, session)
    if arguments.depfile is None and spread(arguments, session, clients):
        return
    needed: dict[Path, list[Path]] = {}
    work = Progress.of_clients(len(clients))
    for index, client in enumerate(clients):
        tell = work.stages(client.name, index)
        with shown(work, session):
            outcome = session.guard(
                client.name, partial(attempt, client, arguments.force, tell)
            )
        if outcome is not None:
            _tell(client, outcome, session)
            if arguments.depfile is not None:
                needed |= _needed(client, outcome)
    if needed and not session.exit:
        _depfile(arguments, needed, session)


def _needed(client: Client, outcome: Outcome) -> dict[Path, list[Path]]:
    """By output, what a client depends on; nothing where nothing was written."""
    from ..depfile import inputs_of

    if outcome.build is None or not isinstance(outcome.result, Written):
        return {}
    return {outcome.output: list(inputs_of(client, outcome.build))}


def _depfile(
    arguments: Namespace, needed: Mapping[Path, list[Path]], session: Session
) -> None:
    from ..depfile import save
    from .saving import saved, spared

    file = Path(arguments.depfile)
    config = None if arguments.output else config_path(arguments)
    paths = [path for each in needed.values() for path in each]
    inputs = [*paths, *([config] if config else ())]
    help = "name a file that can be written"
    ours = (*inputs, *(output / LOCK for output in needed))
    if spared(file, ours, "a source of this run, or its manifest", session):
        saved(file, lambda: save(file, needed, inputs), help, session)


def _tell(client: Client, outcome: Outcome, session: Session) -> None:
    """Diagnostics, then one line about the package."""
    root = client.settings.root
    found = session.report(outcome.diagnostics, root, client.name)
    session.worth(_exit(outcome))
    session.clients.append(outcome_data(client, outcome, found))
    tail = tally_text(outcome.diagnostics)
    name, shown = safe(client.name), safe(shown_path(outcome.output))
    if isinstance(outcome.result, Written) and outcome.build is not None:
        sign = "→" if outcome.result.touched else "unchanged in"
        session.say(f"{name}: {counts_text(outcome.build)} {sign} {shown}{tail}")
    else:
        session.say(f"{name}: nothing was written to {shown}{tail}")


def _exit(outcome: Outcome) -> int:
    if isinstance(outcome.result, Written):
        return 0
    return outcome.result.exit if isinstance(outcome.result, Refused) else 2


def _status(result: Written | Refused | Stale | None) -> str:
    if isinstance(result, Written):
        return "written" if result.touched else "unchanged"
    return "refused" if isinstance(result, Refused) else "failed"


def outcome_data(
    client: Client, outcome: Outcome, found: list[dict[str, Any]]
) -> dict[str, Any]:
    """The outcome for machines."""
    result = outcome.result
    written = result if isinstance(result, Written) else Written((), (), (), 0)
    return {
        "name": client.name,
        "package": client.settings.package,
        "output": shown_path(outcome.output),
        "status": _status(result),
        "written": sorted([*written.created, *written.changed]),
        "removed": list(written.removed),
        "unchanged": written.unchanged,
        "counts": {
            **(counts(outcome.build) if outcome.build else {}),
            **{f"{word}s": n for word, n in tally(outcome.diagnostics).items()},
        },
        "diagnostics": found,
    }
