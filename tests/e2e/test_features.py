"""The packages of some feature goldens at work: what is emitted and the runtime agree."""

from __future__ import annotations

import datetime
import importlib
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from .features import EMPTY, Use
from .server import Answer, Request, Server


def test_parameter_styles(use: Use, server: Server) -> None:
    use("parameter_styles").reports.get(
        [1, 2],
        [3, 4],
        "a b",
        tags=["x", "y/z"],
        csv=["a", "b,c"],
        spaced=["a", "b"],
        piped=["a", "b"],
        filter={"name": "n m", "age": 3},
        where={"a": [1]},
        raw="a/b?c",
        since=datetime.date(2026, 4, 28),
        exact=True,
        x_trace=["p", "q"],
        session="s 1",
    )
    path, _, query = server.request.target.partition("?")
    assert path == "/reports/1,2/;point=3;point=4/.a%20b"
    assert query.split("&") == [
        "tags=x",
        "tags=y%2Fz",
        "csv=a,b%2Cc",
        "spaced=a%20b",
        "piped=a%7Cb",
        "filter[name]=n%20m",
        "filter[age]=3",
        "where=%7B%22a%22%3A%5B1%5D%7D",
        "raw=a/b?c",
        "since=2026-04-28",
        "exact=true",
    ]
    assert server.request.header("X-Trace") == "p,q"
    assert server.request.header("Cookie") == "session=s%201"


def test_collisions(use: Use, server: Server) -> None:
    use("collisions").things.rename(
        "p", query_id=1, header_id="h", cookie_id="c", body_id=2, self_="s", from_="f"
    )
    request = server.request
    assert request.target == "/things/p?id=1&self=s&from=f"
    assert (request.header("id"), request.header("Cookie")) == ("h", "id=c")
    assert request.json == {"id": 2}


ODD = {
    "from": "a",
    "2fa": True,
    "ID": 1,
    "id": "one",
    "Id": 1.5,
    "🎈": "b",
    "": "c",
    "__class__": "d",
    "_private": "e",
    "schema": "f",
    "model_config": "g",
    "None": "h",
    "with space": "i",
    "quo\"te'd": "j",
    "new\nline": "k",
    "ﬁne": "l",
    "fine": "m",
    "名前": "n",
}


def test_odd_properties(use: Use, server: Server) -> None:
    answer = use("odd_properties", Answer.of(ODD)).odd.create(
        from_="x", param_2fa=True, with_space="y", schema="z"
    )
    assert server.request.json == {
        "from": "x",
        "2fa": True,
        "with space": "y",
        "schema": "z",
    }
    assert answer.model_dump(mode="json") == ODD
    assert (answer.from_, answer.id, answer.fine) == ("a", "one", "m")
    again = type(answer).model_validate(ODD)
    assert (again.from_, again.id, again.fine) == ("a", "one", "m")


def test_hostile(use: Use, server: Server) -> None:
    body = {'a"""b': "1", "c\\": "2", "{{ d }}": "3", "e\r\nf": "4", "kind": "{{ i }}"}
    client = use("hostile", Answer.of(body))
    things = client.th_ings
    answer = things.create("é", "y", q='a"b', a_b="1", kind="\ud7ff")
    assert server.request.json == {'a"""b': "1", "kind": "\ud7ff"}
    assert server.request.path.startswith("/th%22ings/%C3%A9/")
    assert server.request.path.endswith("/%7By%7D")
    assert dict(server.request.query) == {"{{ q }}": 'a"b'}
    assert answer.model_dump(mode="json") == body


def test_forms(use: Use, server: Server) -> None:
    client = use("forms", Answer.of({"token": "t"}))
    assert (
        client.tokens.create(grant_type="password", scope=["a b", "c&d"]).token == "t"
    )
    kind = "application/x-www-form-urlencoded"
    assert server.request.header("Content-Type") == kind
    assert server.request.body in (
        b"grant_type=password&scope=a+b&scope=c%26d",
        b"grant_type=password&scope=a%20b&scope=c%26d",
    )


def test_files(use: Use, server: Server, tmp_path: Path) -> None:
    client = use("forms")
    (tmp_path / "a.png").write_bytes(b"PNG1")
    client.files.upload(
        file=tmp_path / "a.png",
        more=[b"x", ("b.bin", b"y")],
        about={"title": "T"},
        count=2,
    )
    parts = multipart(server.request)
    assert [name for name, _, _ in parts] == ["file", "more", "more", "about", "count"]
    assert [data for _, _, data in parts][:3] == [b"PNG1", b"x", b"y"]
    assert json.loads(parts[3][2]) == {"title": "T"}
    assert 'filename="a.png"' in parts[0][1] and "image/png" in parts[0][1]
    assert parts[4][2] == b"2"


