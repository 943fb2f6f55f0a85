"""By a token of the answer, which a parameter takes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from .. import ir
from ..naming import snake
from .asking import Ask, Asked
from .listing import NEXT, Meant, Place
from .walks import CURSOR, NEXT_BARE, STARTS, is_numeric, says_url

_NEXT_TOKEN = frozenset(
    """next_cursor next_page_token next_token cursor_next next_page_cursor continuation_token
    pagination_token next_page_id end_cursor next_marker next_bookmark next_continuation_token
    cursor after scroll_id continue""".split()
)
_TOKEN = re.compile(r"\b(?:cursor|token|after)\b")


def by_cursor(base: ir.Pages, asked: Asked, answer: list[Place]) -> ir.Pages | None:
    """What is called like a token, like the parameter with `next` before it, or like the
    parameter where only the next page is told of (`{"next_page": {"offset": …}}`)."""
    places = [place for place in answer if _is_token(place.type)]
    for ask, place in (*_called(asked, places), *_echoes(asked, places)):
        return replace(base, kind="cursor", position=ask.wire, next=place.path)
    return None


def _called(asked: Asked, places: list[Place]) -> Iterator[tuple[Ask, Place]]:
    ask = asked.first(CURSOR)
    if ask is not None:
        tokens = [place for place in places if _is_next(place)]
        same = [p for p in tokens if p.name == snake(ask.wire) and "." in p.path]
        yield from ((ask, place) for place in (*same, *tokens))
    for name, ask in asked.named:
        known = name in STARTS or (name == "token" and "." in ask.wire and asked.body)
        if known and not is_numeric(ask.type):
            named = (place for place in places if place.name == f"next_{name}")
            yield from ((ask, place) for place in named if not says_url(place))


def _is_next(place: Place) -> bool:
    """Whether a field's name says that it is a token; of a bare one, its description."""
    said = place.field.description.lower()
    told = place.name in NEXT_BARE and _TOKEN.search(said) and not says_url(place)
    return place.name in _NEXT_TOKEN or bool(told)


def _echoes(asked: Asked, places: list[Place]) -> Iterator[tuple[Ask, Place]]:
    for place in places:
        *_, holder, _ = ["", *place.path.split(".")]
        ask = asked[place.name] if place.name in STARTS | {"after_key"} else None
        if ask is not None and snake(holder) in NEXT:
            yield ask, place


def _is_token(kind: Meant) -> bool:
    return not isinstance(kind, ir.Model | ir.ListOf | ir.MapOf | ir.TupleOf)
