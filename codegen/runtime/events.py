"""Server-sent events and JSON lines: bytes to parts, without I/O."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple


class ServerSentEvent(NamedTuple):
    """One event, as the WHATWG's HTML standard has it (section 9.2.6)."""

    data: str
    event: str = "message"
    id: str = ""
    """The last id that the stream told, which `Last-Event-ID` gives back."""
    retry: int | None = None
    """The milliseconds to wait before connecting again, if the stream told them."""


class Events:
    """Bytes to server-sent events, to the letter of the standard, wherever they are cut."""

    def __init__(self) -> None:
        self._text = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._line, self._data, self._cr = list[str](), list[str](), False
        self._event = self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Yield the events that a chunk completes; one that the end cuts is none."""
        if text := self._text.decode(chunk):
            text = text.removeprefix("\n") if self._cr else text
            self._cr = text.endswith("\r")  # ends a line, whatever comes next
            first, *others = re.split("\r\n|\r|\n", text)
            self._line.append(first)
            for rest in others:
                yield from self._read("".join(self._line))
                self._line = [rest]

    def _read(self, line: str) -> Iterator[ServerSentEvent]:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdecimal():
            self._retry = int(value[:4000])  # beyond which Python refuses
        elif not line:
            data, event = self._data, self._event
            self._data, self._event = [], ""
            if data:
                text = "\n".join(data)
                yield ServerSentEvent(text, event or "message", self._id, self._retry)


class Lines:
    """Bytes to JSON texts: one a line, or (RFC 7464) one after each record separator."""

    def __init__(self, separator: bytes) -> None:
        self._separator, self._parts = separator, list[bytes]()

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the texts that a chunk completes; an empty one ends the last."""
        first, *others = (chunk or self._separator).split(self._separator)
        self._parts.append(first)
        for rest in others:
            text, self._parts = b"".join(self._parts).strip(), [rest]
            if text:
                yield text
