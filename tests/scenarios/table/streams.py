"""Streams that are cut, wherever, and those that do not end."""

from __future__ import annotations

import gzip
from typing import Any

from codegen.runtime.events import ServerSentEvent
from codegen.runtime.exceptions import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    NotFoundError,
    ResponseValidationError,
)
from codegen.runtime.streams import Stream

from ...runtime.shop import Customer
from ..scenario import ADA, Ask, Fails, Scenario, answer
from ..server import CLOSE, RESET, SILENCE, Drip


def _listen(hint: Any, accept: str) -> Ask:
    more = {"stream": True, "accept": accept}
    return Ask("GET", "/events", Stream[hint], more, listens=True)


_SSE, _LINES = "text/event-stream", "application/x-ndjson"
_EVENTS = _listen(Customer, _SSE)
_TEXTS = _listen(str, _SSE)
_ROWS = _listen(Customer, _LINES)
_WORDS = "data: ü€😀\n\n".encode()
_ONE, _TWO = b'data: {"id":1}\n\n', b'data: {"id":2}\r\n\r\n'
_BOTH = [ADA, Customer(id=2)]
_CUT = Fails(APIConnectionError, r"GET \S+ \(127\.0\.0\.1:\d+\): RemoteProtocolError")
_BROKE = Fails(APIConnectionError, r"GET \S+ \(127\.0\.0\.1:\d+\): ReadError")
_LATE = Fails(
    APITimeoutError, r"GET \S+ \(127\.0\.0\.1:\d+\): (ReadTimeout|TimeoutError)"
)


def _sse(body: bytes, **more: Any) -> bytes:
    return answer(body, Content_Type=_SSE, **more)


def _lines(body: bytes, **more: Any) -> bytes:
    return answer(body, Content_Type=_LINES, **more)


_OPEN = _sse(b"", length=None)
_CHUNKED = _sse(b"", length=None, Transfer_Encoding="chunked")

SCENARIOS = [
    Scenario(
        "byte by byte",
        [[_OPEN, Drip(_WORDS * 2), CLOSE]],
        (["ü€😀"] * 2, None),
        ask=_TEXTS,
        kept=0,
    ),
    Scenario(
        "cut in a character, in chunks",
        [
            [
                _CHUNKED,
                b"7\r\n" + _WORDS[:7] + b"\r\n",
                0.02,
                b"%x\r\n" % len(_WORDS[7:]) + _WORDS[7:] + b"\r\n0\r\n\r\n",
            ]
        ],
        (["ü€😀"], None),
        ask=_TEXTS,
        kept=1,
    ),
    Scenario(
        "CRLF cut in two",
        [[_OPEN, _TWO[:15], 0.02, _TWO[15:17], 0.02, _TWO[17:], CLOSE]],
        (_BOTH[1:], None),
        ask=_EVENTS,
    ),
    Scenario(
        "a BOM, byte by byte",
        [[_OPEN, Drip(b"\xef\xbb\xbf" + _ONE), CLOSE]],
        ([ADA], None),
        ask=_EVENTS,
    ),
    Scenario(
        "no UTF-8", [[_sse(b"data: \xff\n\n")]], (["\ufffd"], None), ask=_TEXTS, kept=1
    ),
    Scenario(
        "an event that is not finished is none",
        [[_sse(_ONE + b'data: {"id":2}\n')]],
        ([ADA], None),
        ask=_EVENTS,
        kept=1,
    ),
    Scenario("no event", [[_sse(b": nothing\n\n")]], ([], None), ask=_EVENTS, kept=1),
    Scenario(
        "with event, id and retry",
        [[_sse(b"event: e\nid: 7\nretry: 5\ndata: d\n\n")]],
        ([ServerSentEvent("d", "e", "7", 5)], None),
        ask=_listen(ServerSentEvent, _SSE),
    ),
    Scenario(
        "gzip",
        [[_sse(gzip.compress(_ONE), Content_Encoding="gzip")]],
        ([ADA], None),
        ask=_EVENTS,
    ),
    Scenario(
        "a type that it has not",
        [[answer(_ONE, Content_Type="text/html")]],
        ([ADA], None),
        ask=_EVENTS,
    ),
    Scenario(
        "cut in an event, and not asked again",
        [[_CHUNKED, b"%x\r\n" % len(_ONE) + _ONE + b"\r\n", CLOSE]],
        ([ADA], _CUT),
        ask=_EVENTS,
        kept=0,
    ),
    Scenario(
        "reset after an event",
        [[_OPEN, _ONE, RESET]],
        ([ADA], _BROKE),
        ask=_EVENTS,
        kept=0,
    ),
    Scenario(
        "reset before the answer",
        [[RESET], [_sse(_ONE)]],
        ([ADA], None),
        asked=2,
        ask=_EVENTS,
    ),
    Scenario(
        "silent after an event",
        [[_OPEN, _ONE, SILENCE]],
        ([ADA], _LATE),
        ask=_EVENTS,
        options={"timeout": 0.3},
        kept=0,
    ),
    Scenario(
        "no JSON in an event",
        [[_OPEN, _ONE, b"data: {\n\n", SILENCE]],
        ([ADA], Fails(ResponseValidationError, "is no JSON", lambda e: e.body == b"{")),
        ask=_EVENTS,
        kept=0,
    ),
    Scenario(
        "done, though it goes on",
        [[_OPEN, _ONE, b"data: [DONE]\n\n", SILENCE]],
        ([ADA], None),
        ask=_EVENTS,
        kept=0,
    ),
    Scenario(
        "never ends, but the deadline does",
        [[_OPEN, Drip(_ONE, 0.02, size=99, times=0)]],
        (lambda items: set(items) == {'{"id":1}'}, _LATE),
        ask=_listen(str, _SSE),
        options={"deadline": 0.4},
        within=3,
        kept=0,
    ),
    Scenario(
        "silent, and the deadline passes",
        [[_OPEN, _ONE, SILENCE]],
        ([ADA], _LATE),
        ask=_EVENTS,
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario(
        "an error instead",
        [[answer(b'{"message":"no"}', "404 x")]],
        Fails(NotFoundError, "404 x: no"),
        ask=_EVENTS,
        kept=1,
    ),
    Scenario(
        "a storm instead",
        [[answer(b"", "503 x")]],
        Fails(InternalServerError, "503 x"),
        asked=3,
        ask=_EVENTS,
        kept=1,
    ),
    Scenario("nothing instead", [[answer(b"", "204 x")]], ([], None), ask=_EVENTS),
    Scenario(
        "JSON lines, byte by byte",
        [[_lines(b"", length=None), Drip(b'{"id":1}\r\n\n{"id":2}'), CLOSE]],
        (_BOTH, None),
        ask=_ROWS,
    ),
    Scenario(
        "JSON lines, cut in one",
        [[_lines(b'{"id":1}\n{"id":', length=None), CLOSE]],
        ([ADA], Fails(ResponseValidationError, "is no JSON")),
        ask=_ROWS,
        kept=0,
    ),
    Scenario(
        "JSON lines, shorter than said",
        [[_lines(b'{"id":1}\n{"id":2}', length=99), CLOSE]],
        ([ADA], _CUT),
        ask=_ROWS,
        kept=0,
    ),
]
