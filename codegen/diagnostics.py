"""Failures as values: a code, a place and a way out, until the command line prints them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from .nearest import Suggestions

if TYPE_CHECKING:
    from .document import Fragment

Severity = Literal["error", "warning", "note"]


class At(Struct, frozen=True):
    """A place in the input.

    `file` is the path as the user gave it; `line` and `column` count from 1 and are
    filled in where they are known at once (a syntax error). Otherwise the place is
    `pointer` (RFC 6901) within `fragment`, and the line is looked up only when somebody
    asks, since that means reading the fragment a second time.
    """

    file: str
    pointer: str = ""
    line: int | None = None
    column: int | None = None
    fragment: Fragment | None = None


class Diagnostic(Struct, frozen=True):
    """What is wrong, where, and what to do about it.

    `code` is stable and kebab-case (`ref-not-found`); `message` is one sentence without
    a final stop; `help` says the way out; `related` holds further places with a word
    each ("the other definition").
    """

    code: str
    severity: Severity
    message: str
    at: At | None = None
    help: str = ""
    related: tuple[tuple[str, At], ...] = ()


class Diagnostics:
    """Collects diagnostics in the order they are found, each only once."""

    def __init__(self) -> None:
        self._seen: dict[Diagnostic, None] = {}
        self.applied: dict[tuple[str, ...], str] = {}
        """For `inspect`: overrides of the configuration, and what each of them did."""
        self.suggestions = Suggestions()

    def add(self, diagnostic: Diagnostic) -> None:
        self._seen.setdefault(diagnostic)

    def apply(self, key: tuple[str, ...], what: str) -> None:
        """An override has been of use."""
        self.applied.setdefault(key, what)

    def error(self, code: str, message: str, at: At | None, help: str = "") -> None:
        self.add(Diagnostic(code, "error", message, at, help))

    def warning(self, code: str, message: str, at: At | None, help: str = "") -> None:
        self.add(Diagnostic(code, "warning", message, at, help))

    def note(self, code: str, message: str, at: At | None, help: str = "") -> None:
        self.add(Diagnostic(code, "note", message, at, help))

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._seen)

    def __len__(self) -> int:
        return len(self._seen)

    @property
    def items(self) -> tuple[Diagnostic, ...]:
        return tuple(self._seen)


def without_secrets(url: str) -> str:
    """A name as a message shows it: a URL without user, password and query, which may be
    secret. The pointer of a reference stays."""
    if "://" not in url:
        return url
    from .addresses import split

    parts = split(url)
    query = "?…" if parts.query else ""
    host = parts.netloc.rpartition("@")[2]
    pointer = f"#{parts.fragment}" if parts.fragment.startswith("/") else ""
    return f"{parts.scheme}://{host}{parts.path}{query}"[:300] + pointer[:300]
