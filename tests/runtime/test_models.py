"""Models: given by name or as on the wire, kept, copied, pickled, built however deep."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import threading
import types
from typing import Any

import pytest

from codegen.runtime.decode import decode

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
