"""What was meant by text that browsers, editors and converters have changed on the way.

Tried only where the text as it is cannot be read: odd spaces (no-break and the like) as
plain ones, HTML entities as the signs that they stand for, a first line that is indented
though the others are not, the words of a button above YAML, tabs that indent it,
backslashes that Markdown needs and JSON does not have. YAML has them: there, a key that
has one tells.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple

ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});")
_SPACES = re.compile("[\u00a0\u2007\u202f\u3000]")
_FIRST = re.compile(r"\A((?:[ \t]*\n)*)([ \t]+)(?=\S)")
_TABS = re.compile(r"^ *\t[ \t]*", re.M)
_LABEL = re.compile(
    r"\A(?:[^\n:{\[\"'#]{0,40}\n){1,3}(?=[\"']?(?:openapi|swagger)[\"']?[ \t]*:)"
)
_FOR_MARKDOWN = re.compile(r"\\(?=[_*\[\]<>{}()#+.!|~`-])")
_ESCAPED_KEY = re.compile(r"^[ \t]*(?:- )?[^\s:#\"'\\]*\\_[^\s:\"']*:(?:[ \t]|$)", re.M)
_ESCAPED_SCALAR = re.compile(r":[ \t]+&gt;[-+]?[ \t]*$", re.M)
_ESCAPED = re.compile(r"(?<!\\)\\(?![\"\\/bfnrtu])")


class Mended(NamedTuple):
    """A text as it was meant, how it differs, and where its pieces were."""

    text: str
    what: str
    pieces: tuple[tuple[int, int], ...] = ((0, 0),)
    """Offsets in this text and in the one before, wherever they begin to differ anew."""

    def back(self, offset: int) -> int:
        """The offset in the text before of an offset in this one."""
        index = bisect_right(self.pieces, offset, key=lambda piece: piece[0]) - 1
        mine, before = self.pieces[index]
        return before + offset - mine


def mendings(text: str, syntax: str) -> Iterator[Mended]:
    """The text as it may have been meant, the least that is changed first."""
    if syntax == "yaml" and _SPACES.search(text):
        yield Mended(_SPACES.sub(" ", text), "no-break spaces as plain ones")
    first = _FIRST.match(text) if syntax == "yaml" else None
    if first:
        pieces = ((0, 0), (first.end(1), first.end()))
        what = "its first line as if it were not indented"
        yield Mended(text[: first.end(1)] + text[first.end() :], what, pieces)
    label = _LABEL.match(text) if syntax == "yaml" else None
    if label:
        what = "the words before its first key left out"
        yield Mended(text[label.end() :], what, ((0, label.end()),))
    if syntax == "yaml" and _TABS.search(text):
        yield _replaced(text, _TABS, _two_spaces, "tabs before its lines as two spaces")
    if ENTITY.search(text):
        yield unescaped(text)
    if syntax == "json" and _ESCAPED.search(text):
        what = "backslashes that JSON does not have left out"
        yield _replaced(text, _ESCAPED, lambda match: "", what)


def escaped(text: str) -> Mended | None:
    """YAML without the backslashes that some tool has put there for Markdown, where its
    keys show it, or without entities, where one begins a block; it can be read with them,
    too, as something else."""
    if _ESCAPED_SCALAR.search(text):
        return unescaped(text)
    if not _ESCAPED_KEY.search(text):
        return None
    what = "backslashes that Markdown needs left out"
    return _replaced(text, _FOR_MARKDOWN, lambda match: "", what)


def unescaped(text: str) -> Mended:
    """The text with its HTML entities as the signs that they stand for."""
    what = "HTML entities as the signs that they stand for"
    return _replaced(text, ENTITY, _sign, what)


def _two_spaces(match: re.Match[str]) -> str:
    return match[0].replace("\t", "  ")


def _sign(match: re.Match[str]) -> str:
    from html import unescape

    return unescape(match[0]).replace("\u00a0", " ")


def _replaced(
    text: str, pattern: re.Pattern[str], sign: Callable[[re.Match[str]], str], what: str
) -> Mended:
    parts: list[str] = []
    pieces = [(0, 0)]
    length = since = 0
    for match in pattern.finditer(text):
        new = sign(match)
        parts += [text[since : match.start()], new]
        length += match.start() - since + len(new)
        since = match.end()
        pieces.append((length, since))
    return Mended("".join([*parts, text[since:]]), what, tuple(pieces))
