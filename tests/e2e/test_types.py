"""The types of the feature goldens at work: what they accept, and what they make of it."""

from __future__ import annotations

import importlib
from typing import Any

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
