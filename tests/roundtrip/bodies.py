"""Bodies as they came over the wire, held against what was given."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ..e2e.server import Request
from .wire import Wrong, _deep, means


@dataclass(frozen=True)
class Part:
    """One part of a multipart body."""

    name: str
    filename: str | None
    media_type: str
    content: bytes


def check_body(
    request: Request, media_type: str, given: Any, encoding: Mapping[str, Any]
) -> None:
    """`given` is what the body was made of; `...` for none."""
    kind = (request.header("Content-Type") or "").partition(";")[0].strip().lower()
    if given is ...:
        if request.body or kind:
            raise Wrong(f"a body of type {kind!r} was not asked for")
        return
    wanted = media_type.partition(";")[0].strip().lower()
    if kind != wanted:
        raise Wrong(f"the body is of type {kind!r}, not {wanted!r}")
    if kind.endswith(("/json", "+json")):
        _check_json(request.body, given)
    elif kind == "application/x-www-form-urlencoded":
        check_form(request.body.decode("ascii"), given, encoding)
    elif kind.startswith("multipart/"):
        check_parts(multipart(request), given)
    elif request.body != (given if isinstance(given, bytes) else str(given).encode()):
        raise Wrong(f"the body is {request.body[:80]!r}, given was {given!r:.80}")


def _check_json(body: bytes, given: Any) -> None:
    try:
        read = json.loads(body)
    except ValueError:
        raise Wrong(f"{body[:80]!r} is no JSON") from None
    if where := difference(given, read):
        raise Wrong(f"the body differs: {where}")


def difference(given: Any, read: Any, at: str = "") -> str:
    """Where two JSON values differ, with both; "" where they do not. 1 is 1.0, and not true."""
    if isinstance(given, dict) and isinstance(read, dict):
        for key in [*given, *(key for key in read if key not in given)]:
            if key not in read or key not in given:
                side = "missing" if key not in read else "too much"
                return f"{at}/{key} is {side}"
            if where := difference(given[key], read[key], f"{at}/{key}"):
                return where
        return ""
    if isinstance(given, list) and isinstance(read, list) and len(given) == len(read):
        both = enumerate(zip(given, read, strict=True))
        wheres = (difference(a, b, f"{at}/{i}") for i, (a, b) in both)
        return next(filter(None, wheres), "")
    if isinstance(given, bool) == isinstance(read, bool) and given == read:
        return ""
    return f"{at or '/'}: {given!r:.80} and {read!r:.80}"


def check_form(text: str, given: Any, encoding: Mapping[str, Any]) -> None:
    """A form (WHATWG URL, section 5.1), with the styles of the Encoding Object."""
    pairs = [part.partition("=")[::2] for part in text.split("&")] if text else []
    left = [(_form(name), value) for name, value in pairs]
    for name, value in given.items():
        told = encoding.get(name, {})
        mine = [pair for pair in left if pair[0] == name or _below(pair[0], name)]
        if not mine and isinstance(value, dict):  # style form, exploded
            mine = [pair for pair in left if pair[0] in value]
        left = [pair for pair in left if pair not in mine]
        if not mine and value in (None, [], {}):
            continue
        if not means(_form_value(mine, name, value, told), value):
            raise Wrong(f"the field {name}: given {value!r}, on the wire {mine!r}")
    if left:
        raise Wrong(f"in the form nobody asked for {left}")


def _below(key: str, name: str) -> bool:
    return key.startswith(f"{name}[")


def _form(text: str) -> str:
    return unquote(text.replace("+", " "))


_BETWEEN = {"form": ",", "spaceDelimited": r"\+|%20", "pipeDelimited": r"%7C|\|"}


def _form_value(
    pairs: list[tuple[str, str]], name: str, value: Any, told: Mapping[str, Any]
) -> Any:
    if any(_below(key, name) for key, _ in pairs):
        return _deep([(key[len(name) :], _form(text)) for key, text in pairs])
    if isinstance(value, dict) and not any(key == name for key, _ in pairs):
        return {key: _form(text) for key, text in pairs}
    explode = str(told.get("explode", "")).lower()
    style = told.get("style", "form")
    if isinstance(value, list) and (explode == "false" or style not in ("form",)):
        texts = [
            p for _, text in pairs for p in re.split(_BETWEEN.get(style, ","), text)
        ]
        return [_form(text) for text in texts]
    if isinstance(value, list):
        texts = [_form(text) for _, text in pairs]
        if len(texts) == 1 and texts[0].startswith("["):
            return texts[0]
        return texts
    return _form(pairs[0][1]) if len(pairs) == 1 else [_form(text) for _, text in pairs]


# --- multipart ----------------------------------------------------------------------------


def multipart(request: Request) -> list[Part]:
    """The parts of a body (RFC 7578, RFC 2046)."""
    kind = request.header("Content-Type") or ""
    found = re.search(r'boundary="?([^";]+)"?', kind)
    if found is None:
        raise Wrong(f"{kind!r} has no boundary")
    mark = b"--" + found[1].encode()
    first, *parts, last = (b"\r\n" + request.body).split(b"\r\n" + mark)
    if first or not last.startswith(b"--"):
        raise Wrong("a multipart body without its boundaries")
    return [_part(part) for part in parts]


def _part(raw: bytes) -> Part:
    head, _, content = raw.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    fields = dict(
        line.split(": ", 1)
        for line in head.decode("utf-8").split("\r\n")
        if ": " in line
    )
    told = fields.get("Content-Disposition", "")
    name = re.search(r'[; ]name="([^"]*)"', told)
    filename = re.search(r'filename="([^"]*)"', told)
    if not told.startswith("form-data") or name is None:
        raise Wrong(f"a part without a name: {told!r}")
    return Part(
        _unescaped(name[1]),
        _unescaped(filename[1]) if filename else None,
        fields.get("Content-Type", ""),
        content,
    )


def _unescaped(text: str) -> str:
    return text.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


def check_parts(parts: list[Part], given: Mapping[str, Any]) -> None:
    """Every field is a part (a list one for each item), in order, and nothing else is."""
    left = list(parts)
    for name, value in given.items():
        mine = [part for part in left if part.name == name]
        left = [part for part in left if part.name != name]
        items = value if isinstance(value, list) else [value]
        if value in (None, []) and not mine:
            continue
        if len(mine) == 1 and isinstance(value, list) and _is(mine[0], value):
            continue
        if len(mine) != len(items) or not all(map(_is, mine, items)):
            raise Wrong(
                f"the part {name}: given {value!r:.200}, on the wire {mine!r:.300}"
            )
    if left:
        raise Wrong(f"nobody asked for the parts {[part.name for part in left]}")


def _is(part: Part, value: Any) -> bool:
    if isinstance(value, bytes):
        return part.content == value
    if isinstance(value, dict | list):
        try:
            return not difference(value, json.loads(part.content))
        except ValueError:
            return False
    text = part.content.decode("utf-8")
    return means(text, value) or text == _base64(value)


def _base64(value: Any) -> str:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else "\0"
