"""Lenient decoding takes any JSON of up to 200 levels, and loses nothing of it."""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.runtime.exceptions import ResponseValidationError

from ..conftest import SEEDS
from ..e2e.features import write
from ..runtime.shop import Client, Customer, Customers
from .settings import stable

GOLDENS = (
    "composition",
    "discriminators",
    "formats",
    "inheritance",
    "maps",
    "recursion",
    "tuples",
    "undiscriminated",
)
LEVELS = 200


@pytest.fixture(scope="session", autouse=True)
def goldens(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder: Path = tmp_path_factory.mktemp("decoding")
    for feature in GOLDENS:
        write(feature, folder / feature)
    sys.path.insert(0, str(folder))
    yield
    sys.path.remove(str(folder))


@cache
def _models(package: str) -> tuple[list[Any], list[str], ModuleType, ModuleType]:
    """The models of a package, the names on the wire, and its two modules for JSON."""
    decode = importlib.import_module(f"{package}._runtime.decode")
    models = importlib.import_module(f"{package}._runtime.models")
    found, names = dict[str, Any](), set[str]()
    folder = importlib.import_module(f"{package}.models")
    for info in pkgutil.iter_modules(folder.__path__):
        module = importlib.import_module(f"{package}.models.{info.name}")
        for name, each in vars(module).items():
            if isinstance(each, type) and issubclass(each, models.Model):
                model: Any = each
                found[name] = model
                names |= {models.wire_name(model, f) for f in model.model_fields}
    found.pop("Model", None)
    return [found[name] for name in sorted(found)], sorted(names), decode, models


_TEXTS = st.text(max_size=6) | st.sampled_from(
    [
        *(
            "2026-04-28",
            "2026-04-28T15:30:00Z",
            "2026-04-28T15:30:00.25+02:00",
            "15:30:00",
        ),
        *("9999-99-99", "P1D", "1.10", "aGk=", "aGk", "é", "0", "true", "null", ""),
        *("00000000-0000-0000-0000-000000000005", "cat", "dog", "a/b~c"),
    ]
)
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _TEXTS
)


def _json(names: list[str]) -> st.SearchStrategy[Any]:
    """Any JSON, whose keys are likely those that models know."""
    keys = (
        st.sampled_from(names) | st.text(max_size=4) if names else st.text(max_size=4)
    )

    def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        lists = st.lists(inner, max_size=4)
        return lists | st.dictionaries(keys, inner, max_size=6)

    return st.recursive(_SCALARS, nested, max_leaves=12)


def _deep(value: Any, ways: list[str | None], levels: int) -> Any:
    """A value so many levels down, by turns in lists (None) and under keys."""
    for level in range(levels):
        key = ways[level % len(ways)]
        value = [value] if key is None else {key: value}
    return value


def _depth(value: Any) -> int:
    if not isinstance(value, list | dict):
        return 0
    parts = value.values() if isinstance(value, dict) else value
    return 1 + max(map(_depth, parts), default=0)


def _same(came: Any, went: Any) -> bool:
    """Whether it is the same JSON; 1 and 1.0 are, and two spellings of a moment."""
    if isinstance(came, dict) and isinstance(went, dict):
        return came.keys() == went.keys() and all(_same(came[k], went[k]) for k in came)
    if isinstance(came, list) and isinstance(went, list):
        return len(came) == len(went) and all(map(_same, came, went))
    if isinstance(came, str) and isinstance(went, str):
        return came == went or _meant(came) == _meant(went) is not None
    if isinstance(came, bool) or isinstance(went, bool):
        return came is went
    numbers = isinstance(came, int | float) and isinstance(went, int | float)
    return (numbers or type(came) is type(went)) and bool(came == went)


def _has_misplaced_numbers(value: Any) -> bool:
    """Whether there is what pydantic itself cannot write back in the place of a number: it
    makes 1 of a true, and of an integer in the place of a float what a float can hold.
    """
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return any(map(_has_misplaced_numbers, parts))
    large = isinstance(value, int) and abs(value) > 2**53
    return isinstance(value, bool) or large


