"""Where in a page a JSON pointer stands; computed only when somebody asks."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..diagnostics import At
from ..document import Fragment, unescape
from .lax import strict
from .mended import mendings
from .parse import parse
from .refused import Refused
from .stripping import content, page_offset
from .yaml_reading import cleaned

if TYPE_CHECKING:
    from .mended import Mended
    from .yaml_places import Spot

_BLANK = re.compile(r"\s*")
_DECODER = json.JSONDecoder(strict=False, parse_int=str)
_skip = _DECODER.raw_decode


class Place(NamedTuple):
    """Line and column from 1 in the page, and the text of that line."""

    line: int
    column: int
    text: str


def locate(at: At) -> Place | None:
    """The place in the page; the nearest existing ancestor of a pointer that is missing."""
    fragment = at.fragment
    if fragment is None:
        return Place(at.line, at.column or 1, "") if at.line else None
    if at.line:
        return Place(at.line, at.column or 1, _line(fragment, at.line))
    offset = _offset(fragment, at.pointer)
    text = fragment.source.text
    start = text.rfind("\n", 0, offset) + 1
    line = fragment.line + text.count("\n", fragment.start, offset)
    return Place(line, offset - start + 1, _upto_break(text, start))


def _line(fragment: Fragment, line: int) -> str:
    text = fragment.source.text
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
        if not start:
            return ""
    return _upto_break(text, start)


def _upto_break(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]


def _offset(fragment: Fragment, pointer: str) -> int:
    """The offset in the page of what the pointer names."""
    if fragment.syntax not in ("json", "yaml"):
        return _own(fragment, pointer)
    return in_page(fragment, _within(fragment, pointer))


def _own(fragment: Fragment, pointer: str) -> int:
    if fragment.syntax == "rendered":
        from .rendered_document import offset_of

        return offset_of(fragment, pointer)
    if fragment.syntax == "words":
        from .worded_document import offset_of

        return offset_of(fragment, pointer)
    return fragment.start


def _within(fragment: Fragment, pointer: str) -> int:
    tokens = [unescape(token) for token in pointer.split("/")[1:]]
    text = stripped(fragment)
    mended = _mended(fragment)
    if fragment.syntax == "json":
        text = mended.text if mended else text
        try:
            offset = json_offset(text, tokens)
        except ValueError:
            offset = json_offset(strict(text), tokens)
        return mended.back(offset) if mended else offset
    spot = _spots(fragment)
    for token in tokens:
        below = spot.below or {}
        found = below.get(token) or _in_merged(below, token)
        if found is None:
            break
        spot = found
    return mended.back(spot.offset) if mended else spot.offset


def _in_merged(below: dict[str, Spot], token: str) -> Spot | None:
    part = below.get("<<")
    return (part.below or {}).get(token) if part else None


@lru_cache(maxsize=4)
def _mended(fragment: Fragment) -> Mended | None:
    """The text that was read, where it was not the fragment's own."""
    text = stripped(fragment)
    if not any(mendings(text, fragment.syntax)):
        return None
    try:
        return parse(text, fragment.syntax).mended
    except Refused:
        return None


@lru_cache(maxsize=4)
def _spots(fragment: Fragment) -> Spot:
    import yaml

    from .yaml_places import Spot, spots

    try:
        mended = _mended(fragment)
        return spots(cleaned(mended.text if mended else stripped(fragment)))
    except yaml.YAMLError:
        return Spot(0)


def stripped(fragment: Fragment) -> str:
    """The text of the fragment as it was parsed."""
    return content(fragment.source.text, fragment.start, fragment.end)


def in_page(fragment: Fragment, offset: int) -> int:
    """The offset in the page of an offset in the stripped text."""
    return page_offset(fragment.source.text, fragment.start, fragment.end, offset)


def json_offset(text: str, tokens: list[str]) -> int:
    """The offset of the key (or item) that the tokens lead to, as far as they exist."""
    here = _space(text, 0)
    value = here
    for token in tokens:
        if text[value : value + 1] == "{":
            found = _member(text, value + 1, token)
        elif text[value : value + 1] == "[" and token.isdecimal():
            found = _item(text, value + 1, int(token))
        else:
            found = None
        if found is None:
            return here
        here, value = found
    return here


def _member(text: str, at: int, key: str) -> tuple[int, int] | None:
    """Offsets of a key and its value; the last one wins, as `json` has it."""
    found: tuple[int, int] | None = None
    at = _space(text, at)
    while text[at : at + 1] == '"':
        name, end = _skip(text, at)
        value = _space(text, _space(text, end) + 1)
        if name == key:
            found = at, value
        at = _after(text, value)
    return found


def _item(text: str, at: int, index: int) -> tuple[int, int] | None:
    at = _space(text, at)
    while at < len(text) and text[at] != "]":
        if not index:
            return at, at
        index -= 1
        at = _after(text, at)
    return None


def _after(text: str, value: int) -> int:
    """The next member or item behind a value, which is skipped at C speed."""
    _, end = _skip(text, value)
    end = _space(text, end)
    return _space(text, end + 1) if text[end : end + 1] == "," else len(text)


def _space(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at
