"""The ways to write a parameter that are not the default (OpenAPI 3.1, section 4.8.12.2).

Each takes the value, and says by itself how it is written; None stays left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain
from typing import Any
from urllib.parse import quote, unquote

from . import urls
from .lists import many
from .models import to_json
from .urls import Pairs, encode, encode_name, form_pairs, is_given, is_list, items_of

Write = Callable[[Any], str]


class _Styled:
    """A value with its own way to be written, which `urls` asks for."""

    def __init__(
        self, value: Any, explode: bool = False, between: str = ",", before: str = ""
    ) -> None:
        self.value, self.explode = value, explode
        self.between, self.before = between, before

    def in_path__(self, name: str, write: Write) -> str:
        """Return what stands in the path or the header; `write` writes one value."""
        raise TypeError(f"{name}: {type(self).__name__} is no style for this place")

    def in_query__(self, name: str) -> Pairs:
        """Return names and values as they stand in the query, percent-encoded."""
        raise TypeError(f"{name}: {type(self).__name__} is no style for this place")

    def parts(self, write: Write, each: str = "") -> list[str]:
        """Return the value's items after `each`, or keys and values, or `key=value`."""
        if (fields := items_of(self.value)) is not None:
            pairs = [(write(k), write(v)) for k, v in fields]
            return ["=".join(p) for p in pairs] if self.explode else [*chain(*pairs)]
        values = self.value if is_list(self.value) else [self.value]
        return [each + write(value) for value in values if is_given(value)]


class _Form(_Styled):
    def in_query__(self, name: str) -> Pairs:
        if self.explode:
            yield from form_pairs(name, self.value)
        elif parts := self.parts(encode):
            yield encode_name(name), self.between.join(parts)


class _Cookie(_Form):
    def in_query__(self, name: str) -> Pairs:
        for key, text in super().in_query__(name):
            _, (_, value) = urls.header(name, unquote(text))
            if b";" in value:
                raise ValueError(f"cookie {name!r}: a `;` in it, which would end it")
            yield key, value.decode("latin-1")


class _Simple(_Styled):
    def in_path__(self, name: str, write: Write) -> str:
        return self.before + self.between.join(self.parts(write))


class _Matrix(_Styled):
    def in_path__(self, name: str, write: Write) -> str:
        parts = self.parts(write, f"{name}=" if self.explode else "")
        parts = parts if self.explode else [f"{name}={','.join(parts)}"]
        return "".join(f";{part.removesuffix('=')}" for part in parts)  # "": its name


class _Deep(_Styled):
    def in_query__(self, name: str) -> Pairs:
        fields = items_of(self.value)
        if fields is None:
            return form_pairs(name, self.value)
        return (p for k, v in fields for p in _Deep(v).in_query__(f"{name}[{k}]"))


class _Json(_Styled):
    def in_query__(self, name: str) -> Pairs:
        yield encode_name(name), encode(to_json(self.value).decode())

    def in_path__(self, name: str, write: Write) -> str:
        return write(to_json(self.value).decode())


class _Whole(_Styled):
    def in_query__(self, name: str) -> Pairs:
        return (pair[1:] for pair in form_pairs(name, self.value))  # it has no name


class _Reserved(_Styled):
    def in_query__(self, name: str) -> Pairs:
        for key, value in form_pairs(name, self.value):
            yield key, _allow(value, ":/?[]@!$'()*,;=")

    def in_path__(self, name: str, write: Write) -> str:
        return _allow(urls.simple_text(name, self.value, encode), ":/@!$&'()*+,;=")


def _allow(text: str, reserved: str) -> str:
    """Leave characters of RFC 3986, section 2.2, as they are; the others would end it."""
    for char in reserved:
        text = text.replace(quote(char, safe=""), char)
    return re.sub("%25(?=[0-9A-Fa-f]{2})", "%", text)  # RFC 6570, section 3.2.3


def _styled(style: Callable[..., _Styled], value: Any, *how: Any, **named: Any) -> Any:
    """Return a value in a style; what is not given has none, and is not sent."""
    return style(value, *how, **named) if is_given(value) else value


def form(value: Any, *, explode: bool = True) -> Any:
    """Write `name=a&name=b`, or `name=a,b` unexploded (query, cookie)."""
    return _styled(_Form, value, explode=explode)


def as_cookie(value: Any, *, explode: bool = True) -> Any:
    """Write it as it is, without escapes (OpenAPI 3.2, style `cookie`)."""
    return _styled(_Cookie, value, explode=explode)


def space_delimited(value: Any) -> Any:
    """Write `name=a%20b` (query)."""
    return _styled(_Form, many(value), between="%20")


def pipe_delimited(value: Any) -> Any:
    """Write `name=a%7Cb` (query)."""
    return _styled(_Form, many(value), between="%7C")


def deep_object(value: Any) -> Any:
    """Write `name[key]=value`, nested as deep as the object is (query)."""
    return _styled(_Deep, value)


def as_json(value: Any) -> Any:
    """Write JSON, for a parameter whose `content` is `application/json`."""
    return _styled(_Json, value)


def whole(value: Any) -> Any:
    """Write the value alone, which is the whole query (OpenAPI 3.2, `querystring`)."""
    return _styled(_Whole, value)


def simple(value: Any, *, explode: bool = False) -> Any:
    """Write `a,b`, and an object as `key,value`, exploded `key=value` (path, header)."""
    return _styled(_Simple, value, explode=explode)


def label(value: Any, *, explode: bool = False) -> Any:
    """Write `.a,b`, exploded `.a.b` (path)."""
    return _styled(_Simple, value, explode, "." if explode else ",", ".")


def matrix(value: Any, *, explode: bool = False) -> Any:
    """Write `;name=a,b`, exploded `;name=a;name=b` (path)."""
    return _styled(_Matrix, value, explode=explode)


def reserved(value: Any) -> Any:
    """Leave RFC 3986's reserved characters as they are (`allowReserved`)."""
    return _styled(_Reserved, value)
