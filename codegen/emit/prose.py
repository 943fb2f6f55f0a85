"""Words of the documentation, wrapped into lines, and lines into docstrings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from .markdown import Block, blocks
from .source import Code

_SIMPLE = re.compile(r"[ !#-;=?-\[\]-~]*")


@dataclass(frozen=True, slots=True)
class Prose:
    """Lines of text that are wrapped already."""

    lines: tuple[str, ...]


def wrap(text: str, width: int, hang: str = "", first: int = 0) -> list[str]:
    """Break text into lines; `hang` goes before all but the first, which is `first`
    columns shorter."""
    if not text or len(text) + first <= width:
        return [text]
    head = _line(max(width - first, 1)).match(text)
    assert head is not None
    rest = _line(width - len(hang)).findall(text, head.end())
    return [head[0], *(hang + line for line in rest)]


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


def docstring(parts: Sequence[Block], width: int) -> list[str]:
    """Blocks as the lines of a docstring, with room for the quotes around them."""
    lines = flow(parts, width, first=3)
    if len(lines) == 1 and len(lines[0]) + 6 > width:
        return flow(parts, width, first=6)
    return lines


def entry(name: str, text: str, width: int) -> list[str]:
    """One argument under `Args:`, one error under `Raises:`."""
    label, room = f"    {name}: ", width - 8
    if _SIMPLE.fullmatch(text) and len(label) + len(text) <= width:
        return [(label + text).rstrip()]
    first, *rest = blocks(text) or (Block("text", "", False),)
    if first.kind not in ("text", "item"):
        first, rest = Block("text", "", False), [first, *rest]
    hang = "  " if first.kind == "item" else ""
    lines = wrap(first.text, room, hang, first=len(label) - 8)
    lines[1:] += flow(rest, room, tight=True)
    return [(label + lines[0]).rstrip(), *(f"        {x}".rstrip() for x in lines[1:])]


def doc(text: str | Prose, indent: int) -> Code:
    """Text as the inside of a docstring in triple quotes, `indent` columns deep."""
    lines = text.lines or ("",) if isinstance(text, Prose) else _raw(text, 88 - indent)
    body = "\n".join(lines)
    if "\\" in body or '"""' in body:
        body = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        lines = tuple(body.split("\n"))
    pad = " " if body.startswith('"') else ""
    if len(lines) == 1:
        return Code(pad + body + (" " if body.endswith('"') else ""))
    gap = "\n" + " " * indent
    rest = [gap + line if line else "\n" for line in _level(lines[1:])]
    return Code(f"{pad}{lines[0]}{''.join(rest)}{gap}")


def _raw(text: str, width: int) -> tuple[str, ...]:
    return tuple(docstring(blocks(text), width)) or ("",)


def _level(lines: Sequence[str]) -> Sequence[str]:
    """Lines with one of them at the margin, where black would move them to."""
    if any(line and line[0] != " " for line in lines):
        return lines
    depth = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    return [line[depth:] for line in lines]
