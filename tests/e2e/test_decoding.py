"""Answers that are not as documented: kept, typed as far as they go, and told once."""

from __future__ import annotations

import importlib
import warnings
from typing import Any

import pytest

from .conftest import Make
from .server import Answer, Server

WRONG: dict[str, Any] = {
    "success": 1,
    "code": "200",
    "data": [
        {"id": "12", "name": 7, "unsubscribed_at": 1777390200, "photo": {"id": 1}},
        {"id": "13", "validation": {"result": "new value"}, "unknown": {"a": [1]}},
        {"id": 14.0, "photo": "none", "validation": {"risk": 3}},
    ],
    "pagination": {"total": True},
}


@pytest.fixture
def told() -> list[Any]:
    return []


def test_lenient(server: Server, client: Make, told: list[Any]) -> None:
    server.say(Answer.of(WRONG))
    one = client("mgr", on_mismatch=told.append)
    answer = one.customers.list()
    assert (answer.success, answer.code) == (1, "200")
    first, second, third = answer.data
    assert {type(item).__name__ for item in answer.data} == {"Customer"}
    assert (first.id, first.name, first.unsubscribed_at) == ("12", 7, 1777390200)
    assert type(first.photo).__name__ == "CustomerPhoto"
    assert second.validation.result == "new value"
    assert third.id == 14
    assert third.photo == "none"
    assert type(answer.pagination).__name__ == "Pagination"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answer.model_dump(mode="json") == WRONG


def test_told_once(server: Server, client: Make, told: list[Any]) -> None:
    """Once per operation, pointer and kind, and never the value."""
    server.say(Answer.of(WRONG))
    one = client("mgr", on_mismatch=told.append)
    one.customers.list()
    one.customers.list()
    seen = {(m.pointer, m.expected, m.found) for m in told}
    assert len(seen) == len(told)
    assert {m.operation for m in told} == {"GET /customers"}
    pointers = {m.pointer for m in told}
    assert pointers == {
        "/success",
        "/code",
        "/data/*/id",
        "/data/*/name",
        "/data/*/unsubscribed_at",
        "/data/*/photo",
        "/data/*/validation/risk",
        "/pagination/total",
    }
    assert "1777390200" not in " ".join(map(str, told))
    wrong = next(m for m in told if m.pointer == "/data/*/unsubscribed_at")
    assert wrong.found in ("integer", "number")


def test_another_operation_tells_again(
    server: Server, client: Make, told: list[Any]
) -> None:
    server.say(Answer.of({"success": 1}))
    one = client("mgr", on_mismatch=told.append)
    one.customers.archive(1)
    one.customers.unarchive(1)
    assert [m.operation for m in told] == [
        "PUT /customers/{id}/archive",
        "PUT /customers/{id}/unarchive",
    ]


def test_logged(server: Server, client: Make, caplog: pytest.LogCaptureFixture) -> None:
    server.say(Answer.of({"success": "yes indeed"}))
    client("mgr").customers.archive(1)
    (record,) = [r for r in caplog.records if r.levelname == "WARNING"]
    assert record.name.partition(".")[0] == "mgr"
    assert "/success" in record.getMessage()
    assert "yes indeed" not in record.getMessage()


def test_strict(server: Server, client: Make) -> None:
    mgr = importlib.import_module("mgr")
    server.say(Answer.of(WRONG))
    with pytest.raises(mgr.ResponseValidationError) as caught:
        client("mgr", response_validation="strict").customers.list()
    assert "/success" in str(caught.value)
    assert "1777390200" not in str(caught.value)


def test_strict_with_what_is_right(server: Server, client: Make) -> None:
    right = {
        "success": True,
        "data": [{"id": 1.0, "validation": {"result": "brand new"}}],
    }
    server.say(Answer.of(right))
    answer = client("mgr", response_validation="strict").customers.list()
    assert answer.data[0].validation.result == "brand new"


def test_a_guess(server: Server, client: Make) -> None:
    """`{"type": "object"}` in the documentation, a customer in the answer."""
    mgr = importlib.import_module("mgr")
    server.say(Answer.of({"success": True, "data": {"id": 42, "first_name": "Ada"}}))
    customer = client("mgr").customers.get(42).data
    assert type(customer) is mgr.Customer
    assert (customer.id, customer.first_name, customer.last_name) == (42, "Ada", None)
    assert customer.model_fields_set == {"id", "first_name"}


def test_no_coercion(server: Server, client: Make, told: list[Any]) -> None:
    values = {
        "id": "3",
        "is_validated": 1,
        "created_at": "2026-04-28",
        "charges_sum": 2.5,
    }
    server.say(Answer.of({"data": values}))
    customer = client("mgr", on_mismatch=told.append).customers.get(42).data
    assert {name: getattr(customer, name) for name in values} == values
    assert len(told) == 4


def test_no_json(server: Server, client: Make) -> None:
    mgr = importlib.import_module("mgr")
    server.say(Answer(200, b"<html>", "text/html"))
    with pytest.raises(mgr.ResponseValidationError):
        client("mgr").customers.list()
