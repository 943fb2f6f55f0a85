"""Bodies that are sent as they are: text, bytes, files, streams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from .calls import Body, Given

_CHUNK = 64 * 1024


def body(value: Any, given: Given) -> Body:
    """Return the body of text, bytes, a path, an open binary file or an iterator of bytes.

    A file is sent from where it stands, and again from there on another attempt; an
    iterator can be sent only once.
    """
    kind = given.get("media_type", "")
    if isinstance(value, str):
        return Body(kind or "text/plain; charset=utf-8", value.encode())
    kind = kind or "application/octet-stream"
    if isinstance(value, bytes | bytearray):
        return Body(kind, bytes(value))
    return Stream(kind, value.open("rb") if isinstance(value, Path) else value)


class Stream(Body):
    """A body that is read while it is sent."""

    def __init__(self, media_type: str, source: Any) -> None:
        seekable = getattr(source, "seekable", None)
        again = bool(seekable and seekable())
        super().__init__(media_type, repeatable=again)
        self.__dict__["source"] = source
        self.__dict__["start"] = source.tell() if again else 0

    source: Any
    start: int

    def stream(self, asynchronous: bool) -> Any:
        if self.repeatable:
            self.source.seek(self.start)
        if hasattr(self.source, "__aiter__"):
            return self.source
        chunks = _read(self.source) if hasattr(self.source, "read") else self.source
        return _aiter(chunks) if asynchronous else chunks


def _read(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


async def _aiter(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
