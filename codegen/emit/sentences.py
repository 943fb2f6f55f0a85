"""Sentences of the documentation: where the first ends, a capital, a full stop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .markdown import Block

_SENTENCE = re.compile(
    r"(.{12,}?[.!?])(?<!e\.g\.)(?<!i\.e\.)(?<! vs\.)(?<! cf\.)\s+(?=[A-Z`\"'(*\[])"
)


def stopped(parts: Sequence[Block]) -> list[Block]:
    """The blocks, each paragraph that is a sentence with a full stop at its end."""
    following = [*(part.kind for part in parts[1:]), "text"]
    return [
        (
            replace(part, text=f"{part.text}.")
            if part.kind == next_ == "text" and _is_open(part.text)
            else part
        )
        for part, next_ in zip(parts, following, strict=False)
    ]


def _is_open(text: str) -> bool:
    """Whether a paragraph of four words at least ends with a word that is no address."""
    last = text[-1:]
    if not (last.isalnum() or last in ("`", ")")) or len(text.split(None, 3)) < 4:
        return False
    return "://" not in text.rsplit(None, 1)[-1]


def sentence(text: str) -> str:
    """The text with a full stop at its end."""
    text = text.removesuffix(",")
    return text if not text or text[-1] in ".!?:;…。！？" else text + "."


def capital(text: str) -> str:
    """The text with a capital at its beginning, if it begins with a common word."""
    if not text[:1].islower():
        return text
    word = text.split(None, 1)[0]
    common = word.isascii() and word.isalpha() and word.islower()
    return text[0].upper() + text[1:] if common else text


def first_sentence(text: str) -> tuple[str, str]:
    """The first sentence of a paragraph, and the rest."""
    found = _SENTENCE.match(text)
    return (found[1], text[found.end() :]) if found else (text, "")
