"""Plain scalars by the core schema of YAML 1.2: dates, `on` and `no` stay strings."""

from __future__ import annotations

import re
from typing import Any

from yaml.events import ScalarEvent

_INT = re.compile(r"[-+]?[0-9]{1,400}$")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?$")
_BASED = re.compile(r"0(?:o[0-7]{1,400}|x[0-9a-fA-F]{1,400})$")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"]),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}
TYPED = frozenset("-+.0123456789~nNtTfF")
"""What a plain scalar begins with that may be something else than text."""
_CORE = "tag:yaml.org,2002:"


def plain(text: str) -> Any:
    """The value of a plain scalar by the core schema of YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return _number(text)
    if _BASED.match(text):
        return int(text, 0)
    return text


def _number(text: str) -> Any:
    value = float(text)
    return text if value in (float("inf"), float("-inf")) else value


def scalar(event: ScalarEvent) -> Any:
    """The value of any scalar, as its tag or its quotes have it."""
    tag: str | None = event.tag
    value: str = event.value
    if tag is None:
        return plain(value) if event.implicit[0] else value
    if tag.startswith(_CORE) and tag != _CORE + "str":
        return plain(value)
    return value
