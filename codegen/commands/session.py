"""One run of the command line: what it found, how it is shown, what it is worth."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from msgspec import Struct, field

from ..diagnostics import At, Diagnostic, Diagnostics
from ..places import Places, shown_path
from ..regular import reason
from ..report import as_json, render_all, tally
from ..streams import Unsaid, flush, put
from ..terminal import wants_color

T = TypeVar("T")
ENCODING = sys.getfilesystemencoding()
"""How the names of files are written in bytes."""


class Session(Struct):
    """Collects results and the worst exit code; prints unless it is to be JSON."""

    command: str | None
    json: bool = False
    strict: bool = False
    quiet: bool = False
    debug: bool = False
    color: str = "auto"
    whole: bool = False
    """Whether all diagnostics are shown, however many are alike."""
    exit: int = 0
    clients: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    loose: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    begun: float = field(default_factory=monotonic)

    @classmethod
    def of(cls, arguments: Namespace) -> Session:
        """The session that the common options ask for."""
        names = ("json", "strict", "quiet", "debug", "color")
        given = {k: v for k, v in vars(arguments).items() if k in names}
        return cls(arguments.command, **given)

    def worth(self, exit: int) -> None:
        """The exit code is at least this."""
        self.exit = max(self.exit, exit)

    def say(self, text: str) -> None:
        """A line of the result, on the standard output."""
        if not self.json and not self.quiet:
            put(sys.stdout, f"{text}\n")

    def remark(self, text: str) -> None:
        """A line about the work itself, beside the result."""
        if not self.json and not self.quiet:
            put(sys.stderr, f"{text}\n")

    def result(self, text: str) -> None:
        """What was asked for, on the standard output; also when it is to be quiet."""
        if not self.json:
            put(sys.stdout, text)

    def report(
        self, found: Iterable[Diagnostic], root: Path, client: str | None = None
    ) -> list[dict[str, Any]]:
        """Show diagnostics, and give them for machines."""
        items = list(found)
        places = Places(root)
        counts = tally(items)
        if self.strict and counts["error"] + counts["warning"]:
            self.worth(1)
        if not self.json:
            self._print(items, places)
            return []
        data = [as_json(item, places) for item in items]
        if client is None:
            self.loose += data
        return data

    def _print(self, items: list[Diagnostic], places: Places) -> None:
        if self.quiet:
            items = [item for item in items if item.severity == "error"]
        color = wants_color(self.color, sys.stderr)
        for text in render_all(items, places, color, self.whole):
            put(sys.stderr, f"{text}\n")

    def fail(
        self, code: str, message: str, help: str = "", at: At | None = None
    ) -> None:
        """Nothing can be done: an error outside of any client."""
        found = Diagnostics()
        found.error(code, message, at, help)
        self.report(found, Path())
        self.worth(2)

    def guard(self, name: str, work: Callable[[], T]) -> T | None:
        """Do something; an error of ours is reported and does not stop the others."""
        try:
            return work()
        except (BrokenPipeError, Unsaid):
            raise
        except Exception as error:
            if self.debug:
                raise
            self.fail(*(_refused(error) or _apology(name, error)))
            return None

    def finish(self) -> int:
        """Print what is printed at the end; the exit code."""
        if self.json:
            import json

            data = {
                "command": self.command,
                "exit": self.exit,
                "diagnostics": self.loose,
                "clients": self.clients,
                **self.extra,
            }
            put(sys.stdout, json.dumps(data, indent=2) + "\n")
        flush(sys.stdout)
        return self.exit


def _refused(error: Exception) -> tuple[str, str, str] | None:
    """What the system does not let us do, where that is what happened."""
    if isinstance(error, UnicodeEncodeError) and error.encoding == ENCODING:
        message = f"`{error.object}` cannot be the name of a file in {ENCODING}"
        return "system-refused", message, "set PYTHONUTF8=1, or LC_ALL=C.UTF-8"
    if isinstance(error, MemoryError):
        help = "let it have more, or take a part of the sources"
        return "system-refused", "the memory that this run may use is full", help
    if not isinstance(error, OSError) or not isinstance(error.filename, str):
        return None
    message = f"{shown_path(Path(error.filename))}: {reason(error)}"
    return "system-refused", message, "see to it that this run may read and write there"


def _apology(name: str, error: Exception) -> tuple[str, str, str]:
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    help = "this is a mistake in codegen: run it again with --debug and report what it says"
    return "internal", f"{name}: internal error ({what})", help
