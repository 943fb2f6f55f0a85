"""Answers whose parts do not fit together: lengths, chunks, versions, interim answers."""

from __future__ import annotations

from codegen.runtime.exceptions import (
    APIConnectionError,
    APITimeoutError,
    ResponseValidationError,
)

from ..scenario import OK, POST, Fails, Scenario, answer
from ..server import CLOSE, SILENCE, Drip

_CHUNKED = answer(b"", length=None, Transfer_Encoding="chunked")
_EARLY = b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"
_BROKEN = Fails(APIConnectionError, "RemoteProtocolError")
_INCOMPLETE = Fails(APIConnectionError, "RemoteProtocolError: peer closed connection")

SCENARIOS = [
    Scenario(
        "longer by its length, and ended",
        [[answer(length=20), CLOSE]],
        _INCOMPLETE,
        asked=3,
        kept=0,
    ),
    Scenario(
        "longer by its length, and ended, of a POST",
        [[answer(length=20), CLOSE]],
        _INCOMPLETE,
        ask=POST,
        kept=0,
    ),
    Scenario(
        "longer by its length, and silent",
        [[answer(length=20), SILENCE]],
        Fails(APITimeoutError, "ReadTimeout"),
        options={"timeout": 0.2, "max_retries": 0},
        kept=0,
    ),
    Scenario(
        "shorter by its length, so cut",
        [[answer(length=4)]],
        Fails(ResponseValidationError, "is no JSON", lambda e: e.body == b'{"id'),
    ),
    Scenario(
        "more than its length: the rest is not the next answer",
        [[answer(b'{"id":1}{"id":2}', length=8)], [OK]],
        calls=2,
        asked=3,
    ),
    Scenario(
        "more than its length, and then a POST, which may have been done",
        [[answer(b'{"id":1}{"id":2}', length=8)], [OK]],
        _BROKEN,
        calls=2,
        asked=2,
        ask=POST,
        kept=0,
    ),
    Scenario("two lengths", [[answer(Content_length="9")]], _BROKEN, asked=3, kept=0),
    Scenario(
        "no number as length",
        [[answer(length=None, Content_Length="x")]],
        _BROKEN,
        asked=3,
    ),
    Scenario(
        "no length, until the end", [[answer(length=None), CLOSE]], opened=1, kept=0
    ),
    Scenario(
        "chunks, one of them empty of space",
        [[_CHUNKED + b'4\r\n{"id\r\n4;x=y\r\n":1}\r\n0\r\nTrailer: x\r\n\r\n']],
        kept=1,
    ),
    Scenario(
        "cut in a chunk", [[_CHUNKED + b'9\r\n{"id"', CLOSE]], _INCOMPLETE, asked=3
    ),
    Scenario(
        "cut between chunks, where the JSON is whole",
        [[_CHUNKED + b'8\r\n{"id":1}\r\n', CLOSE]],
        _INCOMPLETE,
        asked=3,
        kept=0,
    ),
    Scenario(
        "no number as size of a chunk",
        [[_CHUNKED + b'zz\r\n{"id":1}\r\n0\r\n\r\n']],
        _BROKEN,
        asked=3,
    ),
    Scenario(
        "interim answers", [[b"HTTP/1.1 100 Continue\r\n\r\n", _EARLY * 3, OK]], kept=1
    ),
    Scenario(
        "interim answers, of a POST",
        [[b"HTTP/1.1 100 Continue\r\n\r\n" + _EARLY + OK]],
        ask=POST,
    ),
    Scenario(
        "an interim answer and no more",
        [[_EARLY, CLOSE]],
        _BROKEN,
        asked=3,
        kept=0,
    ),
    Scenario(
        "interim answers without end",
        [[Drip(_EARLY, 0.01, len(_EARLY), times=0)]],
        Fails(APITimeoutError, "GET .*: (ReadTimeout|TimeoutError)"),
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario(
        "headers byte by byte",
        [[b"HTTP/1.1 200 OK\r\n", Drip(b"X: y\r\n", 0.01, times=0)]],
        Fails(APITimeoutError, "GET .*: (ReadTimeout|TimeoutError)"),
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario(
        "a chunk whose size has no end",
        [[_CHUNKED, Drip(b"0", 0.01, times=0)]],
        Fails(APITimeoutError, "GET .*: (ReadTimeout|TimeoutError)"),
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario(
        "another protocol, unasked",
        [[b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", SILENCE]],
        Fails(APIConnectionError, "RemoteProtocolError"),
        options={"timeout": 0.5, "max_retries": 0},
        kept=0,
    ),
    Scenario("HTTP/1.0", [[answer(version="1.0"), CLOSE]], opened=1, kept=0),
    Scenario(
        "HTTP/1.0 without a length", [[answer(version="1.0", length=None), CLOSE]]
    ),
    Scenario(
        "HTTP/1.0 that is cut, which nobody can know",
        [[answer(b'{"id":', version="1.0", length=None), CLOSE]],
        Fails(ResponseValidationError, "is no JSON"),
    ),
    Scenario("no HTTP", [[b"220 mail.example ESMTP\r\n", CLOSE]], _BROKEN, asked=3),
    Scenario("HTTP/9", [[answer(version="9")]], _BROKEN, asked=3, kept=0),
    Scenario(
        "headers without end",
        [[b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 40_000, CLOSE]],
        _BROKEN,
        asked=3,
        kept=0,
    ),
    Scenario(
        "204 with a body: none is read, and the rest is not the next answer",
        [[answer(status="204 No Content")], [OK]],
        calls=2,
        asked=3,
    ),
    Scenario(
        "204 for an object", [[answer(b"", status="204 No Content")]], None, kept=1
    ),
    Scenario("205 for an object", [[answer(b"", status="205 Reset Content")]], None),
]
