"""Text within Markdown that stands for itself."""

from __future__ import annotations

import re

_MARKS = re.compile("`+")


def code(text: str) -> str:
    """A line of text in backticks, whatever it holds (CommonMark 0.31, section 6.1): more
    of them than stand together in it, and a space where it begins or ends with one."""
    runs = _MARKS.findall(text)
    if not runs:
        return f"`{text}`"
    marks = "`" * (max(map(len, runs)) + 1)
    pad = " " if "`" in (text[0], text[-1]) else ""
    return f"{marks}{pad}{text}{pad}{marks}"
