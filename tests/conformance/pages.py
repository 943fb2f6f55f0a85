"""What was found on every page of a folder, against the index where there is one."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import shorten

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.document import Fragment
from codegen.load import load
from codegen.load.formats import pointers
from codegen.load.page import Page
from codegen.load.pieces import Points

from .run import Outcome

SUFFIXES = frozenset([".md", ".mdx", ".txt"])
INDEX = "INDEX.tsv"
LEAST = 0.99
"""The share of the listed fragments that must be found."""


@dataclass
class Row:
    """One page. `listed` is what the index says, None where there is none."""

    file: str
    format: str
    found: int
    reason: str
    """Why nothing (or less than is listed) was found: the first thing that is said."""
    listed: int | None = None
    folder: str = ""


@dataclass
class Line:
    """One format of the table."""

    pages: int = 0
    listed: int = 0
    found: int = 0
    merged: int = 0
    generated: int = 0
    barren: list[Row] = field(default_factory=list[Row], repr=False)

    def row(self) -> dict[str, object]:
        """As plain data."""
        return {**vars(self), "barren": [vars(row) for row in self.barren]}


def examine(name: str, root: Path) -> list[Row]:
    """A row for each page right in a folder or below it."""
    pages = sorted(path for path in (root / name).rglob("*") if path.suffix in SUFFIXES)
    return [_row(page.relative_to(root).as_posix(), name, root) for page in pages]


def _row(file: str, folder: str, root: Path) -> Row:
    said = Diagnostics()
    fragments = load([file], root, said)
    reason = next((f"{d.message} ({d.help})" for d in said if _stops(d)), "")
    format = fragments[0].format if fragments else "none"
    return Row(file, format, _count(fragments, said), reason, folder=folder)


def _stops(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity == "error"


def _count(fragments: list[Fragment], said: Diagnostics) -> int:
    """Fragments, or of a page that points elsewhere the pointers that lead somewhere."""
    if not any(fragment.format == "pointers" for fragment in fragments):
        return len(fragments)
    source = fragments[0].others[0]
    answer = pointers.find(Page(source))
    made = len(answer.pointers) if isinstance(answer, Points) else 0
    return made - sum(item.code.startswith("points-") for item in said)


def index(root: Path) -> dict[str, tuple[str, int]]:
    """Format and number of fragments by page, if the folder has an index."""
    file = root / INDEX
    if not file.exists():
        return {}
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {
            row["file"]: (row["format"], int(row["fragments"] or 0)) for row in rows
        }


def told(rows: Iterable[Row], index: Mapping[str, tuple[str, int]]) -> None:
    """Give each page the format and the number that the index has for it."""
    for row in rows:
        if row.file in index:
            row.format, row.listed = index[row.file]


def table(rows: list[Row], outcomes: list[Outcome]) -> dict[str, Line]:
    """A line for each format; operations count for the format of most of a folder."""
    lines: defaultdict[str, Line] = defaultdict(Line)
    kinds: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        line = lines[row.format]
        line.pages += 1
        line.listed += row.found if row.listed is None else row.listed
        line.found += row.found
        kinds[row.folder][row.format] += 1
        if not row.found:
            line.barren.append(row)
    for outcome in outcomes:
        line = lines[kinds[outcome.name].most_common(1)[0][0]]
        line.merged += outcome.operations_in
        line.generated += outcome.operations_out
    return dict(sorted(lines.items()))


def failures(rows: list[Row], outcomes: Iterable[Outcome]) -> dict[str, str]:
    """Pages on which less was found than is listed; folders of which nothing was made."""
    short = (row for row in rows if row.listed is not None and row.found < row.listed)
    failed = {r.file: f"{r.found} of {r.listed} fragments: {r.reason}" for r in short}
    wanted = sum(row.listed or 0 for row in rows)
    missing = sum((row.listed or 0) - min(row.found, row.listed or 0) for row in rows)
    if missing > (1 - LEAST) * wanted:
        failed[INDEX] = f"{missing} of {wanted} listed fragments are not found"
    full = {row.folder for row in rows if row.found}
    refused = (o for o in outcomes if o.verdict == "refused" and o.name in full)
    return {**failed, **{outcome.name: outcome.reason for outcome in refused}}


def shown(lines: Mapping[str, Line]) -> Iterator[str]:
    """The table, then every page that yields nothing with its reason."""
    head = ("format", "pages", "listed", "found", "merged", "generated")
    yield "{:<16}{:>7}{:>8}{:>8}{:>8}{:>11}".format(*head)
    for name, line in lines.items():
        yield (
            f"{name:<16}{line.pages:>7}{line.listed:>8}{line.found:>8}"
            f"{line.merged:>8}{line.generated:>11}"
        )
    listed = sum(line.listed for line in lines.values())
    found = sum(min(line.found, line.listed) for line in lines.values())
    yield f"fragments: {found} of {listed} listed ({found / (listed or 1):.1%})"
    for name, line in lines.items():
        for row in line.barren:
            yield f"nothing on {row.file} [{name}]: {shorten(row.reason, 160)}"
