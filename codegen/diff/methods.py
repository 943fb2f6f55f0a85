"""Methods and resources: what is gone, what is called otherwise, what each one does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from ..code_spans import code
from ..path_templates import nameless
from .answers import compare_answers
from .argument import arguments_of
from .arguments import compare_arguments
from .bodies import compare_bodies
from .change import Change, Data, deprecation, instead
from .client import security
from .pairs import by_name, paired
from .types import Sides


def compare_methods(before: Data, after: Data, sides: Sides) -> Iterator[Change]:
    """What changed in the methods, new ones last."""
    old, new = before["operations"], after["operations"]
    now = matched(old, new)
    gone = _removed(old, new, now)
    yield from gone
    yield from _renamed(now)
    for name, operation in old.items():
        if name in now:
            pair = _Pair(now[name], operation, new[now[name]], sides)
            yield from pair.changes()
            yield from _needs(pair, before["client"], after["client"])
    kept = set(now.values())
    for name in new:
        if name not in kept:
            yield Change(
                "compatible", "method-added", name, "new", after=_http(new, name)
            )


def matched(old: Data, new: Data) -> dict[str, str]:
    """The methods that are left: the same request first, then the same name."""
    return paired(
        old, new, lambda _, op: op["http"], lambda _, op: _request(op), by_name
    )


def _request(operation: Data) -> str:
    """Method and path; what parameters of the path are called does not matter."""
    return nameless(operation["http"])


def _http(operations: Data, name: str) -> str:
    return str(operations[name]["http"])


def _resource(name: str) -> str:
    return name.partition(".")[0]


def _removed(old: Data, new: Data, now: Mapping[str, str]) -> Iterator[Change]:
    """Resources of which nothing is left, and single methods."""
    gone = {_resource(name) for name in old} - {_resource(name) for name in now}
    gone -= {_resource(name) for name in new}
    for resource in sorted(gone):
        count = sum(_resource(name) == resource for name in old)
        message = f"removed, with {count} method{'s' * (count != 1)}"
        yield Change("breaking", "resource-removed", resource, message)
    for name in old:
        if name not in now and _resource(name) not in gone:
            http = _http(old, name)
            yield Change("breaking", "method-removed", name, "removed", before=http)


def _renamed(now: Mapping[str, str]) -> Iterator[Change]:
    """Resources that moved as a whole, and what moved beside that."""
    targets: dict[str, set[str]] = {}
    for name, other in now.items():
        targets.setdefault(_resource(name), set()).add(_resource(other))
    whole = {
        resource: next(iter(others))
        for resource, others in sorted(targets.items())
        if len(others) == 1 and resource not in others
    }
    for resource, other in whole.items():
        message = f"renamed to {code(other)}"
        yield Change("breaking", "resource-renamed", resource, message)
    for name, other in now.items():
        expected = whole.get(_resource(name), _resource(name)) + name[name.index(".") :]
        if other != expected:
            message = f"renamed to {code(other)}"
            yield Change("breaking", "method-renamed", name, message)


def _needs(pair: _Pair, before: Data, after: Data) -> Iterator[Change]:
    """Credentials of one method, where it has its own."""
    if pair.old.get("security") == pair.new.get("security"):
        return
    was = pair.old.get("security", before.get("security", []))
    now = pair.new.get("security", after.get("security", []))
    yield from security(pair.name, was, now)


class _Pair(Struct, frozen=True):
    name: str
    old: Data
    new: Data
    sides: Sides

    def changes(self) -> Iterator[Change]:
        yield from compare_arguments(self.name, self.old, self.new, self.sides)
        yield from compare_bodies(self.name, self.old, self.new, self.sides)
        yield from compare_answers(self.name, self.old, self.new, self.sides)
        was, now = (bool(side.get("deprecated")) for side in (self.old, self.new))
        yield from deprecation(self.name, was, now)
        yield from self._server()
        yield from self._wire()
        if self._reworded():
            yield Change("wording", "wording", self.name, "other words")

    def _reworded(self) -> bool:
        """Arguments that came or went have said enough, and bring words of their own."""
        if self.old["words"] == self.new["words"]:
            return False
        ours, theirs = arguments_of(self.old), arguments_of(self.new)
        errors = [set(side.get("errors", ())) for side in (self.old, self.new)]
        limited = self.old.get("limits") != self.new.get("limits")
        return set(ours) == set(theirs) and errors[0] == errors[1] and not limited

    def _server(self) -> Iterator[Change]:
        was, now = self.old.get("server"), self.new.get("server")
        if was != now:
            message = f"sent to {instead(now or 'base_url', was or 'base_url')}"
            yield Change("breaking", "base-url", self.name, message)

    def _wire(self) -> Iterator[Change]:
        if _request(self.old) != _request(self.new):
            was, now = self.old["http"], self.new["http"]
            message = instead(now, was)
            yield Change("wire", "request-changed", self.name, message, was, now)
        for key, verb in (("sends", "sends"), ("accept", "accepts")):
            was = self.old.get(key, "application/json")
            now = self.new.get(key, "application/json")
            if was != now and self._has(key):
                message = f"{verb} {instead(now, was)}"
                yield Change("wire", "media-type", self.name, message, was, now)

    def _has(self, key: str) -> bool:
        """Whether there is something to send or to accept, before and after."""
        if key == "accept":
            return "None" not in (self.old["returns"], self.new["returns"])
        return all("field" in side or "body" in side for side in (self.old, self.new))