def multipart(request: Request) -> list[tuple[str, str, bytes]]:
    """The parts of a body: name, head, content."""
    kind = request.header("Content-Type") or ""
    boundary = kind.partition("boundary=")[2].strip('"').encode()
    found: list[tuple[str, str, bytes]] = []
    for part in request.body.split(b"--" + boundary)[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        text = head.decode()
        name = text.partition('name="')[2].partition('"')[0]
        found.append((name, text, data.removesuffix(b"\r\n")))
    return found


def test_plain_bodies(use: Use, server: Server) -> None:
    client = use("plain_bodies", Answer(200, "gut: ü".encode(), "text/plain"))
    assert client.notes.create(body="ä") == "gut: ü"
    assert server.request.body == "ä".encode()
    assert (server.request.header("Content-Type") or "").startswith("text/plain")
    server.say(EMPTY)
    client.images.replace("1", body=b"\x89PNG")
    assert server.request.body == b"\x89PNG"
    assert server.request.header("Content-Type") == "image/png"
    server.say(Answer(200, b"\x89PNG\xff", "image/png"))
    assert client.images.get("1") == b"\x89PNG\xff"
    server.say(Answer(200, b"6.5"))
    assert client.numbers.replace(body=[1, 2, 3.5]) == 6.5
    assert server.request.json == [1, 2, 3.5]


def items(*ids: int) -> list[dict[str, int]]:
    return [{"id": number} for number in ids]


def test_next_address(use: Use, server: Server) -> None:
    """As Django's framework has it: `next` is the address of the next page, or null."""
    page = {"results": items(1), "next": f"{server.url}/links?page=2&secret=s"}
    last = {"results": items(2), "next": None}
    client = use("pagination", Answer.of(page), Answer.of(last))
    assert [item.id for item in client.links.list()] == [1, 2]
    assert [r.target for r in server.requests] == ["/links", "/links?page=2&secret=s"]


def test_pagination(use: Use, server: Server) -> None:
    client = use(
        "pagination",
        Answer.of({"data": items(1, 2), "next_cursor": "x/y", "has_more": True}),
        Answer.of({"data": items(3), "next_cursor": None, "has_more": False}),
    )
    assert [item.id for item in client.cursors.list()] == [1, 2, 3]
    assert [r.target for r in server.requests] == ["/cursors", "/cursors?cursor=x%2Fy"]
    server.say(Answer.of(items(1, 2)), Answer.of(items(3)), Answer.of([]))
    assert [item.id for item in client.numbers.list(per_page=2)] == [1, 2, 3]
    assert [dict(r.query).get("page") for r in server.requests] == [None, "2", "3"]
    server.say(
        Answer.of({"items": items(1, 2), "total": 3}),
        Answer.of({"items": items(3), "total": 3}),
    )
    assert [item.id for item in client.offsets.list()] == [1, 2, 3]
    assert [r.target for r in server.requests] == ["/offsets", "/offsets?offset=2"]


def test_security(use: Use, server: Server) -> None:
    client = use("security", api_key="k", app_id="i d", basic_auth=("u", "p"))
    client.things.list()
    assert server.request.header("X-API-Key") == "k"
    assert server.request.target == "/things?app_id=i%20d"
    assert server.request.header("Authorization") is None
    server.say(EMPTY)
    client.things.create()
    assert server.request.header("Authorization") == "Basic dTpw"
    server.say(EMPTY)
    client.health.get()
    assert server.request.header("Authorization") is None
    assert server.request.target == "/health"
    use("security", timeout_="sid").things.create()
    assert server.request.header("Cookie") == "sid=sid"


def test_unions(use: Use, server: Server) -> None:
    client = use("unions", Answer.of({"kind": "square!", "side": 2}))
    shape = client.shapes.create(body={"kind": "circle", "radius": 1.5})
    assert server.request.json == {"kind": "circle", "radius": 1.5}
    assert type(shape).__name__ == "Square"
    star = {"kind": "star", "points": 5}
    lenient = use("unions", Answer.of(star), response_validation="lenient")
    assert lenient.shapes.create(body=shape) == star
    assert server.request.json == {"kind": "square!", "side": 2}
    values = {
        "value": "x",
        "moment": "2026-04-28T15:30:00Z",
        "event": {"type": "closed", "reason": "r"},
        "either": [{"kind": "square!", "side": 1}],
    }
    server.say(Answer.of(values))
    answer = client.values.list()
    assert answer.moment == datetime.datetime(2026, 4, 28, 15, 30, tzinfo=datetime.UTC)
    assert answer.event.reason == "r"
    assert type(answer.either[0]).__name__ == "Square"
    assert answer.model_dump(mode="json") == values


def test_recursion(use: Use, server: Server) -> None:
    tree: dict[str, Any] = {"name": "a", "children": [{"name": "b", "children": []}]}
    tree["leaf"] = {"node": None}
    client = use("recursion", Answer.of(tree))
    node = client.trees.get(1)
    assert node.children[0].name == "b"
    server.say(Answer.of({"any": ["json", 1.5, {"x": []}]}))
    value = client.trees.replace(
        1, name="n", children=[node, {"name": "c", "children": []}]
    )
    assert value == {"any": ["json", 1.5, {"x": []}]}
    assert server.request.json["children"] == [tree, {"name": "c", "children": []}]


def test_read_only(use: Use, server: Server) -> None:
    account = {"id": 1, "created_at": "2026-04-28T15:30:00Z", "owner": {"name": "Ada"}}
    client = use("read_only", Answer.of(account))
    answer = client.accounts.create(password="p", owner={"name": "Ada", "nick": None})
    assert server.request.json == {
        "password": "p",
        "owner": {"name": "Ada", "nick": None},
    }
    assert answer.owner.name == "Ada"


def test_nullable(use: Use, server: Server) -> None:
    thing = {
        "id": 1,
        "notes": None,
        "parent": None,
        "size": "huge",
        "scores": [None, 1.5],
    }
    for feature, more in (("nullable_30", {}), ("nullable_31", {"legacy": None})):
        client = use(feature, Answer.of(thing | more))
        answer = client.things.update(1, notes=None, parent={"id": 1, "label": None})
        assert server.request.json == {
            "notes": None,
            "parent": {"id": 1, "label": None},
        }
        assert answer.model_dump(mode="json") == thing | more


def test_required_null(use: Use, server: Server) -> None:
    """A field that has to be there and is null is sent, of a model as of a dict."""
    client = use("nullable_31", Answer.of({}), response_validation="lenient")
    parent = importlib.import_module("nullable_31").Parent(id=1, owner=None)
    client.things.update(1, parent=parent)
    assert server.request.json == {"parent": {"id": 1, "owner": None}}


def test_answers(use: Use, server: Server) -> None:
    client = use("answers", Answer.of({"id": 1}))
    assert client.jobs.create().id == 1
    server.say(Answer.of({"number": "n"}, 202))
    assert client.jobs.create().number == "n"
    server.say(EMPTY)
    assert client.jobs.create() is None
    assert client.jobs.get_report() is None
    server.say(Answer(body=b"<job/>", media_type="application/xml"))
    assert client.jobs.get_report() == "<job/>"
    server.say(EMPTY)
    assert client.jobs.delete(1) is None
    answers = importlib.import_module("answers")
    server.say(Answer.of({"title": "t"}, 400, media_type="application/problem+json"))
    with pytest.raises(answers.BadRequestError) as caught:
        client.jobs.create()
    assert type(caught.value.body) is answers.Problem


def test_deprecation(use: Use) -> None:
    client = use("deprecation", Answer.of({}))
    with pytest.warns(DeprecationWarning):
        client.old.get()


def test_formats(use: Use, server: Server) -> None:
    values = {
        "date": "2026-04-28",
        "moment": "2026-04-28T15:30:00.123456+02:00",
        "time": "15:30:00",
        "duration": "P1Y2M",
        "uuid": "0b0f8f5e-6c3c-4e5c-9d55-2f2f6c8a1c11",
        "byte": "3q2+7w==",
        "decimal": "0.10000000000000000000000001",
        "exact": 2.5,
        "exacts": [3, -0.25],
        "big": 9007199254740993,
        "map": {"a": [1]},
        "open": {"known": "k", "other": 1},
    }
    client = use("formats", Answer.of(values))
    answer = client.formats.create(
        date=datetime.date(2026, 4, 28),
        byte=b"\xde\xad\xbe\xef",
        big=9007199254740993,
        exact=Decimal("1234567890123456789.10"),
        exacts=[Decimal("1E-30"), 2],
    )
    assert b'"exact":1234567890123456789.10,"exacts":[1E-30,2]' in server.request.body
    assert server.request.json == {
        "date": "2026-04-28",
        "byte": "3q2+7w==",
        "big": 9007199254740993,
        "exact": 1234567890123456789.10,
        "exacts": [1e-30, 2],
    }
    assert answer.byte == b"\xde\xad\xbe\xef"
    assert str(answer.decimal) == "0.10000000000000000000000001"
    assert (answer.exact, answer.exacts) == (Decimal("2.5"), [3, Decimal("-0.25")])
    assert answer.duration == "P1Y2M"
    assert answer.model_dump(mode="json") == values


def test_overrides(use: Use, server: Server) -> None:
    """Names, types, unwrapped answers and pages as the configuration says."""
    ada = {"id": 1, "e-mail": "a@b.c", "born": None, "balance": "1.50"}
    client = use("overrides", Answer.of({"data": ada}))
    customer = client.customers.create(email="a@b.c", born=None)
    assert server.request.json == {"e-mail": "a@b.c", "born": None}
    assert (customer.email, str(customer.balance)) == ("a@b.c", "1.50")
    server.say(Answer.of({"data": {**ada, "born": "2026-04-28T15:30:00Z"}}))
    assert client.customers.fetch(1).born.year == 2026
    server.say(Answer.of({"data": "wrong"}, 422))
    with pytest.raises(importlib.import_module("overrides").APIStatusError) as caught:
        client.customers.fetch(1)
    assert caught.value.body.data == "wrong"
    server.say(
        Answer.of({"result": {"rows": [ada, ada], "found": 3}}),
        Answer.of({"result": {"rows": [ada], "found": 3}}),
    )
    assert [c.id for c in client.customers.list(limit=2)] == [1, 1, 1]
    targets = ["/customers?page[size]=2", "/customers?page[size]=2&from=2"]
    assert [r.target for r in server.requests] == targets
    server.say(EMPTY)
    assert client.sessions.open(user="ada") is None


def test_pages_that_the_configuration_tells_of(use: Use, server: Server) -> None:
    """By the last item, at a field of the body, and at one that nothing documents."""
    client = use("overrides", response_validation="lenient")
    notes = [{"data": [{"number": n}]} for n in (7, 3)]
    server.say(*map(Answer.of, notes), Answer.of({"data": []}))
    assert [n.number for n in client.customers.list_notes(1)] == [7, 3]
    asked = [request.target.partition("?")[2] for request in server.requests]
    assert asked == ["", "behind=7", "behind=3"]
    server.say(*map(Answer.of, notes), Answer.of({"data": []}))
    assert [n.number for n in client.customers.list_notes(1, ahead=9)] == [7, 3]
    asked = [request.target.partition("?")[2] for request in server.requests]
    assert asked == ["ahead=9", "ahead=7", "ahead=3"]
    server.say(*(Answer.of({"rows": rows}) for rows in ([{"id": 1}], [{"id": 2}], [])))
    found = client.customers.find(words="a", window={"width": 1})
    assert [customer.id for customer in found] == [1, 2]
    windows = [request.json["window"] for request in server.requests]
    assert windows == [
        {"width": 1, **more} for more in ({}, {"begin": 1}, {"begin": 2})
    ]
    server.requests.clear()
    server.say(Answer.of({"data": [{"id": 1}], "more": "r"}), Answer.of({"data": []}))
    assert [customer.id for customer in client.customers.scan(body={"a": 1})] == [1]
    assert [r.json for r in server.requests] == [{"a": 1}, {"a": 1, "resume": "r"}]


def test_unwrapped_answers_that_do_not_fit(use: Use, server: Server) -> None:
    """What is no envelope comes as it is, one without the field is None."""
    client = use("overrides", Answer.of([1]), response_validation="lenient")
    assert client.customers.fetch(1) == [1]
    server.say(Answer.of({"other": 1}))
    assert client.customers.fetch(1) is None


def test_unasked_credentials(use: Use, server: Server) -> None:
    """Schemes that are declared, and that no operation asks for: the caller's is sent."""
    use("unasked_credentials", EMPTY, api_key="Token k").tokens.grant()
    assert server.request.header("Authorization") == "Token k"
    server.say(EMPTY)
    use("unasked_credentials", EMPTY, jwt="j").tokens.grant()
    assert server.request.header("Authorization") == "Bearer j"
    server.say(EMPTY)
    use("unasked_credentials", EMPTY).tokens.grant()
    assert server.request.header("Authorization") is None


def test_authorization_header(use: Use, server: Server) -> None:
    """Without schemes, the header that OpenAPI leaves to them is an argument."""
    use("authorization_header", EMPTY).reports.list(authorization="Bearer t")
    assert server.request.header("Authorization") == "Bearer t"
