"""Lists that name parameters, as tables: of Markdown's bullets, and of definitions.

    - `limit` (integer, optional): How many          limit
    - **after**: string, required. The last one      : Integer. How many at most

An item counts where its name is marked as one, and behind it stands a type, or whether it
is required, or such an item stands beside it; definitions are PHP Markdown Extra's, Kramdown's, Pandoc's and Hugo's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .tables import Row, Table
from .type_words import schema

_ITEM = re.compile(
    r"^(?P<indent>[ \t]*)[-*+][ \t]+"
    r"(?:(?P<marks>\*{0,2}`\*{0,2}|\*\*|__)(?P<name>[\w.$@:\[\]{}-]{1,80}?):?"
    r"(?:\*{0,2}`\*{0,2}|\*\*|__)|(?P<bare>[a-z][\w.\[\]]{0,60})(?=[ \t]*\())"
    r"(?P<words>[^\n]*(?:\n(?:[ \t]*\n(?=[ \t]+(?:`|\*\*Items:\*\*\s+`)))?(?![ \t]*[-*+][ \t])[ \t]+\S[^\n]*)*)$",
    re.M,
)
_HEADED = re.compile(
    r"^#{1,6}[ \t]+`(?P<name>[^`\s]{1,80})`(?P<words>[^\n]*)\n\s*"
    r"[-*][ \t]+\*\*In:\*\*[ \t]*`(?P<place>\w+)`[ \t]*"
    r"(?P<more>(?:\n[ \t]*\n`[^\n]*)?)$",
    re.M,
)
_DEFINITION = re.compile(
    r"^(?P<name>[`*]*[\w.$@:\[\]{}-]{1,80}?[`*]*)(?:[ \t]+[_*]?\((?P<note>[^()\n]{1,40})\)[_*]?)?"
    r":?[ \t]*\n(?:[ \t]*\n)?(?P<words>:[ \t]+[^\n]*(?:\n(?:[ \t]+\S|:[ \t])[^\n]*)*)$",
    re.M,
)
_BETWEEN = re.compile(r"^[ \t]*\*\*(?:Items|(?:One|Any|All) of):\*\*[ \t]*$", re.M)
"""What stands between the items of one list of Scalar's."""
_ITEMS = re.compile(r"`array`([^\n]*?)\s+\*\*Items:\*\*\s+`(\w+)`")
_FORMAT = re.compile(r"`(\w+)`, format: `([\w-]+)`")
_DEFAULT = re.compile(r", default: `\"?([^`\n]*?)\"?`")
_DEFAULTED = re.compile(
    r"[_*]?\((?:default|defaults to|デフォルト|默认)[:：= \t]{1,9}[`\"]?([^()`\"\n]{1,80}?)[`\"]?\)[_*]?",
    re.I,
)
_VALUES = re.compile(r", possible values: `([^`\n]*)`")
_SHORTCODE = re.compile(r"\{\{[<%][ \t]*(\w+)[ \t]*[>%]\}\}")
_LEADING = re.compile(r"(?:\*\*(?=\s)|[\s:,;.–—-])+")
_PAREN = re.compile(
    r"[(\[]([^()\[\]\n]{1,80})[)\]]|(?:\*\*|__|[*_`])([^*_`\n]{1,80})(?:\*\*|__|[*_`])"
)
_PHRASE = re.compile(r"[^.,;:\n–—(]{1,40}?(?=[.,;:\n(–—]|[ \t]-|$)")
_REQUIRED = re.compile(
    r"(?:always )?(?:required|mandatory)\b(?! (?:if|when|for|only|unless))|必須|必填|必选",
    re.I,
)
_OPTIONAL = re.compile(r"(?:optional|not required)\b", re.I)
_PLACE = re.compile(
    r"(?:in (?:the )?)?(path|query|header|cookie|body)(?: param(?:eter)?| string)?$",
    re.I,
)
_OPTION = re.compile(r"[^\s\",][^\",]*")
_MOST = 4
"""What stands behind a name before its description, at most."""


class _Said(NamedTuple):
    """What stands behind a name: its type, whether it is required, the rest of the words, and
    where it goes."""

    type: str
    needed: str
    words: str
    place: str = ""
    default: str = ""

    def cells(self, name: str) -> dict[str, str]:
        """What a table would have in its columns."""
        cells = {"type": self.type, "required": self.needed, "default": self.default}
        return {"name": name, "words": self.words, "place": self.place, **cells}


