"""The text of a lock file: the same for the same manifest, and good to read in a diff."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, cast

from .manifest import Manifest

WIDTH = 100
DEEP = 6
"""The width of its lines, and the indentation from which on a value stands on one line if
it fits."""


def dump(manifest: Manifest) -> str:
    """The text of the lock file: sorted, what fits on one line there, the rest exploded."""
    data = {
        "codegen": manifest.codegen,
        "inputs": dict(manifest.inputs),
        "outputs": dict(manifest.outputs),
        "pins": {
            "operations": dict(manifest.pins.operations),
            "schemas": dict(manifest.pins.schemas),
        },
        "settings": dict(manifest.settings),
        "surface": dict(manifest.surface),
    }
    return _dump(data, "", 0) + "\n"


_line = json.JSONEncoder(sort_keys=True).encode
_text = json.encoder.encode_basestring_ascii


def _dump(value: Any, indent: str, used: int) -> str:
    """`used` is what stands before the value on its line."""
    if isinstance(value, str):
        return _text(value)
    if not value or not isinstance(value, dict | list):
        return _line(value)
    if len(indent) >= DEEP:
        line = _line(value)
        if len(indent) + used + len(line) < WIDTH:
            return line
    inner = indent + "  "
    if isinstance(value, list):
        rows = [_dump(item, inner, 0) for item in cast("Iterable[Any]", value)]
        return f"[\n{inner}" + f",\n{inner}".join(rows) + f"\n{indent}]"
    table = cast("dict[str, Any]", value)
    keys = {key: _text(key) for key in sorted(table)}
    rows = [
        f"{text}: {_dump(table[key], inner, len(text) + 2)}"
        for key, text in keys.items()
    ]
    return f"{{\n{inner}" + f",\n{inner}".join(rows) + f"\n{indent}}}"