def _meant(text: str) -> Any:
    for read in (datetime.fromisoformat, UUID):
        try:
            return read(text)
        except ValueError:
            continue
    return None


@pytest.mark.parametrize("package", [*SEEDS, *GOLDENS])
def test_nothing_is_lost(package: str) -> None:
    models, names, decode, json_of = _models(package)
    assert models and names

    @stable(80)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        hint = data.draw(st.sampled_from(models))
        value = data.draw(_json(names))
        if data.draw(st.booleans()):
            ways: Any = st.lists(
                st.none() | st.sampled_from(names), min_size=1, max_size=3
            )
            levels = data.draw(st.integers(1, LEVELS))
            value = _deep(value, data.draw(ways), max(levels - _depth(value), 0))
        got, _ = decode.decode(hint, json.dumps(value).encode())
        model = hasattr(got, "model_dump")
        went = json_of.to_json(got.model_dump() if model else got)
        assert _same(value, json.loads(went))
        if model and not _has_misplaced_numbers(value):
            assert _same(value, json.loads(got.model_dump_json()))

    check()


def _shop(body: bytes, mode: Any) -> Client:
    headers = {"Content-Type": "application/json"}

    def response(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers=headers, content=body)

    http = httpx2.Client(transport=httpx2.MockTransport(response))
    return Client(http_client=http, response_validation=mode)


@stable(300)
@given(
    st.binary(max_size=60)
    | _json(["data", "meta", "id", "created_at", "key", "tags"]).map(
        lambda value: json.dumps(value).encode()
    ),
    st.sampled_from([Customer, Customers, list[Customer], dict[str, Customer], int]),
    st.sampled_from(["lenient", "strict"]),
)
@example(b"[" * 201 + b"]" * 201, Customer, "lenient")
@example(b"[" * 100_000, Customer, "lenient")
@example(b'{"data":' * 100_000, Customers, "lenient")
@example(b"\xef\xbb\xbf{}", Customer, "lenient")
@example(b"1e999999999", int, "lenient")
@example(b"1" * 100_000, int, "lenient")
def test_what_cannot_be_decoded_is_one_error(body: bytes, hint: Any, mode: str) -> None:
    """Whatever bytes come: a value, or a `ResponseValidationError` that holds them."""
    try:
        _shop(body, mode).customers.call("GET", "/x", returns=hint)
    except ResponseValidationError as error:
        assert error.body == body
        assert mode == "strict" or not error.mismatches


@pytest.mark.parametrize(
    "ways", [["by_name"], [None, "children"], ["leaf", "node"], ["name"]]
)
def test_what_is_deep_goes_out_again(ways: list[str | None]) -> None:
    """Models in models, in lists and in dicts: whatever each level of them takes."""
    models, _, decode, _ = _models("recursion")
    value = _deep(1, ways, LEVELS)
    for model in models:
        got, _ = decode.decode(model, json.dumps(value).encode())
        assert got.model_dump(mode="json") == value
        assert json.loads(got.model_dump_json()) == value


@pytest.mark.parametrize("hint", [Customer, Customers, Any])
def test_where_it_is_too_deep(hint: Any) -> None:
    """200 levels are values; and where it ends, nothing but the one error comes."""
    for levels in (LEVELS, LEVELS + 2, 1000, 50_000):
        for start, end in ((b"[", b"]"), (b'{"data":', b"}")):
            body = start * levels + b"0" + end * levels
            shop = _shop(body, "lenient")
            if levels <= LEVELS:
                got = shop.customers.call("GET", "/x", returns=hint)
                assert got is not None
                continue
            with pytest.raises(ResponseValidationError, match="is no JSON") as caught:
                shop.customers.call("GET", "/x", returns=hint)
            assert caught.value.body == body
