"""The types of the feature goldens at work: what they accept, and what they make of it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import pytest

from .features import EMPTY, Use
from .server import Answer, Server

PUPPY = {"kind": "puppy", "name": "Rex", "bark": "wuff", "weeks": 3}


def names(items: list[Any]) -> list[str]:
    return [type(item).__name__ for item in items]


def test_inheritance(use: Use, server: Server) -> None:
    """A place of the base holds its children, told apart by the tag; other tags give the
    base, and a place of a child holds the child's children."""
    hound = {"kind": "hound", "name": "Ada", "bark": "w", "friends": [PUPPY]}
    cat, bird = {"kind": "Cat", "name": "Tom", "lives": 9}, {
        "kind": "bird",
        "name": "B",
    }
    client = use("inheritance", Answer.of([hound, PUPPY, cat, bird]))
    pets = client.pets.list()
    assert names(pets) == ["Dog", "Puppy", "Cat", "Pet"]
    assert names(pets[0].friends) == ["Puppy"]
    assert (pets[1].weeks, pets[2].lives) == (3, 9)
    assert [p.model_dump(mode="json") for p in pets] == [hound, PUPPY, cat, bird]
    server.say(Answer.of(PUPPY))
    assert names([client.dogs.get()]) == ["Puppy"]
    server.say(Answer.of(cat))
    made = client.pets.create(body={"kind": "Cat", "name": "Tom", "lives": 9})
    assert (server.request.json, names([made])) == (cat, ["Cat"])
    server.say(EMPTY)
    client.owners.create(name="O", pets=[made, {"kind": "bird", "name": "B"}])
    assert server.request.json == {"name": "O", "pets": [cat, bird]}


def test_inheritance_is_lenient(use: Use, server: Server) -> None:
    wrong = {"kind": "puppy", "name": 1, "weeks": "three"}
    client = use("inheritance", Answer.of([wrong]), response_validation="lenient")
    (pet,) = client.pets.list()
    assert names([pet]) == ["Puppy"]
    assert pet.model_dump(mode="json") == wrong


def test_discriminators(use: Use, server: Server) -> None:
    """Values of the tag from the mapping, from nested unions, from constants."""
    at = "2026-04-28T15:30:00Z"
    body = {
        "events": [
            {"type": "paid", "at": at, "sum": 1.5},
            {"type": "refunded", "at": at, "reason": "r"},
            {"type": "logon", "at": at, "user": "u"},
        ],
        "last": None,
        "source": {"from": "mail", "address": "a@b"},
    }
    answer = use("discriminators", Answer.of(body)).events.list()
    assert names(answer.events) == ["Paid", "Refunded", "Login"]
    assert names([answer.source]) == ["MailSource"]
    assert answer.model_dump(mode="json") == body
    other = importlib.import_module("discriminators").EventListResponse
    assert type(answer) is other


def test_composition(use: Use, server: Server) -> None:
    """Parts of a composition narrow each other; an object's cases are optional fields."""
    order = {
        "state": "placed",
        "price": 2,
        "created_at": "2026-04-28T15:30:00Z",
        "id": 7,
        "note": "n",
        "parcel": {"weight": 1.5, "brought_by": {"name": "Ada"}},
        "bill": {"created_at": "2026-04-28T15:30:00Z", "total": 2, "paid": True},
        "owner": None,
        "parts": [{"sku": "s"}],
    }
    answer = use("composition", Answer.of(order)).orders.create(state="draft")
    assert answer.model_dump(mode="json") == order
    assert (answer.bill.total, answer.parcel.brought_by.name) == (2, "Ada")
    server.say(Answer.of({"weight": 1, "carrier": "c"}))
    assert use("composition", Answer.of({"weight": 1, "carrier": "c"})).parcels.get(7)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"name": "n", "note": "x"}, "ByName"),
        ({"number": 1, "note": "x"}, "ByNumber"),
        ({"name": "n", "number": 1, "both": True}, "Both"),
    ],
)
def test_undiscriminated(
    use: Use, server: Server, value: dict[str, Any], name: str
) -> None:
    """Members are told apart by what they require."""
    answer = use("undiscriminated", Answer.of(value)).things.create(body=value)
    assert (names([answer]), server.request.json) == ([name], value)
    assert answer.model_dump(mode="json") == value


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"shape": {"coordinates": [1, 2]}}, "Point"),
        ({"shape": {"coordinates": [[[1, 2]]]}}, "Polygon"),
        ({"shape": {"type": "Polygon", "coordinates": []}}, "Polygon"),
        ({"owner": {"name": "n"}}, "Person"),
        ({"owner": {"age": 3, "home": "h"}}, "Tag"),
        ({"owner": {"id": 3, "age": 3}}, "Tag"),
        ({"seat": {"at": {"row": 1}}}, "Single"),
        ({"seat": {"at": {"rows": "1-2"}}}, "Double"),
    ],
)
def test_a_look_below_the_fields(use: Use, value: dict[str, Any], name: str) -> None:
    """Members that look alike are told apart by what lies deeper; an object that lacks
    what a member requires is of one that it fits."""
    client = use("undiscriminated", Answer.of(value), response_validation="strict")
    place = client.places.get(1)
    assert names([getattr(place, *value)]) == [name]
    assert place.model_dump(mode="json") == value


