"""Answers that are files: to the disk, whole or not at all, whatever their size.

A connection that breaks is taken up where it broke, if the file is certainly the same
(RFC 9110, sections 13.1.5 and 14); else the file is asked for anew.
"""

from __future__ import annotations

import os
import re
import time
from email.utils import parsedate_to_datetime
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Self

import anyio
import httpx2

from .calls import Call
from .resource import AsyncCall, RawResponse

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator
    from typing import Concatenate, ParamSpec

    _P = ParamSpec("_P")
    _Whole = Callable[Concatenate[Any, _P], bytes | None]
    _AsyncWhole = Callable[Concatenate[Any, _P], Awaitable[bytes | None]]

    class AsyncDownload(AsyncCall[bytes]):
        def __await__(self) -> Generator[Any, Any, Download]: ...
        async def __aenter__(self) -> Download: ...

    def file(of: _Whole[_P]) -> staticmethod[_P, Download]: ...
    def async_file(of: _AsyncWhole[_P]) -> staticmethod[_P, AsyncDownload]: ...


_CHUNK = 256 * 1024


class Download(RawResponse[bytes]):
    """An answer that is a file; of `with_streaming_response`, one that was not read yet."""

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path`, and return that.

        It is written beside `path` under another name, and gets its own when it is whole.
        Memory does not grow with it. Raises what a call raises, and `OSError`.
        """
        with _Target(Path(path), self) as target:
            answer: Any = self
            while True:
                try:
                    target.begin(answer)
                    for chunk in answer.iter_bytes(_CHUNK):
                        target.write(chunk)
                    return target.finish()
                except httpx2.RequestError as error:
                    answer.close()
                    call = target.rest(error)
                time.sleep(self.exchange.wait)
                answer = self.exchange.resource._ask(call)

    async def asave(self, path: str | os.PathLike[str]) -> Path:
        """Do as `save` does, of an asynchronous client."""
        run = anyio.to_thread.run_sync
        with _Target(Path(path), self) as target:
            answer: Any = self
            while True:
                try:
                    target.begin(answer)
                    async for chunk in answer.aiter_bytes(_CHUNK):
                        await run(target.write, chunk)
                    return await run(target.finish)
                except httpx2.RequestError as error:
                    await answer.aclose()
                    call = target.rest(error)
                await anyio.sleep(self.exchange.wait)
                answer = await self.exchange.resource._ask(call)


class _Target:
    """A file that is being written, and what is known of the one that is downloaded."""

    def __init__(self, path: Path, answer: Download) -> None:
        self._path, self._part = path, path.with_name(f".{token_hex(8)}.part")
        self._exchange, self._begun = answer.exchange, False
        self._size = self._before = 0
        self._total: int | None = None
        self._same = ""  # what `If-Range` says

    def __enter__(self) -> Self:
        self._file = self._part.open("xb")
        return self

    def __exit__(self, *exc: object) -> None:
        self._file.close()
        self._part.unlink(missing_ok=True)

    def begin(self, answer: httpx2.Response) -> None:
        """Get ready for an answer: one that goes on, or one that is the whole."""
        if self._begun and answer.status_code in (206, 416):
            total = "[0-9]+" if self._total is None else self._total
            wanted = rf"bytes {self._size}-[0-9]+/({total}|\*)"
            same = answer.headers.get("etag", self._same) == self._same
            if same and re.fullmatch(wanted, answer.headers.get("content-range", "")):
                return
            self._same = ""
            raise httpx2.RemoteProtocolError("another range than the one asked for")
        self._file.seek(0)
        self._file.truncate()
        length = answer.headers.get("content-length", "")
        whole = answer.status_code == 200 and "content-encoding" not in answer.headers
        self._begun, self._size, self._before = True, 0, 0
        self._total = int(length) if whole and length.isdecimal() else None
        self._same = _validator(answer.headers) if whole else ""

    def write(self, chunk: bytes) -> None:
        self._size += self._file.write(chunk)

    def rest(self, error: httpx2.RequestError) -> Call:
        """Return the call for what is missing, or for the whole; raises where nobody may
        ask again. What got on may be tried as often as in the beginning."""
        exchange, call = self._exchange, self._exchange.call
        if self._size > self._before:
            exchange.attempts, self._before = 0, self._size
        exchange.failed(error)
        more = {"Range": f"bytes={self._size}-", "If-Range": self._same}
        headers = {**call.said.get("extra_headers", {}), **(more if self._same else {})}
        left = exchange.end - time.monotonic()
        said = {**call.said, "extra_headers": headers, "deadline": left}
        rest: Call = call._replace(said=said, sent={**call.sent, "rest": True})
        return rest

    def finish(self) -> Path:
        """Give the file its name."""
        if self._total not in (None, self._size):
            raise httpx2.RemoteProtocolError(f"{self._size} bytes of {self._total}")
        self._file.close()
        return self._part.replace(self._path)


def _validator(headers: httpx2.Headers) -> str:
    """Return what tells that a file is the same, byte for byte: a strong entity tag, or a
    date that is one second older than the answer (RFC 9110, section 8.8.2.2)."""
    if headers.get("accept-ranges", "").lower() == "none":
        return ""
    if tag := headers.get("etag", ""):
        return "" if tag.startswith("W/") else tag
    changed = headers.get("last-modified", "")
    try:
        then, now = map(parsedate_to_datetime, (changed, headers.get("date", "")))
        return changed if (now - then).total_seconds() >= 1 else ""
    except (ValueError, TypeError):  # no date, or a date in no time zone
        return ""
