"""Bytes to the text of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..diagnostics import At, Diagnostics
from ..document import Fragment, Source

_ARCHIVES = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
"""How ZIP, gzip, bzip2 and xz begin."""
_EDGES = re.compile("^\u200b+|\u200b+$", re.M)


def decoded(name: str, data: bytes, diagnostics: Diagnostics) -> Iterator[Source]:
    """The bytes as the text of a page, with plain line ends; nothing, with an error, where
    they are not text."""
    if data.startswith(_ARCHIVES):
        help = "unpack it, and name the folder"
        diagnostics.error("archive", "this is an archive, not a page", At(name), help)
        return
    text = decode(name, data, diagnostics)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\ufeff" in text:  # in the middle where files were joined
        text = text.replace("\ufeff", "")
    if "\u200b" in text:  # where a browser may break lines, and copies say so
        text = _EDGES.sub("", text)
    source = Source(name, text)
    nul = text.find("\0")
    if nul >= 0:
        line = text.count("\n", 0, nul) + 1
        column = nul - text.rfind("\n", 0, nul)
        carrier = Fragment(source, {}, 0, len(text), 1, "page", "", "page")
        diagnostics.error(
            "nul-byte",
            "this page holds a NUL byte, so it is not text",
            At(name, "", line, column, carrier),
            "save it as UTF-8 text",
        )
        return
    yield source


def decode(name: str, data: bytes, diagnostics: Diagnostics) -> str:
    """UTF-8, UTF-16 by its mark, else Windows' Western code page with a note."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        diagnostics.note(
            "not-utf8",
            f"byte {data[error.start]:#04x} is not UTF-8, so this page is read as cp1252",
            At(name, "", line, column),
            "save the page as UTF-8",
        )
        return data.decode("cp1252", "replace")
