"""Words of the documentation, wrapped into lines, and lines into docstrings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from .markdown import Block, blocks
from .sentences import sentence, stopped
from .source import Code, width

_SIMPLE = re.compile(r"[ !#-;=?-\[\]-~]*")

_WHOLE = re.compile(r"`[^`]*`|\[[^\[\]]{1,30}\]\([^()\s]{1,30}\)")
"""Code, and links that are short."""
_SHORT = 40
"""Columns of code or of a link that are not broken."""
_GLUE = "\0"
"""Stands for a space that no line is broken at; no text holds it."""


class Prose(Struct, frozen=True):
    """Lines of text that are wrapped already."""

    lines: tuple[str, ...]


def wrap(text: str, width: int, hang: str = "", first: int = 0) -> list[str]:
    """Break text into lines; `hang` goes before all but the first, which is `first`
    columns shorter."""
    if not text or len(text) + first <= width:
        return [text]
    if "`" in text or "](" in text:
        text = _WHOLE.sub(_glued, text)
    head = _line(max(width - first, 1)).match(text)
    assert head is not None
    rest = _line(width - len(hang)).findall(text, head.end())
    return [line.replace(_GLUE, " ") for line in (head[0], *(hang + r for r in rest))]


def _glued(found: re.Match[str]) -> str:
    whole = found[0]
    return whole.replace(" ", _GLUE) if len(whole) <= _SHORT else whole


@cache
def _line(width: int) -> re.Pattern[str]:
    """A line of words, or a word that is longer than a line."""
    return re.compile(rf"\S(?:.{{0,{max(width - 2, 0)}}}\S)?(?=\s|$)|\S+")


def flow(
    parts: Sequence[Block], width: int, tight: bool = False, first: int = 0
) -> list[str]:
    """Blocks as lines; `tight` leaves no empty line between them, the first line is
    `first` columns shorter. What the first sentence says stands by itself (PEP 257)."""
    lines: list[str] = []
    for index, part in enumerate(parts):
        apart = part.loose or part.kind == "text"
        if index == 1:
            apart = apart or parts[0].kind == "text"
        if index and apart and not tight:
            lines.append("")
        lines += _flowed(part, width, 0 if lines else first)
    return lines


def _flowed(part: Block, width: int, first: int) -> list[str]:
    if part.kind in ("fence", "table"):
        return part.text.split("\n")
    return wrap(part.text, width, "  " if part.kind == "item" else "", first)


def docstring(parts: Sequence[Block], width: int) -> Prose:
    """Blocks as the lines of a docstring, with room for the quotes around them."""
    lines = flow(parts, width, first=3)
    if len(lines) == 1 and len(lines[0]) + 6 > width:
        lines = flow(parts, width, first=6)
    return Prose(tuple(lines))


def one_sentence(text: str, width: int) -> Prose:
    """A docstring of one sentence."""
    return docstring([Block("text", sentence(text), False)], width)


def entry(name: str, text: str, width: int) -> list[str]:
    """One argument under `Args:`, one error under `Raises:`."""
    label, room = f"    {name}: ", width - 8
    if _SIMPLE.fullmatch(text) and len(label) + len(text) <= width:
        return [(label + text).rstrip()]
    first, *rest = stopped(blocks(text)) or [Block("text", "", False)]
    if first.kind not in ("text", "item"):
        first, rest = Block("text", "", False), [first, *rest]
    hang = "  " if first.kind == "item" else ""
    lines = wrap(first.text, room, hang, first=len(label) - 8)
    lines[1:] += flow(rest, room, tight=True)
    return [(label + lines[0]).rstrip(), *(f"        {x}".rstrip() for x in lines[1:])]


def doc(text: str | Prose, indent: int) -> Code:
    """Text as a docstring in triple quotes, `indent` columns deep."""
    if not isinstance(text, Prose):
        text = docstring(stopped(blocks(text)), 88 - indent)
    prefix, lines = _quoted(text.lines or ("",), indent)
    body = "\n".join(lines)
    start = f'{prefix}"""' + " " * body.startswith('"')
    if len(lines) == 1:
        return Code(start + body + " " * body.endswith('"') + '"""')
    gap = "\n" + " " * indent
    rest = [gap + line if line else "\n" for line in _level(lines[1:])]
    return Code(f'{start}{lines[0]}{"".join(rest)}{gap}"""')


def _quoted(lines: Sequence[str], indent: int) -> tuple[str, Sequence[str]]:
    """A raw string where there is a backslash and room for the prefix; else what ends
    the literal or begins an escape is escaped."""
    body = "\n".join(lines)
    if "\\" not in body and '"""' not in body:
        return "", lines
    taken = indent + width(lines[0]) + (7 if len(lines) == 1 else 4)
    if '"""' not in body and not body.endswith("\\") and taken <= 88:
        return "r", lines
    body = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return "", body.split("\n")


def _level(lines: Sequence[str]) -> Sequence[str]:
    """Lines with one of them at the margin, where black would move them to."""
    if any(line and line[0] != " " for line in lines):
        return lines
    depth = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    return [line[depth:] for line in lines]
