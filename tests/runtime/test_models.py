"""Models: given by name or as on the wire, kept, copied, pickled, built however deep."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import threading
import types
from collections.abc import Callable
from datetime import date
from typing import Any, Literal
from uuid import UUID

import pytest
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from codegen.runtime.base64_bytes import Bytes
from codegen.runtime.decode import decode
from codegen.runtime.models import Model

from .shop import Address, Customer, Customers
from .zoo import Thing


def test_names() -> None:
    by_name = Customer(id=1, from_=2)
    on_wire = Customer.model_validate({"id": 1, "from": 2})
    assert by_name == on_wire
    assert by_name.model_dump_json() == '{"id":1,"from":2}'
    assert by_name.model_fields_set == {"id", "from_"}
    assert Customer(id=1, from_=None).model_dump() == {"id": 1, "from": None}


def test_iterating_is_an_error_that_helps() -> None:
    with pytest.raises(TypeError, match=r"not iterable; iterate its items: \.data"):
        iter(Customers(data=[]))  # type: ignore
    with pytest.raises(TypeError, match=r"'Address' object is not iterable$"):
        list(Address(line1="x"))  # type: ignore


def test_they_copy_and_pickle() -> None:
    value, _ = decode(Customer, b'{"id":"x","address":{"line1":null},"n":[1]}')
    for other in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value)):
        assert other == value
        assert other.model_dump_json() == value.model_dump_json()


def test_bytes() -> None:
    assert Thing(data=b"hi").model_dump_json() == '{"data":"aGk="}'
    assert Thing(data=b"hi").data == b"hi"


@pytest.mark.parametrize("threaded", [False, True])
@pytest.mark.parametrize(("kind", "count"), [("chain", 500), ("cycle", 1000)])
def test_long_chains_and_cycles(kind: str, count: int, threaded: bool) -> None:
    name = f"models_{kind}_{threaded}"
    module: Any = types.ModuleType(name)
    sys.modules[name] = module
    last = "M0" if kind == "cycle" else "int"
    lines = [
        "from __future__ import annotations",
        "from codegen.runtime.deep import DeepModel",
    ]
    for i in range(count):
        following = f"M{i + 1}" if i + 1 < count else last
        lines.append(f"class M{i}(DeepModel):\n    next: {following} | None = None")
    exec("\n".join(lines), module.__dict__)
    done: list[str] = []

    def use() -> None:
        value, gaps = decode(module.M0, b'{"next":{"next":{"x":1}}}')
        assert not gaps
        assert type(value.next.next) is module.M2
        done.append(value.model_dump_json())
        done.append(module.M0(next=module.M1()).model_dump_json())

    thread = threading.Thread(target=use)
    thread.start() if threaded else use()
    if threaded:
        thread.join()
    assert done == ['{"next":{"next":{"x":1}}}', '{"next":{}}']
    assert json.loads(done[0])


class Reading(Model):
    """Scalars of each kind, and what holds them."""

    count: int
    share: float
    name: str
    on: bool
    day: date | None = None
    id: UUID | None = None
    __pydantic_extra__: dict[str, float] = Field(init=False)
    kind: Literal[1, "a"] | str | None = None
    either: int | str | None = None
    counts: list[int] | None = None
    shares: dict[str, float] | None = None
    part: Reading | None = None
    parts: list[Reading] | None = None
    data: Bytes | None = None


class Files(Model):
    """What is not written as it is."""

    many: list[Bytes] | None = None


class Mine(BaseModel):
    """A model of the user's, which holds some of ours."""

    one: Reading
    all: list[Reading]


VALUES = (True, False, 3, 1.5, 10**30, -(2**70), "x", "2024-01-31", None)
SHAPES: tuple[Callable[[Any], Any], ...] = (
    lambda value: value,
    lambda value: [value],
    lambda value: {"k": value},
    lambda value: {"count": value, "share": value, "on": value, "more": value},
    lambda value: [{"count": value, "counts": [value], "day": value}, value],
)


def same(one: Any, other: Any) -> bool:
    """Tell whether two JSON values are the same: 1.0 is 1, but true is not."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return isinstance(one, bool) is isinstance(other, bool) and one == other


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("shape", range(len(SHAPES)))
@pytest.mark.parametrize("name", [*Reading.model_fields, "more"])
def test_what_came_is_written_again(name: str, shape: int) -> None:
    """However wrong it is, in whatever way it is written, and without a warning: but for
    a model's place in a model of the user's, whose fields of models keep their types, or
    else 200 levels could not be written."""
    for value in VALUES:
        sent = {name: SHAPES[shape](value)}
        found, _ = decode(Reading, json.dumps(sent).encode())
        assert same(found.model_dump(mode="json"), sent)
        assert same(json.loads(found.model_dump_json()), sent)
        mine = Mine.model_construct(one=found, all=[found])
        adapter = TypeAdapter(list[Reading])
        more: Any = {"exclude_unset": True, "warnings": name not in ("part", "parts")}
        for again in (
            json.loads(mine.model_dump_json(**more))["one"],
            mine.model_dump(mode="json", **more)["all"][0],
            json.loads(adapter.dump_json([found], **more))[0],
        ):
            assert same(again, sent), again


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("shape", range(len(SHAPES)))
def test_what_has_a_form_of_its_own_is_written_again(shape: int) -> None:
    for value in VALUES:
        sent = {"many": SHAPES[shape](value)}
        found, _ = decode(Files, json.dumps(sent).encode())
        assert same(found.model_dump(mode="json"), sent)
        assert same(json.loads(found.model_dump_json()), sent)
    assert Files(many=[b"hi"]).model_dump_json() == '{"many":["aGk="]}'


def test_what_pydantic_can_say_when_it_writes() -> None:
    body = b'{"from":1,"id":true,"address":{"line1":7,"town":"B"},"tags":["a"],"x":2}'
    value, _ = decode(Customer, body)
    names = {"from_": True, "address": {"town"}}
    assert value.model_dump(include=names, by_alias=False, mode="json") == {
        "from_": 1,
        "address": {"town": "B"},
    }
    text = value.model_dump_json(indent=1, exclude={"address": {"line1"}, "tags": True})
    assert text == (
        '{\n "id": true,\n "from": 1,\n "address": {\n  "town": "B"\n },\n "x": 2\n}'
    )
    schemas = [
        Customers.model_json_schema(mode=mode)
        for mode in ("validation", "serialization")
    ]
    assert schemas[0] == schemas[1]
    with pytest.raises(ValidationError):
        Customer(id="no")  # type: ignore[arg-type]
