"""Whatever is given to a parameter can be read back from the wire, in every style."""

from __future__ import annotations

import datetime as _datetime
import math
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import httpx2
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from codegen.runtime import cookies, styles, urls

from . import decoder
from .decoder import Kind
from .settings import stable

_WORDS = st.text(max_size=8) | st.sampled_from(
    [
        "a,b",
        "a=b",
        "a;b",
        "a.b",
        "a b",
        "a|b",
        "a&b",
        "a%2Cb",
        "50%",
        "ü€😀",
        "[x]",
        "a+b",
    ]
)
_PLACES: dict[str, tuple[str, tuple[bool, ...], tuple[Kind, ...]]] = {
    "simple": ("path", (False, True), ("scalar", "array", "object")),
    "label": ("path", (False, True), ("scalar", "array", "object")),
    "matrix": ("path", (False, True), ("scalar", "array", "object")),
    "header": ("header", (False, True), ("scalar", "array", "object")),
    "form": ("query", (False, True), ("scalar", "array", "object")),
    "cookie": ("cookie", (False, True), ("scalar", "array", "object")),
    "spaceDelimited": ("query", (False,), ("array", "object")),
    "pipeDelimited": ("query", (False,), ("array", "object")),
    "deepObject": ("query", (True,), ("object",)),
}
"""Every row of the table of styles: where it may stand, `explode`, and the types."""
_CASES = [
    (style, place, explode, kind)
    for style, (place, explodes, kinds) in _PLACES.items()
    for explode in explodes
    for kind in kinds
]
_STYLES: dict[str, Callable[..., Any]] = {
    "simple": styles.simple,
    "header": styles.simple,
    "label": styles.label,
    "matrix": styles.matrix,
    "form": styles.form,
    "cookie": styles.form,
}
# What a style cannot tell from its own signs, as RFC 6570 says of unreserved characters
# and the table of delimiters.
_AMBIGUOUS = {"label": ".", "spaceDelimited": " ", "pipeDelimited": "|"}


def _sent(place: str, name: str, value: Any) -> str:
    if place == "path":
        return urls.path(f"/x/{{{name}}}", {name: value}).removeprefix("/x/")
    if place == "header":
        return urls.header(name, value)[1][1].decode("latin-1")
    if place == "cookie":
        request = httpx2.Request("GET", "http://x")
        cookies.add(request, {name: value})
        return str(request.headers["cookie"])
    return urls.joined({name: value}, "&")


def _styled(style: str, explode: bool, value: Any) -> Any:
    if style == "deepObject":
        return styles.deep_object(value)
    if style == "spaceDelimited":
        return styles.space_delimited(value)
    if style == "pipeDelimited":
        return styles.pipe_delimited(value)
    return _STYLES[style](value, explode=explode)


def _fits(style: str, place: str, value: Any) -> bool:
    """Whether the style can hold the value at all."""
    texts = [*value, *value.values()] if isinstance(value, dict) else value
    texts = [texts] if isinstance(texts, str) else texts
    if place == "header":  # no encoding: delimiters and blanks at the ends are its own
        bad = [t for t in texts if set(t) & set(",=") or t != t.strip(" \t") or not t]
        return not bad and all(all(" " <= c <= "~" for c in t) for t in texts)
    if isinstance(value, dict) and not all(value):
        return False  # a name that is empty is none
    if style == "deepObject" and any(set(name) & set("[]") for name in value):
        return False
    return not any(set(text) & set(_AMBIGUOUS.get(style, "")) for text in texts)


def _values(kind: Kind) -> st.SearchStrategy[Any]:
    if kind == "scalar":
        return _WORDS
    if kind == "array":
        return st.lists(_WORDS, min_size=1, max_size=4)
    return st.dictionaries(_WORDS, _WORDS, min_size=1, max_size=4)


