"""Every operation over a real socket; `openapi-core` judges what was asked and answered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from openapi_core.exceptions import OpenAPIError

from codegen.pipeline import Build

from .conftest import BASES, Make
from .operations import METHODS, OPERATIONS, Sample, judge_of, sample
from .server import Answer, Request, Server

AUTHORIZATION = {
    "mgr": "Bearer k3y",
    "aurora": "Bearer t0ken",
    "kajabi": "Bearer b3arer",
}


async def call_async(client: Any, method: str, given: Sample) -> Any:
    async with client:
        return await getattr(client.customers, method)(*given.positional, **given.named)


@pytest.mark.parametrize("full", [True, False], ids=["all", "required"])
@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
@pytest.mark.parametrize(("name", "key"), OPERATIONS)
def test_operation(
    name: str,
    key: str,
    kind: str,
    full: bool,
    server: Server,
    client: Make,
    build_seed: Callable[[str], Build],
) -> None:
    document, method = build_seed(name).document.data, METHODS[name][key]
    given = sample(document, key, full=full)
    body = b"" if given.status == 204 else Answer.of(given.answer).body
    answer = Answer(given.status, body, given.media_type)
    server.say(answer)

    one = client(name, kind, response_validation="strict")
    if kind == "Client":
        value = getattr(one.customers, method)(*given.positional, **given.named)
    else:
        value = asyncio.run(call_async(one, method, given))

    request = server.request
    wanted = f"{given.method} {BASES[name]}{given.target} HTTP/1.1"
    assert request.line == wanted.encode()
    assert request.header("Authorization") == AUTHORIZATION[name]
    assert request.header("Accept") == given.media_type
    if given.body is None:
        assert request.body == b"" and request.header("Content-Type") is None
    else:
        assert request.json == given.body
        assert request.header("Content-Type") == "application/json"
    judge_of(document, key, server.url + BASES[name]).both(request, answer)
    check(value, given)


def check(value: Any, given: Sample) -> None:
    """The value is all that was answered, typed and given again as it came."""
    if given.status == 204:
        assert value is None
        return
    whole = getattr(value, "response", value)
    assert type(whole).__module__.endswith("models.customers")
    assert whole.model_dump(mode="json") == given.answer
    if whole is not value:
        assert [item.model_dump() for item in value.data] == [
            item.model_dump() for item in whole.data or []
        ]


LINE = b"GET /project/customers/1 HTTP/1.1"
TAGS = b"PUT /project/customers/1/tags HTTP/1.1"
GET, LIST = "GET /customers/{id}", "GET /customers"
KEY = [("Authorization", "Bearer k")]
JSON = [*KEY, ("Content-Type", "application/json")]
RIGHT = Answer.of({"success": True, "code": 1})
WRONG = [
    (GET, Request(b"GET /project/nothing HTTP/1.1", KEY, b""), RIGHT),
    (GET, Request(LINE, [], b""), RIGHT),
    (GET, Request(LINE.replace(b"/1", b"/one"), KEY, b""), RIGHT),
    (LIST, Request(b"GET /project/customers?limit=x HTTP/1.1", KEY, b""), RIGHT),
    (LIST, Request(b"GET /project/customers?filter=x HTTP/1.1", KEY, b""), RIGHT),
    ("PUT /customers/{id}/tags", Request(TAGS, JSON, b"{}"), RIGHT),
    (GET, Request(LINE, KEY, b""), Answer.of({"success": "yes"})),
    (GET, Request(LINE, KEY, b""), Answer.of({}, media_type="text/plain")),
]


@pytest.mark.parametrize(("key", "request_", "answer"), WRONG, ids=range(len(WRONG)))
def test_the_judge_judges(
    key: str, request_: Request, answer: Answer, build_seed: Callable[[str], Build]
) -> None:
    document, base_url = build_seed("mgr").document.data, "http://127.0.0.1:1/project"
    judge_of(document, GET, base_url).both(Request(LINE, KEY, b""), RIGHT)
    with pytest.raises(OpenAPIError):
        judge_of(document, key, base_url).both(request_, answer)


def test_all_operations_are_here(seed: str, build_seed: Callable[[str], Build]) -> None:
    paths = build_seed(seed).document.data["paths"]
    found = {f"{m.upper()} {path}" for path, item in paths.items() for m in item}
    assert found == set(METHODS[seed])
    assert len(OPERATIONS) == 22
