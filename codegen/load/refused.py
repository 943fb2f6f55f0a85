"""What is well-formed or nearly so and still not read."""

from __future__ import annotations

import re

LEFT_OUT = re.compile(r"\s*(?:…|\.\.\.)")
"""The dots that people write for what they leave out."""
_FILLED_IN = re.compile(r"^[^\"'#\n]*?(\{\{.*?\}\}|\{%.*?%\})", re.M)
"""What Go, Jinja and their like put in the place of it, outside of quotes."""
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


def template(text: str, refused: Refused) -> Refused | None:
    """What a program fills in before it is a document; it may be refused a line later."""
    line = text.rfind("\n", 0, refused.offset) + 1
    before = text.rfind("\n", 0, max(line - 1, 0)) + 1
    after = text.find("\n", refused.offset)
    end = len(text) if after < 0 else after
    found = _FILLED_IN.search(text, before, end)
    if found is None:
        return None
    message = f"this is a template: `{found[1]}` is no part of a document"
    help = "give what comes of it when it is filled in"
    return Refused(refused.code, message, found.start(1), help)
