"""Why something was not fetched, as a value."""

from __future__ import annotations

from typing import Literal

from ..diagnostics import At, Diagnostic, Severity, without_secrets

Kind = Literal["page", "gone", "stop"]
"""What it means: this page is left out; it is no longer there; the run ends."""


class Trouble(Exception):
    """A message without the URL and without anything that came from a header of ours."""

    def __init__(
        self,
        code: str,
        message: str,
        help: str = "",
        *,
        kind: Kind = "page",
        retry: bool = False,
        after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.code = f"pull-{code}"
        self.message = message
        self.help = help
        self.kind: Kind = kind
        self.retry = retry
        self.after = after

    def diagnostic(self, url: str, severity: Severity) -> Diagnostic:
        """As it is reported, at a URL."""
        return Diagnostic(
            self.code, severity, self.message, At(without_secrets(url)), self.help
        )
