"""What two components of one name do not agree on, in the words of the documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..canonical import meaning
from ..diagnostics import Diagnostic
from ..document import Node, as_object, last_of
from ..walk import holders
from .differences import apart, first
from .place import Place
from .renamed import component_of

Variants = Mapping[tuple[int, str], str]
"""What each fragment's component means, by the fragment and its pointer."""


def unlike(one: Place, other: Place, kind: str, variants: Variants) -> str:
    """The parts that differ, the first few by name; where none does, what they refer to."""
    found = apart(_meanings(one, kind), _meanings(other, kind))
    return first(found or [*_behind(one, other, kind, variants)])


def _behind(one: Place, other: Place, kind: str, variants: Variants) -> Iterator[str]:
    """The components that two of one wording refer to and that mean two things."""
    if kind in ("securityScheme", "example", "link"):
        return
    for part, node in _parts(other[1]):
        told = (component_of(str(it["$ref"]))[0] for it in holders(node, kind))
        for pointer in dict.fromkeys(told):
            known, meant = (
                variants.get((id(place[0]), pointer)) or variants.get((0, pointer))
                for place in (one, other)
            )
            if known != meant:
                yield f"what `{last_of(pointer)}` means ({part})"


def _meanings(place: Place, kind: str) -> dict[str, str]:
    """What each part of a component means by itself."""
    found = {part: meaning(node, kind) for part, node in _parts(place[1])}
    return {part: text for part, text in found.items() if text != "{}"}


def _parts(node: Any) -> Iterator[tuple[str, Node]]:
    """What each part of a component is called, and the component with this part alone."""
    for key, value in as_object(node).items():
        if key == "properties":
            for name, inner in as_object(value).items():
                yield f"property `{name}`", {key: {name: inner}}
        else:
            yield f"`{key}`", {key: value}


def renamed_to(
    section: str, name: str, new: str, places: tuple[Place, Place], what: str
) -> Diagnostic:
    """Tells of a second meaning, with both places; the first of the two keeps the name."""
    (kept, _, pointer), (other, _, here) = places
    help = (
        f"rename one of them under `components/{section}` to choose the name yourself"
    )
    return Diagnostic(
        "component-conflict",
        "warning",
        f"`{name}` means two things; here it becomes `{new}`",
        other.at(here),
        f"they differ in {what}; {help}" if what else help,
        (("the other meaning, which keeps the name", kept.at(pointer)),),
    )
