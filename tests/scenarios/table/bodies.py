"""Bodies that are not what they are said to be."""

from __future__ import annotations

import gzip
import random
import zlib

from codegen.runtime.exceptions import (
    APIConnectionError,
    APITimeoutError,
    ResponseValidationError,
)

from ..scenario import ADA, GET, OK, POST, Fails, Scenario, answer
from ..server import Drip

_HTML = b"<!doctype html><title>Sign in</title>"
_ZIPPED = gzip.compress(b'{"id":1}')
_BROKEN_ZIP = gzip.compress(random.Random(1).randbytes(1000))[:900] + b"\xff" * 200
_DEEP = b'{"id":1,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"


def _bomb() -> tuple[bytes, bytes]:
    """The start of a gzip, and what may follow any number of times: 8 MB of zeros."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = [packer.compress(bytes(2**23)) + packer.flush(2) for _ in range(2)]
    return packed[0], packed[1]


_START, _MORE = _bomb()


def _zipped(body: bytes) -> bytes:
    return answer(body, Content_Encoding="gzip")


def _not_json(kind: str, body: bytes) -> Fails:
    says = rf"^GET /customers/1: the answer \({kind}\) is no JSON: "
    return Fails(ResponseValidationError, says, lambda e: e.body == body)


SCENARIOS = [
    Scenario("JSON as HTML", [[answer(Content_Type="text/html")]]),
    Scenario(
        "JSON of no type",
        [[b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n" + b'{"id":1}']],
    ),
    Scenario("JSON with a BOM", [[answer(b'\xef\xbb\xbf{"id":1}')]]),
    Scenario(
        "HTML as JSON", [[answer(_HTML)]], _not_json("application/json", _HTML), kept=1
    ),
    Scenario(
        "HTML",
        [[answer(_HTML, Content_Type="text/html")]],
        _not_json("text/html", _HTML),
        kept=1,
    ),
    Scenario(
        "cut JSON", [[answer(b'{"id":')]], _not_json("application/json", b'{"id":')
    ),
    Scenario(
        "two values",
        [[answer(b'{"id":1}{}')]],
        _not_json("application/json", b'{"id":1}{}'),
    ),
    Scenario(
        "JSON that is no UTF-8",
        [[answer('{"id":"ü"}'.encode("latin-1"))]],
        _not_json("application/json", b'{"id":"\xfc"}'),
    ),
    Scenario("JSON too deep", [[answer(_DEEP)]], _not_json("application/json", _DEEP)),
    Scenario("nothing for an object", [[answer(b"")]], None),
    Scenario("spaces for an object", [[answer(b" \r\n")]], None),
    Scenario(
        "nothing for an object, strictly",
        [[answer(b"")]],
        Fails(
            ResponseValidationError,
            "the whole answer: expected a body, found nothing",
            lambda e: e.body == b"" and len(e.mismatches) == 1,
        ),
        options={"response_validation": "strict"},
    ),
    Scenario("null for an object", [[answer(b"null")]], None),
    Scenario("a list for an object", [[answer(b"[1]")]], [1]),
    Scenario(
        "a list for an object, strictly",
        [[answer(b"[1]")]],
        Fails(ResponseValidationError, "expected object, found array"),
        options={"response_validation": "strict"},
    ),
    Scenario(
        "HTML for text",
        [[answer(_HTML, Content_Type="text/html")]],
        _HTML.decode(),
        ask=GET._replace(returns=str),
    ),
    Scenario(
        "nothing, where nothing is expected",
        [[answer(_HTML)]],
        None,
        ask=GET._replace(returns=type(None)),
    ),
    Scenario("gzip", [[_zipped(_ZIPPED)]], kept=1),
    Scenario(
        "gzip that is none",
        [[_zipped(b'{"id":1}')]],
        Fails(APIConnectionError, "DecodingError"),
        kept=0,
    ),
    Scenario(
        "gzip that is none, of a POST",
        [[_zipped(b'{"id":1}')]],
        Fails(APIConnectionError, "DecodingError"),
        ask=POST,
        kept=0,
    ),
    Scenario(
        "gzip that breaks later",
        [[_zipped(_BROKEN_ZIP)]],
        Fails(APIConnectionError, "DecodingError"),
        kept=0,
    ),
    Scenario(
        "gzip that is cut",
        [[_zipped(_ZIPPED[:14])]],
        Fails(ResponseValidationError, "is no JSON"),
    ),
    Scenario("an encoding that nobody knows", [[answer(Content_Encoding="rot13")]]),
    Scenario(
        "a gzip bomb that never ends ends with the deadline",
        [
            [
                answer(_START, length=None, Content_Encoding="gzip"),
                Drip(_MORE, 0.02, len(_MORE), times=0),
            ]
        ],
        Fails(APITimeoutError, "ReadTimeout|TimeoutError"),
        options={"deadline": 0.5},
        within=3,
        kept=0,
    ),
    Scenario(
        "a value that does not fit",
        [[answer(b'{"id":1,"key":"x"}')]],
        ADA.model_copy(update={"key": "x"}),
    ),
    Scenario("good", [[OK]]),
]
