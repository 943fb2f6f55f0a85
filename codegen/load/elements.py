"""Reads `<ParamField>` and `<ResponseField>`, elements of Mintlify's pages, into a tree.

    <ParamField body="boat" type="object" required>
      What to launch
      <Expandable title="properties">
        <ParamField body="name" type="string">Its name</ParamField>
      </Expandable>
    </ParamField>

What stands in fences and comments is text. Where an element is never closed, the page was
cut off.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from textwrap import dedent

from msgspec import Struct, field

from .fences import Fence


def tags(names: str) -> re.Pattern[str]:
    """The tags of elements of these names: bounded, so that one that nothing ends costs
    little."""
    return re.compile(
        rf"<(?P<ends>/?)(?P<name>{names})(?![\w.])"
        r"(?P<said>(?:[^<>\"'{}]|\"[^\"]*\"|'[^']*'|\{(?:[^{}]|\{[^{}]*\}){0,2000}\}){0,4000}?)"
        r"(?P<void>/?)>"
    )


_TAG = tags("ParamField|ResponseField|Expandable")
_VALUE = r"\"[^\"]*\"|'[^']*'|\{(?:[^{}]|\{[^{}]*\}){0,2000}\}|[^\s\"'{}<>=]+"
_ATTRIBUTE = re.compile(rf"([A-Za-z][\w-]*)(?:\s*=\s*({_VALUE}))?")
_DEEPEST = 50
"""Fields that lie deeper are taken for siblings of those that lie so deep."""
_COMMENTS = (("<!--", "-->"), ("{/*", "*/}"))
_MARKUP = re.compile(r"</?[A-Za-z][^<>\n]{0,400}>|\\(?=[{}<>_*`\[\]])")
_VISIBLE = re.compile(r"[^\n]")
_BREAKS = re.compile(r"\n\s*\n\s*")


class Field(Struct):
    """One element: where its tag begins, what it says, and the fields inside."""

    start: int
    element: str
    attributes: dict[str, str]
    """Those without a value are "true", as in JSX."""
    words: str = ""
    inside: list[Field] = field(default_factory=list["Field"])

    def says(self, name: str) -> bool:
        """Whether an attribute such as `required` holds."""
        return self.attributes.get(name, "false").lower() not in ("false", "")


class Fields:
    """The fields of a text, which is `masked`, that stand in no other one, in order."""

    def __init__(self, text: str, pattern: re.Pattern[str] = _TAG) -> None:
        self.found: list[Field] = []
        self._text = text
        self._open: list[tuple[str, Field | None]] = []
        """The elements around, with what they are of fields."""
        self._around: list[Field] = []
        """The fields among them."""
        self._names = Counter[str]()
        self._since = 0
        for tag in pattern.finditer(self._text):
            self._take(tag)
        self.unclosed = next(iter(self._around), None)
        """The outermost field that no tag ends."""

    def _take(self, tag: re.Match[str]) -> None:
        self._say(tag.start())
        self._since = tag.end()
        name, inner = tag["name"], None
        if tag["ends"]:
            self._close(name)
            return
        if name != "Expandable":
            inner = Field(tag.start(), name, dict(_attributes(tag["said"])))
            self._siblings().append(inner)
        if not tag["void"]:
            self._open.append((name, inner))
            self._names[name] += 1
            self._around += [inner] if inner else []

    def _say(self, end: int) -> None:
        """What stands since the last tag belongs to the field that is open."""
        holder = self._open[-1][1] if self._open else None
        if holder:
            more = plain(self._text[self._since : end])
            holder.words = "\n\n".join(filter(None, [holder.words, more]))

    def _close(self, name: str) -> None:
        """End the innermost element of this name, and those in it that nothing ends."""
        while self._names[name]:
            ended, held = self._open.pop()
            self._names[ended] -= 1
            if held:
                self._around.pop()
            if ended == name:
                return

    def _siblings(self) -> list[Field]:
        """The list that a field here belongs to; an `<Expandable>` that stands behind a
        field, and not in one, tells what is in it."""
        if self._around:
            return self._around[:_DEEPEST][-1].inside
        if self._open and self.found:
            return self.found[-1].inside
        return self.found


def _attributes(said: str) -> Iterator[tuple[str, str]]:
    for name, value in _ATTRIBUTE.findall(said):
        if value[:1] == "{":
            value = value[1:-1].strip()
            value = value or "false"
        if value[:1] in "\"'`" and value[:1] == value[-1:]:
            value = value[1:-1]
        yield name, value.strip() if value else "true"


def plain(text: str) -> str:
    """Text without elements, and without the backslashes that MDX needs."""
    lines = dedent(_MARKUP.sub("", text).expandtabs()).strip().split("\n")
    return _BREAKS.sub("\n\n", "\n".join(line.rstrip() for line in lines))


def masked(text: str, fences: list[Fence], front: tuple[int, int] | None) -> str:
    """The text at the same offsets without frontmatter, fences and comments."""
    since = front[1] if front else 0
    parts: list[str] = [_blank(text[:since])]
    for fence in fences:
        if fence.opened >= since:
            end = text.find("\n", fence.end) if fence.closed else fence.end
            end = len(text) if end < 0 else end
            parts += [text[since : fence.opened], _blank(text[fence.opened : end])]
            since = end
    masked = "".join([*parts, text[since:]])
    for opens, closes in _COMMENTS:
        masked = _without(masked, opens, closes)
    return masked


def _without(text: str, opens: str, closes: str) -> str:
    """The text without comments of one kind; one that nothing ends is none."""
    parts: list[str] = []
    since, start = 0, text.find(opens)
    while start >= 0:
        end = text.find(closes, start)
        if end < 0:
            break
        end += len(closes)
        parts += [text[since:start], _blank(text[start:end])]
        since, start = end, text.find(opens, end)
    return "".join([*parts, text[since:]])


def _blank(text: str) -> str:
    return _VISIBLE.sub(" ", text)
