"""Rows of tables as fields: what they are called, their type, whether they must be there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .elements import Field
from .tables import Row, plain

_NEST = re.compile(r"(?:[»›└↳→∟]|&raquo;)+")
_NAME = re.compile(r"[:{<]?([A-Za-z_$@][\w.$@:\[\]-]*)[}>]?$")
_NEEDED = re.compile(r"\W*(?:required|mandatory)\b", re.I)
_FREE = re.compile(r"\b(?:not required|optional|not mandatory)\b", re.I)
_YES = frozenset(
    "yes y true required mandatory must always 1 ✓ ✔ ✔️ √ ✅ x o 是 必选 必填 必需 sí si sim".split()
)
_NOTHING = frozenset(["", "-", "--", "—", "none", "n/a", "null", "无"])
_INSIDE = re.compile(r"\[([A-Za-z_]\w*)\]")
_UNNAMED = re.compile(r"(?:body|\*anonymous\*|anonymous)$")
_DEEPEST = 50


def fields(rows: Iterable[Row], element: str, place: str = "") -> list[Field]:
    """The fields of rows, those behind a `»` in the one above them; `place` is where they
    go, if anything says it, and `element` what Mintlify calls such a field."""
    found: list[Field] = []
    around: list[Field] = []
    for row in rows:
        depth, name, needed = _named(row.cells.get("name", ""))
        if not name:
            continue
        one = _field(row, name, needed, element, place)
        around = around[: min(depth, len(around), _DEEPEST)]
        (around[-1].inside if around else found).append(one)
        around.append(one)
    return [inner for one in found for inner in _opened(one)]


def _opened(one: Field) -> list[Field]:
    """Widdershins calls the body itself `body`, and its fields stand in it."""
    named = any(_UNNAMED.match(value) for value in one.attributes.values())
    if not (named and one.inside):
        return [one]
    place = next((key for key in ("body", "name") if key in one.attributes), "name")
    for inner in one.inside:
        if place not in inner.attributes:
            inner.attributes[place] = inner.attributes.pop("name", "")
    return one.inside


def _named(cell: str) -> tuple[int, str, bool]:
    """How deep a row lies, what it is called, and whether the cell says that it must be."""
    text = plain(cell)
    marks = _NEST.match(text)
    depth = len(marks[0].replace("&raquo;", "»")) if marks else 0
    said = text[marks.end() if marks else 0 :].split()
    match = _NAME.match(said[0].rstrip(",:")) if said else None
    rest = " ".join(said[1:])
    if match is None or (rest and not _NEEDED.match(rest) and not _noted(rest)):
        return depth, "", False
    starred = cell.replace("**", "").count("*") % 2 == 1
    return depth, match[1], starred or bool(_NEEDED.match(rest))


def _noted(rest: str) -> bool:
    """Whether what stands behind a name is a note on it, and no more of a name."""
    return bool(_FREE.match(rest)) or rest[0] in "(["


def _field(row: Row, name: str, needed: bool, element: str, place: str) -> Field:
    cells = row.cells
    words = _words(row)
    kind = plain(cells.get("type", ""))
    answer = element == "ResponseField"
    key = "name" if answer else place or "name"
    said = {key: _INSIDE.sub(r".\1", name) if answer else name}
    if kind and kind.lower() not in _NOTHING:
        said["type"] = _FREE.sub("", kind).strip(" ,") or kind
    if needed or _needed(cells, kind, words):
        said["required"] = "true"
    default = plain(cells.get("default", "")).strip("\"'")
    if default.lower() not in _NOTHING:
        said["default"] = default
    return Field(row.start, element, said, words)


def _needed(cells: dict[str, str], kind: str, words: str) -> bool:
    for column, meant in (("required", True), ("optional", False)):
        if column in cells:
            said = plain(cells[column]).lower().strip(".!")
            return (said in _YES or bool(_NEEDED.match(said))) is meant
    return bool(_NEEDED.match(words) or re.search(r"[\s,(]required\b", kind, re.I))


def _words(row: Row) -> str:
    """The description, and what other columns say behind their heads."""
    cells = ((plain(head), plain(cell)) for head, cell in row.more)
    more = [f"{head}: {cell}" for head, cell in cells if cell.lower() not in _NOTHING]
    return "\n\n".join(filter(None, [_spoken(row.cells.get("words", "")), *more]))


def _spoken(cell: str) -> str:
    said = re.sub(r"<br\s*/?>", "\n", cell).replace("&nbsp;", " ").strip()
    return "" if said.lower() in _NOTHING else said