def listings(text: str) -> Iterator[Table]:
    """The lists of a text that say names and something about them, in order."""
    found = [*_rows(text, _ITEM), *_rows(text, _DEFINITION), *_headed(text)]
    together: list[tuple[Row, int]] = []
    for row, end in sorted(found, key=lambda one: one[0].start):
        if together and _BETWEEN.sub("", text[together[-1][1] : row.start]).strip():
            yield from _table([one for one, _ in together])
            together = []
        together.append((row, end))
    yield from _table([one for one, _ in together])


def _table(rows: list[Row]) -> Iterator[Table]:
    telling = [row for row in rows if row.cells["type"] or row.cells["required"]]
    if rows and 2 * len(telling) >= len(rows):
        kinds = frozenset(
            kind for row in rows for kind, cell in row.cells.items() if cell
        )
        yield Table(rows[0].start, "name", kinds, rows)


def _rows(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[Row, int]]:
    """The rows that items make, those inside of others marked as such, and their ends."""
    indents: list[int] = []
    for match in pattern.finditer(text):
        groups = match.groupdict()
        indent = len((groups.get("indent") or "").expandtabs(4))
        while indents and indents[-1] >= indent:
            indents.pop()
        words = groups["words"].removeprefix(":").replace("\n:", "\n")
        note = groups.get("note")
        said = _said(f"({note}) {words}" if note else words)
        sure = said.type or said.needed
        if not sure and (indents or "`" not in (groups.get("marks") or ":`")):
            continue
        name = "»" * len(indents) + (groups["name"] or groups["bare"]).strip("`*")
        indents.append(indent)
        yield Row(match.start(), said.cells(name), []), match.end()


def _headed(text: str) -> Iterator[tuple[Row, int]]:
    """The parameters that have headings of their own and say where they go (Scalar's)."""
    for match in _HEADED.finditer(text):
        said = _said(f"{match['words']} {match['more']}")
        cells = {**said.cells(match["name"]), "place": match["place"]}
        yield Row(match.start(), cells, []), match.end()


def _said(words: str) -> _Said:
    rest = _FORMAT.sub(r"`\1 (\2)`", _SHORTCODE.sub(r"\1.", words))
    rest = _ITEMS.sub(r"`array of \2`\1", rest)
    values = _VALUES.search(rest)
    default = _DEFAULT.search(rest) or _DEFAULTED.search(rest)
    said = _type(_VALUES.sub("", _DEFAULTED.sub("", _DEFAULT.sub("", rest))))
    if values:
        options = ", ".join(f"`{one}`" for one in _OPTION.findall(values[1]))
        words = f"{said.words}\n\nAvailable options: {options}".strip()
        said = said._replace(words=words)
    return said._replace(default=default[1] if default else "")


def _type(rest: str) -> _Said:
    """The type, the need and the place that words begin with, and the rest of them."""
    kind = needed = place = ""
    for _ in range(_MOST):
        rest = _without_lead(rest)
        enclosed = _PAREN.match(rest)
        match = enclosed or _PHRASE.match(rest)
        if match is None:
            break
        said = next(filter(None, match.groups()), "") if enclosed else match[0]
        parts = [part.strip() for part in re.split(r"[,;|/]", said)]
        types = [part for part in parts if schema(part.strip("`*_"))]
        needs = [_need(part) for part in parts if _need(part)]
        places = [found[1] for part in parts if (found := _PLACE.match(part))]
        if not types and not needs and not (enclosed and places):
            break
        place = place or (places[0] if enclosed and places else "")
        kind = kind or " | ".join(types).strip("`*_")
        needed = needed or "".join(needs[:1])
        rest = rest[match.end() :]
    return _Said(kind, needed, " ".join(_without_lead(rest).split()), place)


def _without_lead(rest: str) -> str:
    lead = _LEADING.match(rest)
    return rest[lead.end() :] if lead else rest


def _need(said: str) -> str:
    if _REQUIRED.match(said):
        return "yes"
    return "no" if _OPTIONAL.match(said) else ""
