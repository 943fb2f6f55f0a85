"""By a count, or by where an answer links to: each gives how a list is walked, or None."""

from __future__ import annotations

import re

from msgspec.structs import replace

from .. import ir
from ..naming import snake
from .asking import Ask, Asked
from .listing import Meant, Place

_OFFSET = frozenset(
    {"offset", "skip", "start", "page_offset", "start_index", "first_result"}
)
_NUMBER = frozenset(
    {"page", "page_number", "page_no", "page_num", "page_index", "p", "pg"}
)
CURSOR = frozenset(
    """cursor page_cursor after page_after starting_after page_token next_token
    next_page_token continuation_token continuation pagination_token start_cursor
    next_cursor exclusive_start_key bookmark scroll_id marker start_after continue""".split()
)
STARTS = _OFFSET | _NUMBER | CURSOR
_TOTAL = frozenset("total total_count total_items total_results total_records".split())
_COUNTS = _TOTAL | frozenset(
    "total_pages page_count last_page has_more has_more_items has_next has_next_page more".split()
)
_NEXT_URL = frozenset({"next_url", "next_page_url", "next_link"})
NEXT_BARE = frozenset({"next", "next_page"})
"""What may hold an address or a token."""
_ZERO = re.compile(
    r"\b(?:zero|0)[- ](?:based|indexed)|\b(?:starts?|starting|begins?|beginning|counted)"
    r" (?:at|from|with) (?:zero\b|0(?![\d.]))"
)
_LINK = re.compile(r"\blink\W{1,3}(?:response )?headers?\b|\blink relation")
_SIBLINGS = frozenset(
    {"previous", "prev", "previous_page", "prev_page", "count", "first", "last"}
)


def by_offset(base: ir.Pages, asked: Asked, answer: list[Place]) -> ir.Pages | None:
    """By how many items come before (`from` beside `size` and a total, as Elasticsearch has
    it, too); not by the number that the last one has."""
    beside = {"from"} if base.total and base.size == "size" else set[str]()
    ask = _counted(_OFFSET | beside, asked, answer)
    if ask is None or "greater than" in ask.description.lower():
        return None
    return replace(base, kind="offset", position=ask.wire)


def by_number(base: ir.Pages, asked: Asked, answer: list[Place]) -> ir.Pages | None:
    """By the number of a page."""
    ask = _counted(_NUMBER, asked, answer)
    if ask is None:
        return None
    return replace(base, kind="number", position=ask.wire, first=first_number(ask))


def _counted(names: frozenset[str], asked: Asked, answer: list[Place]) -> Ask | None:
    """What is a number, or text that comes back as a number beside the items."""
    for name, ask in asked.named:
        if name in names and (is_numeric(ask.type) or _echoes(answer, name, ask)):
            return ask
    return None


def _echoes(answer: list[Place], name: str, ask: Ask) -> bool:
    told = any(p.name == name and "." in p.path and is_numeric(p.type) for p in answer)
    return told and is_text(ask.type)


def first_number(ask: Ask) -> int:
    """The number of the first page, as its parameter tells: by the default, by the least
    that it may be, or in words."""
    told = ask.minimum if ask.default is None else ask.default
    zero = _ZERO.search(ask.description.lower()) if told is None else told == 0
    return 0 if zero and told is not False else 1


def by_url(base: ir.Pages, asked: Asked, answer: list[Place]) -> ir.Pages | None:
    """A field that holds the address of the next page. A bare `next` or `next_page` may be
    anything, unless it says so or stands beside its likes (`previous`, `count`); where a
    parameter takes a token, it may be that."""
    beside = not _SIBLINGS.isdisjoint(p.name for p in answer if "." not in p.path)
    for place in answer:
        certain = place.name in _NEXT_URL or "." in place.path or beside
        if place.name not in _NEXT_URL | NEXT_BARE:
            continue
        if _is_link(place) or (is_text(place.type) and (certain or says_url(place))):
            position = _takes_token(asked, place)
            return replace(base, kind="url", next=place.path, position=position)
    return None


def _takes_token(asked: Asked, place: Place) -> str:
    """The parameter for what may be a token, since nothing says that it is an address."""
    ask = asked.first(CURSOR) if place.name in NEXT_BARE else None
    told = _is_link(place) or says_url(place)
    return "" if told or ask is None else ask.wire


def _is_link(place: Place) -> bool:
    """Whether it is a link object as HAL has them (`{"href": …}`)."""
    fields = place.type.fields if isinstance(place.type, ir.Model) else ()
    return any(field.wire == "href" for field in fields)


def says_url(place: Place) -> bool:
    """Whether the documentation says that a field is an address."""
    said, format = place.field.description.lower(), place.field.format
    return format.startswith(("uri", "url")) or "url" in said or "link" in said


def by_link(base: ir.Pages, asked: Asked, operation: ir.Operation) -> ir.Pages | None:
    """By the Link header (RFC 8288), where it is documented and a page can be asked for."""
    ask = asked.first(STARTS | {"since"})
    told = any("link" in response.headers for response in operation.responses)
    said = ask is not None and _LINK.search(ask.description.lower())
    return replace(base, kind="link") if (told and (ask or base.size)) or said else None


def shows(answer: list[Place], position: str) -> bool:
    """Whether an answer tells of pages: where this one starts, or how much there is."""
    name = snake(position.rpartition(".")[2])
    names = _COUNTS | {name, f"next_{name}"}
    return any(place.name in names for place in answer)


def total_of(answer: list[Place]) -> str:
    """Where the answer says how many items there are in all."""
    found = (p.path for p in answer if p.name in _TOTAL and is_numeric(p.type))
    return next(found, "")


def is_numeric(kind: Meant) -> bool:
    """Whether numbers may be of a type."""
    return _may_be(kind, "integer", "number")


def is_text(kind: Meant) -> bool:
    """Whether text may be of a type."""
    return _may_be(kind, "string")


def _may_be(kind: Meant, *names: str) -> bool:
    if isinstance(kind, ir.Nullable):
        kind = kind.type
    if isinstance(kind, ir.UnionOf):
        return any(_may_be(member, *names) for member in kind.members)
    return kind == ir.Any_() or (isinstance(kind, ir.Scalar) and kind.kind in names)
