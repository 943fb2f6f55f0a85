"""Parameters to text, byte for byte (RFC 3986, RFC 6570); see also `styles.py`."""

from __future__ import annotations

import datetime as _datetime
import math
import re
from base64 import b64encode
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote

from .options import Omit, part

Pairs = Iterable[tuple[str, ...]]
foreign = part("records")
_NAME = re.compile(r"\{([^{}]+)\}")
_NO_HEADER = re.compile(r"[^\t\x20-\x7e\x80-\xff]")


def scalar(value: Any) -> str:
    """Return a value as text: `true`, `2` for 2.0, ISO 8601 or RFC 3339, base64."""
    value = getattr(value, "value", value)  # of an enum, and see `base64_bytes.Text`
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} is no value for a parameter")
        value = int(value) if value.is_integer() and abs(value) < 2**53 else value
    if isinstance(value, (_datetime.date, _datetime.time)):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, (list, tuple, Mapping)):  # deeper than styles go
        return str(part("models").to_json(value), "utf-8")
    return b64encode(value).decode() if isinstance(value, bytes) else str(value)


def encode(value: Any) -> str:
    """Return a value with everything but RFC 3986's unreserved characters encoded."""
    return quote(value if type(value) is str else scalar(value), safe="")


def encode_name(name: str) -> str:
    """Return a parameter's name as it is documented; only what ends a name is encoded."""
    return quote(name, safe="[]$!*'(),:@/?")


def is_list(it: Any) -> bool:
    """Tell whether a value is several (and no text)."""
    return isinstance(it, Collection) and not isinstance(it, (str, bytes, Mapping))


def items_of(value: Any) -> Iterator[tuple[str, Any]] | None:
    """Return names and values of an object (a mapping or a model), None for others."""
    value = value.model_dump() if hasattr(value, "model_dump") else value
    value = foreign.own(value) if foreign else value
    if not isinstance(value, Mapping):
        return None
    return (p for p in cast("Mapping[str, Any]", value).items() if is_given(p[1]))


def is_given(value: Any) -> bool:
    """Tell whether a parameter is sent at all; null exists only in JSON bodies."""
    return value is not None and not isinstance(value, Omit)


def path(template: str, values: Mapping[str, Any]) -> str:
    """Fill a path (style `simple`); `ValueError` for an empty value, `.` and `..`."""
    pieces = _NAME.split("/" + template.removeprefix("/"))  # texts and names in turn
    pieces[1::2] = texts = [simple_text(n, values.get(n), encode) for n in pieces[1::2]]
    text, odd = "".join(pieces), {"", ".", ".."}.intersection(texts)
    if odd and ("" in odd or {".", ".."} & {*text.split("/")}):
        name = _NAME.findall(template)[texts.index(min(odd))]
        raise ValueError(f"path parameter {name!r} must not be {min(odd)!r}")
    return text


def simple_text(name: str, value: Any, write: Callable[[Any], str]) -> str:
    """Return a value in style `simple`: `a,b`, and `key,value` for an object."""
    if own := getattr(cast(Any, type(value)), "in_path__", None):
        return str(own(value, name, write))
    if (fields := items_of(value)) is not None:
        return ",".join(f"{write(k)},{write(v)}" for k, v in fields)
    values = value if is_list(value) else [value]
    return ",".join(write(item) for item in values if is_given(item))


def joined(values: Mapping[str, Any], between: str) -> str:
    """Return a query, or cookies (style `form`, exploded), in the order given."""
    pairs = [p for k, v in values.items() if is_given(v) for p in form_pairs(k, v)]
    return between.join(map("=".join, pairs))


def form_pairs(name: str, value: Any) -> Pairs:
    """Yield the encoded names and values of one parameter."""
    if own := getattr(cast(Any, type(value)), "in_query__", None):
        yield from own(value, name)
    elif (fields := items_of(value)) is not None:
        for key, it in fields:
            yield from form_pairs(key, it if items_of(it) is None else scalar(it))
    else:
        values = value if is_list(value) else [value]
        yield from ((encode_name(name), encode(it)) for it in values if is_given(it))


def header(name: str, value: Any) -> tuple[bytes, tuple[bytes, bytes]]:
    """Return a header by its name; `ValueError`, without it, for what none can hold."""
    text = value if type(value) is str else simple_text(name, value, scalar)
    if _NO_HEADER.search(text):
        raise ValueError(f"header {name!r}: a character in it that no header can hold")
    return name.lower().encode(), (name.encode(), text.strip(" \t").encode("latin-1"))
