"""One argument: what it is, and what changed in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from ..code_spans import code
from .change import Change, Data, Group, deprecation, graded, instead
from .limits import compare_limits
from .types import Sides

PLACES = ("path", "query", "header", "cookie", "field", "body")
WORDS = {
    "path": "part of the path",
    "query": "a query parameter",
    "header": "a header",
    "cookie": "a cookie",
    "field": "a field of the body",
    "body": "the body",
}


class Argument(Struct, frozen=True):
    """`position` counts the positional ones from 0; -1 is a keyword."""

    name: str
    place: str
    wire: str
    type: str
    required: bool
    position: int
    default: Any
    style: str
    limits: Mapping[str, Any]
    outdated: bool


def arguments_of(operation: Data) -> dict[str, Argument]:
    """The arguments of a method by name; those of the path stand in its order."""
    order = re.findall(r"\{([^{}]*)\}", operation["http"])
    wires, defaults = operation.get("wire", {}), operation.get("defaults", {})
    limits = operation.get("limits", {})
    result: dict[str, Argument] = {}
    for place in PLACES:
        for key, type in operation.get(place, {}).items():
            name = key.rstrip("?")
            wire = wires.get(name, name)
            position = order.index(wire) if place == "path" and wire in order else -1
            style = operation.get("styles", {}).get(name, "")
            required = not key.endswith("?")
            result[name] = Argument(
                name,
                place,
                wire,
                type,
                required,
                position,
                defaults.get(name),
                style,
                limits.get(name, {}),
                name in operation.get("outdated", {}),
            )
    return result


def compare_argument(
    method: str, old: Argument, new: Argument, sides: Sides
) -> Iterator[Change]:
    """What changed in an argument that is left."""
    return _Pair(method, old, new, sides).changes()


class _Pair(Struct, frozen=True):
    method: str
    old: Argument
    new: Argument
    sides: Sides

    def changes(self) -> Iterator[Change]:
        yield from self._call()
        yield from self._type()
        yield from self._default()
        subject = f"{self.method}({self.new.name})"
        yield from compare_limits(subject, self.old.limits, self.new.limits)
        yield from deprecation(subject, self.old.outdated, self.new.outdated)
        yield from self._wire()

    def _change(self, group: Group, kind: str, message: str, note: str = "") -> Change:
        subject = f"{self.method}({self.new.name})"
        return Change(group, kind, subject, message, note=note)

    def _call(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if old.name != new.name:
            subject, message = (
                f"{self.method}({old.name})",
                f"renamed to {code(new.name)}",
            )
            yield Change("breaking", "argument-renamed", subject, message)
        if old.position >= 0 > new.position:
            yield self._change("breaking", "argument-keyword", "by keyword only now")
        elif new.position >= 0 > old.position:
            yield self._change("breaking", "argument-positional", "positional now")
        if new.required and not old.required:
            yield self._change("breaking", "argument-required", "required now")
        elif old.required and not new.required:
            yield self._change("compatible", "argument-optional", "may be left out now")

    def _type(self) -> Iterator[Change]:
        old, new = self.old.type, self.new.type
        verdict = self.sides.verdict(old, new, "given")
        if verdict == "same":
            return
        kinds = {"wider": "widened", "narrower": "narrowed", "other": "type"}
        message = f"takes {instead(new, old)}"
        subject = f"{self.method}({self.new.name})"
        yield Change(
            graded(verdict != "wider"),
            f"argument-{kinds[verdict]}",
            subject,
            message,
            old,
            new,
        )

    def _default(self) -> Iterator[Change]:
        old, new = self.old.default, self.new.default
        if old == new and type(old) is type(new):
            return
        if old is None:
            message = f"the default is documented: {code(repr(new))}"
            yield self._change("compatible", "default-added", message)
        elif new is None:
            message = f"the default {code(repr(old))} is not documented any more"
            yield self._change("breaking", "default-removed", message)
        else:
            message = f"{code(repr(new))} by default instead of {code(repr(old))}"
            yield self._change("breaking", "default-changed", message)

    def _wire(self) -> Iterator[Change]:
        old, new = self.old, self.new
        if old.place != new.place and "path" not in (old.place, new.place):
            message = f"sent as {WORDS[new.place]} instead of {WORDS[old.place]}"
            yield self._change("wire", "argument-place", message)
        if old.wire != new.wire and old.place != "path":
            message = f"{code(new.wire)} on the wire instead of {code(old.wire)}"
            yield self._change("wire", "argument-wire", message)
        if old.style != new.style and old.place == new.place:
            message = f"sent in the style {code(new.style or 'usual')} instead of"
            message += f" {code(old.style or 'usual')}"
            yield self._change("wire", "argument-style", message)
