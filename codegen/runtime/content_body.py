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
    return Stream(kind, value)


class Stream(Body):
    """A body that is read while it is sent."""

    def __init__(self, media_type: str, source: Any) -> None:
        named = isinstance(source, Path)
        again = named or (hasattr(source, "seekable") and source.seekable())
        super().__init__(media_type, repeatable=again)
        start = source.tell() if again and not named else 0
        vars(self).update(source=source, start=start)

    source: Any
    start: int

    def stream(self, asynchronous: bool) -> Any:
        """Return what `httpx2` takes as content, anew for each attempt."""
        source = self.source
        if hasattr(source, "__aiter__"):
            return source
        if isinstance(source, Path) or hasattr(source, "read"):
            source = self._read()
        return _aiter(source) if asynchronous else source

    def _read(self) -> Iterator[bytes]:
        if isinstance(self.source, Path):
            with self.source.open("rb") as file:
                yield from _chunks(file)
        else:
            if self.repeatable:
                self.source.seek(self.start)
            yield from _chunks(self.source)


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


async def _aiter(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
