"""Tables of Markdown (GitHub's, section 4.10), and what their columns are.

Parameter | Type    | Required | Description
--------- | ------- | -------- | -----------
limit     | integer | no       | How many at most
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from .html_tables import html_tables

_RULE = re.compile(r"^[ \t|:-]*-[ \t|:-]*$")
_CELL = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)")
_MARKUP = re.compile(
    r"<(?!\w+>$)/?[A-Za-z][^<>\n]{0,200}>|[`*]|(?<!\w)_|_(?!\w)|\\(?=\W)"
)
_COLUMNS = {
    "name": """name names field fields key keys parameter parameters param params argument
        arguments attribute attributes property properties 名称 名字 参数 参数名 参数名称 字段
        字段名 nombre campo parámetro nome parâmetro""",
    "type": "type types datatype 类型 数据类型 参数类型 tipo",
    "required": """required mandatory requirement requirements 必选 必填 必需 是否必须 是否必填
        是否必选 obligatorio requerido obrigatório""",
    "optional": "optional",
    "default": "default defaults 默认值 默认",
    "place": "in location position 位置 ubicación ubicacion localização",
    "words": """description desc notes note definition meaning comment comments remarks
        details explanation 说明 描述 备注 descripción descrição""",
}
_KIND = {word: kind for kind, words in _COLUMNS.items() for word in words.split()}
_NEUTRAL = frozenset(["value", "data", "name"])
"""Words beside another that says what a column is: `Default value`, `Field name`."""


class Row(Struct, frozen=True):
    """A row: where it stands, and its cells by the kind of their columns."""

    start: int
    cells: dict[str, str]
    more: list[tuple[str, str]]
    """The cells of other columns, each behind its head."""


class Table(Struct, frozen=True):
    """A table that lists things by their names."""

    start: int
    head: str
    """What the column of names is called."""
    kinds: frozenset[str]
    rows: list[Row]


class Grid(NamedTuple):
    """Any table: where it begins, its heads without marks, and the cells of its rows, each
    with the place where the row begins."""

    start: int
    heads: list[str]
    rows: list[tuple[int, list[str]]]


def tables(text: str) -> Iterator[Table]:
    """The tables of a text that say names and something about them."""
    for grid in grids(text):
        yield from _table(grid)


def grids(text: str) -> Iterator[Grid]:
    """All tables of a text, those of Markdown and those of HTML."""
    yield from _of_markdown(text)
    for found in html_tables(text) if "<t" in text else ():
        rows = [row for row in found.rows if row[1]]
        if rows:
            heads = [plain(cell) for cell in rows[0][1]]
            yield Grid(found.start, heads, rows[1:])


def _of_markdown(text: str) -> Iterator[Grid]:
    start, above = 0, (0, "")
    found: list[tuple[int, str]] = []
    heads: list[str] = []
    for line in [*text.splitlines(keepends=True), ""]:
        if heads and "|" in line:
            found.append((start, line))
        elif heads:
            rows = [(at, _cells(line)) for at, line in found]
            yield Grid(above[0], heads, rows)
            heads, found = [], []
        if not heads and "|" in line and _RULE.match(line) and "|" in above[1]:
            heads = [plain(cell) for cell in _cells(above[1])]
        elif not heads:
            above = start, line
        start += len(line)


def _table(grid: Grid) -> Iterator[Table]:
    start, heads, cells = grid
    kinds = [kind_of(head) for head in heads]
    if "name" not in kinds or len(heads) < 2:
        return
    rows = [_row(at, found, heads, kinds) for at, found in cells]
    said = frozenset(kind for kind in kinds if kind)
    yield Table(start, heads[kinds.index("name")], said, rows)


def _row(start: int, cells: list[str], heads: list[str], kinds: list[str]) -> Row:
    found: dict[str, str] = {}
    more: list[tuple[str, str]] = []
    for head, kind, cell in zip(heads, kinds, cells, strict=False):
        if kind and kind not in found:
            found[kind] = cell
        elif cell:
            more.append((head, cell))
    return Row(start, found, more)


def kind_of(head: str) -> str:
    """What a column is, by its head: its last word, or the one before `value` or `name`."""
    words = [word for word in re.split(r"[\s/?*()]+", head.lower()) if word]
    telling = [word for word in words if word not in _NEUTRAL] or words
    return _KIND.get(telling[-1], "") if len(words) <= 3 and telling else ""


def _cells(line: str) -> list[str]:
    line = line.strip()
    line = line.removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.replace("\\|", "|").strip() for cell in _CELL.split(line)]


def plain(cell: str) -> str:
    """A cell without links, emphasis and elements."""
    return _MARKUP.sub("", _LINK.sub(r"\1", cell)).replace("&nbsp;", " ").strip()
