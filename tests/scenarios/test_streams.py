"""Streams are read the same wherever they are cut, and as the standard says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from codegen.runtime.events import Events, Lines, ServerSentEvent

from .settings import stable

_PIECES = st.sampled_from(
    [
        *(
            b"data",
            b"event",
            b"id",
            b"retry",
            b"other",
            b":",
            b": ",
            b" ",
            b"\0",
            b"12",
        ),
        *(b"\n", b"\r", b"\r\n", b"\n\n", b"\r\r", b"\r\n\r\n", b"data: x\n\n"),
        *(b"\xef\xbb\xbf", "ü€😀".encode(), b"\xff", b"\xe2\x82", b"{}", b"\x1e"),
    ]
)
_BODIES = st.lists(_PIECES, max_size=40).map(b"".join)
_CUTS = st.lists(st.integers(0, 400), max_size=12)


def _cut(body: bytes, cuts: Iterable[int]) -> list[bytes]:
    ends = sorted({0, len(body), *(cut for cut in cuts if cut < len(body))})
    return [body[a:b] for a, b in pairwise(ends)]


def _events(chunks: list[bytes]) -> list[ServerSentEvent]:
    reader = Events()
    return [event for chunk in [*chunks, b""] for event in reader.feed(chunk)]


def _by_the_standard(body: bytes) -> list[ServerSentEvent]:
    """The algorithm of the HTML standard, 9.2.6, on the whole stream at once."""
    text = body.decode("utf-8", "replace").removeprefix("\ufeff")
    events, data, kind, last, retry = list[ServerSentEvent](), "", "", "", None
    *lines, _unfinished = re.split(r"\r\n|\r|\n", text)
    for line in lines:
        if not line:
            if data:
                given = data.removesuffix("\n")
                events.append(ServerSentEvent(given, kind or "message", last, retry))
            data, kind = "", ""
            continue
        name, _, value = line.partition(":")
        value = value[1:] if value[:1] == " " else value
        if name == "data":
            data += value + "\n"
        elif name == "event":
            kind = value
        elif name == "id" and "\0" not in value:
            last = value
        elif name == "retry" and re.fullmatch("[0-9]+", value):
            retry = int(value)
    return events


@stable(500)
@given(_BODIES, _CUTS)
@example(b"data: a\r\n\r\ndata: b\r\n\r\n", [*range(40)])
@example("data: ü€😀\n\n".encode(), [*range(40)])
@example(b"\xef\xbb\xbfdata: a\n\n", [1, 2])
@example(b"data: a\r\r", [8])
def test_events(body: bytes, cuts: list[int]) -> None:
    expected = _by_the_standard(body)
    assert _events(_cut(body, cuts)) == expected
    assert _events([bytes([byte]) for byte in body]) == expected


@stable(300)
@given(_BODIES, _CUTS, st.sampled_from([b"\n", b"\x1e"]))
@example(b'{"a":1}\n{"b":', [3, 8], b"\n")
def test_lines(body: bytes, cuts: list[int], separator: bytes) -> None:
    """Each text is between two separators, and what is empty is none."""
    expected = [text for part in body.split(separator) if (text := part.strip())]
    reader = Lines(separator)
    chunks = [*filter(None, _cut(body, cuts)), b""]
    assert [text for chunk in chunks for text in reader.feed(chunk)] == expected
