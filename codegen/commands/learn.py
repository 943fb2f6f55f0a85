"""`codegen learn`: mismatches that a client reported to an overlay that corrects them."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from ..config import Client
from ..diagnostics import At, Diagnostics
from ..document import Node
from ..learn import Report, corrections, read_reports
from ..places import shown_path
from ..regular import reason
from ..report import plural, tally_text
from ..terminal import safe
from .building import merged, named
from .saving import save
from .session import Session
from .targets import one_to_look_at

TITLE = "What the API sends and its documentation does not say"


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
    actions = _actions(client, reports, found)
    session.report(found, client.settings.root)
    if actions is None:
        session.worth(2)
        return
    output = Path(arguments.output) if arguments.output else None
    overlay = _overlay(client, output, actions)
    session.extra["overlay"] = overlay
    if output is None:
        session.result(_text(overlay, "") if actions else "")
    elif actions:
        help = "give another file with --output"
        save(output, _text(overlay, output.name), help, session)
    _tell(client, len(reports), len(actions), output, found, session)


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


def _overlay(client: Client, output: Path | None, actions: list[Node]) -> Node:
    """What was learnt before, where the file is there, and what is new."""
    before: dict[str, Any] = {}
    root = client.settings.root
    if output is not None and output.exists():
        from ..load.overlays import read_overlays

        name = str(output.absolute())
        known = read_overlays((name,), root, Diagnostics())
        before = known[0].data if known else {}
    old = [action for action in before.get("actions", ()) if action]
    info = before.get("info", {"title": TITLE, "version": "1"})
    return {"overlay": "1.1.0", "info": info, "actions": [*old, *actions]}


def _text(overlay: Node, name: str) -> str:
    if name.endswith(".json"):
        from json import dumps

        return dumps(overlay, indent=2, ensure_ascii=False) + "\n"
    from ..yaml_text import dump

    return dump(overlay)


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
    root = client.settings.root
    named = {(root / overlay).resolve() for overlay in client.settings.overlays}
    if output.resolve() not in named:
        session.say(f'next: overlays = ["{shown}"] in the configuration')
