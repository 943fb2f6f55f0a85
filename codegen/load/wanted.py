"""What the pages of a run want of one document, as one fragment of it.

Not one a page: the operations of a document share their components, and taking them
together costs what the document costs, however many pages there are.
"""

from __future__ import annotations

import re
from functools import cached_property
from urllib.parse import quote

from msgspec.structs import replace

from ..document import Fragment, Node, Source, as_object, escape
from ..walk import operations_in
from .file import File, Spot
from .files import Files
from .missing import Missing
from .page import Page
from .pieces import Pointer
from .targets import Locator

_KEPT = (
    *("openapi", "swagger", "info", "servers", "security", "jsonSchemaDialect"),
    *("host", "basePath", "schemes", "consumes", "produces", "securityDefinitions"),
)
_SECTIONS = {"paths": "/paths", "webhooks": "/webhooks", "operations": "/operations"}
_BRACES = re.compile(r"\{[^{}]*\}|:\w+")


class Wanted:
    """What all pages together want of one document."""

    def __init__(self, file: File, files: Files) -> None:
        self.file = file
        self._locator = Locator(file, files)
        self._suggestions = files.diagnostics.suggestions
        self._whole = False
        self._data: Node = {k: file.data[k] for k in _KEPT if k in file.data}
        schemes = as_object(file.data.get("components")).get("securitySchemes")
        if schemes is not None:
            self._data["components"] = {"securitySchemes": schemes}
        self._data["paths"] = Node()
        self._pages: dict[Source, Pointer] = {}

    def add(self, page: Page, pointer: Pointer) -> str | None:
        """Take what a pointer means, or say what the document should have had."""
        said, pointer = pointer, self._meant(pointer)
        if not pointer.section:
            self._whole = True
        else:
            name = self._name(pointer)
            if name is None:
                return self._nearest(pointer)
            self._take(pointer, name)
        self._pages.setdefault(page.source, said)
        return None

    def fragment(self) -> Fragment | None:
        """As much of the document as is wanted, its references still to be followed."""
        if not self._pages:
            return None
        page, pointer = next(iter(self._pages.items()))
        reason = f"`{pointer.said}` in {page.name} points to it"
        if len(self._pages) > 1:
            reason = f"{len(self._pages)} pages point to it, the first is {page.name}"
        return replace(
            self.file.fragment,
            data=self.file.data if self._whole else self._data,
            format="pointers",
            reason=reason,
            others=tuple(self._pages),
        )

    def has(self, pointer: Pointer) -> bool:
        pointer = self._meant(pointer)
        return not pointer.section or self._name(pointer) is not None

    def _meant(self, pointer: Pointer) -> Pointer:
        """What names an operation by its id, by path and method."""
        if pointer.section != "operations" or pointer.name not in self._called:
            return pointer
        path, method = self._called[pointer.name]
        return pointer._replace(section="paths", name=path, method=method)

    @cached_property
    def _called(self) -> dict[str, tuple[str, str]]:
        """Path and method of each operation by its id."""
        found = operations_in(self.file.data)
        return {str(node.get("operationId")): (path, key) for path, key, node in found}

    def _name(self, pointer: Pointer) -> str | None:
        """The path, webhook or schema as the document writes it."""
        if self._spot(pointer, pointer.name) is not None:
            return pointer.name
        alike = _alike(pointer.name)
        names = self._names(pointer)
        found = [name for name in names if _alike(name) == alike]
        found = [name for name in found if self._spot(pointer, name) is not None]
        return found[0] if len(found) == 1 else None

    def _names(self, pointer: Pointer) -> list[str]:
        if pointer.section == "operations":
            return [*self._called]
        section = _SECTIONS.get(pointer.section, self._schemas)
        return [*as_object(self._locator.node(Spot(self.file, section)))]

    @property
    def _schemas(self) -> str:
        return "/definitions" if "swagger" in self.file.data else "/components/schemas"

    def _spot(self, pointer: Pointer, name: str, key: str = "") -> Spot | None:
        section = _SECTIONS.get(pointer.section, self._schemas)
        tail = f"/{escape(key or pointer.method)}" if key or pointer.method else ""
        text = f"#{section}/{escape(name)}{tail}".replace("%", "%25")
        try:
            return self._locator.find(text, Spot(self.file, ""))
        except Missing:
            return None

    def _take(self, pointer: Pointer, name: str) -> None:
        """Refer to a part, and to what its path says for all of its operations."""
        section = _SECTIONS.get(pointer.section, self._schemas)
        here = self._data
        for token in section.split("/")[1:]:
            here = here.setdefault(token, {})
        base = f"{section}/{escape(name)}"
        if not pointer.method:
            here[name] = self._reference(base)
            return
        item = here.setdefault(name, {})
        for key in (pointer.method, "parameters", "servers"):
            if self._spot(pointer, name, key) is not None:
                item[key] = self._reference(f"{base}/{escape(key)}")

    def _reference(self, pointer: str) -> Node:
        return {"$ref": f"{self.file.url}#{quote(pointer)}"}

    def _nearest(self, pointer: Pointer) -> str:
        names = self._names(pointer)
        if pointer.name in names:
            return f"`{pointer.name}` has no such method there"
        near = self._suggestions.nearest(pointer.name, names, 0.4)
        return f"did you mean `{near}`?" if near else "correct the page"


def _alike(name: str) -> str:
    """A path regardless of the names of its parameters and of a slash at the end."""
    return _BRACES.sub("{}", name).strip("/")
