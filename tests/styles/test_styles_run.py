"""Every operation of the three APIs over a real socket, with the classes of every style."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import Any, get_args

import pytest

from codegen.classes import Style
from codegen.pipeline import Build

from ..e2e.conftest import BASES, KEYS
from ..e2e.operations import METHODS, OPERATIONS, Sample, sample
from ..e2e.server import Answer, Server
from ..e2e.test_pages import numbers, offsets
from .packages import Shelf

ID = "0b0f8f5e-6c3c-4e5c-9d55-2f2f6c8a1c11"
STAMP = "2026-04-28T15:30:00Z"
CUSTOMER = {"id": ID, "created_at": STAMP, "updated_at": STAMP}


async def waiting(client: Any, method: str, given: Sample) -> Any:
    async with client:
        return await getattr(client.customers, method)(*given.positional, **given.named)


def make(package: Any, name: str, server: Server, kind: str, **options: Any) -> Any:
    options = {**KEYS[name], "base_url": server.url + BASES[name], **options}
    return getattr(package, kind)(**options)


@pytest.mark.parametrize("full", [True, False], ids=["all", "required"])
@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
@pytest.mark.parametrize(("name", "key"), OPERATIONS)
def test_operation(
    name: str,
    key: str,
    kind: str,
    full: bool,
    style: Style,
    server: Server,
    shelf: Shelf,
    build_seed: Callable[[str], Build],
) -> None:
    document, method = build_seed(name).document.data, METHODS[name][key]
    given = sample(document, key, full=full)
    body = b"" if given.status == 204 else Answer.of(given.answer).body
    server.say(Answer(given.status, body, given.media_type))
    package = shelf.package(name, style)
    one = make(package, name, server, kind, response_validation="strict")
    if kind == "Client":
        with one:
            value = getattr(one.customers, method)(*given.positional, **given.named)
    else:
        value = asyncio.run(waiting(one, method, given))

    request = server.request
    wanted = f"{given.method} {BASES[name]}{given.target} HTTP/1.1"
    assert request.line == wanted.encode()
    assert (request.json if request.body else None) == given.body
    if given.status == 204:
        assert value is None
        return
    whole = getattr(value, "response", value)
    if style != "typing.TypedDict":
        assert type(whole).__module__ == f"{package.__name__}.models.customers"
    same(package, whole, given.answer, style)
    if whole is not value:
        assert len(value.data) == len(given.answer.get("data") or ())


def same(package: Any, value: Any, answer: Any, style: Style) -> None:
    """The value holds what was answered, but for what the README says a style loses."""
    runtime = f"{package.__name__}._runtime"
    records = importlib.import_module(f"{runtime}.records")
    plain = importlib.import_module(f"{runtime}.models").plain
    if isinstance(answer, list):
        for part, wanted in zip(value, answer, strict=True):
            same(package, part, wanted, style)
    elif isinstance(answer, dict):
        found = records.own(value)
        for name, part in found.items():
            same(package, part, answer[name], style)
        own = records.is_record(type(value))
        known = {row[0] for row in records.rows(type(value))} if own else set[str]()
        for name in answer.keys() - found.keys():
            undocumented = own and name not in known
            assert undocumented or (answer[name] is None and "dataclass" in style)
    else:
        assert plain(value) == answer


def field(value: Any, name: str) -> Any:
    return value[name] if isinstance(value, dict) else getattr(value, name)


def test_types_of_fields(style: Style, server: Server, shelf: Shelf) -> None:
    """Nested objects, dates and identifiers come as what the annotations say."""
    aurora = shelf.package("aurora", style)
    server.say(Answer.of({"customer": CUSTOMER, "stats": {"calls_total": 3}}))
    with make(aurora, "aurora", server, "Client") as client:
        detail = client.customers.get_detail(ID)
    customer = field(detail, "customer")
    if style != "typing.TypedDict":
        assert type(detail) is aurora.CustomerDetailOut
        assert type(customer) is aurora.CustomerOut
    assert type(field(customer, "created_at")).__name__ == "datetime"
    assert str(field(customer, "id")) == ID
    assert field(field(detail, "stats"), "calls_total") == 3


def test_lenient(
    style: Style, server: Server, shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    """A value that does not fit stays as it came, is told once, and is refused if asked."""
    aurora, told = shelf.package("aurora", style), list[Any]()
    wrong = {**CUSTOMER, "created_at": "soon", "id": 7}
    del wrong["updated_at"]
    server.say(Answer.of(wrong))
    with make(aurora, "aurora", server, "Client", on_mismatch=told.append) as client:
        found = client.customers.get(ID)
        client.customers.get(ID)
    assert field(found, "created_at") == "soon" and field(found, "id") == 7
    assert sorted((each.pointer, each.expected, each.found) for each in told) == [
        ("/created_at", "date-time", "string"),
        ("/id", "uuid", "integer"),
        ("/updated_at", "required field", "nothing"),
    ]
    strict = {"response_validation": "strict"}
    client = make(aurora, "aurora", server, "Client", **strict)
    with client, pytest.raises(aurora.ResponseValidationError):
        client.customers.get(ID)


def test_error_bodies(style: Style, server: Server, shelf: Shelf) -> None:
    aurora = shelf.package("aurora", style)
    detail = [{"loc": ["query", "limit"], "msg": "too much", "type": "value"}]
    server.say(Answer.of({"detail": detail}, 422))
    client = make(aurora, "aurora", server, "Client")
    with client, pytest.raises(aurora.UnprocessableEntityError) as caught:
        client.customers.list(limit=1000)
    body = caught.value.body
    assert field(field(body, "detail")[0], "loc") == ["query", "limit"]
    if style != "typing.TypedDict":
        assert type(body) is aurora.HTTPValidationError


@pytest.mark.parametrize(("name", "count"), [("aurora", 5), ("kajabi", 6)])
@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_pages(
    name: str, count: int, kind: str, style: Style, server: Server, shelf: Shelf
) -> None:
    """Iterating walks all pages: items and totals are found in any class."""
    server.answers = offsets if name == "aurora" else numbers
    client = make(shelf.package(name, style), name, server, kind)

    async def walk() -> list[Any]:
        async with client:
            return [item async for item in client.customers.list()]

    if kind == "AsyncClient":
        items = asyncio.run(walk())
    else:
        with client:
            items = list(client.customers.list())
    ids = [str(field(item, "id")) for item in items]
    assert len(ids) == len(set(ids)) == count
    if style != "typing.TypedDict":
        (cls,) = {type(item) for item in items}
        assert cls.__module__.endswith(f".{name}.models.customers")


def test_enums_are_literals(style: Style, shelf: Shelf) -> None:
    direction = shelf.package("aurora", style).SortDirection
    assert get_args(direction) == ("asc", "desc")


def test_fakes(style: Style, shelf: Shelf) -> None:
    """Objects of any style are answers and arguments of a fake, and held against what is
    documented."""
    package = shelf.package("fakes", style)
    testing = importlib.import_module(f"{package.__name__}.testing")
    order = package.Order(size="small", slug="a-b")
    with testing.fake() as api:
        api.orders.create.returns(order)
        made = api.client.orders.create(slug="a", address=package.Address(city="Rome"))
        assert made == order
        assert api.orders.create.calls[0].requests[0].content == (
            b'{"slug":"a","address":{"city":"Rome"}}'
        )
        wrong: list[tuple[Callable[[], Any], str]] = [
            (lambda: api.client.orders.create(slug="A"), "slug must match"),
            (
                lambda: api.client.orders.create(
                    slug="a", address=package.Address(city="R")
                ),
                "address.city must have a length of at least 2",
            ),
            (
                lambda: api.orders.create.returns({"size": "XL"}),
                "answer.size must be one of",
            ),
        ]
        for call, words in wrong:
            with pytest.raises(testing.Refused, match=words):
                call()
        api.refusals.clear()