def test_most_properties_tell_a_member(use: Use) -> None:
    """A person without a name is a person and a mismatch, not a tag of many extras."""
    known = {"age": 3, "home": "h", "name": 7}
    answer = Answer.of({"owner": known})
    client = use("undiscriminated", answer, response_validation="lenient")
    assert names([client.places.get(1).owner]) == ["Person"]


def test_undiscriminated_list(use: Use) -> None:
    """Members are told apart by a constant, by their kind of value."""
    text, image = {"type": "text", "text": "t"}, {"type": "image", "url": "u"}
    found = use("undiscriminated", Answer.of([text, image, [text], "s", None]))
    parts = found.messages.list()
    assert names(parts) == ["Text", "Image", "list", "str", "NoneType"]
    assert names(parts[2]) == ["Text"]


MAPS: dict[str, Any] = {
    "free": {"a": [1]},
    "numbers": {"a": 1},
    "nullable": {"a": None},
    "points": {"p": {"x": 1.5}},
    "nested": {"a": {"b": ["c"]}},
    "by_patterns": {"n-a": 1, "s-a": "b"},
    "pattern_and_rest": {"n-a": 1, "rest": "b"},
    "by_word": {"red": 1.5},
    "unevaluated": {"a": 1},
    "typed": {"name": "n", "other": "red"},
    "typed_by_pattern": {"name": "n", "x-a": 1},
}


def test_maps(use: Use, server: Server) -> None:
    client = use("maps", Answer.of(MAPS))
    answer = client.maps.create(**MAPS)
    assert server.request.json == MAPS
    assert answer.model_dump(mode="json") == MAPS
    assert names([answer.points["p"], answer.typed]) == ["MapsPoint", "MapsTyped"]
    assert answer.typed.model_extra == {"other": "red"}
    wrong = {"typed_by_pattern": {"x-a": "text"}, "numbers": {"a": "1"}}
    server.say(Answer.of(wrong))
    validation = importlib.import_module("maps").ResponseValidationError
    with pytest.raises(validation):
        client.maps.create()


def test_tuples(use: Use, server: Server) -> None:
    values = {
        "point": [1, 2.5],
        "line": [[0, 0], [1, 1]],
        "shut": ["a", 1],
        "rest": ["a", 1, 2],
        "one": ["a"],
        "short": ["a"],
        "objects": [{"name": "n"}, {"size": 1}],
        "old": ["a", True],
    }
    answer = use("tuples", Answer.of(values)).tuples.create(
        point=(1, 2.5), shut=["a", 1]
    )
    assert server.request.json == {"point": [1, 2.5], "shut": ["a", 1]}
    assert answer.point == (1, 2.5) and answer.shut == ("a", 1)
    assert (answer.objects[0].name, answer.objects[1].size) == ("n", 1)
    assert answer.model_dump(mode="json") == values


def test_constants(use: Use, server: Server) -> None:
    """Values keep their type: true is no 1, "1" and 1 are what the type beside says."""
    values = {
        "kind": "constants",
        "order": "",
        "mixed": True,
        "or_null": None,
        "ratio": 1.5,
        "list": [1, 2],
        "half": {"b": 1},
        "strings_as_numbers": 2,
        "numbers_as_strings": "2",
        "words": "null",
        "described": "b",
        "joined": "c",
    }
    client = use("constants", Answer.of(values))
    answer = client.constants.create(
        order="asc", version=2, kind="constants", body_order="ASC", mixed=None
    )
    assert dict(server.request.query) == {"order": "asc", "version": "2"}
    assert server.request.json == {"kind": "constants", "order": "ASC", "mixed": None}
    assert answer.model_dump(mode="json") == values
    server.say(Answer.of({"kind": "constants", "order": "new", "mixed": "new"}))
    assert client.constants.create(kind="constants", body_order="ASC").order == "new"


def test_kinds(use: Use, server: Server) -> None:
    values = {
        "alias": ["a"],
        "text_or_number": 1,
        "anything_but_null": {"a": [1]},
        "list_or_object": ["a"],
        "always": [1],
        "whatever": None,
        "untyped_text": "t",
        "untyped_number": 1.5,
        "untyped_format": "2026-04-28T15:30:00Z",
        "conditional": {"country": "US", "code": "1"},
        "matrix": [[1, 2.5]],
        "only_conditional": {"a": 1, "b": 2},
    }
    client = use("kinds", Answer.of(values))
    assert client.kinds.create().model_dump(mode="json") == values
    server.say(Answer.of({"list_or_object": {"a": "b"}}))
    assert client.kinds.create().list_or_object.a == "b"


