"""Words about models, fields and arguments."""

from __future__ import annotations

import re
from json import dumps, loads
from typing import Any

from codegen import ir

from .markdown import Block, blocks, opening, shown
from .prose import Prose, docstring
from .sentences import capital, headed, led_nowhere, sentence

_ARTICLE = re.compile(r"\A(the|an?)\s", re.I)
_VERBS = ("are", "can", "may", "must", "should", "will")


def prose(text: str) -> Prose | None:
    """A whole text for what stands below a statement; None where there is none."""
    parts = blocks(shown(text))
    return docstring(headed(parts), 88) if parts else None


def class_doc(model: ir.Model, role: str) -> Prose | None:
    """What a class says about itself; `role` is said where the documentation is silent."""
    kept = opening(model.description or role)
    if model.deprecated and "deprecated" not in model.description.lower():
        kept.append(Block("text", "Deprecated.", True))
    return docstring(headed(kept), 84) if kept else None


def told(item: ir.Field | ir.Param, sent: bool = True) -> str:
    """The words about a field or an argument, with its default (if it is sent)."""
    words = _beyond(item.wire, shown(item.description))
    if words[:1].islower() and not _names_itself(words, item.wire):
        words = capital(words)
    default = item.default
    if sent and default is not None and not _says_default(words, default):
        words = _with(words, f"The server assumes {literally(default)}.")
    if item.deprecated and "deprecated" not in words.lower():
        words = _with(words, "Deprecated.")
    return worded(words)


def _with(words: str, more: str) -> str:
    """Words and a sentence more, which is no part of a list or an example at their end."""
    parts = blocks(words)
    if parts and parts[-1].kind != "text":
        return f"{words}\n\n{more}"
    return f"{sentence(words)} {more}".strip()


def worded(words: str) -> str:
    """Words as a sentence, where they are not of several lines."""
    if len(words) < 3 or "\n" in words:
        return words
    return sentence(led_nowhere(words))


def _beyond(wire: str, words: str) -> str:
    """The words, unless they spell the name and nothing else: "The team ID" of `teamId`."""
    if len(words) > 2 * len(wire) + 8:  # more than an article and signs between letters
        return words
    return "" if _letters(_ARTICLE.sub("", words)) == _letters(wire) else words


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _names_itself(words: str, wire: str) -> bool:
    """Whether a sentence is about the field by its name: "replicas is the number of"."""
    first, _, rest = words.partition(" ")
    verb = rest.partition(" ")[0]
    return first == wire and (verb in _VERBS or verb.endswith("s"))


def _says_default(words: str, default: ir.Default) -> bool:
    _, default_, after = words.lower().partition("default")
    items = _items(default)
    if items:
        return all(str(item).lower() in after for item in items)
    text = default.text if isinstance(default, ir.Json) else str(default)
    return bool(default_) and text.lower() in words.lower()


def _items(default: ir.Default) -> list[ir.Value]:
    """The items of a list of scalars, which people write in many ways: `a, b`."""
    text = default.text if isinstance(default, ir.Json) else ""
    items: list[Any] = loads(text) if text.startswith("[") else []
    return [] if any(type(item) in (dict, list) for item in items) else items


def literally(value: ir.Default) -> str:
    """A value as the documentation would write it: JSON."""
    if isinstance(value, ir.Json):
        return value.text
    return dumps(value, ensure_ascii=False)
