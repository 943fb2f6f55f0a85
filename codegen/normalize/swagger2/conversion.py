"""What one conversion knows: the 2.0 document, what was noticed, what went where."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, unquote

from ...diagnostics import At, Diagnostics
from ...document import Fragment, Node, is_array, is_object, moved_back
from ...media_types import JSON, essence, is_json
from ...resolve import resolve

Moved = tuple[tuple[str, str], ...]
"""Prefixes of pointers: in the 3.1 tree, in the 2.0 text; longest first."""

DEFAULT = [JSON]
"""What is sent and received where a document says nothing of media types."""
_IN_POINTERS = "/~!$&'()*+,;=:@"
"""Characters that stand for themselves in an URI fragment (RFC 3986, section 3.5)."""
_SECTIONS = {
    "/components/schemas": "/definitions",
    "/components/parameters": "/parameters",
    "/components/responses": "/responses",
    "/components/securitySchemes": "/securityDefinitions",
}


class Conversion:
    """The state that all parts of a conversion share."""

    def __init__(
        self, root: Node, fragment: Fragment, diagnostics: Diagnostics
    ) -> None:
        self.root, self.diagnostics = root, diagnostics
        self._fragment = fragment
        self._old = dict(_SECTIONS)
        self._new = {old: new for new, old in _SECTIONS.items()}
        self._references: list[Node] = []
        self.consumes = self.media_types(root, "consumes", "") or DEFAULT
        self.produces = self.media_types(root, "produces", "") or DEFAULT

    # --- places -----------------------------------------------------------------------

    def same(self, new: str, old: str) -> None:
        """What stands at `new` is what stood at `old`, for diagnostics and references."""
        self._old[new] = old
        self._new.setdefault(old, new)

    def near(self, new: str, old: str) -> None:
        """What stands at `new` was made of what stood at `old`."""
        self._old[new] = old

    def was(self, new: str) -> str:
        """Where what stands at `new` stood."""
        return moved_back(new, self._old)

    def moved(self) -> Moved:
        moves = [(new, old) for new, old in self._old.items() if new != old]
        return tuple(sorted(moves, key=lambda move: (-len(move[0]), move[0])))

    def at(self, old: str) -> At:
        return self._fragment.at(old)

    # --- references -------------------------------------------------------------------

    def resolve(self, node: Any, old: str) -> tuple[Any, str]:
        """The node that is meant and its place in the 2.0 document; {} for nothing."""
        return resolve(self.root, node, old)

    def refer(self, holder: Node) -> Node:
        """A new object that refers to something, which `settle` brings up to date."""
        if holder["$ref"].startswith("#/definitions/"):
            name = holder["$ref"].removeprefix("#/definitions/")
            holder["$ref"] = f"#/components/schemas/{name}"
        elif holder["$ref"].startswith("#/"):
            self._references.append(holder)
        return holder

    def settle(self) -> None:
        """Lead the references to where everything is, now that it is known."""
        for holder in self._references:
            written = holder["$ref"][1:]
            pointer = moved_back(unquote(written), self._new)
            if pointer != unquote(written):
                encoded = quote(pointer, safe=_IN_POINTERS)
                holder["$ref"] = f"#{encoded if '%' in written else pointer}"

    # --- media types ------------------------------------------------------------------

    def media_types(self, node: Node, key: str, old: str) -> list[str]:
        """What `consumes` or `produces` lists; nothing where it is absent or empty."""
        told = node.get(key)
        if isinstance(told, str):
            return [told]
        if told is not None and not is_array(told):
            self.leave_out(f"{old}/{key}", f"`{key}` should be a list of media types")
        result: dict[str, None] = {}
        for index, name in enumerate(told if is_array(told) else ()):
            if isinstance(name, str) and "/" in name:
                result[name.strip()] = None
            else:
                self.leave_out(f"{old}/{key}/{index}", "this is no media type")
        return list(result)

    # --- what was noticed -------------------------------------------------------------

    def leave_out(
        self, old: str, message: str, help: str = "correct it where it counts"
    ) -> None:
        """Say what is wrong with a part that does not reach the 3.1 tree."""
        message = f"{message}; it is left out"
        self.diagnostics.error("swagger-left-out", message, self.at(old), help)

    def objects(self, node: Node, key: str, old: str) -> Node:
        """A section of a 2.0 object that holds objects by name."""
        section = node.get(key)
        if section is not None and not is_object(section):
            self.leave_out(f"{old}/{key}", f"`{key}` should be a mapping")
        return section if is_object(section) else {}


def is_reference(node: Node) -> bool:
    """Whether a node refers to another one."""
    return isinstance(node.get("$ref"), str)


def by_preference(types: list[str]) -> list[str]:
    """JSON first, the order of the document otherwise."""
    return sorted(types, key=lambda name: (essence(name) != JSON, not json(name)))


def json(name: str) -> bool:
    """Whether a media type is JSON, or built on it, and no other."""
    return is_json(name) and essence(name) != "*/*"
