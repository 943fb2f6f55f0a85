"""Bodies that are sent as they are: text, bytes, files, streams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from .calls import Body

_CHUNK = 64 * 1024


def body(value: Any, sent: Mapping[str, Any]) -> Body:
    """Return the body of text, bytes, a path, an open binary file or an iterator of bytes.

    A file is sent from where it stands, and again from there on another attempt; an
    iterator can be sent only once.
    """
    kind = sent.get("media_type")
    if isinstance(value, str):
        return Body(kind or "text/plain; charset=utf-8", value.encode())
    kind = kind or "application/octet-stream"
    if isinstance(value, bytes | bytearray):
        return Body(kind, bytes(value))
    named = isinstance(value, Path)
    again = named or (hasattr(value, "seekable") and value.seekable())
    start = value.tell() if again and not named else None

    def stream(asynchronous: bool) -> Any:
        if hasattr(value, "__aiter__"):
            return value
        chunks: Any = _read(value, start) if named or hasattr(value, "read") else value
        return _aiter(chunks) if asynchronous else chunks

    return Body(kind, stream, again)


def _read(source: Any, start: int | None) -> Iterator[bytes]:
    opened = source.open("rb") if isinstance(source, Path) else nullcontext(source)
    with opened as file:
        if start is not None:
            file.seek(start)
        while chunk := file.read(_CHUNK):
            yield chunk


async def _aiter(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
