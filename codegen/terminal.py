"""Text that is safe and well placed in a terminal, whatever the documentation holds."""

from __future__ import annotations

import os
from typing import TextIO

COLORS = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "help": "1;32",
    "frame": "1;34",
    "bold": "1",
}


def safe(text: str) -> str:
    """`text` without anything that a terminal would obey: controls become escapes."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    if character == "\t":
        return "    "
    if character == "\n":
        return r"\n"
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def columns(text: str) -> int:
    """How many cells of a terminal a safe text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(
        0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text
    )


def window(text: str, column: int, limit: int = 90) -> tuple[str, int]:
    """The part of a line around `column` (from 1), and the cell at which it stands."""
    index = min(max(column - 1, 0), len(text))
    if len(text) <= limit and columns(safe(text)) <= limit:
        return safe(text), columns(safe(text[:index]))
    before = _fill(text, index - 1, -1, limit // 3)
    spare = limit - columns(before)
    after = _fill(text, index, 1, spare)
    lead = "…" if _count(text, index, before) < index else ""
    tail = "…" if _more(text, index, spare) else ""
    return f"{lead}{before}{after}{tail}", len(lead) + columns(before)


def _fill(text: str, index: int, step: int, room: int) -> str:
    """Characters from `index` on in one direction, made safe, while there is room."""
    taken: list[str] = []
    while 0 <= index < len(text):
        shown = _shown(text[index])
        room -= columns(shown)
        if room < 0:
            break
        taken.append(shown)
        index += step
    return "".join(taken[::step])


def _count(text: str, index: int, before: str) -> int:
    """How many characters of the text stand in `before`."""
    count = length = 0
    while length < len(before):
        count += 1
        length += len(_shown(text[index - count]))
    return count


def _more(text: str, index: int, room: int) -> bool:
    """Whether text is left when `room` cells are filled from `index` on."""
    while index < len(text) and room >= 0:
        room -= columns(_shown(text[index]))
        index += 1
    return room < 0


def width(stream: TextIO) -> int:
    """Cells of a line; 80 where the terminal does not say."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def wants_color(choice: str, stream: TextIO) -> bool:
    """Whether to colour what goes to `stream`, by `--color` and NO_COLOR."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def wants_motion(stream: TextIO) -> bool:
    """Whether a line that is drawn again and again has a reader: a person at a terminal."""
    if os.environ.get("CI") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def paint(text: str, color: str, on: bool) -> str:
    """The text in a colour, where colours are on."""
    return f"\x1b[{COLORS[color]}m{text}\x1b[0m" if on and text else text
