"""What the configuration says of answers: how lists are walked, and what is unwrapped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace

from .. import ir
from ..diagnostics import Diagnostics
from ..overrides import ALL, Paging, find, keys, report_unused
from .asking import Ask, Asked, in_body, in_query
from .listing import bare, items_of
from .paths import at, paths
from .walks import first_number

if TYPE_CHECKING:
    from ..settings import Settings

_WORDS = {
    "offset": "offset",
    "number": "number",
    "cursor": "cursor",
    "keyset": "the last item",
    "url": "url",
}
_OFF = "the configuration says so"


class Told:
    """Asked once for every operation; `report` warns of what was of no use."""

    def __init__(
        self,
        schemas: Mapping[str, ir.Schema],
        settings: Settings,
        diagnostics: Diagnostics,
    ) -> None:
        self._schemas, self._settings = schemas, settings
        self._diagnostics = diagnostics
        self._pagination = settings.overrides.pagination
        self._unwrap = settings.overrides.unwrap
        self._seen: dict[str, None] = {}
        self._used: set[tuple[str, str]] = set()

    def apply(self, operation: ir.Operation) -> ir.Operation:
        """The operation with what is said of it in the place of what was inferred."""
        names = keys(operation.method, operation.path, operation.id)
        self._seen.update(dict.fromkeys(names))
        key = find(self._pagination, (*names, ALL))
        if key is not None:
            operation = self._paged(operation, key)
        key = find(self._unwrap, (*names, ALL))
        if key is None or operation.pages is not None:
            self._used.update(("unwrap", name) for name in names)
            return operation
        return self._unwrapped(operation, key)

    def report(self) -> None:
        """Warn of entries that no operation is, or that fit no operation."""
        for section in ("pagination", "unwrap"):
            table = getattr(self._settings.overrides, section)
            unused = [key for key in table if (section, key) not in self._used]
            args = (unused, self._seen, self._settings.place, self._diagnostics)
            report_unused((section,), *args, what="no operation that it fits")

    def _use(self, section: str, key: str, what: str) -> None:
        self._used.add((section, key))
        self._diagnostics.apply((section, key), what)

    # --- pages --------------------------------------------------------------------------

    def _paged(self, operation: ir.Operation, key: str) -> ir.Operation:
        told = self._pagination[key]
        if told.kind == "off":
            self._use("pagination", key, "a list is one page")
            if operation.pages is None:
                return operation
            return replace(operation, pages=None, why_not_paged=_OFF)
        asked = self._asked(operation, told, key)
        items = self._items(operation, told, key) if asked is not None else None
        if asked is None or items is None:
            return operation
        self._known(operation, told, key)
        self._use("pagination", key, f"a list is walked by {_WORDS[told.kind]}")
        return replace(operation, pages=_pages(operation, told, asked, *items))

    def _asked(self, operation: ir.Operation, told: Paging, key: str) -> Asked | None:
        """Where all is that a page is asked for by, the query or else the body; told, if
        that is so of neither. A body of which nothing is documented may hold anything.
        """
        wanted = [word for word in (told.position, told.size, told.before) if word]
        query = in_query(operation, self._schemas)
        body = in_body(operation, self._schemas, anywhere=True)
        for asked in (query, body):
            if all(asked.at(word) for word in wanted):
                return asked
        if body.free:
            return body
        known = [ask.wire for _, ask in (*query.named, *body.named)]
        if key != ALL:
            missing = next((word for word in wanted if word not in known), wanted[0])
            self._misfit(key, missing, known, "neither in its query nor in its body")
        return None

    def _items(
        self, operation: ir.Operation, told: Paging, key: str
    ) -> tuple[str, ir.Type] | None:
        """Where the items are and what they are; told, if that is not so."""
        if operation.returns is None:
            return None
        if told.items is None:
            return items_of(operation.returns, self._schemas, operation.path)
        found = at(operation.returns, told.items, self._schemas)
        listed = bare(found, self._schemas) if found is not None else None
        if isinstance(listed, ir.ListOf):
            return told.items, listed.item
        if key != ALL:
            known = [*paths(operation.returns, self._schemas)]
            self._misfit(key, told.items, known, "no list in its answer")
        return None

    def _known(self, operation: ir.Operation, told: Paging, key: str) -> None:
        """Warn of paths that the answer does not document: they may be there."""
        assert operation.returns is not None
        for path in filter(None, (told.total, told.next)):
            if key != ALL and at(operation.returns, path, self._schemas) is None:
                known = [*paths(operation.returns, self._schemas)]
                self._misfit(key, path, known, "not documented in its answer")

    def _misfit(self, key: str, word: str, known: Iterable[str], what: str) -> None:
        self._used.add(("pagination", key))
        section = ("pagination", key)
        place = self._settings.place
        report_unused(section, (word,), known, place, self._diagnostics, what)

    # --- envelopes ----------------------------------------------------------------------

    def _unwrapped(self, operation: ir.Operation, key: str) -> ir.Operation:
        wire = self._unwrap[key]
        if not wire:
            self._use("unwrap", key, "the whole answer is returned")
            return operation
        if operation.returns is None:
            return operation
        found = at(operation.returns, wire, self._schemas)
        if found is None:
            return operation
        self._use("unwrap", key, f"what lies under `{wire}` is returned")
        return replace(operation, unwrap=ir.Unwrap(wire, found))


def _pages(
    operation: ir.Operation, told: Paging, asked: Asked, items: str, item: ir.Type
) -> ir.Pages:
    """What is told, and what was inferred of the rest."""
    inferred = operation.pages
    assert told.kind != "off"
    return ir.Pages(
        told.kind,
        items,
        item,
        position=told.position,
        size=told.size or (inferred.size if inferred else ""),
        total=told.total or (inferred.total if inferred else ""),
        next=told.next,
        first=_first(told, asked.at(told.position)),
        key=told.key,
        before=told.before,
        body=asked.body,
    )


def _first(told: Paging, ask: Ask | None) -> int:
    counts = told.kind == "number" and ask is not None
    return first_number(ask) if counts and ask is not None else 0
