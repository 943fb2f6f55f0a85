"""Actions of an overlay that make a document admit what its API sends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..diagnostics import Diagnostics
from ..document import Document, Node, unescape
from ..nearest import did_you_mean
from ..operations import Found, operations
from .actions import Learnt, actions
from .places import answers, described, written
from .reports import Report

_KINDS = ("string", "integer", "number", "boolean", "object", "array", "null")


def corrections(
    reports: Iterable[Report],
    merged: Document,
    normalized: Document,
    names: Mapping[str, str],
    diagnostics: Diagnostics,
) -> list[Node]:
    """The actions that correct `merged`, in the order of its pointers.

    `normalized` is the same with names, and `names` says what became of which place. A
    report of what is not documented is a warning, one that is known already is nothing.
    """
    known = {f"{op.method} {op.path}": op for op in operations(normalized)}
    places: dict[str, Learnt] = {}
    for report in reports:
        for pointer in _places(report, known, merged, normalized, names, diagnostics):
            _learn(places.setdefault(pointer, Learnt()), report)
    return [
        action
        for pointer, place in sorted(places.items())
        for action in actions(merged, pointer, place)
    ]


def _places(
    report: Report,
    known: Mapping[str, Found],
    merged: Document,
    normalized: Document,
    names: Mapping[str, str],
    diagnostics: Diagnostics,
) -> list[str]:
    """Where the merged document describes what a report is about."""
    operation = known.get(report.operation)
    if operation is None:
        message = f"no operation is `{report.operation}`"
        help = did_you_mean(report.operation, known, "is it another client's report?")
        diagnostics.warning("learn-unknown", message, report.at, help)
        return []
    if report.found not in (*_KINDS, "nothing") or not report.pointer:
        message = f"`{report.found}` in the place of {report.expected} cannot be learnt"
        help = "where it may be so, say it in the overlay by hand"
        diagnostics.warning("learn-unknown", message, report.at, help)
        return []
    tokens = [unescape(token) for token in report.pointer.split("/")[1:]]
    ways = described(normalized, answers(normalized, operation), tokens)
    found = written(merged, ways, names)
    if not found or report.pointer[:1] != "/":
        message = f"`{report.pointer}` is not documented in the answer"
        help = "it is kept as it comes; document it in the overlay by hand"
        diagnostics.warning("learn-unknown", message, report.at, help)
        return []
    return found


def _learn(place: Learnt, report: Report) -> None:
    if report.found == "nothing":
        place.missing = True
    elif report.found == "string" and report.expected not in _KINDS:
        place.kinds["string"] = None
        place.unfit = True
    else:
        place.kinds[report.found] = None
    place.why[f"{report.operation} sends {report.found}"] = None
