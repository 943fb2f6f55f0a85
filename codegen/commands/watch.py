"""`codegen watch`: packages that follow their sources."""

from __future__ import annotations

import json
import sys
import time
from argparse import Namespace
from functools import partial
from pathlib import Path

from ..config import Client
from ..config_files import find_config
from ..diagnostics import Diagnostic
from ..places import shown_path
from ..report import plural, tally, tally_text
from ..streams import flush, put
from ..terminal import safe
from ..write import Written
from .attempts import Outcome, attempt
from .building import counts_text
from .generate import outcome_data
from .session import Session
from .targets import to_build
from .wake import Wake
from .watched import Snapshot, Watched

CALM = 0.015
"""Seconds in which nothing may change before what is there is taken for whole: editors
truncate before they write."""
SHARE = 20
"""How many times as long as a look takes nobody looks."""


def run(arguments: Namespace, session: Session) -> None:
    """Generate, then again whatever changes, until Ctrl-C."""
    clients = to_build(arguments, session)
    if not clients or session.exit:
        return
    if any("-" in client.settings.sources for client in clients):
        session.fail("usage", "the standard input cannot be watched", "give a file")
        return
    try:
        _Watch(arguments, session, clients).forever()
    except KeyboardInterrupt:
        session.say("")
    session.exit = 0
    session.json = False  # what was to be said has been said, line by line


class _Watch:
    """The loop: wait, look, build what has changed, say one line about it."""

    def __init__(
        self, arguments: Namespace, session: Session, clients: list[Client]
    ) -> None:
        self._arguments, self._session = arguments, session
        self._watched = [Watched(client) for client in clients]
        self._config = self._config_path()
        self._config_state = self._look_config()
        self._wake = Wake()

    def forever(self) -> None:
        for watched in self._watched:
            self._build(watched, watched.look())
        how = "" if self._wake.told else "; with the extra `watch` it is told sooner"
        self._say(f"watching {plural(len(self._watched), 'client')}{how}")
        while True:
            cost = self._once()
            folders = {f for watched in self._watched for f in watched.folders()}
            if self._config is not None:
                folders.add(str(self._config.parent))
            self._wake.wait(folders, cost * SHARE)

    def _once(self) -> float:
        """One look at everything; the seconds that looking took."""
        self._reconfigure()
        cost = 0.0
        for watched in self._watched:
            started = time.perf_counter()
            changed = watched.look() != watched.built
            cost += time.perf_counter() - started
            if changed:
                self._build(watched, _calm(watched))
        return cost

    def _say(self, text: str) -> None:
        self._session.say(text)
        flush(sys.stdout)

    def _say_loose(self) -> None:
        """What was found outside of any client, as a line for machines."""
        if self._session.json and self._session.loose:
            data = {"name": None, "diagnostics": self._session.loose}
            put(sys.stdout, json.dumps(data) + "\n")
        self._session.loose = []
        flush(sys.stdout)

    # --- building -----------------------------------------------------------------------

    def _build(self, watched: Watched, seen: Snapshot) -> None:
        started = time.perf_counter()
        client = watched.client
        outcome = self._session.guard(
            client.name, partial(attempt, client, self._arguments.force)
        )
        watched.remember(seen, outcome.build if outcome else None)
        if outcome is None:
            watched.broken = True
            return self._say_loose()
        self._tell(watched, outcome, time.perf_counter() - started)

    def _tell(self, watched: Watched, outcome: Outcome, seconds: float) -> None:
        """What is wrong, if it is new, then one line; from then on the package is new."""
        was_broken, client = watched.broken, watched.client
        errors = tally(outcome.diagnostics)["error"]
        watched.broken = bool(errors)
        if was_broken and sys.stderr.isatty() and not self._session.json:
            put(sys.stderr, "\x1b[2J\x1b[H")  # what was wrong is wrong no more
        told = [d for d in outcome.diagnostics if _is_news(d, watched)]
        watched.said = frozenset((d.code, d.message) for d in outcome.diagnostics)
        found = self._session.report(told, client.settings.root, client.name)
        flush(sys.stderr)
        if self._session.json:
            data = outcome_data(client, outcome, found)
            put(sys.stdout, json.dumps({**data, "seconds": round(seconds, 3)}) + "\n")
        mended = "; the errors are gone" if was_broken and not errors else ""
        self._say(_line(client, outcome, seconds) + mended)

    # --- the configuration --------------------------------------------------------------

    def _config_path(self) -> Path | None:
        if self._arguments.output is not None:
            return None
        given = self._arguments.config
        return Path(given).absolute() if given else find_config(Path.cwd())

    def _look_config(self) -> tuple[Path | None, bytes | None]:
        try:
            return self._config, self._config.read_bytes() if self._config else None
        except OSError:
            return self._config, None

    def _reconfigure(self) -> None:
        """Take over a new configuration; one that is wrong is shown, the old one stays."""
        state = self._look_config()
        if state == self._config_state:
            return
        time.sleep(CALM)
        self._config_state = self._look_config()
        self._session.exit = 0
        clients = to_build(self._arguments, self._session)
        if not clients or self._session.exit:
            self._say_loose()
            self._say("the configuration as it was stays in force")
            return
        before = {watched.client.name: watched for watched in self._watched}
        self._watched = [_again(before.get(client.name), client) for client in clients]


def _again(watched: Watched | None, client: Client) -> Watched:
    """What is known about a client, if it is the same as before."""
    if watched is None or watched.client != client:
        return Watched(client, {"": (0, 0, 0)})
    return watched


def _calm(watched: Watched) -> Snapshot:
    """The files as they are when nobody is writing them."""
    seen = watched.look()
    while True:
        time.sleep(CALM)
        now = watched.look()
        if now == seen:
            return now
        seen = now


def _is_news(item: Diagnostic, watched: Watched) -> bool:
    return item.severity == "error" or (item.code, item.message) not in watched.said


def _line(client: Client, outcome: Outcome, seconds: float) -> str:
    name, shown = safe(client.name), safe(shown_path(outcome.output))
    if isinstance(outcome.result, Written) and outcome.build is not None:
        sign = "→" if outcome.result.touched else "unchanged in"
        counts = counts_text(outcome.build)
        tail = tally_text(outcome.diagnostics)
        return f"{name}: {counts} {sign} {shown} in {seconds * 1000:.0f} ms{tail}"
    return f"{name}: nothing was written to {shown}; waiting for a change"
