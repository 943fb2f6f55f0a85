"""Fields of a class: which are left, which came and which are gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .change import Change, Data, graded, instead
from .field import Field, compare_field, fields_of
from .types import Sides, Use


def compare_fields(
    owner: str, old: Data, new: Data, uses: Sequence[Use], sides: Sides
) -> Iterator[Change]:
    """What changed in the fields of one class."""
    ours, theirs = fields_of(old), fields_of(new)
    by_wire = {field.wire: field for field in theirs.values()}
    met: set[str] = set()
    for name, field in ours.items():
        other = theirs.get(name)
        other = other or by_wire.get(field.wire)
        if other is None or (other.name != name and other.name in ours):
            yield Change("breaking", "field-removed", f"{owner}.{name}", "removed")
            continue
        met.add(other.name)
        yield from compare_field(owner, field, other, uses, sides)
    for name, field in theirs.items():
        if name not in met:
            yield _added(owner, field, uses)
    yield from _extra(owner, old, new, uses, sides)


def _added(owner: str, field: Field, uses: Sequence[Use]) -> Change:
    subject = f"{owner}.{field.name}"
    if "given" in uses and field.required and field.given:
        return Change("breaking", "field-added-required", subject, "new and required")
    return Change("compatible", "field-added", subject, "new", after=field.type)


def _extra(
    owner: str, old: Data, new: Data, uses: Sequence[Use], sides: Sides
) -> Iterator[Change]:
    """The type of properties that have no name in the documentation."""
    was, now = old.get("extra", "Any"), new.get("extra", "Any")
    if was == now:
        return
    breaks = any(sides.breaks(was, now, use) for use in uses)
    message = f"further fields are {instead(now, was)}"
    yield Change(graded(breaks), "field-type", f"{owner}.*", message, was, now)
