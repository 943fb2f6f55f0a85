"""The command line: arguments in, exit code out. Each command is a module of `commands`."""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from .command_line import UsageError, parse
from .streams import Unsaid, deaf, opened, unsaid


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line, that of the process where none is given; the exit code."""
    if argv is not None:
        return _main(argv)
    if "_ARGCOMPLETE" in os.environ:  # a shell asks what could come next
        from .commands.completion import answer

        answer()
    # Trees and views live to the end of a run and hold hardly a circle: looking for some
    # after every 700 new objects, and once more at the end, would take a fifth of the
    # time and find nothing.
    gc.set_threshold(500_000, 20, 50)
    opened()
    code = _main(sys.argv[1:])
    gc.freeze()
    return code


def _main(argv: Sequence[str]) -> int:
    try:
        return _run(argv)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return deaf(141)
    except Unsaid as lost:
        return unsaid(lost)
    except SystemExit as stop:  # --help and --version
        return stop.code if isinstance(stop.code, int) else 0


def _run(argv: Sequence[str]) -> int:
    try:
        arguments = parse(argv)
    except UsageError as error:
        return _usage(argv, *error.args)
    from .commands.session import Session

    session = Session.of(arguments)
    if not _is_somewhere():
        help = (
            "go to a folder that is there: a run looks for everything from where it is"
        )
        session.fail("usage", "the working directory does not exist any more", help)
        return session.finish()
    command = import_module(f".commands.{arguments.command}", __package__)
    session.guard(arguments.command, lambda: command.run(arguments, session))
    return session.finish()


def _usage(argv: Sequence[str], message: str, help: str) -> int:
    from .commands.session import Session

    given = {word: True for word in ("json", "quiet") if f"--{word}" in argv}
    color = "never" if "--color=never" in argv else "auto"
    session = Session.of(Namespace(command=None, color=color, **given))
    session.fail("usage", message, help)
    return session.finish()


def _is_somewhere() -> bool:
    try:
        return bool(os.getcwd())
    except OSError:
        return False
