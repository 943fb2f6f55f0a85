"""A page that describes operations by headings, calls and tables, as Slate's do.

    ## Launch a boat
    ### HTTP Request
    `POST https://boats.example/v1/boats`
    ### Body Parameters
    Name | Type | Required | Description
    ---- | ---- | -------- | -----------

Such a page counts where a table of parameters or fields stands below a call, where a label
or heading says that the call is one, or where several calls have headings of their own; else
its calls may be part of a story, unless such pages lie beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from .call_lines import LINE
from .calls import fronted, stated
from .elements import Field, masked
from .fences import Fence, fences
from .headings import HEADING, plain_heading, tells
from .listings import listings
from .marks import Marks, answers
from .page import Page
from .properties import properties
from .rows import fields
from .sent import asked, sent
from .shown import base, credentials, shown
from .stripping import content
from .tables import Table, tables
from .words import Call, Example, Worded

_LABELLED = re.compile(
    r"(?:http request|request url|endpoint|url|uri|请求地址|接口地址|请求路径)"
    r"[\s:：*`~#]*(?:(?:```|~~~)\w*\s*)?[`*]*\Z"
    r"|^[#* \t]*(?:request|(?:(?:http|request) )?method)[\s:*`]*\Z",
    re.I | re.M,
)
_FAILED = re.compile(r"\b(?:error|fail|invalid|unauthori)", re.I)
"""Of answers that are none of the first good one."""
_FORM = re.compile(r"\bform\b|urlencoded", re.I)
_STATUS = re.compile(r"(?<![\w.-])([1-5]\d\d)(?![\w.-])")
_MANY = 3
"""Calls below headings of their own that no story has."""
_LISTS = re.compile(r"\||^:[ \t]", re.M)
"""Of tables and definitions, which are no sentences."""
_SENTENCE = re.compile(r"(?!(?:GET|POST|PUT|PATCH|DELETE)\b)[^\W\d_][^\n]* ")


def tabled(page: Page) -> tuple[list[Worded], bool]:
    """What a page says of each operation that it has a call of, the fullest where several
    tell of one, and whether it is a reference for sure; else others beside it may be.
    """
    best: dict[tuple[str, str], Worded] = {}
    sure = False
    titles: set[str] = set()
    for told in _Reader(page).read():
        said = (told.call.method, told.call.address.partition("?")[0])
        if told.size and said in best:
            _tell_aside(page, told, best[said])
        sure = sure or told.call.sure or bool(told.size)
        sure = sure or labelled(page.text, told.call.start)
        titles.add(told.call.title)
        if said not in best or told.size > best[said].size:
            best[said] = told
    return [*best.values()], sure or len(titles - {""}) >= _MANY


def _tell_aside(page: Page, one: Worded, other: Worded) -> None:
    """Tell of a part that says something else of a call than another one on its page."""
    less = other if one.size > other.size else one
    if other.size and one.call.title != other.call.title:
        message = "another part of this page tells more of this call, and counts"
        help = "an operation is a method and a path: put what both say into one part"
        page.diagnostics.note(
            "words-left-aside", message, page.at(less.call.start), help
        )


def labelled(text: str, start: int) -> bool:
    """Whether the words before a call say that it is one."""
    return _LABELLED.search(text, max(0, start - 60), start) is not None


class _Reader:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.blocks = [*fences(page.text)]
        self.text = masked(page.text, self.blocks, page.front)
        self.calls = fronted(page, self.text) or stated(
            page.text, self.text, self.blocks
        )
        kinds = (tables, listings, properties) if self.calls else ()
        found = (table for kind in kinds for table in kind(self.text))
        self.tables = sorted(found, key=lambda table: table.start)
        self.marks = Marks(self.text if self.calls else "")
        self.credentials = credentials(page.text)
        self.base = base(self.text)

    def read(self) -> Iterator[Worded]:
        starts = [table.start for table in self.tables]
        opened = [fence.opened for fence in self.blocks]
        for call in self.calls:
            begin, end = bisect_left(starts, call.start), bisect_left(starts, call.end)
            first, last = bisect_left(opened, call.begin), bisect_left(opened, call.end)
            yield self._told(call, self.tables[begin:end], self.blocks[first:last])

    def _told(self, call: Call, found: list[Table], blocks: list[Fence]) -> Worded:
        params: list[Field] = []
        answers: dict[str, list[Field]] = {}
        form = False
        for table in found:
            place, said = self.marks.place(table, call.start, call.begin)
            if place == "answer":
                status = _STATUS.search(said)
                one = fields(table.rows, "ResponseField")
                answers.setdefault(status[1] if status else "", []).extend(one)
            elif place is not None:
                form = form or bool(place == "body" and _FORM.search(said))
                needed = self.marks.needs(table, call.begin)
                params += sent(call, table, place, needed)
        params += asked(call, params)
        front = self._front(call) | {"contentType": "form" if form else ""}
        examples = [*self._examples(call, blocks)]
        part = "\n".join(self.page.text[one.start : one.end] for one in blocks)
        told = shown(part, call.address, self.credentials, self.base)
        sends = [*self._sends(call, blocks)]
        literal = frozenset[str]()
        return Worded(
            call, front, params, answers, examples, told, literal, None, sends
        )

    def _front(self, call: Call) -> dict[str, str]:
        front = {"title": call.title, "authMethod": "", "auth": ""}
        begin = HEADING.search(self.text, call.begin, call.end)
        if not call.title and len(self.calls) == 1:
            value = self.page.front_value("title")
            front["title"] = value[1] if value else _title(begin)
        after = begin.end() if begin and begin.start() <= call.start else call.begin
        return front | {"description": self._description(after, call.end)}

    def _description(self, begin: int, end: int) -> str:
        """The first paragraph below a heading that is made of words."""
        limit = min(self.marks.heading(begin, end), begin + 5000)
        for part in self.text[begin:limit].split("\n\n"):
            words = part.strip()
            plain = words[-1:] != ":" and not _LISTS.search(words)
            if plain and _SENTENCE.match(words) and not LINE.match(words):
                return words
        return ""

    def _examples(self, call: Call, blocks: list[Fence]) -> Iterator[Example]:
        """Fences of JSON below what speaks of an answer, or that say so themselves."""
        for fence in blocks:
            text = content(self.page.text, fence.start, fence.end)
            mark = self.marks.answer(fence.opened, call.begin)
            said = mark.text if mark else fence.info if answers(fence.info) else ""
            if said and text.lstrip()[:1] in ("{", "["):
                status = _STATUS.search(f"{fence.info} {said}")
                if status or not _FAILED.search(said):
                    yield Example(status[1] if status else "", text)

    def _sends(self, call: Call, blocks: list[Fence]) -> Iterator[Example]:
        """Fences of JSON below what speaks of what is sent."""
        for fence in blocks:
            if fence.opened > call.start and self.marks.sends(fence.opened, call.begin):
                text = content(self.page.text, fence.start, fence.end)
                if text.lstrip()[:1] in ("{", "["):
                    yield Example("", text)


def _title(heading: re.Match[str] | None) -> str:
    return plain_heading(heading[1]) if heading and tells(heading) else ""
