"""Classes and named types: what code that reads or makes their values has to change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

from ..code_spans import code
from .change import Change, Data, deprecation, graded, instead
from .fields import compare_fields
from .types import Schemas, Sides, Use

ALIKE = 0.6
"""How much of their fields two classes share when one is the other under a new name."""


def renamed_classes(before: Schemas, after: Schemas) -> dict[str, str]:
    """Classes that have gone to those that came with (nearly) the same content."""
    result: dict[str, str] = {}
    free = {
        name: _content(after[name]) for name in sorted(after.keys() - before.keys())
    }
    for name in sorted(before.keys() - after.keys()):
        content = _content(before[name])
        alike = {new: _alike(content, other) for new, other in free.items()}
        found = max(alike, key=alike.__getitem__, default="")
        if found and alike[found] >= ALIKE:
            result[name] = found
            del free[found]
    return result


_Content: TypeAlias = frozenset[tuple[str, str]]


def _content(data: Data) -> _Content:
    """What a class is known by: its fields, its values, or else what it stands for."""
    for key in ("fields", "values"):
        if data.get(key):
            return frozenset((key, str(part)) for part in data[key])
    return frozenset([("type", str(data["type"]))] if "type" in data else ())


def _alike(one: _Content, other: _Content) -> float:
    same = len(one & other)
    return same / (len(one) + len(other) - same) if same else 0.0


def compare_classes(sides: Sides) -> Iterator[Change]:
    """What changed in the classes, new ones last."""
    for name, old in sides.before.items():
        new = sides.renamed.get(name, name)
        if new not in sides.after:
            yield Change("breaking", "class-removed", name, "removed")
            continue
        if new != name:
            yield Change("breaking", "class-renamed", name, f"renamed to {code(new)}")
        yield from _compare(_Pair(new, old, sides.after[new]), sides)
    known = {*sides.before, *sides.renamed.values()}
    for name in sides.after:
        if name not in known:
            yield Change("compatible", "class-added", name, "new")


class _Pair(Struct, frozen=True):
    name: str
    old: Data
    new: Data

    def uses(self) -> Iterator[Use]:
        """What a caller does with values of it, before and after."""
        pair = (self.old["in"], self.new["in"])
        if all(use in ("requests", "both") for use in pair):
            yield "given"
        if all(use in ("responses", "both") for use in pair):
            yield "received"


def _compare(pair: _Pair, sides: Sides) -> Iterator[Change]:
    yield from _place(pair)
    kinds = [_kind(data) for data in (pair.old, pair.new)]
    if kinds[0] != kinds[1] and "body" not in (pair.old["in"], pair.new["in"]):
        message = f"{kinds[1]} where it was {kinds[0]}"
        yield Change("breaking", "class-kind", pair.name, message)
    elif "values" in pair.old:
        yield from _values(pair)
    elif "type" in pair.old:
        yield from _type(pair, sides)
    elif "fields" in pair.old and "fields" in pair.new:
        yield from _class(pair, sides)
    if kinds[0] == kinds[1] and _reworded(pair):
        yield Change("wording", "wording", pair.name, "other words")


def _reworded(pair: _Pair) -> bool:
    """Fields that came or went have said enough, and bring words of their own."""
    fields = [
        {key.rstrip("?") for key in d.get("fields", ())} for d in (pair.old, pair.new)
    ]
    limits = [data.get("limits") for data in (pair.old, pair.new)]
    if limits[0] != limits[1]:
        return False
    return fields[0] == fields[1] and pair.old.get("words") != pair.new.get("words")


def _kind(data: Data) -> str:
    if "values" in data:
        return "an enum"
    return "a type" if "type" in data else "a class"


def _place(pair: _Pair) -> Iterator[Change]:
    """Where it is imported from: the top of the package, or its module."""
    old, new = pair.old, pair.new
    module = f"models.{new['from']}"
    if old.get("top", True) and not new.get("top", True):
        message = f"no longer at the top of the package, but in {code(module)}"
        yield Change("breaking", "class-moved", pair.name, message)
    elif old["from"] != new["from"]:
        top = new.get("top", True)
        message = f"in {code(module)} where it was in `models.{old['from']}`"
        note = "importing it from the package works as before" if top else ""
        yield Change(graded(not top), "class-moved", pair.name, message, note=note)


def _values(pair: _Pair) -> Iterator[Change]:
    uses = list(pair.uses())
    old, new = pair.old["values"], pair.new["values"]
    for value in old:
        if value not in new:
            message = f"{code(repr(value))} is no value any more"
            note = "" if "given" in uses else "it is only received"
            yield Change(
                graded("given" in uses),
                "enum-value-removed",
                pair.name,
                message,
                note=note,
            )
    for value in new:
        if value not in old:
            note = "open in answers, so nothing breaks at run time"
            note = note if "received" in uses else ""
            message = f"{code(repr(value))} is a value, too"
            yield Change(
                "compatible", "enum-value-added", pair.name, message, note=note
            )


def _type(pair: _Pair, sides: Sides) -> Iterator[Change]:
    old, new = pair.old["type"], pair.new["type"]
    if any(sides.breaks(old, new, use) for use in pair.uses()):
        message = f"is {instead(new, old)}"
        yield Change("breaking", "type-changed", pair.name, message, old, new)
    elif sides.verdict(old, new, "given") != "same":
        message = f"is {instead(new, old)}"
        yield Change("compatible", "type-changed", pair.name, message, old, new)


def _class(pair: _Pair, sides: Sides) -> Iterator[Change]:
    old, new, name = pair.old, pair.new, pair.name
    bases = [data.get("base") for data in (old, new)]
    if bases[0] and sides.renamed.get(bases[0], bases[0]) != bases[1]:
        message = f"no longer a {code(bases[0])}"
        yield Change("breaking", "class-base-removed", name, message)
    if old.get("input") and not new.get("input") and "in" in new:
        message = "no longer taken by any method"
        yield Change("breaking", "class-removed", str(old["input"]), message)
    was, now = (bool(side.get("deprecated")) for side in (old, new))
    yield from deprecation(name, was, now)
    yield from compare_fields(name, old, new, list(pair.uses()), sides)
