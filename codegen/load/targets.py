"""From the text of a `$ref` to the place that it means, in this file or another one.

RFC 3986 and 6901 as OpenAPI 3.1, section 4.6, and JSON Schema 2020-12, core, section 8.2
use them. Authors count on more than that: files beside a schema whose `$id` is somewhere
on the web, `$defs` of the schema around, pointers that go through another reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from ..addresses import has_scheme, join
from ..diagnostics import without_secrets
from ..document import escape, is_object, unescape
from .file import File, Spot
from .files import Files
from .missing import Missing, not_fetched, outside
from .steps import NOTHING, descend, step

MOST_HOPS = 100
_COMPONENT = re.compile(r"((?:/components/\w+|/definitions)/[^/]*|)(?:/.*|)", re.S)
_NAME = re.compile(r"[\w.-]+$")


class Locator:
    """Finds what the references of one document mean."""

    def __init__(self, main: File, files: Files) -> None:
        self.main, self.files = main, files
        self._hops = 0

    def find(self, reference: str, at: Spot) -> Spot:
        """Where a reference at `at` leads; raises `Missing`.

        In a document, `#` is said by schemas that were written to stand alone.
        """
        uri, _, fragment = reference.partition("#")
        if (
            reference == "#"
            and at.file is self.main
            and not at.file.base(at.pointer)[0]
        ):
            return Spot(at.file, _COMPONENT.sub(r"\1", at.pointer))
        self._hops = MOST_HOPS
        missing: Missing | None = None
        for resource in self._resources(uri, at, reference):
            if isinstance(resource, Missing):
                missing = resource
                continue
            found = self._within(resource, fragment)
            if found is not None:
                return found
            missing = missing or self._no_such(resource, fragment, reference)
        found = None if uri else self._around(at, fragment)
        found = found or self._by_name(reference)
        if found is None:
            message = f"`{without_secrets(reference)}` does not exist"
            raise missing or Missing("ref-not-found", message)
        return found

    def node(self, spot: Spot) -> Any:
        """What stands at a place; None for nothing."""
        found = descend(spot.file.data, spot.pointer)
        return None if found is NOTHING else found

    def _resources(
        self, uri: str, at: Spot, reference: str
    ) -> Iterator[Spot | Missing]:
        """The roots that the address before the `#` may mean, best first."""
        pointer, base = at.file.base(at.pointer)
        if not uri:
            if pointer:
                yield Spot(at.file, pointer)
            yield Spot(at.file, "")
            return
        for url in dict.fromkeys((join(base, uri), join(at.file.url, uri))):
            known = self.files.by_id(url)
            fetched = self.files.fetched(url)
            if known is not None:
                yield known
            elif fetched is not None:
                yield Spot(fetched, "")
            elif url.startswith("file:") and at.file.local:
                try:
                    yield Spot(self.files.at_url(url), "")
                except Missing as error:
                    yield outside(reference, error)
            elif has_scheme(uri) or not at.file.local:
                yield not_fetched(reference, url)

    def _within(self, resource: Spot, fragment: str) -> Spot | None:
        """The place that a fragment names: the whole, a pointer or an anchor."""
        file, root = resource
        for text in dict.fromkeys((unquote(fragment), fragment)):
            if text in ("", "/"):
                return resource
            if text.startswith("/"):
                found = self._walk(file, root, text)
                if found is not None:
                    return found
            else:
                pointer = file.anchor(root, text)
                if pointer is not None:
                    return Spot(file, pointer)
        return None

    def _walk(self, file: File, base: str, pointer: str) -> Spot | None:
        """Down a pointer, and through the references that stand in the way."""
        node = descend(file.data, base)
        here = base
        for token in pointer.split("/")[1:]:
            below = step(node, unescape(token))
            if below is NOTHING:
                told = node.get("$ref") if is_object(node) else None
                if not isinstance(told, str) or not self._hops:
                    return None
                file, here = self._through(told, Spot(file, here))
                below = step(descend(file.data, here), unescape(token))
                if below is NOTHING:
                    return None
            node, here = below, f"{here}/{token}"
        return Spot(file, here)

    def _through(self, reference: str, at: Spot) -> Spot:
        """As `find`, but nothing is looked for elsewhere."""
        self._hops -= 1
        uri, _, fragment = reference.partition("#")
        for resource in self._resources(uri, at, reference):
            if not isinstance(resource, Missing):
                found = self._within(resource, fragment)
                if found is not None:
                    return found
        return at

    def _around(self, at: Spot, fragment: str) -> Spot | None:
        """What a schema or the document around has under this pointer.

        `#/$defs/X` is what JSON Schemas say that were pasted into a document, and parts
        of a split document say `#/components/…` where they mean the whole one's.
        """
        pointer = unquote(fragment)
        if not pointer.startswith("/"):
            return None
        above = at.pointer
        while "/" in above and pointer.startswith(("/$defs/", "/definitions/")):
            above = above.rpartition("/")[0]
            if descend(at.file.data, above + pointer) is not NOTHING:
                return Spot(at.file, above + pointer)
        if at.file is not self.main and self.has(self.main, pointer):
            return Spot(self.main, pointer)
        return None

    def has(self, file: File, pointer: str) -> bool:
        return descend(file.data, pointer) is not NOTHING

    def _by_name(self, name: str) -> Spot | None:
        """`$ref: Pet` once meant a definition (Swagger 1.2), and some still write so."""
        if not _NAME.match(name):
            return None
        for section in ("/definitions", "/components/schemas"):
            if self.has(self.main, f"{section}/{name}"):
                return Spot(self.main, f"{section}/{name}")
        return None

    def _no_such(self, resource: Spot, fragment: str, reference: str) -> Missing:
        where = resource.file.fragment.source.name
        shown = without_secrets(reference)
        message = f"`{shown}` does not exist: `{where}` has no `{fragment}`"
        near = self._near(resource, unquote(fragment))
        if near:
            return Missing("ref-not-found", message, f"did you mean `#{near}`?")
        help = "define it there"
        return Missing(
            "ref-not-found", message, f"{help}; until then anything is accepted"
        )

    def _near(self, resource: Spot, pointer: str) -> str | None:
        """What stands beside the place that is missing."""
        parent, _, name = pointer.rpartition("/")
        siblings = descend(resource.file.data, resource.pointer + parent)
        names = [*siblings] if is_object(siblings) else []
        close = self.files.diagnostics.suggestions.nearest(unescape(name), names)
        return None if close is None else f"{parent}/{escape(close)}"
