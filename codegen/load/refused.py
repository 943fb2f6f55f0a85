"""What is well-formed or nearly so and still not read."""

from __future__ import annotations

import re

LEFT_OUT = re.compile(r"\s*(?:…|\.\.\.)")
"""The dots that people write for what they leave out."""
DEEPEST = 200
"""Levels of nesting; OpenAPI documents stay below 60."""


class Refused(Exception):
    """Text that is not read: a code, a message, the offset of the place, a way out."""

    def __init__(self, code: str, message: str, offset: int, help: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.offset, self.help = code, message, offset, help


def too_deep(offset: int) -> Refused:
    """What is nested deeper than `DEEPEST` levels, in whatever syntax."""
    message = f"the document is nested deeper than {DEEPEST} levels"
    help = "give what repeats a name under `components`, and refer to it"
    return Refused("too-deep", message, offset, help)


def elided(code: str, offset: int) -> Refused:
    """What has `LEFT_OUT` in it."""
    message = "something was left out of the document here"
    help = "get the whole document, or take the dots out"
    return Refused(code, message, offset, help)
