"""The media types of a request body: which came, which are gone, what goes with each."""

from __future__ import annotations

from collections.abc import Iterator

from ..code_spans import code
from .arguments import compare_arguments
from .change import Change, Data
from .types import Sides


def compare_bodies(name: str, old: Data, new: Data, sides: Sides) -> Iterator[Change]:
    """What changed for a caller who chooses the media type; arguments of the usual one
    are compared by themselves."""
    was, now = _types(old), _types(new)
    for each in was if len(was) > 1 else ():
        if each not in now:
            message = f"{code(each)} cannot be sent any more"
            yield Change("breaking", "media-type-removed", name, message)
    for each in now if was and len(now) > 1 else ():
        if each not in was:
            message = f"{code(each)} can be sent, too"
            yield Change("compatible", "media-type-added", name, message)
    for body in new.get("bodies", ()):
        before = (b for b in old.get("bodies", ()) if {*b["media"]} & {*body["media"]})
        for other in before:
            kept = next(each for each in body["media"] if each in other["media"])
            ours = {"http": old["http"], **other}
            theirs = {"http": new["http"], **body}
            yield from compare_arguments(f"{name}[{kept}]", ours, theirs, sides)


def _types(side: Data) -> list[str]:
    """All media types of the body of a method, the usual one first; none without one."""
    more = [each for body in side.get("bodies", ()) for each in body["media"]]
    if not (more or "field" in side or "body" in side):
        return []
    return [side.get("sends", "application/json"), *side.get("choices", ()), *more]
