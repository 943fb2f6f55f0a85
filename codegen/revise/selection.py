"""Which operations of a document are wanted: `only`, `without` and `skip`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostics
from ..document import Document, Node, as_array, as_object, escape, is_object
from ..keywords import METHOD_KEYS
from ..overrides import Selector, keys, report_unused
from ..resolve import resolve
from .pruning import prune, rescue

if TYPE_CHECKING:
    from ..settings import Settings

SECTIONS = ("paths", "webhooks")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An operation with what it can be selected by; `item` is its path item."""

    place: tuple[str, str, tuple[str, ...]]
    """The section, the path, and the keys in the path item."""
    node: Node
    item: Node

    @property
    def path(self) -> str:
        return self.place[1]

    @property
    def names(self) -> tuple[str, ...]:
        method = self.place[2][-1]
        method = method.upper() if method in METHOD_KEYS else method
        return keys(method, self.path, str(self.node.get("operationId") or ""))

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(map(str, as_array(self.node.get("tags"))))

    @property
    def extensions(self) -> Mapping[str, Any]:
        found = {**self.item, **self.node}
        return {key: value for key, value in found.items() if key.startswith("x-")}


def select(
    document: Document, settings: Settings, diagnostics: Diagnostics
) -> Document | None:
    """The document with the wanted operations, and without what only others need; None,
    with an error, where none is wanted."""
    skip = settings.overrides.skip
    if not (settings.only or settings.without or skip):
        return document
    found = list(candidates(document.data))
    chosen = _matching(found, settings.only, "only", settings, diagnostics)
    others = _matching(found, settings.without, "without", settings, diagnostics)
    others += _skipped(found, settings, diagnostics)
    wanted = chosen if settings.only else found
    kept = {c.place for c in wanted} - {c.place for c in others}
    if found and not kept:
        message = "`only`, `without` and `skip` leave no operation"
        diagnostics.error("nothing-selected", message, settings.place(("only",)))
        return None
    gone = [candidate for candidate in found if candidate.place not in kept]
    document = rescue(document, _places(gone, found))
    data = _without(document.data, gone)
    used = {tag for c in found if c.place in kept for tag in c.tags}
    return prune(replace(document, data=data), used)


def candidates(data: Node) -> Iterator[Candidate]:
    """Every operation under `paths` and `webhooks`."""
    for section in SECTIONS:
        for path, entry in as_object(data.get(section)).items():
            item, _ = resolve(data, entry)
            for way, node in _operations(as_object(item)):
                yield Candidate((section, path, way), node, item)


def _operations(item: Node) -> Iterator[tuple[tuple[str, ...], Node]]:
    for key in METHOD_KEYS:
        if is_object(item.get(key)):
            yield (key,), item[key]
    for method, node in as_object(item.get("additionalOperations")).items():
        if is_object(node):
            yield ("additionalOperations", method), node


def _places(gone: Sequence[Candidate], found: Sequence[Candidate]) -> frozenset[str]:
    """The pointers of operations that go, and of path items that go with them."""
    leaving = {c.place for c in gone}
    stays = {c.place[:2] for c in found if c.place not in leaving}
    ways = [(*c.place[:2], *c.place[2]) for c in gone]
    ways += [c.place[:2] for c in gone if c.place[:2] not in stays]
    return frozenset("".join(f"/{escape(token)}" for token in way) for way in ways)


# --- what is meant ---------------------------------------------------------------------


def _matching(
    found: Sequence[Candidate],
    selector: Selector,
    name: str,
    settings: Settings,
    diagnostics: Diagnostics,
) -> list[Candidate]:
    """The operations that a selector means; each part of it that means none is told."""
    tests: list[tuple[str, Iterable[str], Callable[[Candidate, str], bool]]] = [
        ("tags", selector.tags, lambda c, tag: tag in c.tags),
        ("paths", selector.paths, lambda c, glob: bool(_glob(glob).fullmatch(c.path))),
        ("operations", selector.operations, lambda c, key: key in c.names),
        (
            "extensions",
            selector.extensions,
            lambda c, key: _has(c.extensions.get(key), selector.extensions[key]),
        ),
    ]
    chosen: list[Candidate] = []
    for kind, words, test in tests:
        for word in words:
            these = [candidate for candidate in found if test(candidate, word)]
            if not these:
                known = _known(found, kind)
                at = (name, kind)
                report_unused(at, (word,), known, settings.place, diagnostics)
            chosen += these
    return chosen


def _skipped(
    found: Sequence[Candidate], settings: Settings, diagnostics: Diagnostics
) -> list[Candidate]:
    """The operations that are left out for a reason."""
    result: list[Candidate] = []
    for key, reason in settings.overrides.skip.items():
        these = [candidate for candidate in found if key in candidate.names]
        if these:
            diagnostics.apply(("skip", key), f"left out: {reason}")
        else:
            known = _known(found, "operations")
            report_unused(("skip",), (key,), known, settings.place, diagnostics)
        result += these
    return result


def _known(found: Iterable[Candidate], kind: str) -> Iterator[str]:
    for candidate in found:
        match kind:
            case "tags":
                yield from candidate.tags
            case "paths":
                yield candidate.path
            case "operations":
                yield from candidate.names
            case _:
                yield from candidate.extensions


def _glob(pattern: str) -> re.Pattern[str]:
    """`*` within a segment, `**` beyond; `/v1/**` is also `/v1` itself."""
    parts = re.split(r"(/\*\*$|\*\*|\*)", pattern)
    ways = {"/**": "(/.*)?", "**": ".*", "*": "[^/]*"}
    return re.compile("".join(ways.get(part) or re.escape(part) for part in parts))


def _has(value: Any, wanted: Any) -> bool:
    """Whether an extension says something, by itself or among others."""
    return value == wanted or (isinstance(value, list) and wanted in as_array(value))


# --- what is left ----------------------------------------------------------------------


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
        if any(True for _ in _operations(kept)):
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
