"""A page of Mintlify's that describes one operation by itself, without a document.

The frontmatter says `api: "POST /boats"`, `<ParamField>` what is sent, `<ResponseField>`
and examples what comes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .elements import Field, Fields
from .fences import Fence, fences
from .page import Page
from .stripping import content

CALL = re.compile(r"(get|post|put|patch|delete|head|options)\s+(\S+)$", re.I)
_EXAMPLE = re.compile(r"<ResponseExample\b|</ResponseExample>")
_STATUS = re.compile(r"(?<![\w.-])([1-5]\d\d)(?![\w.-])")
_HEADING = re.compile(r"^#{1,6}[ \t]+([^\n]*)", re.M)


@dataclass(frozen=True)
class Example:
    """An answer that the page shows."""

    status: str
    text: str


@dataclass(frozen=True)
class Worded:
    """What one page says of its operation."""

    start: int
    method: str
    address: str
    front: dict[str, str]
    """Its title, description, and how it says that it is called."""
    params: list[Field]
    answers: dict[str, list[Field]]
    """Fields by status; those of no status in particular are of ""."""
    examples: list[Example]
    unclosed: Field | None


def worded(page: Page) -> Worded | None:
    """What a page says, if its frontmatter says `api:` with a method and a path."""
    said = page.front_value("api")
    call = CALL.match(said[1]) if said else None
    if said is None or call is None:
        return None
    blocks = [*fences(page.text)]
    fields = Fields(page.text, blocks)
    params = [field for field in fields.found if field.element == "ParamField"]
    front = {name: _front(page, name) for name in _FRONT}
    return Worded(
        said[0],
        call[1].lower(),
        call[2],
        front,
        params,
        _answers(page.text, fields),
        [*_examples(page.text, blocks)],
        fields.unclosed,
    )


_FRONT = ("title", "description", "contentType", "authMethod", "auth")


def _front(page: Page, name: str) -> str:
    value = page.front_value(name)
    return value[1] if value else ""


def _answers(text: str, fields: Fields) -> dict[str, list[Field]]:
    """The fields of answers by the status that the heading above them says."""
    found: dict[str, list[Field]] = {}
    headings = [(m.start(), m[1]) for m in _HEADING.finditer(text)]
    status, index = "", 0
    for field in fields.found:
        while index < len(headings) and headings[index][0] < field.start:
            status = _status(headings[index][1])
            index += 1
        if field.element == "ResponseField":
            found.setdefault(status, []).append(field)
    return found


def _status(words: str) -> str:
    match = _STATUS.search(words)
    return match[1] if match else ""


def _examples(text: str, blocks: list[Fence]) -> Iterator[Example]:
    """The fences within `<ResponseExample>`, with the status in their first lines."""
    marks = [(m.start(), m[0][1] != "/") for m in _EXAMPLE.finditer(text)]
    inside, index = False, 0
    for fence in blocks:
        while index < len(marks) and marks[index][0] < fence.opened:
            inside = marks[index][1]
            index += 1
        if inside:
            yield Example(_status(fence.info), content(text, fence.start, fence.end))
