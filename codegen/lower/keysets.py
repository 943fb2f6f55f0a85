"""Lists whose next page is asked for by the last item of the one before."""

from __future__ import annotations

import re

from msgspec.structs import replace

from .. import ir
from .asking import Ask, Asked
from .listing import Meant, Place, Schemas, bare, objects_of

_KEY = "id"
_BACK = {
    "starting_after": "ending_before",
    "after": "before",
    "after_id": "before_id",
    "last_id": "",
    "last_seen_id": "",
    "since_id": "",
    "since": "",
    "max_id": "min_id",
}
"""What takes the last item's id, and what would take the first one's, to walk back."""
_MORE = frozenset({"has_more", "more", "has_next", "has_next_page"})
# What documentation says of an id: that it is the last one's, or what comes after it.
_AFTER = re.compile(
    r"identifier for the last\b|\bids? of the last\b|\blast(?:_| [^.]{0,40})\bid\b"
    r"|\bids? that defines your place\b|\bids?\b[^.]{0,30}\b(?:after|greater|higher)\b"
    r"|\b(?:after|greater than|higher than) (?:this|the|that)\b[^.]{0,30}\bids?\b"
)
_BELOW = re.compile(r"\b(?:less|lesser|lower|smaller|older) than\b")
# What takes it back: the value is a token after all, or the item comes again, as newer
# ones do in a list whose newest come first.
_NOT = re.compile(
    r"\bopaque\b|\bcorrespond|\binternal|\btimestamp\b|\bequal\b"
    r"|\bcreated after\b|\bnewer\b|\bmore recent\b"
)


def by_last_item(
    base: ir.Pages, asked: Asked, answer: list[Place], schemas: Schemas
) -> ir.Pages | None:
    """By the id of the last item, where a name that may take one is said to, or where the
    answer tells what that id is, or that there is more."""
    for name, back in _BACK.items():
        ask = asked[name]
        if ask is None or not _takes_an_id(name, ask, asked, answer):
            continue
        paged = replace(base, position=ask.wire)
        key = _kind_of_key(base.item, schemas)
        if key and key == _kind(ask.type):
            other = asked[back]
            before = other.wire if other else ""
            return replace(paged, kind="keyset", key=_KEY, before=before)
        last = next((p.path for p in answer if p.name == "last_id"), "")
        if last:
            return replace(paged, kind="cursor", next=last)
    return None


def _takes_an_id(name: str, ask: Ask, asked: Asked, answer: list[Place]) -> bool:
    said, names = ask.description.lower(), {place.name for place in answer}
    if _NOT.search(said):
        return False
    if name == "max_id":  # of lists whose newest items come first
        return bool(_BELOW.search(said)) or (
            not said and bool(asked["min_id"] and asked["since_id"])
        )
    told = bool(_AFTER.search(said)) or "last_id" in names
    told = told or ("cursor" in said and _nothing_else(name, asked, answer))
    if name == "since_id":
        return told and asked["max_id"] is None
    if name in ("after", "since"):
        return told
    plain = not said and (name == "last_seen_id" or not _MORE.isdisjoint(names))
    return told or plain


def _nothing_else(name: str, asked: Asked, answer: list[Place]) -> bool:
    """Whether an answer that says that there is more gives no cursor but the items' ids, in
    a list that is walked both ways (Resend: "items after this cursor")."""
    names = {place.name for place in answer}
    given = any(word in name for name in names for word in ("cursor", "next", "token"))
    both = bool(_BACK[name] and asked[_BACK[name]])
    return both and not given and not _MORE.isdisjoint(names)


def _kind_of_key(item: ir.Type, schemas: Schemas) -> str:
    """What an item's id is, "text" or "number"; "" where some items have none, or others."""
    kinds = {_key_of(model, schemas) for model in objects_of(item, schemas)}
    return kinds.pop() if len(kinds) == 1 else ""


def _key_of(model: ir.Model, schemas: Schemas) -> str:
    found = (_kind(bare(f.type, schemas)) for f in model.fields if f.wire == _KEY)
    return next(found, "")


def _kind(meant: Meant) -> str:
    kind = meant.kind if isinstance(meant, ir.Scalar) else ""
    if kind in ("string", "uuid"):
        return "text"
    return "number" if kind in ("integer", "number") else ""
