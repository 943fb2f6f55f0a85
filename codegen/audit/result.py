"""What an audit comes to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ..diagnostics import At, Diagnostic
from ..document import Fragment, Source


@dataclass(frozen=True, slots=True)
class Match:
    """One thing that both name: what it is, and both places."""

    what: str
    text: At
    specification: At


@dataclass(frozen=True, slots=True)
class Audit:
    """`operations` were found in the text; `total` things of the specification were
    looked for in it; `matched` were found, in order; `findings` say what disagrees.
    `unseen` lists operations of the specification that the text does not show."""

    kind: Literal["gitbook", "mintlify"]
    operations: tuple[str, ...]
    total: int
    matched: tuple[Match, ...]
    findings: tuple[Diagnostic, ...]
    unseen: tuple[str, ...] = ()


@dataclass
class Ledger:
    """Collects matches and findings; every finding shows both places."""

    source: Source
    matched: list[Match] = field(default_factory=list[Match])
    findings: list[Diagnostic] = field(default_factory=list[Diagnostic])
    total: int = 0

    def __post_init__(self) -> None:
        text = self.source.text
        self._page = Fragment(self.source, {}, 0, len(text), 1, "rendered", "", "page")

    def at(self, line: int) -> At:
        """A line of the text."""
        return At(self.source.name, "", line, 1, self._page)

    def match(self, what: str, line: int, specification: At) -> None:
        self.matched.append(Match(what, self.at(line), specification))

    def differ(self, code: str, message: str, line: int, specification: At) -> None:
        """A finding in the text, with what the specification says beside it."""
        related = (("the specification", specification),)
        at = self.at(line)
        self.findings.append(Diagnostic(code, "warning", message, at, "", related))

    def lack(self, code: str, message: str, specification: At, line: int) -> None:
        """A finding in the specification, with where the text lacks it."""
        related = (("the rendered text", self.at(line)),)
        finding = Diagnostic(code, "warning", message, specification, "", related)
        self.findings.append(finding)
