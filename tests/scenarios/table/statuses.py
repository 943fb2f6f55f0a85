"""Statuses that are errors, and when there is another attempt."""

from __future__ import annotations

import gzip
from typing import Any

from codegen.runtime import exceptions as ex

from ..scenario import OK, POST, Fails, Scenario, answer
from ..server import CLOSE, RESET, SILENCE, Drip

_HTML = b"<!doctype html><h1>Bad Gateway</h1>"
_KEYED = POST._replace(more={**POST.more, "options": {"idempotency_key": "k"}})


def _say(status: str, body: bytes = b'{"message":"no"}', **headers: Any) -> list[bytes]:
    return [answer(body, status, **headers)]


def _of(cls: type[ex.APIStatusError], says: str, body: object = ...) -> Fails:
    whole = f"^(GET|POST) [^:]*: {says}$"
    return Fails(cls, whole, lambda e: body is ... or e.body == body)


_BUSY = _of(ex.InternalServerError, "503 Service Unavailable: no", {"message": "no"})
_503, _429 = "503 Service Unavailable", "429 Too Many Requests"
_LIMITED = _of(ex.RateLimitError, f"{_429}: no")

SCENARIOS = [
    Scenario("a storm", [_say(_503)], _BUSY, asked=3, opened=1, kept=1),
    Scenario(
        "a longer storm", [_say(_503)], _BUSY, asked=6, options={"max_retries": 5}
    ),
    Scenario("a storm, no retries", [_say(_503)], _BUSY, options={"max_retries": 0}),
    Scenario("a storm, of a POST", [_say(_503)], _BUSY, ask=POST),
    Scenario("a storm, of a POST with a key", [_say(_503)], _BUSY, asked=3, ask=_KEYED),
    Scenario("503, then good", [_say(_503), [OK]], asked=2, opened=1),
    Scenario("500, 502, then good", [_say("500 x"), _say("502 x"), [OK]], asked=3),
    Scenario(
        "503 and the end, then good", [[*_say(_503), CLOSE], [OK]], asked=2, opened=2
    ),
    Scenario("429, then good, of a POST", [_say(_429), [OK]], asked=2, ask=POST),
    Scenario("429, at once", [_say(_429, Retry_After="0"), [OK]], asked=2),
    Scenario(
        "429, a date that is past",
        [_say(_429, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"), [OK]],
        asked=2,
    ),
    Scenario("429, nonsense", [_say(_429, Retry_After="-1; soon"), [OK]], asked=2),
    *(
        Scenario(
            f"429, beyond the deadline: {after[:20]}",
            [_say(_429, Retry_After=after), [OK]],
            _LIMITED,
            options={"deadline": 5},
            within=3,
            kept=1,
        )
        for after in ("30", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT")
    ),
    Scenario("408, then good", [_say("408 x"), [OK]], asked=2),
    Scenario(
        "501 stays true", [_say("501 x")], _of(ex.InternalServerError, "501 x: no")
    ),
    Scenario("409 is an answer", [_say("409 x")], _of(ex.ConflictError, "409 x: no")),
    Scenario(
        "401 is an answer", [_say("401 x")], _of(ex.AuthenticationError, "401 x: no")
    ),
    Scenario(
        "HTML",
        [_say("404 Not Found", _HTML, Content_Type="text/html")],
        _of(ex.NotFoundError, "404 Not Found", _HTML.decode()),
    ),
    Scenario(
        "HTML as JSON",
        [_say("502 x", _HTML)],
        _of(ex.InternalServerError, "502 x: <!doctype .*", _HTML.decode()),
        asked=3,
    ),
    Scenario(
        "nothing",
        [_say("400 Bad Request", b"")],
        _of(ex.BadRequestError, "400 Bad Request"),
        kept=1,
    ),
    Scenario(
        "cut JSON",
        [_say("422 x", b'{"detail":')],
        _of(ex.UnprocessableEntityError, "422 x: .*", '{"detail":'),
    ),
    Scenario(
        "no UTF-8",
        [_say("403 x", b"\xff\xfe")],
        _of(ex.PermissionDeniedError, ".*", "\ufffd\ufffd"),
    ),
    Scenario(
        "gzip that is none",
        [_say("404 x", Content_Encoding="gzip")],
        _of(ex.NotFoundError, "404 x", ""),
        kept=0,
    ),
    Scenario(
        "a storm of gzip that is none",
        [_say(_503, _HTML, Content_Encoding="gzip")],
        _of(ex.InternalServerError, _503, ""),
        asked=3,
    ),
    Scenario(
        "gzip",
        [_say("404 x", gzip.compress(b'{"message":"no"}'), Content_Encoding="gzip")],
        _of(ex.NotFoundError, "404 x: no"),
    ),
    Scenario(
        "a body that is cut: the status is an answer",
        [[answer(b'{"a', "400 x", length=9), CLOSE]],
        _of(ex.BadRequestError, '400 x: {"a', '{"a'),
        kept=0,
    ),
    Scenario(
        "a body that is cut, of what may pass",
        [[answer(b"", _503, length=9), RESET]],
        _of(ex.InternalServerError, _503, ""),
        asked=3,
        kept=0,
    ),
    Scenario(
        "a body that is cut, of a POST, which was refused",
        [[answer(b"{", _429, length=9), CLOSE], [OK]],
        ask=POST,
        asked=2,
    ),
    Scenario(
        "a body that is cut, of a POST, which may have been done",
        [[answer(b"{", _503, length=9), CLOSE], [OK]],
        _of(ex.InternalServerError, f"{_503}: {{", "{"),
        ask=POST,
    ),
    Scenario(
        "a body that is cut, of one sent elsewhere",
        [[answer(b"{", "302 x", length=9, Location="/x"), CLOSE], [OK]],
        asked=2,
    ),
    Scenario(
        "a body that stops",
        [[answer(b"gone", "404 x", length=9), SILENCE]],
        _of(ex.NotFoundError, "404 x: gone", "gone"),
        options={"timeout": 0.2},
        kept=0,
    ),
    Scenario(
        "a body that stops until the deadline",
        [[answer(b"gone", "404 x", length=9), SILENCE]],
        _of(ex.NotFoundError, "404 x: gone", "gone"),
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario(
        "a body that never ends",
        [[answer(b"", "404 x", length=None), Drip(b"no ", 0.01, 3, times=0)]],
        _of(ex.NotFoundError, "404 x: no( no)+…?"),
        options={"deadline": 0.3},
        within=3,
        kept=0,
    ),
    Scenario("no reason", [_say("418 ")], _of(ex.APIStatusError, "418: no")),
    Scenario(
        "nothing new",
        [[b"HTTP/1.1 304 Not Modified\r\n\r\n"]],
        _of(ex.APIStatusError, "304 Not Modified"),
        kept=1,
    ),
]
