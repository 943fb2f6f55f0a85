"""Parameters read back by the rules of OpenAPI 3.1.1 (4.8.12.2 to 4.8.12.4) and RFC 6570.

Written from the tables alone: text as it stands on the wire to a string, a list of strings
or a mapping of strings. Delimiters are looked for before anything is percent-decoded.
"""

from __future__ import annotations

from typing import Literal, TypeAlias
from urllib.parse import unquote

Kind: TypeAlias = Literal["scalar", "array", "object"]
Read: TypeAlias = str | list[str] | dict[str, str]

# Of exploded label and matrix, what stands before each part; of all else, between parts.
_SIGNS = {"label": ".", "matrix": ";"}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def segment(text: str, name: str, style: str, explode: bool, kind: Kind) -> Read:
    """Read what stands in a path (decode=True) in style simple, label or matrix."""
    sign = _SIGNS.get(style, "")
    assert text.startswith(sign), text
    text = text[len(sign) :]
    if style == "matrix" and not (explode and kind != "scalar"):
        text = _value(text, name)
    between = (sign or ",") if explode else ","
    parts = text.split(between)
    if style == "matrix" and explode and kind == "array":
        parts = [_value(part, name) for part in parts]
    return _read(parts, text, explode, kind, unquote)


def header(text: str, explode: bool, kind: Kind) -> Read:
    """Read a header: style simple, and nothing is percent-encoded."""
    return _read(text.split(","), text, explode, kind, str)


def pairs(text: str, name: str, style: str, explode: bool, kind: Kind, by: str) -> Read:
    """Read a query (`by` is "&") or cookies ("; ")."""
    found = [(n, v) for n, _, v in (pair.partition("=") for pair in text.split(by))]
    if style == "deepObject":
        return {unquote(n[len(name) + 1 : -1]): unquote(v) for n, v in found}
    if explode and kind == "object":
        return {unquote(n): unquote(v) for n, v in found}
    assert {n for n, _ in found} == {name}, text
    if explode and kind == "array":
        return [unquote(v) for _, v in found]
    ((_, value),) = found
    between = _DELIMITERS.get(style, ",")
    return _read(value.split(between), value, False, kind, unquote)


def _value(text: str, name: str) -> str:
    given, _, value = text.partition("=")
    assert given == name, text
    return value


def _read(
    parts: list[str], text: str, explode: bool, kind: Kind, plain: object
) -> Read:
    decode = unquote if plain is unquote else str
    if kind == "scalar":
        return decode(text)
    if kind == "array":
        return [decode(part) for part in parts]
    if explode:
        found = (part.partition("=") for part in parts)
        return {decode(name): decode(value) for name, _, value in found}
    return {decode(n): decode(v) for n, v in zip(parts[::2], parts[1::2], strict=True)}
