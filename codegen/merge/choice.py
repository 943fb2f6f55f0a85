"""Which of the places that describe an operation counts, and what is said of the others."""

from __future__ import annotations

from collections.abc import Callable

from ..canonical import meaning, richer
from ..diagnostics import Diagnostic, Diagnostics, Severity
from ..document import is_object
from ..languages import language
from .differences import differences
from .place import SHARED, Key, Place, is_operation
from .renamed import Renamed
from .unfolded import names, same_unfolded


def choose(
    key: Key, places: list[Place], renamed: Renamed, diagnostics: Diagnostics
) -> Place:
    """The place that says most; a second meaning of an operation is told of at both.

    Pages that mean the same are one, where one of them writes out what the other refers
    to, too, or says nothing of servers and credentials. Translations come last.
    """
    if len(places) == 1:
        return places[0]
    ordered = sorted(places, key=_worth(key, renamed), reverse=True)
    best, same = ordered[0], [ordered[0]]
    for other in ordered[1:]:
        one = best if not is_operation(key) else _with_unsaid(best, other)
        two = other if not is_operation(key) else _with_unsaid(other, best)
        if _meaning(key, one, renamed) == _meaning(key, two, renamed):
            best = one
            same.append(other)
        elif is_operation(key) and same_unfolded(one, two, key[2], renamed):
            best = max(one, two, key=_counted(key))
            same.append(other)
        else:
            _conflict(key, best, other, renamed, diagnostics)
    return _best_described(best, same)


def _worth(
    key: Key, renamed: Renamed
) -> Callable[[Place], tuple[bool, bool, tuple[int, str], str]]:
    """A key that is greatest for the place that counts; of two that say the same in the
    same words, what they refer to decides."""

    def worth(place: Place) -> tuple[bool, bool, tuple[int, str], str]:
        code = _language(place)
        said = richer(place[1])
        return (code == "", code == "en", said, _meaning(key, place, renamed))

    return worth


def _language(place: Place) -> str:
    return language(place[0].source.name)[0]


def _counted(key: Key) -> Callable[[Place], int]:
    return lambda place: names(place, key[2])


def _with_unsaid(place: Place, other: Place) -> Place:
    """The operation with the other's servers and credentials, where it says nothing of
    them: pages often leave out what holds for the whole API."""
    fragment, node, pointer = place
    if not is_object(node) or not is_object(other[1]):
        return place
    unsaid = {k: other[1][k] for k in SHARED if k in other[1] and k not in node}
    return (fragment, {**node, **unsaid}, pointer) if unsaid else place


def _meaning(key: Key, place: Place, renamed: Renamed) -> str:
    return meaning({key[2]: place[1]}, "pathItem", renamed.reference(place[0]))


def _best_described(best: Place, same: list[Place]) -> Place:
    """Where the meaning is one, the longer description in the same language wins."""
    fragment, node, pointer = best
    if not is_object(node):
        return best
    said = [
        str(other[1].get("description") or "")
        for other in same
        if _language(other) == _language(best)
    ]
    longest = max(said, key=lambda text: (len(text), text))
    if longest and longest != node.get("description"):
        node = {**node, "description": longest}
    return (fragment, node, pointer)


def _conflict(
    key: Key, best: Place, other: Place, renamed: Renamed, diagnostics: Diagnostics
) -> None:
    severity: Severity = "error"
    what, help = f"`{key[2]}` of `{key[0]}`", "remove the page that is out of date"
    if is_operation(key):
        what = f"`{key[2].upper()} {key[0]}`"
        differ = differences(best, other, renamed)
        help = f"they differ in {differ}; {help}" if differ else help
    which = "the one that says more"
    if _language(best) != _language(other):
        severity, which = "warning", "the original, and not the translation,"
    message = f"{what} is described in two ways; {which} is generated"
    generated = (("the one that is generated", best[0].at(best[2])),)
    at = other[0].at(other[2])
    diagnostics.add(
        Diagnostic("operation-conflict", severity, message, at, help, generated)
    )
