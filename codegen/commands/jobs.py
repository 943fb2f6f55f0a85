"""Several clients at once: the command line again for a part of them, in other processes."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ..config import Client
from ..streams import flush, put
from ..terminal import wants_color
from .progress import Progress, shown
from .session import Session

if TYPE_CHECKING:
    from subprocess import CompletedProcess

    Done: TypeAlias = CompletedProcess[bytes]


def spread(arguments: Namespace, session: Session, clients: Sequence[Client]) -> bool:
    """Whether the clients were dealt out to `--jobs` processes, and their words passed on.

    What is printed comes in the order of the configuration, whoever is ready first.
    """
    count = min(arguments.jobs, len(clients))
    if count < 2:
        return False
    size = -(-len(clients) // (count * 4))  # small parts, so that nobody waits for long
    parts = [clients[start : start + size] for start in range(0, len(clients), size)]
    from concurrent.futures import ThreadPoolExecutor

    command = _command(arguments, session)
    work = Progress(f"{len(clients):,} clients, {count} at once", len(clients))

    def run(part: Sequence[Client]) -> Done:
        done = _run([*command, "--", *(client.name for client in part)])
        work.done += len(part)
        return done

    with ThreadPoolExecutor(count) as pool:
        for one in [pool.submit(run, part) for part in parts]:
            with shown(work, session):
                done = one.result()
            _pass_on(done, session)
    return True


def _command(arguments: Namespace, session: Session) -> list[str]:
    given = {"force": getattr(arguments, "force", False), "json": session.json}
    given |= {"quiet": session.quiet, "strict": session.strict, "debug": session.debug}
    color = "always" if wants_color(session.color, sys.stderr) else "never"
    config = ["--config", arguments.config] if arguments.config else []
    options = [f"--{name}" for name, value in given.items() if value]
    # -P: what lies in the working directory is not ours to import.
    start = [sys.executable, "-P", "-m", "codegen", arguments.command]
    return [*start, f"--color={color}", *options, *config]


def _run(command: Sequence[str]) -> Done:
    import subprocess

    return subprocess.run(command, capture_output=True, check=False)


def _pass_on(done: Done, session: Session) -> None:
    put(sys.stderr, done.stderr)
    flush(sys.stderr)
    if done.returncode < 0:  # by a signal: what is printed by then is no JSON
        _ended(done, session)
        return
    session.worth(done.returncode)
    if not session.json:
        put(sys.stdout, done.stdout)
        flush(sys.stdout)
        return
    import json

    told: dict[str, Any] = json.loads(done.stdout)
    session.clients += told["clients"]
    session.loose += [d for d in told["diagnostics"] if d not in session.loose]


def _ended(done: Done, session: Session) -> None:
    """Somebody ended a process, mostly the system, for want of memory."""
    names = " and ".join(done.args[done.args.index("--") + 1 :])
    message = f"the process of {names} was ended by signal {-done.returncode}"
    session.fail("process-ended", message, "run it again with fewer `--jobs`")
