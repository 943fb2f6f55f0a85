"""What stands above a place on a page: headings and labels, and what they say it holds."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from .headings import FIRST_STATUS
from .tables import Table

LABEL = 7
"""The rank of a label, below those of headings."""
_FARTHEST = 50
"""Marks that are looked back at; what stands farther above is about something else."""
_MARK = re.compile(
    r"^[ \t]{0,3}(?:(?P<level>#{1,6}|[ \t]{1,9}#{2,6})[ \t]+(?P<head>[^\n]*)"
    r"|(?<![^\n ]\n)(?P<title>[^\W_][^\n|]{0,100})\n(?P<line>[=-])(?P=line){2,}"
    r"|<h(?P<html>[1-6])\b[^>\n]*>(?P<tag>[^\n]*?)</h[1-6]>"
    r"|>?[ \t]*(?P<label>\*\*[^*\n]{1,60}\*\*:?|[^\W\d_][\w ]{0,40}:|>[ \t]*[^\n]{1,80}))[ \t]*$",
    re.M,
)
_MEDIA = re.compile(r"content-type:", re.I)
"""A heading that says in which media type, and not of what."""
_WITHIN = re.compile(
    r"(?:content-type|(?:content )?examples?|array of|items|(?:one|any|all) of):", re.I
)
_ANSWER = re.compile(
    r"\b(?:respon|return|result|output)|返回|响应|respuesta|resposta", re.I
)
_PLACES = (
    ("header", re.compile(r"\bheader|请求头", re.I)),
    ("path", re.compile(r"\bpath|\broute|路径", re.I)),
    ("query", re.compile(r"\bquer(?:y|ies)|query ?string|\bfilter|查询", re.I)),
    (
        "body",
        re.compile(
            r"\bbody|\bpayload|\bjson|\bform\b|\bpost (?:param|data)|请求体", re.I
        ),
    ),
    (
        "",
        re.compile(
            r"\b(?:param|argument|url|uri|request|input)|参数|parâmetro|parámetro"
            r"|^(?:optional|required|mandatory) (?:\w+ )?(?:attribute|field|propert)",
            re.I,
        ),
    ),
)


_SENDS = re.compile(
    r"\b(?:body|payload|data constraints)\b|\brequest(?: (?:data|json|example))?$|请求示例|请求体",
    re.I,
)


_NEEDED = re.compile(
    r"(?:\w+ )?(?:required|mandatory) (?:\w+ ){0,2}(?:param|attrib|argument|propert|field)",
    re.I,
)


def answers(said: str) -> bool:
    """Whether words speak of what comes back."""
    return bool(_ANSWER.search(said) or FIRST_STATUS.match(said))


class Mark(NamedTuple):
    """A heading with its level, or a label."""

    start: int
    level: int
    text: str

    @property
    def answers(self) -> bool:
        """Whether what stands below comes back."""
        return answers(self.text)


class Marks:
    """The headings and labels of a text that has no fences."""

    def __init__(self, text: str) -> None:
        self._all = [_mark(match) for match in _MARK.finditer(text)]

    def above(self, place: int, begin: int) -> Iterator[Mark]:
        """The marks over a place, from `begin`, the nearest first, and headings only where
        they are of a higher rank than those below them."""
        level, last = LABEL + 1, bisect_right(self._all, (place,)) - 1
        for index in range(last, max(last - _FARTHEST, -1), -1):
            mark = self._all[index]
            if mark.start < begin:
                return
            if mark.level < level or mark.level == LABEL:
                yield mark
                level = min(level, mark.level)

    def answer(self, place: int, begin: int) -> Mark | None:
        """The mark that says that what stands here comes back, if one does."""
        marks = (m for m in self.above(place, begin) if not _WITHIN.match(f"{m.text}:"))
        mark = next(marks, None)
        return mark if mark and mark.answers else None

    def sends(self, place: int, begin: int) -> bool:
        """Whether the mark above says that what stands here is what is sent."""
        mark = next(self.above(place, begin), None)
        return mark is not None and not mark.answers and bool(_SENDS.search(mark.text))

    def needs(self, table: Table, begin: int) -> bool:
        """Whether the mark above a table says of all its rows that they must be there."""
        mark = next(self.above(table.start, begin), None)
        said = mark.text if mark and "required" not in table.kinds else ""
        return _NEEDED.match(said) is not None

    def heading(self, begin: int, end: int) -> int:
        """Where the first heading in a part begins; its end, where none is in it."""
        for index in range(bisect_right(self._all, (begin,)), len(self._all)):
            mark = self._all[index]
            if mark.start >= end or mark.level < LABEL:
                return min(mark.start, end)
        return end

    def place(self, table: Table, start: int, begin: int) -> tuple[str | None, str]:
        """Where what a table lists belongs, and the words that say so: "answer", where a
        parameter goes, "" for one of no place in particular, None if nothing says it.

        The call stands at `start`, and what tells of it from `begin`.
        """
        said = ""
        for mark in self.above(table.start, begin):
            if _MEDIA.match(mark.text):
                continue
            said = f"{said} {mark.text}"
            if mark.start < start and mark.level < LABEL:
                break
            if mark.answers:
                rest = (other.text for other in self.above(mark.start - 1, begin))
                return "answer", " ".join([said, *rest])
            for place, sign in _PLACES:
                if sign.search(mark.text):
                    return place, said
            if mark.level < LABEL:
                return None, said
        telling = table.kinds & {"required", "place"} or _ARGUMENT.match(table.head)
        return ("" if telling else None), said


_ARGUMENT = re.compile(r"param|argum|参数", re.I)


def _mark(match: re.Match[str]) -> Mark:
    texts = (match[name] for name in ("head", "title", "tag", "label"))
    rank = (match["level"] or "").count("#") or _UNDERLINED.get(match["line"])
    text = next(filter(None, texts), "").strip(" \t#*`>:")
    return Mark(match.start(), rank or int(match["html"] or LABEL), text)


_UNDERLINED = {"=": 1, "-": 2}
