"""Judges documents by the official OpenAPI schemas; a violation is only a warning.

`jsonschema_rs` decides (20 ms for 13 MB). Only what it refuses is shown to `jsonschema`,
which takes its time and tells what is wrong, and of that only the members at fault.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..diagnostics import At, Diagnostics
from ..document import Fragment, Node, escape
from .official import VERSIONS, explainer, judge

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

MOST = 20
"""Violations that are shown of one document."""


def validate(fragment: Fragment, diagnostics: Diagnostics) -> None:
    """Warn of every place where a fragment breaks the schema of its OpenAPI version."""
    validate_document(fragment.data, fragment.at, diagnostics)


def validate_document(
    data: Node,
    at: Callable[[str], At],
    diagnostics: Diagnostics,
    known: Callable[[At], bool] = lambda _: False,
) -> None:
    """The same for any document; `at` gives the place of a JSON pointer in it.

    Of places that are `known` nothing is said.
    """
    version = str(data.get("openapi") or data.get("swagger"))[:3]
    if version not in VERSIONS:
        return
    try:
        found = _found(data, version, "jsonSchemaDialect" not in data)
    except ValueError as error:
        message = f"the document could not be validated: {error}"
        help = "it is generated all the same, as far as it can be understood"
        diagnostics.note("not-validated", message, at(""), help)
    else:
        fresh = [pair for pair in found if not known(at(pair[0]))]
        _report(fresh, version, at, diagnostics)


def _found(data: Node, version: str, closed: bool) -> list[tuple[str, str]]:
    """Pointer and sentence for each violation."""
    decides = judge(version, closed)
    if decides.is_valid(data):
        return []
    errors = islice(decides.iter_errors(data), 10 * MOST)
    where = [place for error in errors for place in places(error)]
    return _explained(data, where, version, closed) or _unexplained(where)


def places(error: ValidationError) -> list[tuple[str, ...]]:
    """Where an error stands, down to the keys that it speaks of."""
    place = tuple(map(str, error.instance_path))
    names: list[Any] = getattr(error.kind, "unexpected", None) or []
    if error.kind.name == "propertyNames":
        names = [error.kind.as_dict()["error"].instance]
    return [(*place, str(name)) for name in names] or [place]


def _explained(
    data: Node, where: list[tuple[str, ...]], version: str, closed: bool
) -> list[tuple[str, str]]:
    from .violations import at_fault, violations

    try:
        return violations(explainer(version, closed), at_fault(data, where))
    except RecursionError:
        return []  # some 80 schemas within each other


def _unexplained(where: list[tuple[str, ...]]) -> list[tuple[str, str]]:
    """What remains to be said where the two validators are not of one mind."""
    pointers = ("".join(f"/{escape(token)}" for token in place) for place in where)
    return [(pointer, "something is wrong here or below") for pointer in pointers]


def _report(
    found: list[tuple[str, str]],
    version: str,
    at: Callable[[str], At],
    diagnostics: Diagnostics,
) -> None:
    for pointer, message in found[:MOST]:
        text = f"{message} (schema of OpenAPI {version})"
        diagnostics.warning("schema-violation", text, at(pointer))
    if len(found) > MOST:
        message = f"{len(found) - MOST} or more further violations are not shown"
        help = "correct these first; an overlay can do it, too (`overlays`)"
        diagnostics.note("schema-violation", message, at(""), help)
