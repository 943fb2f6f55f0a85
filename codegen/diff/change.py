"""One change, what it means, and the version step that it asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from ..code_spans import code

Group = Literal["breaking", "compatible", "wire", "wording"]
Step = Literal["major", "minor", "patch", "none"]
Data: TypeAlias = Mapping[str, Any]
"""A part of a surface."""
GROUPS: tuple[Group, ...] = ("breaking", "compatible", "wire", "wording")


class Change(Struct, frozen=True):
    """`kind` is stable and kebab-case; `subject` is what a caller knows the thing by
    (`customers.list(limit)`, `Customer.email`); `note` says what is left to explain."""

    group: Group
    kind: str
    subject: str
    message: str
    before: str = ""
    after: str = ""
    note: str = ""


def graded(breaks: bool) -> Group:
    """What a change in Python code is: either it breaks some, or none."""
    return "breaking" if breaks else "compatible"


def deprecation(subject: str, was: bool, now: bool) -> Iterator[Change]:
    """Whether the documentation advises against it, which it did not do before."""
    if now and not was:
        yield Change("compatible", "deprecated", subject, "deprecated")
    elif was and not now:
        yield Change("compatible", "undeprecated", subject, "no longer deprecated")


def instead(new: str, old: str) -> str:
    """What a message says of one thing in the place of another."""
    return f"{code(new)} instead of {code(old)}"


def step(changes: Iterable[Change]) -> Step:
    """By https://semver.org, items 6 to 8: what the next version has to be."""
    groups = {change.group for change in changes}
    if "breaking" in groups:
        return "major"
    if "compatible" in groups:
        return "minor"
    return "patch" if groups else "none"
