"""Markdown of the documentation, taken apart into paragraphs, items, tables and code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from .inline import readable
from .references import inlined

_SPACES = re.compile(r"[^\S\n]")
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_HIDDEN = re.compile(
    "[\0-\b\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_LONE = re.compile("[\ud800-\udfff]")
_ITEM = re.compile(r"(?:[-*+•]|\d{1,3}[.)])\s+|\[[^\[\]]+\]:\s")
_QUOTED = re.compile(r"\s*>(?!=) ?")
_ALERT = re.compile(r"\[!(\w+)\]")
_HEADING = re.compile(r"#{1,6}\s|(?:={3,}|-{3,})$")
_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?")
"""The line below the head of a table (GitHub Flavored Markdown, 4.10)."""
_PLAIN = re.compile(r"[ -\[\]-~\n]*")
_ESCAPES = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|!"})


Kind = Literal["text", "item", "heading", "table", "fence"]


class Block(Struct, frozen=True):
    """A piece of Markdown."""

    kind: Kind
    text: str
    loose: bool
    """Whether an empty line stands before it."""


def clean(text: str) -> str:
    """The text without what cannot be seen; every line break is a newline."""
    if _PLAIN.fullmatch(text):
        return text.strip()
    text = _BREAKS.sub("\n", text).expandtabs(4)
    text = _LONE.sub("\ufffd", _HIDDEN.sub("", _SPACES.sub(" ", text)))
    return text.strip()


def escaped(text: str) -> str:
    """Text as Markdown shows it, without markup of its own."""
    return text.translate(_ESCAPES)


def one_line(text: str) -> str:
    """A name, a path, a title: what it holds is no Markdown."""
    return " ".join(clean(text).split())


@cache
def shown(text: str) -> str:
    """A description without what cannot be seen or shown."""
    return clean(readable(inlined(clean(text))))


def shown_line(text: str) -> str:
    """A description on one line; of a list, the items stand behind each other."""
    text = shown(text)
    if "\n" not in text:
        return " ".join(text.split())
    line, before = "", ""
    for part in blocks(text):
        item = part.kind == "item"
        words = _ITEM.sub("", part.text, count=1) if item else part.text
        goes_on = item and before == "item" and not line.endswith(".")
        line += ("; " if goes_on else " ") + " ".join(words.split())
        before = part.kind
    return line.strip()


@cache
def blocks(text: str) -> tuple[Block, ...]:
    """Take Markdown apart; lines of one paragraph are joined."""
    text = clean(text)
    if not text:
        return ()
    if "\n" not in text and text[0] not in "#|`~<>":
        return (Block("text", " ".join(text.split()), False),)
    return tuple(_blocks(text.split("\n")))


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    kind: Kind = "text"
    held, loose, fence = list[str](), False, ""
    lines = tuple(_unquoted(lines))
    rows = _rows(lines)
    for number, line in enumerate(lines):
        bare = line.strip()
        if fence:
            held.append(line.rstrip())
            if bare.startswith(fence):
                yield Block("fence", "\n".join(held), loose)
                held, loose, fence = [], False, ""
            continue
        new = "table" if number in rows else _kind(bare)
        if held and not (new == "more" and kind in ("text", "item")):
            yield Block(kind, " ".join(" ".join(held).split()), loose)
            held, loose = [], False
        if new == "blank":
            loose = True
        else:
            kind = ("text" if new == "more" else new) if not held else kind
            held.append(bare)
        if new == "fence":
            held, fence = [line.rstrip()], bare[:3]
    if held:
        joined = "\n".join(held) if fence else " ".join(" ".join(held).split())
        yield Block("fence" if fence else kind, joined, loose)


def _unquoted(lines: Sequence[str]) -> Iterator[str]:
    """A quotation (`>`), which is how Markdown marks a note, as paragraphs like others."""
    before = False
    for line in lines:
        found = _QUOTED.match(line)
        if found and not before:
            yield ""
        before = found is not None
        text = line[found.end() :] if found else line
        alert = _ALERT.fullmatch(text.strip()) if found else None
        yield f"{alert[1].capitalize()}:" if alert else text


def _rows(lines: Sequence[str]) -> set[int]:
    """Which lines are rows of tables, those without a bar at their beginning, too."""
    rows = set[int]()
    for number, line in enumerate(lines):
        if "|" not in line:
            continue
        if number - 1 in rows:
            rows.add(number)
        elif number and "|" in lines[number - 1] and _RULE.fullmatch(line.strip()):
            rows |= {number - 1, number}
    return rows


def _kind(bare: str) -> Kind | Literal["blank", "more"]:
    """What a line begins, or that it goes on with what is open."""
    if not bare:
        return "blank"
    if bare.startswith(("```", "~~~")):
        return "fence"
    if _HEADING.match(bare):
        return "heading"
    if bare.startswith("|"):
        return "table"
    return "item" if _ITEM.match(bare) else "more"


def opening(text: str, limit: int = 6) -> list[Block]:
    """What a docstring keeps of a long description: all up to the first heading, example
    or table, without a sentence that only leads there."""
    parts = blocks(shown(text))
    if parts and parts[0].kind == "heading":
        parts = parts[1:]
    kept: list[Block] = []
    for part in parts[:limit]:
        if part.kind in ("heading", "fence", "table"):
            break
        kept.append(part)
    while kept and len(kept) < len(parts) and kept[-1].text.endswith(":"):
        kept.pop()
    return kept
