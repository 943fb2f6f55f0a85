"""A body of bounded size, whatever the server sends."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, Iterator

from .limits import Limits
from .trouble import Trouble

STEP = 64 * 1024


class Meter:
    """Counts the bytes of a whole run."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.spent = 0

    def spend(self, size: int) -> None:
        self.spent += size
        if self.spent > self.limits.total:
            raise Trouble(
                "too-much",
                f"the site is larger than {self.limits.total:,} bytes in all",
                "narrow it with --include and --exclude, or raise --max-total",
                kind="stop",
            )


async def read(
    chunks: AsyncIterable[bytes], encoding: str, length: str, meter: Meter
) -> bytes:
    """The decoded body. `encoding` and `length` are the headers, empty without one."""
    limit = meter.limits.page
    if length.isascii() and length.isdigit() and int(length[:20]) > limit:
        raise _too_large(limit)
    inflater = _inflater(encoding)
    found = bytearray()
    raw = 0
    async for chunk in chunks:
        raw += len(chunk)
        for part in inflater.feed(chunk) if inflater else (chunk,):
            found += part
            meter.spend(len(part))
            if len(found) > limit:
                raise _too_large(limit)
        if raw > limit:
            raise _too_large(limit)
    if inflater and not inflater.ended:
        raise Trouble("broken", "the compressed page ends too early", retry=True)
    return bytes(found)


def _too_large(limit: int) -> Trouble:
    return Trouble(
        "too-large",
        f"it is larger than {limit:,} bytes",
        "leave it out with --exclude, or raise --max-page",
    )


def _inflater(encoding: str) -> Inflater | None:
    word = encoding.strip().lower()
    if word in ("", "identity"):
        return None
    if word in ("gzip", "x-gzip", "deflate"):
        return Inflater()
    raise Trouble("broken", "it is compressed in a way that was not asked for")


class Inflater:
    """gzip and zlib, a step at a time."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(wbits=47)

    @property
    def ended(self) -> bool:
        return self._inner.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What `data` becomes, in parts of at most `STEP` bytes."""
        part = b""
        while (data or len(part) == STEP) and not self._inner.eof:
            try:
                part = self._inner.decompress(data, STEP)
            except zlib.error as error:
                raise Trouble("broken", "the compressed page is damaged") from error
            data = self._inner.unconsumed_tail
            yield part


def gunzip(data: bytes, meter: Meter) -> bytes:
    """A file that is itself compressed (`sitemap.xml.gz`), within the same limits."""
    found = bytearray()
    for part in Inflater().feed(data):
        found += part
        meter.spend(len(part))
        if len(found) > meter.limits.page:
            raise _too_large(meter.limits.page)
    return bytes(found)
