"""What came over the wire, read by the tables of OpenAPI 3.1.1 (section 4.8.12.3) and RFC 6570.

Written without a look at the runtime: raw text is split first and decoded after, nothing
that stands there may be left over, and what is read must be what was given.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ..e2e.server import Request


class Wrong(Exception):
    """What stands on the wire is not what the tables say."""


@dataclass(frozen=True)
class Wanted:
    """A parameter with the value that was given for it; None was not given."""

    name: str
    place: str
    style: str
    explode: bool
    value: Any
    json: bool = False
    reserved: bool = False


def check_path(raw: str, template: str, wanted: Mapping[str, Wanted]) -> None:
    """The path, segment by segment."""
    pattern, names = "", list[str]()
    for part in re.split(r"(\{[^{}]+\})", template):
        if re.fullmatch(r"\{[^{}]+\}", part):
            names.append(part[1:-1])
            more = "/" if wanted[part[1:-1]].reserved else ""
            pattern += f"([^?#{'' if more else '/'}]*)"
        else:
            pattern += re.escape(part)
    # What RFC 3986 does not allow in a path is encoded in the template, too.
    found = re.fullmatch(pattern, raw) or re.fullmatch(pattern, _as_written(raw))
    if found is None:
        raise Wrong(f"the path {raw!r} is not {template!r}")
    for name, text in zip(names, found.groups(), strict=True):
        _same(wanted[name], _path_value(text, wanted[name]))


def _as_written(raw: str) -> str:
    """The path with what a template may hold as it is."""
    return re.sub(
        r"%(20|22|3C|3E|5B|5C|5D|5E|60|7B|7C|7D|C3%..)", lambda m: unquote(m[0]), raw
    )


def _path_value(text: str, one: Wanted) -> Any:
    if one.json:
        return json.loads(unquote(text))
    if one.style == "label":
        if not text.startswith("."):
            raise Wrong(f"{one.name}: a label begins with a dot, {text!r} does not")
        return _split(text[1:], "." if one.explode else ",", one)
    if one.style == "matrix":
        return _matrix(text, one)
    return _split(text, ",", one)


def _matrix(text: str, one: Wanted) -> Any:
    parts = text.split(";")
    if parts[0]:
        raise Wrong(f"{one.name}: a matrix begins with a semicolon, {text!r} does not")
    pairs = [part.partition("=")[::2] for part in parts[1:]]
    if one.explode and isinstance(one.value, dict):
        return {unquote(key): unquote(value) for key, value in pairs}
    if any(unquote(key) != one.name for key, _ in pairs):
        raise Wrong(f"{one.name}: {text!r} has another name")
    if one.explode and isinstance(one.value, list):
        return [unquote(value) for _, value in pairs]
    ((_, value),) = pairs
    return _split(value, ",", one, exploded=False)


def _split(
    text: str,
    between: str,
    one: Wanted,
    exploded: bool | None = None,
    plain: bool = False,
) -> Any:
    """The value that raw text stands for, split before it is decoded."""
    read = (lambda part: part) if plain else unquote
    explode = one.explode if exploded is None else exploded
    if isinstance(one.value, list):
        return [read(part) for part in text.split(between)]
    if not isinstance(one.value, dict):
        return read(text)
    parts = text.split(between)
    if explode:
        pairs = [part.partition("=")[::2] for part in parts]
        return {read(key): read(value) for key, value in pairs}
    if len(parts) % 2:
        raise Wrong(f"{one.name}: {text!r} has a name without a value")
    return {read(k): read(v) for k, v in zip(parts[::2], parts[1::2], strict=True)}


# --- query --------------------------------------------------------------------------------

_BETWEEN = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def check_query(raw: str, wanted: list[Wanted], keys: Mapping[str, str]) -> None:
    """The query; `keys` are credentials that belong there. Nothing may be left over."""
    for whole in (one for one in wanted if one.style == "whole"):
        _only_legal(raw)
        text = unquote(raw)
        return _same(whole, json.loads(text) if whole.json else text)
    pairs = [part.partition("=")[::2] for part in raw.split("&")] if raw else []
    for name, value in pairs:
        _only_legal(name + value)
    left = list(pairs)
    for name, value in keys.items():
        if (name, value) in [(unquote(n), unquote(v)) for n, v in left]:
            left = [(n, v) for n, v in left if unquote(n) != name]
    for one in sorted(wanted, key=_spread):
        if one.value is None:
            continue
        mine = _share([pair for pair in left if _belongs(pair[0], one)], one)
        for pair in mine:
            left.remove(pair)
        if not mine and one.value in ([], {}):
            continue
        _same(one, _query_value(mine, one))
    if left:
        raise Wrong(f"in the query nobody asked for {left}")


def _only_legal(text: str) -> None:
    """RFC 3986, section 3.4: what may stand in a query."""
    if not re.fullmatch(
        r"([A-Za-z0-9\-._~!$&'()*+,;=:@/?\[\]|]|%[0-9A-Fa-f]{2})*", text
    ):
        raise Wrong(f"{text!r} is no query")


def _spread(one: Wanted) -> bool:
    """Objects that lend their own names to the query are looked for last."""
    spread = one.style == "form" and one.explode and not one.json
    return spread and isinstance(one.value, dict)


def _belongs(raw: str, one: Wanted) -> bool:
    name = unquote(raw)
    if one.json:
        return name == one.name
    if _spread(one):
        return name in one.value
    if one.style == "deepObject" and isinstance(one.value, dict):
        return name.startswith(f"{one.name}[")
    return name == one.name


def _share(pairs: list[tuple[str, str]], one: Wanted) -> list[tuple[str, str]]:
    """Of pairs, those of this object: the names of two objects may be the same."""
    if not _spread(one):
        return pairs
    found: list[tuple[str, str]] = []
    for name, value in one.value.items():
        many = len(value) if isinstance(value, list) else 1
        found += [pair for pair in pairs if unquote(pair[0]) == name][:many]
    return found


def _query_value(pairs: list[tuple[str, str]], one: Wanted) -> Any:
    if not pairs:
        raise Wrong(f"{one.name} is missing in the query")
    if one.reserved:
        for _, text in pairs:
            for code in re.findall("%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D)", text):
                if code not in str(one.value):
                    raise Wrong(f"{one.name}: {code} need not be encoded")
    if one.json:
        ((_, text),) = pairs
        return json.loads(unquote(text))
    if one.style == "deepObject" and isinstance(one.value, dict):
        return _deep([(unquote(n)[len(one.name) :], unquote(v)) for n, v in pairs])
    if isinstance(one.value, dict) and one.explode:
        return _gathered([(unquote(n), unquote(v)) for n, v in pairs])
    if isinstance(one.value, list) and one.explode:
        return [unquote(value) for _, value in pairs]
    if len(pairs) > 1:
        raise Wrong(f"{one.name} is there {len(pairs)} times")
    return _split(pairs[0][1], _BETWEEN.get(one.style, ","), one, exploded=False)


def _gathered(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Names and values, those of one name together."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            before = found[name] if isinstance(found[name], list) else [found[name]]
            found[name] = [*before, value]
        else:
            found[name] = value
    return found


def _deep(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """`[a][b]=c` to `{a: {b: c}}`; what repeats, or has an index, is a list."""
    result: dict[str, Any] = {}
    for path, value in pairs:
        if not re.fullmatch(r"(\[[^\]]*\])+", path) and not re.fullmatch(
            r"\[.*\]", path
        ):
            raise Wrong(f"{path!r} is no path of a deep object")
        *way, last = re.findall(r"\[([^\]]*)\]", path)
        node = result
        for key in way:
            node = node.setdefault(key, {})
        if last in node:
            before = node[last] if isinstance(node[last], list) else [node[last]]
            node[last] = [*before, value]
        else:
            node[last] = value
    return result


# --- headers, cookies ---------------------------------------------------------------------


def check_headers(request: Request, wanted: list[Wanted]) -> None:
    """Every header parameter that was given, and none that was not."""
    for one in wanted:
        text = request.header(one.name)
        if one.value is None:
            if text is not None and one.name.lower() not in _OF_HTTP | _OURS:
                raise Wrong(f"the header {one.name} was not asked for")
        elif text is None:
            raise Wrong(f"the header {one.name} is missing")
        elif one.json:
            _same(one, json.loads(text))
        else:
            # A header's value is not percent-encoded; httpx and http.server read latin-1.
            _same(one, _split(text, ",", one, plain=True))


_OF_HTTP = frozenset(
    "accept accept-encoding connection content-length content-type cookie host user-agent"
    " authorization transfer-encoding".split()
)
_OURS = frozenset({"idempotency-key", "x-idempotency-key"})
"""The client makes one for a call that may come again; the caller need not."""


def check_cookies(
    request: Request, wanted: list[Wanted], keys: Mapping[str, str]
) -> None:
    """Every cookie that was given, and none that was not."""
    text = request.header("Cookie") or ""
    left = [part.partition("=")[::2] for part in text.split("; ")] if text else []
    left = [pair for pair in left if unquote(pair[0]) not in keys]
    for one in wanted:
        if one.value is None:
            continue
        mine = [pair for pair in left if _belongs(pair[0], one)]
        left = [pair for pair in left if pair not in mine]
        if not mine and one.value in ([], {}):
            continue
        _same(one, _query_value(mine, one))
    if left:
        raise Wrong(f"nobody asked for the cookies {left}")


# --- values -------------------------------------------------------------------------------


def _same(one: Wanted, read: Any) -> None:
    given = _decoded(one.value) if one.reserved else one.value
    if not (read == given if one.json else means(read, given)):
        raise Wrong(f"{one.name}: given {one.value!r}, on the wire {read!r}")


def _decoded(given: Any) -> Any:
    """A value whose percent-triples stand on the wire as they are (RFC 6570, 3.2.3)."""
    if isinstance(given, str):
        return unquote(given)
    if isinstance(given, list):
        return [_decoded(item) for item in given]
    if isinstance(given, dict):
        return {key: _decoded(value) for key, value in given.items()}
    return given


def means(read: Any, given: Any) -> bool:
    """Whether text (or lists and objects of texts) is how a value is written."""
    if isinstance(given, bool):
        return bool(read == ("true" if given else "false"))
    if isinstance(given, int | float):
        return isinstance(read, str) and _number(read) == given
    if isinstance(given, str):
        return bool(read == given)
    if given is None:
        return read in ("", "null")
    if isinstance(read, str):  # nested deeper than the tables go: JSON is one way
        return bool(_json(read) == given)
    if isinstance(given, list):
        if isinstance(read, dict):
            read = list(read.values())
        return len(read) == len(given) and all(map(means, read, given))
    kept = {key: value for key, value in given.items() if value is not None}
    if len(kept) == 0:
        return not read
    return (
        isinstance(read, dict)
        and read.keys() == kept.keys()
        and all(means(_alone(read[key], value), value) for key, value in kept.items())
    )


def _alone(read: Any, given: Any) -> Any:
    """A list of one that the tables cannot tell from its item."""
    return [read] if isinstance(given, list) and isinstance(read, str) else read


def _number(text: str) -> int | float | None:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return None


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return ...
