"""Overlays on a document (OpenAPI Overlay 1.0 and 1.1), with JSONPath by RFC 9535."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..diagnostics import At, Diagnostic, Diagnostics
from ..document import Document, Fragment, Location, Node, Origin, is_array, is_object
from .editor import Editor, Overgrown, below

if TYPE_CHECKING:
    from .queries import Queries


_SMALL = "nothing may be copied into itself again and again"


def apply_overlays(
    document: Document, overlays: Sequence[Fragment], diagnostics: Diagnostics
) -> Document | None:
    """The document after all actions of all overlays, each on what the one before left;
    None where that has no end.

    An action that cannot be applied is an error at its place and is left out, a target
    that matches nothing a warning (the specification lets it succeed).
    """
    from .queries import Queries

    queries = Queries()
    editor = Editor(document)
    for overlay in overlays:
        old = str(overlay.data["overlay"]).startswith("1.0")
        for index, action in enumerate(overlay.data["actions"]):
            if action is not None:
                origin = Origin(overlay, f"/actions/{index}")
                act = _Action(editor, queries, action, origin, old, diagnostics)
                try:
                    act.apply()
                except Overgrown:
                    act.fail("target", "the document grows too large here", _SMALL)
                    return None
    return editor.document


class _Action:
    """One action. `old` is Overlay 1.0, which replaces where 1.1 sees an error."""

    def __init__(
        self,
        editor: Editor,
        queries: Queries,
        action: Node,
        origin: Origin,
        old: bool,
        diagnostics: Diagnostics,
    ) -> None:
        self.editor, self.queries, self.action = editor, queries, action
        self.origin, self.old, self.diagnostics = origin, old, diagnostics

    def apply(self) -> None:
        found = self._select("target")
        if found is None:
            return
        if not found:
            self._unused()
        elif self.action.get("remove") is True:
            self._remove(found)
        elif "update" in self.action and "copy" in self.action:
            self.fail("copy", "`update` and `copy` exclude each other", "keep one")
        elif self._alike(found) and "update" in self.action:
            value = self.action["update"]
            for location in found:
                self._merge(location, value, below(self.origin, "update"), True)
        elif "copy" in self.action and self._alike(found):
            self._copy(found)

    # --- queries ------------------------------------------------------------------------

    def _select(self, key: str) -> list[Location] | None:
        """The locations that a query means; None, with an error, where it is none."""
        from .queries import Unusable

        try:
            return self.queries.find(self.action[key], self.editor.data)
        except Unusable as error:
            help = "write it as RFC 9535 says: $.paths['/pets'].get.parameters[0]"
            self.fail(key, str(error), help)
            return None

    def _unused(self) -> None:
        self.diagnostics.warning(
            "overlay-unused",
            f"`{self.action['target']}` matches nothing of the merged document",
            self._at("target"),
            "compare it with what `codegen merge` prints, or remove the action",
        )

    def _alike(self, found: Sequence[Location]) -> bool:
        """1.1: nodes of one action are all objects, all arrays or all primitives."""
        kinds = sorted({_kind(self.editor.get(location)) for location in found})
        if len(kinds) > 1:
            words = " and ".join(kinds)
            message = f"the target matches {words}, and they cannot change alike"
            self.fail("target", message, "write an action for each")
        return len(kinds) < 2

    # --- changes ------------------------------------------------------------------------

    def _remove(self, found: Sequence[Location]) -> None:
        """The innermost first, and in a list from its end, so that places stay true."""
        if () in found:
            self.fail("target", "the whole document cannot be removed", "")
            return
        for location in sorted(found, key=_innermost_last, reverse=True):
            self.editor.drop(location)

    def _copy(self, found: Sequence[Location]) -> None:
        sources = self._select("copy")
        if sources is None:
            return
        if len(sources) != 1:
            message = f"`copy` needs one node, and this matches {len(sources)}"
            self.fail("copy", message, "name exactly the node to copy")
            return
        value = self.editor.get(sources[0])
        for location in found:
            self._merge(location, value, below(self.origin, "copy"), True)

    def _merge(self, location: Location, value: Any, origin: Origin, top: bool) -> None:
        """Merge a value into a node, as the table of section "Action Object" says."""
        here = self.editor.get(location)
        if self.old and value is None and _kind(here) != "primitives":
            return  # `components:` with nothing below, as the examples of 1.0 have it
        if is_object(here) and is_object(value):
            for key, item in value.items():
                self._member(here, location, key, item, self._inner(origin, key))
        elif is_array(here) and (top or is_array(value)):
            self._extend(location, value, origin)
        elif _kind(here) == _kind(value) or (self.old and not top):
            self.editor.put(location, value, origin)
        else:
            self._incompatible(location, here, value, origin)

    def _inner(self, origin: Origin, key: str) -> Origin:
        """What is copied stands in the overlay as one path."""
        return origin if origin.pointer.endswith("/copy") else below(origin, key)

    def _member(
        self, here: Node, location: Location, key: str, item: Any, origin: Origin
    ) -> None:
        if key in here:
            self._merge((*location, key), item, origin, False)
        else:
            self.editor.put((*location, key), item, origin)

    def _extend(self, location: Location, value: Any, origin: Origin) -> None:
        """1.1 concatenates an array, 1.0 appends whatever it is as one entry."""
        if not is_array(value) or (self.old and origin.pointer.endswith("/update")):
            self.editor.extend(location, [value], [origin])
            return
        origins = [self._inner(origin, str(index)) for index in range(len(value))]
        self.editor.extend(location, value, origins)

    # --- failures -----------------------------------------------------------------------

    def _incompatible(
        self, location: Location, here: Any, value: Any, origin: Origin
    ) -> None:
        ours, theirs = _SINGULAR[_kind(here)], _SINGULAR[_kind(value)]
        self.diagnostics.add(
            Diagnostic(
                "overlay-incompatible",
                "error",
                f"this is {theirs}, and what it should change is {ours}",
                origin.fragment.at(origin.pointer),
                "remove that first, with an action of its own before this one",
                (("what it should change", self.editor.at(location)),),
            )
        )

    def fail(self, key: str, message: str, help: str) -> None:
        self.diagnostics.error("overlay-invalid", message, self._at(key), help)

    def _at(self, key: str) -> At:
        return self.origin.fragment.at(f"{self.origin.pointer}/{key}")


_SINGULAR = {"objects": "an object", "arrays": "an array", "primitives": "a primitive"}


def _kind(node: Any) -> str:
    if is_object(node):
        return "objects"
    return "arrays" if is_array(node) else "primitives"


def _innermost_last(location: Location) -> tuple[int, list[tuple[bool, str | int]]]:
    return len(location), [(isinstance(key, int), key) for key in location]
