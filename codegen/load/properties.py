"""Elements that list parameters in pages of other tools than Mintlify, as tables.

<Property name="limit" type="integer">        (Tailwind's template Protocol)
  How many at most
</Property>
<ApiParam name="boat_id" type="string" :required="true">Which boat</ApiParam>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .elements import Field, Fields, tags
from .tables import Row, Table

_NAMES = "Property|ApiParam|ApiParameter|ApiProperty"
_SIGN = re.compile(rf"<(?:{_NAMES})\s")
_TAG = tags(_NAMES)


def properties(text: str) -> Iterator[Table]:
    """Each element that says a name and lies in no other one, with those in it."""
    if not _SIGN.search(text):
        return
    for field in Fields(text, _TAG).found:
        rows = [*_rows(field, 0)]
        if rows:
            required = any(row.cells["required"] for row in rows)
            kinds = ["name", "type", "words", *["required"][:required]]
            yield Table(field.start, "parameter", frozenset(kinds), rows)


def _rows(field: Field, depth: int) -> Iterator[Row]:
    said = field.attributes
    name = said.get("name", "")
    if name:
        cells = {"name": "»" * depth + name, "type": said.get("type", "")}
        cells |= {"required": "yes" if field.says("required") else ""}
        cells |= {"words": field.words, "default": said.get("default", "")}
        yield Row(field.start, cells, [])
    for inner in field.inside:
        yield from _rows(inner, depth + 1)
