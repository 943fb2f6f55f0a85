"""One field of a class: what it is, and what changed in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from ..code_spans import code
from .change import Change, Data, Group, deprecation, graded, instead
from .limits import compare_limits
from .types import Sides, Use, members


class Field(Struct, frozen=True):
    """`type` as the documentation has it; `held` as an attribute of the model has it,
    where what may be absent is None."""

    name: str
    wire: str
    type: str
    required: bool
    given: bool
    received: bool
    limits: Mapping[str, Any]
    outdated: bool

    @property
    def held(self) -> str:
        if self.required or "None" in members(self.type):
            return self.type
        return f"{self.type} | None"


def fields_of(data: Data) -> dict[str, Field]:
    """The fields of a class by their name, and the type of further ones under "*"."""
    result: dict[str, Field] = {}
    wires = data.get("wire", {})
    for key, type in data["fields"].items():
        name = key.rstrip("?")
        result[name] = Field(
            name,
            wires.get(name, name),
            type,
            not key.endswith("?"),
            name not in data.get("read_only", ()),
            name not in data.get("write_only", ()),
            data.get("limits", {}).get(name, {}),
            name in data.get("outdated", ()),
        )
    return result


def compare_field(
    owner: str, old: Field, new: Field, uses: Sequence[Use], sides: Sides
) -> Iterator[Change]:
    """What changed in a field that is left."""
    return _Pair(owner, old, new, uses, sides).changes()


class _Pair(Struct, frozen=True):
    owner: str
    old: Field
    new: Field
    uses: Sequence[Use]
    sides: Sides

    def changes(self) -> Iterator[Change]:
        yield from self._names()
        found: dict[str, Change] = {}
        for change in self._both():
            if change.kind not in found or change.group == "breaking":
                found[change.kind] = change
        yield from found.values()
        yield from deprecation(self._subject, self.old.outdated, self.new.outdated)

    def _both(self) -> Iterator[Change]:
        if "given" in self.uses and self.old.given > self.new.given:
            yield self._change("breaking", "field-read-only", "only received now")
        elif "given" in self.uses and self.new.given:
            yield from self._given()
        if "received" in self.uses and self.old.received > self.new.received:
            yield self._change("breaking", "field-write-only", "only sent now")
        elif "received" in self.uses and self.old.received:
            yield from self._received()

    @property
    def _subject(self) -> str:
        return f"{self.owner}.{self.new.name}"

    def _names(self) -> Iterator[Change]:
        if self.old.name != self.new.name:
            subject, message = f"{self.owner}.{self.old.name}", self.new.name
            yield Change(
                "breaking", "field-renamed", subject, f"renamed to {code(message)}"
            )
        elif self.old.wire != self.new.wire:
            message = (
                f"{code(self.new.wire)} on the wire instead of {code(self.old.wire)}"
            )
            given = "given" in self.uses
            note = "it is the key where a dict is given" if given else ""
            group: Group = "breaking" if given else "wire"
            yield Change(group, "field-wire", self._subject, message, note=note)

    def _given(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if new.required and not (old.required and old.given):
            yield self._change("breaking", "field-required", "required now")
        elif old.required and not new.required:
            yield self._change("compatible", "field-optional", "may be left out now")
        yield from self._type(old.type, new.type, "given")
        yield from compare_limits(self._subject, old.limits, new.limits)

    def _received(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if old.held == new.held:
            yield from self._only_sent()
        elif set(members(new.held)) - set(members(old.held)) == {"None"}:
            word = "null" if "None" in members(new.type) else "absent"
            kind = "field-null" if word == "null" else "field-absent"
            yield self._change("breaking", kind, f"may be {word} now", held=True)
            rest = " | ".join(part for part in members(new.held) if part != "None")
            if rest != old.held:
                yield from self._type(old.held, rest, "received")
        else:
            yield from self._type(old.held, new.held, "received")

    def _only_sent(self) -> Iterator[Change]:
        """The attribute stays as it is: None stands for null and for absent."""
        same = f"its type stays {code(self.new.held)}"
        if self.old.required and not self.new.required:
            yield self._wire("field-absent", "may be absent now", same)
        elif self.new.required and not self.old.required:
            yield self._wire("field-absent", "always there now", same)
        nulls = ["None" in members(field.type) for field in (self.old, self.new)]
        if nulls == [False, True]:
            yield self._wire("field-null", "may be null now", same)
        elif nulls == [True, False]:
            yield self._wire("field-null", "never null now", same)

    def _wire(self, kind: str, message: str, note: str) -> Change:
        return Change("wire", kind, self._subject, message, note=note)

    def _type(self, old: str, new: str, use: Use) -> Iterator[Change]:
        verdict = self.sides.verdict(old, new, use)
        if verdict == "same":
            return
        breaks = self.sides.breaks(old, new, use)
        verb = "takes" if use == "given" else "is"
        yield Change(
            graded(breaks),
            f"field-{'narrowed' if verdict == 'narrower' and use == 'given' else 'type'}",
            self._subject,
            f"{verb} {instead(new, old)}",
            old,
            new,
        )

    def _change(
        self, group: Group, kind: str, message: str, held: bool = False
    ) -> Change:
        if not held:
            return Change(group, kind, self._subject, message)
        return Change(group, kind, self._subject, message, self.old.held, self.new.held)
