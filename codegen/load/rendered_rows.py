"""One row of a rendered page, a parameter or a field: what stands in it and below it."""

from __future__ import annotations

import re

from msgspec import Struct, field

_ROW = re.compile(
    r"(?P<name>\S.*?)"
    r"(?P<type>string|integer|number|boolean|object|array|any|null|file|unknown"
    r"|(?:one|any|all) of|enum)"
    r"(?P<lists>(?:\[\])*)"
    r"(?P<marks>(?: · [^·]+?)*)"
    r"(?P<need>Required|Optional)(?P<old>Deprecated)?$"
)
_VALUES = re.compile(r"Possible values:\s*(.*)$")
_SAMPLE = re.compile(r"(Default|Example):\s*(.+)$")


class Row(Struct):
    """One parameter or field as the page shows it."""

    name: str
    type: str
    line: int
    lists: int = 0
    format: str = ""
    enum: bool = False
    nullable: bool = False
    required: bool = False
    deprecated: bool = False
    limits: dict[str, float] = field(default_factory=dict[str, float])
    values: list[str] = field(default_factory=list[str])
    samples: dict[str, str] = field(default_factory=dict[str, str])
    words: list[str] = field(default_factory=list[str])

    @property
    def description(self) -> str:
        return "\n\n".join(self.words)

    @property
    def shown(self) -> str:
        """The type as the page writes it."""
        marks = [self.type + "[]" * self.lists, self.format]
        marks += ["enum"] * self.enum + ["nullable"] * self.nullable
        return " · ".join(filter(None, marks))


def row_of(line: str, number: int) -> Row | None:
    """A line as a row, if it ends in Required or Optional behind a type."""
    match = _ROW.match(line)
    if not match:
        return None
    row = Row(match["name"].strip(), match["type"], number, match["lists"].count("["))
    row.required = match["need"] == "Required"
    row.deprecated = bool(match["old"])
    for mark in match["marks"].split(" · ")[1:]:
        _mark(row, mark.strip())
    return row


def _mark(row: Row, mark: str) -> None:
    key, colon, value = mark.partition(":")
    if colon and key.strip() in ("min", "max"):
        row.limits[key.strip()] = _limit(value)
    elif mark in ("nullable", "enum", "deprecated"):
        setattr(row, mark, True)
    elif not colon and re.fullmatch(r"[a-z][\w.-]*", mark) and "only" not in mark:
        row.format = mark


def _limit(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0
    return int(number) if number == int(number) else number


def detail(row: Row, line: str) -> None:
    """Add a line that stands below a row: values, a sample or words."""
    values = _VALUES.match(line)
    sample = _SAMPLE.match(line)
    if values:
        found = [part.strip(" `\"'") for part in values.group(1).split(",")]
        row.values = [value for value in found if value]
    elif sample:
        row.samples[sample.group(1).lower()] = sample.group(2).strip(" `")
    else:
        row.words.append(line)
