"""What components that share a name are called in the document, and who refers to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..canonical import of_mapping
from ..document import Fragment, as_object, escape, is_array, is_object, last_of
from ..resolve import target
from ..walk import kinded


class Renamed:
    """The united components, and what each fragment's own names became."""

    def __init__(self) -> None:
        self.components: dict[str, dict[str, Any]] = {}
        self.names: dict[tuple[int, str], str] = {}
        """What became of the component at a pointer of a fragment: its new pointer."""

    def reference(self, fragment: Fragment) -> Callable[[str], str]:
        """How a reference of this fragment reads in the document."""

        def renamed(text: str) -> str:
            head, tail = component_of(text)
            new = self.names.get((id(fragment), head))
            return text if new is None else f"#{new}{tail}"

        return renamed

    def security(self, fragment: Fragment, told: Any) -> Any:
        """What a fragment asks for, the schemes as they are called in the document."""
        if not self.names or not is_array(told):
            return told
        return [
            (
                {self._scheme(fragment, name): scopes for name, scopes in each.items()}
                if is_object(each)
                else each
            )
            for each in told
        ]

    def _scheme(self, fragment: Fragment, name: str) -> str:
        pointer = f"/components/securitySchemes/{escape(name)}"
        return last_of(self.names.get((id(fragment), pointer), pointer))


def component_of(reference: str) -> tuple[str, str]:
    """The pointer of the component that a reference leads to or into, and the rest of its
    way; ("", …) where it leads elsewhere."""
    pointer = target(reference) or ""
    tokens = pointer.split("/")
    head = "/".join(tokens[:4]) if tokens[1:2] == ["components"] else ""
    return head, pointer[len(head) :]


def rename(node: Any, kind: str, renamed: Renamed, fragment: Fragment) -> None:
    """Make what a node of this kind refers to, the schemes that its operations ask for
    included, what it is called in the document."""
    if kind in ("securityScheme", "example", "link"):
        return
    reference = renamed.reference(fragment)
    for part, what in kinded(node, kind):
        if what == "operation" and "security" in part:
            part["security"] = renamed.security(fragment, part["security"])
        if isinstance(part.get("$ref"), str):
            part["$ref"] = reference(part["$ref"])
        mapping = as_object(as_object(part.get("discriminator")).get("mapping"))
        for value, told in mapping.items():
            mapping[value] = of_mapping(told, reference)
