"""The arguments of one method: which are left, which came and which are gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..code_spans import code
from .argument import Argument, arguments_of, compare_argument
from .change import Change, Data
from .pairs import by_name, paired
from .types import Sides


def compare_arguments(
    method: str, old: Data, new: Data, sides: Sides
) -> Iterator[Change]:
    """What changed in how a method is called."""
    ours, theirs = arguments_of(old), arguments_of(new)
    if ("body" in old) != ("body" in new) and ours and theirs:
        reshaped = {"field", "body"}
        if any(a.place in reshaped for a in ours.values()) and any(
            a.place in reshaped for a in theirs.values()
        ):
            yield _reshaped(method, ours, theirs)
            ours = {n: a for n, a in ours.items() if a.place not in reshaped}
            theirs = {n: a for n, a in theirs.items() if a.place not in reshaped}
    now = _matched(ours, theirs)
    kept = set(now.values())
    for name, argument in ours.items():
        if name in now:
            yield from compare_argument(method, argument, theirs[now[name]], sides)
        else:
            subject = f"{method}({name})"
            yield Change("breaking", "argument-removed", subject, "removed")
    yield from _order(method, ours, theirs, now)
    for name, argument in theirs.items():
        if name not in kept:
            yield _added(method, argument)


def _reshaped(
    method: str, ours: Mapping[str, Argument], theirs: Mapping[str, Argument]
) -> Change:
    """The body as one argument where it was many, or the other way round."""
    whole = any(a.place == "body" for a in theirs.values())
    fields = (ours if whole else theirs).values()
    names = ", ".join(f"{code(a.name)}" for a in fields if a.place == "field")
    one = "the whole body as `body`"
    message = f"takes {one} instead of {names}" if whole else f"takes {names} for {one}"
    return Change("breaking", "argument-body", method, message)


def _matched(
    ours: Mapping[str, Argument], theirs: Mapping[str, Argument]
) -> dict[str, str]:
    """The arguments that are left: by name, by name on the wire, by position."""
    return paired(ours, theirs, by_name, lambda _, a: (a.place, a.wire), _position)


def _position(_: str, argument: Argument) -> tuple[str, int] | None:
    at = argument.position
    return (argument.place, at) if at >= 0 else None


def _order(
    method: str,
    ours: Mapping[str, Argument],
    theirs: Mapping[str, Argument],
    now: Mapping[str, str],
) -> Iterator[Change]:
    """Positional arguments that stand in another order."""
    kept = [a for n, a in ours.items() if n in now and a.position >= 0]
    kept = [a for a in kept if theirs[now[a.name]].position >= 0]
    before = [now[a.name] for a in sorted(kept, key=lambda a: a.position)]
    after = sorted(before, key=lambda name: theirs[name].position)
    if before != after:
        message = f"positional arguments are {code(', '.join(after))} instead of"
        message += f" {code(', '.join(before))}"
        yield Change("breaking", "argument-moved", method, message)


def _added(method: str, argument: Argument) -> Change:
    subject = f"{method}({argument.name})"
    if argument.required:
        kind = "argument-added-required"
        return Change(
            "breaking", kind, subject, "new and required", after=argument.type
        )
    return Change("compatible", "argument-added", subject, "new", after=argument.type)
