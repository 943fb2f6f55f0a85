"""Which operations of a document are wanted: `only`, `without` and `skip`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ..diagnostics import Diagnostics
from ..document import Document, Node, as_object, escape
from ..resolve import resolve
from .candidates import Candidate, candidates, operations
from .pruning import prune, rescue
from .selectors import matching, skipped

if TYPE_CHECKING:
    from ..settings import Settings


def select(
    document: Document, settings: Settings, diagnostics: Diagnostics
) -> Document | None:
    """The document with the wanted operations, and without what only others need; None,
    with an error, where none is wanted."""
    skip = settings.overrides.skip
    if not (settings.only or settings.without or skip):
        return document
    found = list(candidates(document.data))
    chosen = matching(found, settings.only, "only", settings, diagnostics)
    others = matching(found, settings.without, "without", settings, diagnostics)
    others += skipped(found, settings, diagnostics)
    wanted = chosen if settings.only else found
    kept = {c.place for c in wanted} - {c.place for c in others}
    if found and not kept:
        message = "`only`, `without` and `skip` leave no operation"
        at = settings.place(("only",))
        help = "take one out, and `codegen inspect` lists the operations there are"
        diagnostics.error("nothing-selected", message, at, help)
        return None
    gone = [candidate for candidate in found if candidate.place not in kept]
    document = rescue(document, _places(gone, found))
    data = _without(document.data, gone)
    used = {tag for c in found if c.place in kept for tag in c.tags}
    return prune(replace(document, data=data), used)


def _places(gone: Sequence[Candidate], found: Sequence[Candidate]) -> frozenset[str]:
    """The pointers of operations that go, and of path items that go with them."""
    leaving = {c.place for c in gone}
    stays = {c.place[:2] for c in found if c.place not in leaving}
    ways = [(*c.place[:2], *c.place[2]) for c in gone]
    ways += [c.place[:2] for c in gone if c.place[:2] not in stays]
    return frozenset("".join(f"/{escape(token)}" for token in way) for way in ways)


def _without(data: Node, gone: Iterable[Candidate]) -> Node:
    """The tree without these operations, and without path items that have no other."""
    result = dict(data)
    places: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for candidate in gone:
        places.setdefault(candidate.place[:2], []).append(candidate.place[2])
    for section in {section for section, _ in places}:
        result[section] = dict(result[section])
    for (section, path), ways in places.items():
        item, _ = resolve(data, data[section][path])
        kept = _item(as_object(item), ways)
        if any(True for _ in operations(kept)):
            result[section][path] = kept
        else:
            del result[section][path]
    return {key: value for key, value in result.items() if value or key != "webhooks"}


def _item(item: Node, ways: Iterable[tuple[str, ...]]) -> Node:
    kept = dict(item)
    for way in ways:
        if len(way) == 1:
            del kept[way[0]]
        else:
            extra = dict(kept["additionalOperations"])
            del extra[way[1]]
            kept["additionalOperations"] = extra
    return kept
