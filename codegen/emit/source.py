"""Source text: what may be printed by a template, and how any value becomes a literal."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NoReturn, cast
from unicodedata import combining, east_asian_width

from ..characters import is_later


class Code(str):
    """Python (or Markdown) source that a view has made, ready to be printed.

    Joining source with bare text gives what nobody has answered for, so every way of doing
    that raises. Make the whole string first, then one `Code` of it.
    """

    __slots__ = ()

    def _refuse(self, *args: object, **kwargs: object) -> NoReturn:
        raise TypeError("Code is finished source: nothing is added to it or filled in")

    __add__: Any = _refuse
    __radd__: Any = _refuse
    __mul__: Any = _refuse
    __rmul__: Any = _refuse
    __mod__: Any = _refuse
    format: Any = _refuse
    format_map: Any = _refuse
    join: Any = _refuse


_PLAIN = re.compile(r"[ !#-&(-\[\]-~]*")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def lit(value: object) -> Code:
    """The literal of a value: evaluating it gives the value back, exactly."""
    if isinstance(value, str):
        return Code(quote(value))
    if isinstance(value, tuple):
        inner = [lit(item) for item in cast("tuple[object, ...]", value)]
        return Code("(" + ", ".join(inner) + ("," if len(inner) == 1 else "") + ")")
    if value is None or isinstance(value, bool | int | float):
        return Code(_number(value) if isinstance(value, float) else repr(value))
    raise TypeError(f"no literal for a {type(value).__name__}")


@cache
def quote(text: str) -> str:
    """A string literal, in the quotes that black would choose."""
    if _PLAIN.fullmatch(text):
        return f'"{text}"'
    mark = "'" if text.count('"') > text.count("'") else '"'
    return mark + "".join(_escaped(char, mark) for char in text) + mark


def width(text: str) -> int:
    """Columns that a line takes, as black counts them."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


@cache
def _columns(char: str) -> int:
    if is_later(char):
        return 2
    if combining(char):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def _escaped(char: str, mark: str) -> str:
    if char == mark:
        return "\\" + char
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable() and not combining(char) and not is_later(char):
        return char
    return _numbered(ord(char))


def _numbered(point: int) -> str:
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _number(value: float) -> str:
    text = repr(value).replace("e+", "e")
    return f'float("{text}")' if text in ("nan", "inf", "-inf") else text
