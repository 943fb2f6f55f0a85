"""What an audit comes to."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from msgspec import Struct, field

from ..diagnostics import At, Diagnostic
from ..document import Fragment, Source


class Match(Struct, frozen=True):
    """One thing that both name: what it is, and both places."""

    what: str
    text: At
    specification: At


class Audit(Struct, frozen=True):
    """`operations` were found in the text; `total` things of the specification were
    looked for in it; `matched` were found, in order; `findings` say what disagrees.
    `unseen` lists operations of the specification that the text does not show."""

    kind: Literal["gitbook", "mintlify"]
    operations: tuple[str, ...]
    total: int
    matched: tuple[Match, ...]
    findings: tuple[Diagnostic, ...]
    unseen: tuple[str, ...] = ()


class Ledger(Struct, dict=True):
    """Collects matches and findings; every finding shows both places."""

    source: Source
    matched: list[Match] = field(default_factory=list[Match])
    findings: list[Diagnostic] = field(default_factory=list[Diagnostic])
    total: int = 0

    @cached_property
    def _page(self) -> Fragment:
        text = self.source.text
        return Fragment(self.source, {}, 0, len(text), 1, "rendered", "", "page")

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
