"""Where in a page a JSON pointer stands; computed only when somebody asks."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..diagnostics import At
from ..document import Fragment, unescape
from .json_places import JsonPlaces
from .lax import strict
from .mended import mendings
from .parse import parse
from .refused import Refused
from .stripping import content, page_offset
from .yaml_reading import cleaned

if TYPE_CHECKING:
    from .mended import Mended
    from .yaml_places import Spot


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
    line = bisect_right(fragment.source.starts, offset)
    start = fragment.source.starts[line - 1]
    return Place(line, offset - start + 1, _line(fragment, line))


def _line(fragment: Fragment, line: int) -> str:
    return "".join(fragment.source.lines[line - 1 : line])


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
    mended = _mended(fragment)
    if fragment.syntax == "json":
        try:
            offset = _json(fragment).offset(tokens)
        except ValueError:
            offset = _json(fragment, lax=True).offset(tokens)
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
def _json(fragment: Fragment, lax: bool = False) -> JsonPlaces:
    mended = _mended(fragment)
    text = mended.text if mended else stripped(fragment)
    return JsonPlaces(strict(text) if lax else text)


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
