"""Tables of HTML in Markdown (GitBook's, Confluence's, Slate's) as rows of cells.

<table><thead><tr><th>Name</th><th>Type</th></tr></thead>
<tbody><tr><td><code>limit</code></td><td>integer</td></tr></tbody></table>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from msgspec import Struct, field

_TAG = re.compile(r"<(?P<ends>/?)(?P<name>table|tr|th|td)\b[^<>]{0,1000}>", re.I)
_CODE = re.compile(r"</?code\b[^<>]{0,200}>", re.I)
_BREAK = re.compile(r"<br\s?/?>|</(?:p|li|div)>", re.I)
_MARKUP = re.compile(r"</?[A-Za-z][^<>\n]{0,400}>")
_DEEPEST = 20
"""Tables within cells of others, at most."""


class Cells(Struct):
    """One table: where it begins, and its rows, each with the place where it begins."""

    start: int
    rows: list[tuple[int, list[str]]] = field(
        default_factory=list[tuple[int, list[str]]]
    )


def html_tables(text: str) -> Iterator[Cells]:
    """The tables of a text that has no fences, each when it ends."""
    around: list[Cells] = []
    since: int | None = None
    for tag in _TAG.finditer(text):
        name = tag["name"].lower()
        if since is not None and around and around[-1].rows:
            around[-1].rows[-1][1].append(_plain(text[since : tag.start()]))
        since = None
        if name == "table" and tag["ends"]:
            yield from around[-1:]
            del around[-1:]
        elif name == "table" and len(around) < _DEEPEST:
            around.append(Cells(tag.start()))
        elif name == "tr" and not tag["ends"] and around:
            around[-1].rows.append((tag.start(), []))
        elif name in ("th", "td") and not tag["ends"]:
            since = tag.end()


def _plain(cell: str) -> str:
    """A cell as Markdown has it in one line, its paragraphs apart by `<br>`."""
    said = _BREAK.sub("\n", _CODE.sub("`", cell))
    lines = (" ".join(line.split()) for line in _MARKUP.sub("", said).split("\n"))
    return "<br>".join(filter(None, map(unescape, lines)))
