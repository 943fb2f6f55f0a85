"""JSON to a tree: strict, else with the comments and commas that are clear, else why not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NoReturn

from .lax import odd, strict
from .parsed import Parsed
from .refused import LEFT_OUT, Refused, elided, too_deep

_CONSTANT = re.compile(r'"(?:[^"\\]++|\\.)*+"|(-?Infinity|NaN)', re.S)
"""A text, which is passed over, or what JavaScript has and JSON has not."""


class _NoNumber(Exception):
    """A constant of JavaScript's that is no number of JSON."""


def read_json(text: str) -> Parsed:
    """What a JSON text says; raises `Refused`."""
    try:
        return _strict_json(text)
    except json.JSONDecodeError as error:
        parsed = _lax_json(text) if odd(error) else None
        if parsed is None:
            raise _explained(text, error) from None
        parsed.lax = error.pos
        return parsed
    except RecursionError:
        raise too_deep(0) from None
    except _NoNumber as error:
        raise _no_number(text, str(error)) from None
    except ValueError:
        return _strict_json(text, _whole)


def _lax_json(text: str) -> Parsed | None:
    """JSON with comments and the like; None where it is not that either."""
    try:
        return _strict_json(strict(text))
    except (RecursionError, ValueError, _NoNumber):
        return None


def _whole(digits: str) -> int | str:
    """A number that is longer than Python reads is text, as it is in YAML."""
    try:
        return int(digits)
    except ValueError:
        return digits


def _strict_json(text: str, whole: Callable[[str], int | str] | None = None) -> Parsed:
    repeated: list[str] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            repeated.append(_twice(pairs))
        return found

    data = json.loads(
        text,
        strict=False,
        parse_int=whole,
        parse_constant=_constant,
        object_pairs_hook=members,
    )
    parsed = Parsed(data)
    if repeated:
        _place_repeated(text, parsed, repeated)
    return parsed


def _twice(pairs: list[tuple[str, Any]]) -> str:
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            return name
        seen.add(name)
    return ""


def _place_repeated(text: str, parsed: Parsed, repeated: list[str]) -> None:
    """Repeated keys are rare, so their places are looked up by reading JSON as YAML."""
    import yaml

    from .yaml_events import build

    try:
        build(text, parsed.duplicate)
    except (Refused, yaml.YAMLError):
        parsed.duplicates = [(name, 0) for name in repeated]


def _constant(name: str) -> NoReturn:
    raise _NoNumber(name)


def _no_number(text: str, name: str) -> Refused:
    found = (match.start(1) for match in _CONSTANT.finditer(text) if match[1])
    message = f"the JSON is invalid: {name} is not a number of JSON"
    help = "write a number, a text or null"
    return Refused("invalid-json", message, next(found, 0), help)


def _explained(text: str, error: json.JSONDecodeError) -> Refused:
    end = len(text.rstrip())
    cut = error.pos >= end or error.msg.startswith("Unterminated string")
    if cut and end:
        message = "the JSON ends in the middle of the document"
        return Refused("invalid-json", message, end, "add what is missing at the end")
    if LEFT_OUT.match(text, error.pos):
        return elided("invalid-json", error.pos)
    says = error.msg.removesuffix(": line").strip()
    message = f"the JSON is invalid: {says[0].lower()}{says[1:]}"
    return Refused("invalid-json", message, error.pos, "correct the JSON at this place")
