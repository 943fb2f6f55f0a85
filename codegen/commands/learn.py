"""`codegen learn`: mismatches that a client reported to an overlay that corrects them."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from msgspec.structs import replace

from ..config import Client
from ..diagnostics import At, Diagnostics
from ..document import Node
from ..learn import Report, corrections, read_reports
from ..places import shown_path
from ..regular import reason
from ..report import plural, tally_text
from ..terminal import safe
from .building import merged, named
from .learnt import with_actions
from .saving import save
from .session import Session
from .targets import one_to_look_at


def run(arguments: Namespace, session: Session) -> None:
    """Learn from one file for one client."""
    client = one_to_look_at(arguments, session, "learns")
    if client is not None:
        _learn(client, arguments, session)


def _learn(client: Client, arguments: Namespace, session: Session) -> None:
    found = Diagnostics()
    reports = _reports(arguments.file, found, session)
    if reports is None:
        return
    output = Path(arguments.output) if arguments.output else None
    actions = _actions(_corrected(client, output), reports, found)
    session.report(found, client.settings.root)
    if actions is None:
        session.worth(2)
        return
    session.extra["overlay"], text = with_actions(output, actions)
    if output is None:
        session.result(text if actions else "")
    elif actions:
        save(output, text, "give another file with --output", session)
    _tell(client, len(reports), len(actions), output, found, session)


def _corrected(client: Client, output: Path | None) -> Client:
    """The client with what was learnt before, whether its configuration names it or not."""
    if output is None or not output.exists() or _is_named(client, output):
        return client
    overlays = (*client.settings.overlays, str(output.absolute()))
    return replace(client, settings=replace(client.settings, overlays=overlays))


def _is_named(client: Client, output: Path) -> bool:
    root, named = client.settings.root, client.settings.overlays
    return output.resolve() in {(root / overlay).resolve() for overlay in named}


def _reports(name: str, found: Diagnostics, session: Session) -> list[Report] | None:
    file = Path(name)
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = reason(error) if isinstance(error, OSError) else "it is not UTF-8"
        message = f"{shown_path(file)} cannot be read: {why}"
        help = "`on_mismatch` of a client writes it, one JSON object a line"
        session.fail("learn-unreadable", message, help, At(shown_path(file)))
        return None
    return list(read_reports(text, str(file.absolute()), found))


def _actions(
    client: Client, reports: list[Report], found: Diagnostics
) -> list[Node] | None:
    """What corrects the specification as it is now, overlays included."""
    ours = Diagnostics()
    document = merged(client, ours)
    if document is None:
        for item in ours:
            found.add(item)
        return None
    normalized, names = named(client, document, ours)
    return corrections(reports, document, normalized, names, found)


def _tell(
    client: Client,
    reports: int,
    actions: int,
    output: Path | None,
    found: Diagnostics,
    session: Session,
) -> None:
    """One line about what was learnt, and what to do with it."""
    name, tail = safe(client.name), tally_text(found)
    if output is None or session.exit:
        return
    if not actions:
        session.say(f"{name}: nothing new in {plural(reports, 'report')}{tail}")
        return
    shown = safe(shown_path(output))
    session.say(f"{name}: {plural(actions, 'action')} → {shown}{tail}")
    if not _is_named(client, output):
        session.say(f'next: overlays = ["{shown}"] in the configuration')
