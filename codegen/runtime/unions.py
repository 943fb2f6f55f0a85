"""Which member of a union a JSON value is meant to be.

Pydantic tries all, exponentially where they recur; here a look at the value chooses one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Union, cast, get_origin

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .decode import TAG, kind_of
from .fitting import DEPTH, WRONG, Outline, fit, is_object, kinds_of, outline_of
from .schemas import SCALARS, Schemas, parts_of

__all__ = ["Tagged"]

UNION = "a member of the union"
_WRONG: Any = {"custom_error_type": UNION, "custom_error_message": "mismatch"}
_MANY, _SIMPLE = 500, (str, int, float)
_Outlines = Mapping[int, Outline]
_Look = Callable[[Any], str | None]
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


def union(members: Sequence[Any], schemas: Schemas) -> CoreSchema:
    """Return the schema of a union: pydantic finds the member where JSON types differ, or
    what it finds fits best for sure; else a look at the value does."""
    plain = [m for m in members if m in SCALARS or get_origin(m) is Literal]
    if plain:  # they are tried one after the other
        members = cast(Any, Union)[(*plain,)], *(m for m in members if m not in plain)
    found, kinds = [*map(schemas.of, members)], [*map(kinds_of, members)]
    every = frozenset[str]().union(*kinds)
    tried = [_but(each, *(every - k)) for each, k in zip(found, kinds, strict=True)]
    if len(every) < sum(map(len, kinds)):
        known = {i: outline_of(m) for i, m in enumerate(members) if is_object(m)}
        dicts = sum(get_origin(m) is dict for m in members)  # for what no model wants
        known = {} if len(known) + dicts < sum("object" in k for k in kinds) else known
        field, tags = _telling({} if dicts else known)
        told = _tagged({tag: found[i] for tag, i in tags.items()}, field)
        quiet = [cs.custom_error_schema(told, **_WRONG)] if tags else []
        choices = {f"{TAG}{i}": each for i, each in enumerate(found)}
        looked = _tagged(choices, _look(members, known, field, tags))
        tried = [*(_but(each, *every) for each in quiet), (looked, TAG + UNION)]
    return cs.union_schema(tried, mode="left_to_right", auto_collapse=False)


def _but(schema: CoreSchema, *kinds: str) -> Any:
    """Return one way to read a value; its error says nothing of values of these kinds."""
    return schema, TAG.join(["", "", UNION, "value", *sorted(kinds)])


def _tagged(choices: dict[Any, CoreSchema], by: str | _Look) -> CoreSchema:
    return cs.tagged_union_schema(choices, discriminator=by, **_WRONG)


def _telling(known: _Outlines) -> tuple[str, dict[str, int]]:
    """Return a field whose constants tell all objects apart, and whose each of them is."""
    for name in next(iter(known.values()))[0] if known else ():
        constants = {i: own.get(name, (0, 0, ()))[2] for i, (own, _) in known.items()}
        pairs = [(v, i) for i in known for v in constants[i] if isinstance(v, str)]
        if {i for _, i in pairs} >= known.keys() and len(dict(pairs)) == len(pairs):
            return name, dict(pairs)
    return "", {}


def _look(members: Sequence[Any], known: _Outlines, *by: Any) -> _Look:
    """Return what finds the place of the member that a value names, else of the one that
    it fits best. Objects with the same fields, of the same types, are judged once."""
    field, tags = by
    rows = (row for own, _ in known.values() for row in own.items())
    constants = {(name, value) for name, (_, _, values) in rows for value in values}
    telling, before = {name for name, _ in constants}, dict[Any, str | None]()

    def look(value: Any) -> str | None:
        if not known or kind_of(value) != "object" or len(value) > _MANY:
            return _best(members, value)[0]
        if isinstance(text := value.get(field), str) and text in tags:
            return f"{TAG}{tags[text]}"
        kinds = (
            kind_of(v) if type(v) is float else v.__class__ for v in value.values()
        )
        told = ((n, v) for n in telling if isinstance(v := value.get(n), _SIMPLE))
        shape: Any = (*value, *kinds, *constants.intersection(told))
        if (found := before.get(shape, "")) == "":
            found, sure = _best(members, value)
            if sure and len(before) < _MANY:
                before[shape] = found
        return found

    return look


def _best(members: Sequence[Any], value: Any) -> tuple[str | None, bool]:
    """Return the place of the member that a value fits best, looking deeper where several
    fit alike; and whether what the value holds was not looked into."""
    alike, best, depth = list(range(len(members))), WRONG, 0
    for depth in range(DEPTH):
        points = {i: fit(members[i], value, depth) for i in alike}
        best = max(points.values())
        alike = [i for i in alike if points[i] == best]
        if len(alike) == 1 or best <= WRONG:
            break
    return None if best <= WRONG else f"{TAG}{alike[0]}", not depth