def test_contents(use: Use, server: Server) -> None:
    values = {
        "base64": "3q0=",
        "base64url": "_-8",
        "json": "{}",
        "html": "<p>",
        "byte": "YQ==",
    }
    client = use("contents", Answer.of(values))
    answer = client.files.create(base64=b"\xde\xad", html="<p>")
    assert server.request.json == {"base64": "3q0=", "html": "<p>"}
    assert (answer.base64, answer.html, answer.json_) == (b"\xde\xad", "<p>", "{}")
    assert answer.model_dump(mode="json") == values
    server.say(Answer(200, b"\x00\xff", "application/octet-stream"))
    assert client.files.download("1") == b"\x00\xff"
    server.say(EMPTY)
    client.files.upload("1", body=b"\x00")
    assert server.request.body == b"\x00"


def test_webhooks(packages: Callable[[str], Any], caplog: Any) -> None:
    """Each body has a function, and one reads whatever comes."""
    packages("webhooks")
    hooks, shared = map(
        importlib.import_module, ("webhooks.webhooks", "webhooks.models.shared")
    )
    assert hooks.parse_new_pet(b'{"name": "Tom"}') == shared.Pet(name="Tom")
    assert hooks.parse_ping('["a"]') == ["a"]
    assert hooks.parse_on_end('{"id": "s"}').id == "s"
    sold = '{"event": "pet.sold", "pet": {"name": "Tom"}, "price": 1}'
    for body, name in (
        (sold, "PetSoldEvent"),
        ('{"seq": 1}', "OnDataEvent"),
        ('{"name": "Tom"}', "Pet"),
        ("[]", "list"),
    ):
        assert names([hooks.parse(body)]) == [name]
    assert hooks.parse_on_data('{"seq": "x"}').seq == "x"
    assert "webhook: /seq: expected integer, found string" in caplog.text
    with pytest.raises(ValueError):
        hooks.parse_new_pet("{")


def test_references(use: Use, server: Server) -> None:
    """By pointer, `$id`, anchor and dynamic anchor; numbers as status codes."""
    thing = {
        "id": 1,
        "self": {"id": 2},
        "other": 3,
        "inner": {"deep": "0b0f8f5e-6c3c-4e5c-9d55-2f2f6c8a1c11"},
        "nullable": None,
        "narrowed": "b",
        "spaced": {"on": True, "no": "n"},
        "generic": {"items": [{"id": 4}]},
        "tilde": {"x": 1},
        "dynamic": {"children": [{"children": []}]},
    }
    client = use("references", Answer.of(thing))
    answer = client.things.get(1, on="on")
    assert server.request.target == "/things/1?on=on"
    assert answer.model_dump(mode="json") == thing
    assert names([answer.self, answer.generic.items[0]]) == ["Thing", "Thing"]
    assert names([answer.dynamic.children[0], answer.spaced]) == ["Tree", "WithSpace"]
    server.say(Answer.of({"code": 1}, 404))
    package = importlib.import_module("references")
    with pytest.raises(package.NotFoundError) as caught:
        client.things.get(1)
    assert names([caught.value.body]) == ["Problem"]


def test_openapi_32(use: Use, server: Server) -> None:
    client = use("openapi_32", Answer.of([{"id": "1"}]))
    assert client.documents.search(text="t")[0].id == "1"
    assert (server.request.method, server.request.json) == ("QUERY", {"text": "t"})
    server.say(Answer.of([]))
    client.documents.list(folder="a b", tags=["x", "y"])
    assert server.request.target == "/documents?folder=a%20b&tags=x&tags=y"
    server.say(Answer.of({"id": "2"}))
    assert client.documents.copy("1", destination="/d").id == "2"
    assert (server.request.method, server.request.target) == ("COPY", "/documents/1")
    assert server.request.header("Destination") == "/d"
    server.say(Answer(200, b'{"level": "low"}\n', "application/jsonl"))
    assert [entry.level for entry in client.log.read()] == ["low"]


def test_own_names(use: Use, server: Server) -> None:
    values = {"the_any_13": {"value": "v"}, "the_model_2": {"value": "m"}}
    client = use("own_names", Answer.of(values))
    package = importlib.import_module("own_names")
    answer = client.names.create(the_any_13={"value": "v"})
    assert names([answer.the_any_13, answer.the_model_2]) == ["Any", "Model"]
    assert issubclass(package.NotFoundError, Exception)
    server.say(Answer.of({"value": "n"}, 404))
    with pytest.raises(package.NotFoundError) as caught:
        client.names.create()
    assert caught.value.body.value == "n"


def test_loops(use: Use) -> None:
    """A union that is a member of itself is all that the way round may be."""
    body = {"odd": "text", "even": None, "nothing": [1]}
    answer = use("recursion", Answer.of(body)).trees.get_loops()
    assert answer.model_dump(mode="json") == body
