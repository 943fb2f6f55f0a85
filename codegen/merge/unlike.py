"""What two components of one name do not agree on, in the words of the documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..canonical import meaning
from ..diagnostics import Diagnostic
from ..document import as_object
from ..walk import holders
from .differences import apart, first
from .place import Place

Variants = Mapping[tuple[int, str], str]
"""What each fragment's component means, by the fragment and its pointer."""


def unlike(one: Place, other: Place, kind: str, variants: Variants) -> str:
    """The parts that differ, the first few by name; where none does, what they refer to."""
    found = apart(dict(_parts(one[1], kind)), dict(_parts(other[1], kind)))
    if not found:
        meant = {
            ref: variants.get((id(other[0]), ref[1:])) for ref in _refs(other, kind)
        }
        known = {ref: variants.get((id(one[0]), ref[1:])) for ref in meant}
        names = [ref.rpartition("/")[2] for ref in meant if meant[ref] != known[ref]]
        found = [f"what `{name}` means" for name in names]
    return first(found)


def _parts(node: Any, kind: str) -> Iterator[tuple[str, str]]:
    """What each part of a component is called, and what it means by itself."""
    for key, value in as_object(node).items():
        if key == "properties":
            for name, inner in as_object(value).items():
                yield f"property `{name}`", meaning({key: {name: inner}}, kind)
        elif (text := meaning({key: value}, kind)) != "{}":
            yield f"`{key}`", text


def _refs(place: Place, kind: str) -> list[str]:
    if kind in ("securityScheme", "example", "link"):
        return []
    return [*dict.fromkeys(str(holder["$ref"]) for holder in holders(place[1], kind))]


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