@stable(400)
@given(st.data())
def test_every_style_reads_back(data: st.DataObject) -> None:
    style, place, explode, kind = data.draw(st.sampled_from(_CASES))
    name = data.draw(st.sampled_from(["color", "a-b", "x_1"]))
    value = data.draw(_values(kind))
    assume(_fits(style, place, value))
    styled = _styled(style, explode, value)
    try:
        text = _sent(place, name, styled)
    except ValueError:  # it would be another path
        texts = value if isinstance(value, list) else [value]
        assert place == "path" and texts[0] in ("", ".", "..")
        return
    assert text.isascii()
    if place == "path":
        assert not set(text) & set("/?#")
        read = decoder.segment(text, name, style, explode, kind)
    elif place == "header":
        read = decoder.header(text, explode, kind)
    else:
        by = "&" if place == "query" else "; "
        assert "#" not in text and (place == "query" or ";" not in text.replace(by, ""))
        read = decoder.pairs(text, name, style, explode, kind, by)
    assert read == value


_SCALARS = (
    st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.dates()
    | st.datetimes(timezones=st.just(_datetime.UTC))
    | st.uuids()
    | st.text()
)


def _back(text: str, value: Any) -> Any:
    """Read a text as the type of a value."""
    if isinstance(value, bool):
        return {"true": True, "false": False}[text]
    if isinstance(value, _datetime.datetime):
        return _datetime.datetime.fromisoformat(text)
    if isinstance(value, _datetime.date):
        return _datetime.date.fromisoformat(text)
    return type(value)(text)


@stable(300)
@given(_SCALARS)
def test_every_scalar_reads_back(value: Any) -> None:
    text = _sent("query", "p", value)
    read = decoder.pairs(text, "p", "form", True, "scalar", "&")
    assert isinstance(read, str)
    assert _back(read, value) == value
    if isinstance(value, Decimal) and not value.is_zero():
        assert _back(read, value).as_tuple() == value.as_tuple()
    if isinstance(value, float) and value:
        assert math.copysign(1, _back(read, value)) == math.copysign(1, value)


@pytest.mark.parametrize(
    ("style", "sent"),
    [
        (styles.matrix("", explode=False), ";p"),
        (styles.matrix("", explode=True), ";p"),
        (styles.matrix(["", "a"], explode=True), ";p;p=a"),
        (styles.matrix({"R": "", "G": 1}, explode=True), ";R;G=1"),
        (styles.matrix(["", "a"], explode=False), ";p=,a"),
        (styles.label(["a", None], explode=True), ".a"),
        (styles.simple(["a", None, "b"]), "a,b"),
        (styles.reserved("a=b&c+d#%2F%zz"), "a=b&c+d%23%2F%25zz"),
    ],
)
def test_rows_of_the_table(style: Any, sent: str) -> None:
    """What is empty and what is null (OpenAPI 3.1, 4.8.12.4; RFC 6570, 2.3 and 3.2.7)."""
    assert urls.path("/x/{p}", {"p": style}) == f"/x/{sent}"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (["a", None], "p=a"),
        ({"a": 1, "b": 2}.values(), "p=1&p=2"),
        (styles.form(["a", None], explode=False), "p=a"),
        (styles.pipe_delimited([None]), ""),
        (styles.reserved("a=b&c+d#%2F%zz"), "p=a=b%26c%2Bd%23%2F%25zz"),
    ],
)
def test_rows_of_a_query(value: Any, sent: str) -> None:
    assert urls.joined({"p": value}, "&") == sent


@stable(300)
@given(st.text(max_size=20))
@example("a?b#c/d&e=f+g%41%h[i]")
def test_reserved_characters_end_nothing(value: str) -> None:
    """With `allowReserved`, neither a parameter nor the query ends before the value."""
    text = _sent("query", "p", styles.reserved(value))
    assert decoder.pairs(text, "p", "form", True, "scalar", "&") == unquote(value)
    assert not set(text) & set("#& ")
    assume(value not in ("", ".", ".."))
    path = urls.path("/x/{p}", {"p": styles.reserved(value)})
    assert not set(path) & set("?# []")
    assert all(part[:2].isalnum() for part in path.split("%")[1:])
