"""Bytes to the text of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..diagnostics import At, Diagnostic, Diagnostics, Severity
from ..document import Fragment, Source
from .encodings import read

_ARCHIVES = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
"""How ZIP, gzip, bzip2 and xz begin."""
_SIGN = re.compile(rb"openapi|swagger|ParamField", re.I)
_EDGES = re.compile("^\u200b+|\u200b+$", re.M)


def decoded(name: str, data: bytes, diagnostics: Diagnostics) -> Iterator[Source]:
    """The bytes as the text of a page, with plain line ends; nothing, with an error, where
    they are not text."""
    if data.startswith(_ARCHIVES):
        help = "unpack it, and name the folder"
        diagnostics.error("archive", "this is an archive, not a page", At(name), help)
        return
    text = _text(name, data, diagnostics)
    if text is None:
        return
    source = Source(name, _plain(text))
    if "\0" in text:
        message = "this page holds a NUL byte, so it is not text"
        diagnostics.error("nul-byte", message, _nul(source), "save it as UTF-8 text")
        return
    yield source


def _plain(text: str) -> str:
    """The text without what is no part of it, with plain line ends."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\ufeff" in text:  # in the middle where files were joined
        text = text.replace("\ufeff", "")
    if "\u200b" in text:  # where a browser may break lines, and copies say so
        text = _EDGES.sub("", text)
    return text


def _nul(source: Source) -> At:
    """Where the first NUL byte is."""
    text = source.text
    nul = text.find("\0")
    line, column = text.count("\n", 0, nul) + 1, nul - text.rfind("\n", 0, nul)
    carrier = Fragment(source, {}, 0, len(text), 1, "page", "", "page")
    return At(source.name, "", line, column, carrier)


def _text(name: str, data: bytes, diagnostics: Diagnostics) -> str | None:
    """The text, with a note where it is not UTF-8; None where nothing says what it is."""
    found = read(data)
    if found is None:
        diagnostics.add(_unknown(name, data))
        return None
    if found.fault is None:
        return found.text
    byte, at = f"byte {data[found.fault]:#04x} is not UTF-8", _at(
        name, data, found.fault
    )
    if found.encoding == "utf-8":
        message = f"{byte}, and is read as U+FFFD"
        if found.lost > 1:
            message += f", and {found.lost - 1:,} more"
        diagnostics.warning("not-utf8", message, at, "get the page anew")
        return found.text
    message = f"{byte}, so this page is read as {found.encoding}"
    diagnostics.note("not-utf8", message, at, "save the page as UTF-8")
    return found.text


def _unknown(name: str, data: bytes) -> Diagnostic:
    """A page that says nothing of an API is of no interest in whatever encoding it is."""
    fault = next(i for i, byte in enumerate(data) if byte > 0x7F)
    message = "this page is not UTF-8, and does not say in which encoding it is"
    help = "convert it, as `iconv -f GBK -t UTF-8` does (or -f SHIFT_JIS, CP1251 …)"
    severity: Severity = "error" if _SIGN.search(data) else "note"
    return Diagnostic("not-utf8", severity, message, _at(name, data, fault), help)


def _at(name: str, data: bytes, offset: int) -> At:
    column = offset - data.rfind(b"\n", 0, offset)
    return At(name, "", data.count(b"\n", 0, offset) + 1, column)
