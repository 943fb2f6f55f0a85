"""The wire byte for byte, where it is delicate."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import pytest

from .conftest import Make
from .server import Answer, Server

ID = "0b0f8f5e-6c3c-4e5c-9d55-2f2f6c8a1c11"
STATUS = Answer.of({"success": True, "code": 200})


@pytest.fixture
def mgr(server: Server, client: Make) -> Any:
    server.say(STATUS)
    return client("mgr").customers


def test_brackets(server: Server, client: Make) -> None:
    server.say(Answer.of({"data": []}, media_type="application/vnd.api+json"))
    client("kajabi").customers.list(
        filter_site_id="111",
        page_number=2.0,
        page_size=10,
        fields_customers="name,email",
    )
    assert server.request.line == (
        b"GET /v1/customers?page[number]=2&page[size]=10"
        b"&fields[customers]=name%2Cemail&filter[site_id]=111 HTTP/1.1"
    )
    assert server.request.header("Accept") == "application/vnd.api+json"


@pytest.mark.parametrize("number", [2, 2.0])
def test_page_number_is_no_float(number: float, server: Server, client: Make) -> None:
    server.say(Answer.of({"data": []}))
    client("kajabi").customers.list(page_number=number)
    assert server.request.target == "/v1/customers?page[number]=2"


def test_query_text(mgr: Any, server: Server) -> None:
    """`/`, `?`, `#`, `&`, `=`, `+`, `%`, space and what is not ASCII."""
    mgr.list(tag_slug="a/b?c#d e&f=g+h%20ü", q="")
    assert server.request.target == (
        "/project/customers?q=&tag_slug=a%2Fb%3Fc%23d%20e%26f%3Dg%2Bh%2520%C3%BC"
    )
    assert dict(server.request.query)["tag_slug"] == "a/b?c#d e&f=g+h%20ü"


def test_path_text(mgr: Any, server: Server) -> None:
    mgr.get("a/b?c#d e%ü")
    assert server.request.target == "/project/customers/a%2Fb%3Fc%23d%20e%25%C3%BC"


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_path_that_would_be_another(bad: str, mgr: Any, server: Server) -> None:
    with pytest.raises(ValueError):
        mgr.get(bad)
    assert server.requests == []


def test_null_and_left_out(mgr: Any, server: Server) -> None:
    mgr.update_notes(1)
    mgr.update_notes(1, notes=None)
    mgr.update_notes(1, notes="")
    assert [request.body for request in server.requests] == [
        b"{}",
        b'{"notes":null}',
        b'{"notes":""}',
    ]


def test_parameters_have_no_null(mgr: Any, server: Server) -> None:
    mgr.list(limit=None, q=None)
    assert server.request.target == "/project/customers"


def test_body(mgr: Any, server: Server) -> None:
    when = datetime.datetime(2026, 4, 28, 15, 30, tzinfo=datetime.UTC)
    mgr.create(first_name="Zoë", signed_up_at=1777390200, tag_slugs=("vip", "a/b"))
    mgr.create(first_name="x", has_subscription=False, tag_slugs=[], email=None)
    mgr.create(first_name="x", signed_up_at=when.isoformat())
    assert [request.body.decode() for request in server.requests] == [
        '{"first_name":"Zoë","signed_up_at":1777390200,"tag_slugs":["vip","a/b"]}',
        '{"first_name":"x","has_subscription":false,"tag_slugs":[]}',
        '{"first_name":"x","signed_up_at":"2026-04-28T15:30:00+00:00"}',
    ]


def test_a_string_is_no_list(mgr: Any, server: Server) -> None:
    with pytest.raises(TypeError):
        mgr.update_tags(1, tag_slugs="vip")
    assert server.requests == []


def test_dates(mgr: Any, server: Server) -> None:
    mgr.list(date_from=datetime.date(2026, 4, 28), date_to="2026-05-01")
    assert server.request.target == (
        "/project/customers?date_from=2026-04-28&date_to=2026-05-01"
    )


def test_booleans_and_uuids(server: Server, client: Make) -> None:
    server.say(Answer(204))
    customers = client("aurora").customers
    assert customers.delete(uuid.UUID(ID), purge=True) is None
    customers.delete(ID, purge=False)
    assert [request.target for request in server.requests] == [
        f"/customers/{ID}?purge=true",
        f"/customers/{ID}?purge=false",
    ]
    assert all(request.body == b"" for request in server.requests)


def test_one_name_in_path_query_and_body(server: Server, client: Make) -> None:
    server.say(Answer.of({}))
    client("aurora").customers.update(
        ID, agent_id=ID, id=ID, body_customer_id="c", body_agent_id=uuid.UUID(ID)
    )
    assert server.request.target == f"/customers/{ID}?agent_id={ID}&id={ID}"
    assert server.request.json == {"customer_id": "c", "agent_id": ID}
