"""What a call raises, and when it tries again."""

from __future__ import annotations

import asyncio
import importlib
import pickle
from typing import Any

import pytest

from .conftest import KEYS, Make
from .server import Answer, Server

ID = "0b0f8f5e-6c3c-4e5c-9d55-2f2f6c8a1c11"
DETAIL = {"detail": [{"loc": ["query", "limit"], "msg": "too much", "type": "value"}]}
FORBIDDEN = {"errors": [{"status": "403", "title": "Forbidden", "detail": "not this"}]}
OK = Answer.of({"success": True, "code": 200, "data": []})
BUSY = Answer(503, headers={"Retry-After": "0"})
STATUSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "APIStatusError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
}


@pytest.mark.parametrize(("status", "name"), STATUSES.items())
def test_statuses(status: int, name: str, server: Server, client: Make) -> None:
    mgr = importlib.import_module("mgr")
    server.say(Answer.of({"message": "no"}, status, headers={"X-Request-Id": "r1"}))
    with pytest.raises(mgr.APIError) as caught:
        client("mgr", max_retries=0).customers.get(42)
    error = caught.value
    assert type(error) is getattr(mgr, name)
    assert (error.status_code, error.request_id) == (status, "r1")
    assert error.body == {"message": "no"}
    assert "k3y" not in f"{error} {error!r} {vars(error)}"
    assert pickle.loads(pickle.dumps(error)).status_code == status


def test_declared_body(server: Server, client: Make) -> None:
    aurora = importlib.import_module("aurora")
    server.say(Answer.of(DETAIL, 422))
    with pytest.raises(aurora.UnprocessableEntityError) as caught:
        client("aurora").customers.list(limit=1000)
    body = caught.value.body
    assert type(body) is aurora.HTTPValidationError
    assert type(body.detail[0]).__name__ == "ValidationError"
    assert body.detail[0].loc == ["query", "limit"]


def test_declared_body_async(server: Server, client: Make) -> None:
    aurora = importlib.import_module("aurora")
    server.say(Answer.of(DETAIL, 422))

    async def run() -> Any:
        async with client("aurora", "AsyncClient") as one:
            with pytest.raises(aurora.UnprocessableEntityError) as caught:
                await one.customers.get(ID)
            return caught.value.body

    assert type(asyncio.run(run())) is aurora.HTTPValidationError


@pytest.mark.parametrize(
    ("status", "error", "body"),
    [
        (401, "AuthenticationError", "ErrorsUnauthorized"),
        (403, "PermissionDeniedError", "ErrorsForbidden"),
    ],
)
def test_kajabi(
    status: int, error: str, body: str, server: Server, client: Make
) -> None:
    kajabi = importlib.import_module("kajabi")
    server.say(Answer.of(FORBIDDEN, status, media_type="application/vnd.api+json"))
    with pytest.raises(getattr(kajabi, error)) as caught:
        client("kajabi").customers.list()
    assert type(caught.value.body).__name__ == body
    assert caught.value.body.errors[0].title == "Forbidden"


def test_a_body_that_is_no_json(server: Server, client: Make) -> None:
    aurora = importlib.import_module("aurora")
    server.say(Answer(422, b"<html>no</html>", "text/html"))
    with pytest.raises(aurora.UnprocessableEntityError) as caught:
        client("aurora").customers.list()
    assert caught.value.body == "<html>no</html>"


def test_no_connection() -> None:
    mgr = importlib.import_module("mgr")
    one = mgr.Client(base_url="http://127.0.0.1:9", max_retries=0, **KEYS["mgr"])
    with one, pytest.raises(mgr.APIConnectionError) as caught:
        one.customers.get(1)
    assert not isinstance(caught.value, mgr.APITimeoutError)


def test_timeout(server: Server, client: Make) -> None:
    mgr = importlib.import_module("mgr")

    def slow(request: Any) -> Answer:
        import time

        time.sleep(0.3)
        return OK

    server.answers = slow
    with pytest.raises(mgr.APITimeoutError):
        client("mgr").customers.get(
            1, request_options={"timeout": 0.05, "max_retries": 0}
        )


# --- again -----------------------------------------------------------------------------


def test_again(server: Server, client: Make) -> None:
    server.say(BUSY, OK)
    assert client("mgr").customers.list().success is True
    assert len(server.requests) == 2
    assert server.requests[0].line == server.requests[1].line


def test_again_async(server: Server, client: Make) -> None:
    server.say(BUSY, BUSY, OK)

    async def run() -> Any:
        async with client("mgr", "AsyncClient") as one:
            return await one.customers.list()

    assert asyncio.run(run()).success is True
    assert len(server.requests) == 3


def test_not_for_ever(server: Server, client: Make) -> None:
    mgr = importlib.import_module("mgr")
    server.say(BUSY)
    with pytest.raises(mgr.InternalServerError):
        client("mgr", max_retries=1).customers.list()
    assert len(server.requests) == 2


def test_post_is_not_repeated(server: Server, client: Make) -> None:
    mgr = importlib.import_module("mgr")
    server.say(BUSY, OK)
    with pytest.raises(mgr.InternalServerError):
        client("mgr").customers.create(first_name="Ada")
    assert len(server.requests) == 1


# --- what differs for one call ---------------------------------------------------------


def test_request_options(server: Server, client: Make) -> None:
    mgr = importlib.import_module("mgr")
    server.say(BUSY)
    options = {"max_retries": 0, "headers": {"X-Mine": "1"}, "query": {"debug": True}}
    with pytest.raises(mgr.InternalServerError):
        client("mgr").customers.list(limit=3, request_options=options)
    assert server.request.target == "/project/customers?limit=3&debug=true"
    assert server.request.header("X-Mine") == "1"


def test_misspelt_request_options(server: Server, client: Make) -> None:
    with pytest.raises(TypeError, match="max_retry"):
        client("mgr").customers.list(request_options={"max_retry": 0})
    assert server.requests == []
