"""Sentences of the documentation: where the first ends, a capital, a full stop."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .markdown import Block

_SENTENCE = re.compile(
    r"(.{12,}?[.!?])(?<!e\.g\.)(?<!i\.e\.)(?<! vs\.)(?<! cf\.)\s+(?=[A-Z`\"'(*\[])"
)


_STOPS = ".!?:;…。！？"
_CLOSED = re.compile(rf"(?:[{_STOPS}][\"'”’*_]+|(?<!etc)\.\))\Z")
"""How a sentence ends behind its stop: what it quotes, stresses or adds is closed."""


def headed(parts: Sequence[Block]) -> list[Block]:
    """The blocks of a docstring: the first is a sentence (PEP 257), as are the others that
    may be one."""
    if not parts or parts[0].kind != "text":
        return stopped(parts)
    first = Block("text", capital(sentence(parts[0].text)), parts[0].loose)
    return stopped([first, *parts[1:]])


def stopped(parts: Sequence[Block]) -> list[Block]:
    """The blocks, each paragraph that is a sentence with a full stop at its end; what
    would lead on ends, too, where nothing follows."""
    following = [*(part.kind for part in parts[1:]), ""]
    return [
        _stopped(part, next_) if part.kind == "text" else part
        for part, next_ in zip(parts, following, strict=False)
    ]


def _stopped(part: Block, following: str) -> Block:
    text = part.text if following else led_nowhere(part.text)
    if following in ("", "text") and _is_open(text):
        text += "."
    return part if text == part.text else Block("text", text, part.loose)


def _is_open(text: str) -> bool:
    """Whether a paragraph of four words at least ends with a word that is no address."""
    last = text[-1:]
    if not (last.isalnum() or last in ("`", ")")) or _is_ended(text):
        return False
    return len(text.split(None, 3)) > 3 and "://" not in text.rsplit(None, 1)[-1]


def sentence(text: str) -> str:
    """The text with a full stop at its end."""
    text = text.removesuffix(",")
    return text if not text or _is_ended(text) else text + "."


def _is_ended(text: str) -> bool:
    last = text[-1]
    return last in _STOPS or (last in "\"'”’*_)" and _CLOSED.search(text) is not None)


def led_nowhere(text: str) -> str:
    """A text that nothing follows, with a full stop where it would lead on."""
    return f"{text[:-1].rstrip()}." if text.endswith(":") else text


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
