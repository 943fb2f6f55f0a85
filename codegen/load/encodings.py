"""In which encoding the bytes of a page are, as far as they tell."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAID = re.compile(
    rb"<meta[^>]{1,200}charset\s*=\s*[\"']?([\w.-]{2,40})"
    rb"|<\?xml[^>]{1,100}encoding\s*=\s*[\"']([\w.-]{2,40})"
    rb"|-\*-[^\n]{0,40}coding[:=]\s*([\w.-]{2,40})",
    re.I,
)
"""Where HTML, XML and editors look for it (HTML 13.2.3.2; XML 1.0, section 4.3.3)."""
_BEGINNING = 2048
_WESTERN = "cp1252"
_HIGH = re.compile(rb"[\x80-\xff]+")
_LONG = 3
"""Western words hardly ever have so many letters beyond ASCII in a row."""


class Read(NamedTuple):
    """The text, how it was read, and where it is not what it should be."""

    text: str
    encoding: str
    fault: int | None = None
    """The first byte that is no UTF-8."""
    lost: int = 0
    """How many bytes are read as U+FFFD."""


def read(data: bytes) -> Read | None:
    """The text of the bytes; None where they say neither in words nor by themselves in
    which encoding they are."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    encoding = encoding or _unmarked(data[:_BEGINNING])
    if encoding:
        return Read(data.decode(encoding, "replace"), encoding)
    try:
        return Read(data.decode("utf-8-sig"), "utf-8")
    except UnicodeDecodeError as error:
        return _other(data, error.start)


def _unmarked(beginning: bytes) -> str:
    """UTF-16 that begins without a mark: every second byte of plain letters is zero."""
    first, second = beginning[::2].count(0), beginning[1::2].count(0)
    few, many = len(beginning) / 20, len(beginning) / 3
    if first <= few and second > max(many, 4):
        return "utf-16-le"
    return "utf-16-be" if second <= few and first > max(many, 4) else ""


def _other(data: bytes, fault: int) -> Read | None:
    said = _said(data)
    if said:
        return Read(data.decode(said, "replace"), said, fault)
    text = data.decode("utf-8-sig", "replace")
    lost = text.count("\ufffd")
    if sum(character > "\x7f" for character in text) > 5 * lost:
        return Read(text, "utf-8", fault, lost)
    if _is_western(data):
        return Read(data.decode(_WESTERN, "replace"), _WESTERN, fault)
    return None


def _said(data: bytes) -> str:
    match = _SAID.search(data, 0, _BEGINNING)
    if not match:
        return ""
    name = next(filter(None, match.groups())).decode("ascii")
    try:
        found = codecs.lookup(name)
        data.decode(name)
    except (LookupError, ValueError):
        return ""
    return "" if found.name in ("utf-8", "ascii") else found.name


def _is_western(data: bytes) -> bool:
    """Whether the bytes beyond ASCII stand alone or in pairs, as accents and quotes do."""
    runs = [len(match[0]) for match in _HIGH.finditer(data)]
    return sum(run for run in runs if run >= _LONG) <= sum(runs) / 5
