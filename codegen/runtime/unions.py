"""Which member of a union a JSON value is meant to be.

Pydantic tries all, exponentially where they recur; here a look at the value chooses one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .decode import TAG
from .fitting import DEPTH, WRONG, fit, is_object, kinds_of, outline_of
from .schemas import parts_of

__all__ = ["Tagged"]

UNION = "a member of the union"
_Of = Callable[[Any], CoreSchema]


@dataclass(frozen=True)
class Tagged:
    """The field that tells the members of a union apart: `Annotated[A | B, Tagged(…)]`.

    `names` says which value stands for which class; else it is the class's name. An
    unknown value gives the plain dict.
    """

    field: str
    names: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(self.field)

    def decoding(self, hint: Any, of: _Of) -> CoreSchema:
        """Return how such a union is decoded; `of` gives the schema of a member. What is
        before `TAG` in the place of an error is no part of the value."""
        parts = parts_of(hint)
        classes = {getattr(part, "__name__", ""): part for part in parts}
        choices: dict[str, CoreSchema] = {}
        for tag in (*classes, *self.names):
            if part := classes.get(self.names.get(tag, tag)):
                labelled: Any = [(of(part), TAG)]
                choices[tag] = cs.union_schema(labelled, auto_collapse=False)
        schema = _tagged(choices, self.field)
        return cs.nullable_schema(schema) if type(None) in parts else schema


def union(members: Sequence[Any], of: _Of) -> CoreSchema:
    """Return the schema of a union whose member is chosen by a look at the value, or by
    pydantic where JSON types differ: an error then names those that others may take."""
    kinds = [kinds_of(member) for member in members]
    every = frozenset[str]().union(*kinds)
    if len(every) == sum(map(len, kinds)):
        rest = [TAG.join(["", "", UNION, "value", *sorted(every - k)]) for k in kinds]
        labelled: Any = [*zip(map(of, members), rest, strict=True)]
        return cs.union_schema(labelled, mode="left_to_right", auto_collapse=False)
    choices = {f"{TAG}{i}": of(member) for i, member in enumerate(members)}
    return _tagged(choices, _chooser(members))


def _tagged(choices: dict[str, CoreSchema], by: Any) -> CoreSchema:
    more: Any = {"custom_error_type": UNION, "custom_error_message": "mismatch"}
    return cs.tagged_union_schema(choices, discriminator=by, **more)


def _chooser(members: Sequence[Any]) -> Callable[[Any], str | None]:
    """Return the function that finds a value's member, as its tag."""
    field, tags = _telling(members)

    def choose(value: Any) -> str | None:
        if tags and isinstance(value, dict):
            text = cast("dict[str, Any]", value).get(field)
            if isinstance(text, str) and text in tags:
                return tags[text]
        return _best(members, value)

    return choose


def _best(members: Sequence[Any], value: Any) -> str | None:
    """Return the tag of what a value fits best, looking deeper where several fit alike."""
    alike, best = list(range(len(members))), WRONG
    for depth in range(DEPTH):
        points = {i: fit(members[i], value, depth) for i in alike}
        best = max(points.values())
        alike = [i for i in alike if points[i] == best]
        if len(alike) == 1:
            break
    return None if best <= WRONG else f"{TAG}{alike[0]}"


def _telling(members: Sequence[Any]) -> tuple[str, dict[str, str]]:
    """Return a field whose constants tell all objects apart, and the tag of each value."""
    tags = {f"{TAG}{i}": m for i, m in enumerate(members) if "object" in kinds_of(m)}
    fields = [(t, outline_of(m)[0] if is_object(m) else {}) for t, m in tags.items()]
    for name in fields[0][1] if fields else ():
        pairs = [(v, tag) for tag, f in fields for v in f.get(name, (0, 0, ()))[2] if v]
        told = {tag for _, tag in pairs} == set(tags)
        if told and len(dict(pairs)) == len(pairs):
            return name, dict(pairs)
    return "", {}
