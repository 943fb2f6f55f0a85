"""Words of the documentation: Markdown into wrapped lines, and lines into docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from .source import Code

_SPACES = re.compile(r"[^\S\n]")
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]|<br ?/?>")
_HIDDEN = re.compile(
    "[\0-\b\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_LONE = re.compile("[\ud800-\udfff]")
_ITEM = re.compile(r"(?:[-*+•]|\d{1,3}[.)])\s+")
_QUOTED = re.compile(r"\s*>(?!=) ?")
_ALERT = re.compile(r"\[!(\w+)\]")
_HEADING = re.compile(r"#{1,6}\s|<h\d|(?:={3,}|-{3,})$")
_SENTENCE = re.compile(r"(.{12,}?[.!?])\s+(?=[A-Z`\"'(])")
_SIMPLE = re.compile(r"[ !#-;=?-\[\]-~]*")
_PLAIN = re.compile(r"[ -\[\]-~]*")


@dataclass(frozen=True, slots=True)
class Prose:
    """Lines of text that are wrapped already."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of Markdown: "text", "item", "heading", "table" or "fence"."""

    kind: str
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
    kind, held, loose, fence = "", list[str](), False, ""
    for line in _unquoted(lines):
        bare = line.strip()
        if fence:
            held.append(line.rstrip())
            if bare.startswith(fence):
                yield Block("fence", "\n".join(held), loose)
                kind, held, loose, fence = "", [], False, ""
            continue
        new = _kind(bare)
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


def _kind(bare: str) -> str:
    if not bare:
        return "blank"
    if bare.startswith(("```", "~~~")):
        return "fence"
    if _HEADING.match(bare):
        return "heading"
    if bare.startswith("|"):
        return "table"
    return "item" if _ITEM.match(bare) else "more"


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


def opening(text: str, limit: int = 6) -> list[Block]:
    """What a docstring keeps of a long description: all up to the first heading, example
    or table, without a sentence that only leads there."""
    parts = blocks(text)
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


def sentence(text: str) -> str:
    """The text with a full stop at its end."""
    return text if not text or text[-1] in ".!?:;…。！？" else text + "."


def first_sentence(text: str) -> tuple[str, str]:
    """The first sentence of a paragraph, and the rest."""
    found = _SENTENCE.match(text)
    return (found[1], text[found.end() :]) if found else (text, "")


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
    if not _SIMPLE.fullmatch(body):
        body = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        lines = tuple(body.split("\n"))
    pad = " " if body.startswith('"') else ""
    if len(lines) == 1:
        return Code(pad + body + (" " if body.endswith('"') else ""))
    gap = "\n" + " " * indent
    inner = "\n".join(" " * indent + line if line else "" for line in _level(lines[1:]))
    return Code(f"{pad}{lines[0]}\n{inner}{gap}")


def _raw(text: str, width: int) -> tuple[str, ...]:
    return tuple(docstring(blocks(text), width)) or ("",)


def _level(lines: Sequence[str]) -> Sequence[str]:
    """Lines with one of them at the margin, where black would move them to."""
    if any(line and line[0] != " " for line in lines):
        return lines
    depth = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    return [line[depth:] for line in lines]
