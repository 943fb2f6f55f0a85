"""What clients report: one mismatch a line, as JSON, the way `on_mismatch` writes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..diagnostics import At, Diagnostics
from ..document import is_object


class Report(NamedTuple):
    """A place where an answer was not as documented; `at` is the line that says so.

    `operation` is method and path as documented, `pointer` leads into the answer (any
    index is `*`), `expected` and `found` are kinds of JSON values, `found` is "nothing"
    where a field was missing.
    """

    operation: str
    pointer: str
    expected: str
    found: str
    at: At


_FIELDS = ("operation", "pointer", "expected", "found")


def read_reports(text: str, file: str, diagnostics: Diagnostics) -> Iterator[Report]:
    """Every report of a file, each kind once; a line that is none is an error."""
    seen: set[tuple[str, ...]] = set()
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        at = At(file, line=number, column=1)
        fields = _fields(line)
        if fields is None:
            help = "a line is {" + ", ".join(f'"{key}": "…"' for key in _FIELDS) + "}"
            diagnostics.error("learn-line", "this line is no mismatch", at, help)
        elif fields not in seen:
            seen.add(fields)
            yield Report(*fields, at)


def _fields(line: str) -> tuple[str, str, str, str] | None:
    try:
        data: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match [data.get(key) for key in _FIELDS] if is_object(data) else ():
        case [str(operation), str(pointer), str(expected), str(found)] if operation:
            return operation, pointer, expected, found
        case _:
            return None
