"""What breaks a schema: of the errors of `jsonschema` those that matter, with their place.

Where none of several forms fits (`oneOf`), the one that comes nearest was meant.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from ..document import Node, is_object, pointer_of
from ..nearest import nearest
from .sentences import missing, named, sentence

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

Place = tuple[str, ...]
_MAPS = ("paths", "webhooks", "definitions", "parameters", "responses")
_CHOICE = re.compile(r"\^\((\w+(?:\|\w+)*)\)\$")
_REFERRING = (["responses"], ["parameters"])
"""Where 2.0 lets a reference stand for a thing."""
_WEAK = ("enum", "not")


def at_fault(data: Node, places: Iterable[Place]) -> Node:
    """The document without the paths and components that hold none of these places.

    No schema of OpenAPI follows a `$ref` of the document, so what is left has the same
    errors as before, and a document of 3 MB is explained in 20 ms.
    """
    wanted = {place[:depth] for place in places for depth in (2, 3)}
    small = dict(data)
    for key in _MAPS:
        if key in data:
            small[key] = _kept(data[key], (key,), wanted)
    if is_object(parts := data.get("components")):
        small["components"] = {
            kind: _kept(table, ("components", kind), wanted)
            for kind, table in parts.items()
        }
    return small


def _kept(table: Any, place: Place, wanted: Collection[Place]) -> Any:
    if not is_object(table):
        return table
    return {key: item for key, item in table.items() if (*place, key) in wanted}


def violations(validator: Validator, data: Node) -> list[tuple[str, str]]:
    """Pointer and sentence for everything that is wrong, in the document's own order."""
    leaves = [leaf for error in validator.iter_errors(data) for leaf in _leaves(error)]
    said = [pair for leaf in _strong(leaves) for pair in _said(leaf)]
    order: dict[int, Mapping[str, int]] = {}
    said.sort(key=lambda pair: _position(data, pair[0], order))
    return list(dict.fromkeys((pointer_of(place), text) for place, text in said))


def _strong(leaves: Sequence[ValidationError]) -> Iterator[ValidationError]:
    """Without those that say less than another one does of the same place."""
    told = {_key(leaf) for leaf in leaves if leaf.validator not in _WEAK}
    for leaf in leaves:
        if leaf.validator not in _WEAK or _key(leaf) not in told:
            yield leaf


def _key(error: ValidationError) -> tuple[str | int, ...]:
    return tuple(error.absolute_path)


def _position(
    data: Any, place: Iterable[str | int], order: dict[int, Mapping[str, int]]
) -> list[int]:
    """Where a place comes in its document: schemas are in an order of their own."""
    found: list[int] = []
    for token in place:
        if is_object(data) and id(data) not in order:
            order[id(data)] = {key: index for index, key in enumerate(data)}
        found.append(order[id(data)][str(token)] if is_object(data) else int(token))
        data = cast(Any, data)[token]
    return found


def _leaves(error: ValidationError) -> list[ValidationError]:
    """The errors that say what is wrong: those of the branch that comes nearest."""
    branches: dict[str | int, list[ValidationError]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.relative_schema_path[0], []).extend(_leaves(inner))
    if not branches:
        return [error]
    best = min(branches.values(), key=_distance)
    leaves = [leaf for branch in branches.values() for leaf in branch]
    return [_all_options(leaf, leaves) for leaf in best]


def _all_options(
    error: ValidationError, others: Iterable[ValidationError]
) -> ValidationError:
    """Each branch knows only its own `in` or `type`: together they say what there is."""
    if _is_tag(error):
        same = [
            cast("list[str]", other.validator_value)
            for other in others
            if _is_tag(other) and _key(other) == _key(error)
        ]
        error.validator_value = list(dict.fromkeys(chain.from_iterable(same)))
    return error


def _distance(branch: Sequence[ValidationError]) -> tuple[bool, int, bool, int]:
    """How far a branch is from what was meant: other kinds of things are far."""
    foreign = any(missing(error) == ["$ref"] or _is_tag(error) for error in branch)
    deepest = max(len(error.absolute_path) for error in branch)
    other = any(error.validator == "type" for error in branch)
    return foreign, -deepest, other, len(branch)


def _is_tag(error: ValidationError) -> bool:
    """Whether a word that says what a thing is (`in: path`) says something else."""
    schema = cast(Node, error.schema) if error.validator == "enum" else {}
    options: list[Any] = schema.get("enum", [])
    return len(options) == 1 and isinstance(options[0], str)


def _said(error: ValidationError) -> Iterator[tuple[list[str | int], str]]:
    """Place and sentence for one error, a pair for each key that is not known."""
    place = list(error.absolute_path)
    if error.validator in ("additionalProperties", "unevaluatedProperties"):
        node = cast(Node, error.instance)
        names = named(error, node)
        if "$ref" in names and place[-2:-1] in _REFERRING and len(node) > 1:
            for name in filter("$ref".__ne__, node):
                yield [*place, name], f"`{name}` may not stand beside `$ref`"
            return
        for name in names:
            yield [*place, name], _unknown(name, cast(Node, error.schema))
    elif list(error.schema_path)[-2:-1] == ["propertyNames"]:
        yield [*place, str(error.instance)], sentence(error)
    else:
        yield place, sentence(error)


def _unknown(name: str, schema: Node) -> str:
    """What is said of a key, by those that the schema knows."""
    patterns: list[str] = [*schema.get("patternProperties", {})]
    if "^/" in patterns or r"^\/" in patterns:
        return f"`{name}` does not begin with a slash, as a path does"
    lists = [found[1].split("|") for found in map(_CHOICE.fullmatch, patterns) if found]
    close = nearest(name, [*schema.get("properties", {}), *chain.from_iterable(lists)])
    meant = f"; did you mean `{close}`?" if close else ""
    return f"`{name}` is not a known key here{meant}"
