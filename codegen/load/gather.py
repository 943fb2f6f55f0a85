"""What the references of one document mean: which of them leave it, and for what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostics import Diagnostic, Diagnostics, Severity
from ..document import as_object, escape, is_object
from .children import children
from .dynamic import Templates, anchor_around
from .file import File, Spot
from .files import Files
from .missing import Missing
from .places import SECTIONS, SECTIONS_2, parts, reference, reference_key
from .steps import is_alias
from .targets import MOST_HOPS, Locator

_INSIDE = "/$defs/"
"""Schemas within schemas, which are shared like all others."""
_SILENT = frozenset(["text", "any", "example", "link"])
"""Kinds that only document; a reference to nothing there costs no type."""

WHOLE = ("map ", "list ")
"""What is written out where it is referred to: `content: {$ref: …}`."""
Key = tuple[Spot, str]
"""A place, and the kind that it is read as."""


class Gatherer:
    """Walks a document and everything that it refers to, each place once."""

    def __init__(self, main: File, files: Files, diagnostics: Diagnostics) -> None:
        self.main, self.diagnostics = main, diagnostics
        self.locator = Locator(main, files)
        self.old = "swagger" in main.data
        self.sections = SECTIONS_2 if self.old else SECTIONS
        self.meant: dict[Spot, Spot | None] = {}
        """For the holder of each reference that changes, where it leads; None: nowhere."""
        self.shared: dict[Key, list[Spot]] = {}
        """What becomes a component, with the aliases that led there."""
        self.adopted: dict[Key, Spot] = {}
        """Components of the document that are only references to what is shared."""
        self.templates = Templates(self)
        self.seen: set[Key] = set()
        self._open: list[Key] = []

    def gather(self) -> None:
        self.later(Spot(self.main, ""), "document")
        while self._open:
            spot, kind = self._open.pop()
            for holder, node, what in self._within(spot, kind):
                self._reference(holder, node, what)

    def later(self, spot: Spot, kind: str) -> None:
        if (spot, kind) not in self.seen:
            self.seen.add((spot, kind))
            self._open.append((spot, kind))

    def _within(self, spot: Spot, kind: str) -> Iterator[tuple[Spot, Any, str]]:
        """Everything that refers to something, in the order of the text."""
        file = spot.file
        stack = [(self.locator.node(spot), spot.pointer, kind)]
        while stack:
            node, pointer, kind = stack.pop()
            if kind == "schema" and ("$defs" in node or "$dynamicAnchor" in node):
                self.templates.note(Spot(file, pointer), node)
            if reference(node, kind) is not None:
                yield Spot(file, pointer), node, kind
            if kind == "schema" and "discriminator" in node:
                self._mapping(Spot(file, pointer), node)
            below = [
                (node[key], pointer + tail, what)
                for key, tail, what in parts(node, kind)
                if type(node[key]) in (dict, list)
            ]
            stack.extend(reversed(below))

    def _reference(self, holder: Spot, node: Any, kind: str) -> None:
        text = reference(node, kind) or ""
        plain = reference_key(node) == "$ref"
        stays = plain and holder.file is self.main and self.stays(text, holder)
        stays = stays and not kind.startswith(WHOLE)
        if stays and holder not in self.templates.filled:
            return
        try:
            around = anchor_around(self.locator, node, holder)
            found, aliases = around or self.final(text, holder, kind)
        except Missing as missing:
            self._report(holder, node, kind, missing)
            return
        self.meant[holder] = found
        if self.kept(found):
            return
        self.later(found, kind)
        if kind in self.sections:
            self.share(found, kind, aliases)
            if self._is_component(holder, kind) and is_alias(node):
                self.adopted.setdefault((found, kind), holder)

    def share(self, found: Spot, kind: str, aliases: list[Spot]) -> None:
        """Make a component of a place, and of those that say they are kinds of it."""
        known = self.shared.get((found, kind))
        if known is None:
            known = self.shared[found, kind] = []
            node = self.locator.node(found)
            if kind == "schema" and is_object(node) and "discriminator" in node:
                for child in children(found):
                    self.later(child, kind)
                    self.share(child, kind, [])
        known += [alias for alias in aliases if alias not in known]

    def stays(self, text: str, holder: Spot) -> bool:
        """Whether a reference of the document itself means what every stage reads in it."""
        if not text.startswith("#/") or _INSIDE in text:
            return False
        if self.main.ids and holder.file.base(holder.pointer)[0]:
            return False
        return self._readable(text[1:])

    def _readable(self, pointer: str) -> bool:
        head = pointer.split("/")[1] if pointer else ""
        if head in ("paths", "webhooks", "components"):
            return True
        return self.old and f"/{head}" in SECTIONS_2.values()

    def kept(self, spot: Spot) -> bool:
        """Whether a place is one of the document that every stage reads."""
        if spot.file is not self.main or not self._readable(spot.pointer):
            return False
        return _INSIDE not in spot.pointer

    def _is_component(self, spot: Spot, kind: str) -> bool:
        parent = spot.pointer.rpartition("/")[0]
        return spot.file is self.main and parent == self.sections[kind]

    def final(self, text: str, at: Spot, kind: str) -> tuple[Spot, list[Spot]]:
        """Where a reference leads in the end, and the aliases on the way."""
        aliases: list[Spot] = []
        for _ in range(MOST_HOPS):
            at = self.locator.find(text, at)
            node = self.locator.node(at)
            if self.kept(at) or kind not in self.sections or not is_alias(node):
                return at, aliases
            aliases.append(at)
            text = str(reference(node, kind) or "")
        message = f"`{text}` leads back to itself"
        raise Missing("ref-cycle", message, "let one of the chain say what it is")

    def _report(self, holder: Spot, node: Any, kind: str, missing: Missing) -> None:
        text = reference(node, kind) or ""
        local = text.startswith("#/") and missing.code == "ref-not-found"
        if local and holder.file is self.main:
            return  # another page may have it; merging tells if none has
        self.meant[holder] = None
        related = (("it", missing.at),) if missing.at else ()
        at = holder.at("/" + escape(reference_key(node)))
        severity: Severity = "warning" if kind in _SILENT else "error"
        self.diagnostics.add(
            Diagnostic(missing.code, severity, str(missing), at, missing.help, related)
        )

    def _mapping(self, spot: Spot, node: Any) -> None:
        """The references among the values of a discriminator's mapping."""
        mapping = as_object(as_object(node["discriminator"]).get("mapping"))
        for name, text in mapping.items():
            holder = Spot(spot.file, mapped(spot.pointer, name))
            if not isinstance(text, str) or not _refers(text):
                continue
            if spot.file is self.main and self.stays(text, spot):
                continue
            try:
                found, aliases = self.final(text, spot, "schema")
            except Missing:
                continue
            self.meant[holder] = found
            if not self.kept(found):
                self.later(found, "schema")
                self.share(found, "schema", aliases)


def mapped(pointer: str, name: str) -> str:
    """Where the value of a discriminator's mapping stands."""
    return f"{pointer}/discriminator/mapping/{escape(name)}"


def _refers(text: str) -> bool:
    return "#" in text or "/" in text or text.endswith((".json", ".yaml", ".yml"))
