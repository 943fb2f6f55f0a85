"""Operations of all fragments by (path, method): the same meaning twice is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..canonical import meaning, richer
from ..diagnostics import Diagnostic, Diagnostics
from ..document import Fragment, Node, Origin, as_array, as_object, escape, is_object
from ..keywords import METHOD_KEYS
from .components import Renamed, rename
from .differences import differences
from .place import SHARED, Place
from .unfolded import names, same_unfolded

Key = tuple[str, str, str]
"""(path, "" or "additionalOperations", method or other key of the path item)."""


def unite_paths(
    fragments: Sequence[Fragment],
    section: str,
    renamed: Renamed,
    common: Node,
    origins: dict[str, Origin],
    diagnostics: Diagnostics,
) -> Node:
    """The path items of all fragments under `paths` or `webhooks` as one map.

    The same operation twice with one meaning is one; with two meanings it is an error
    that shows both places, and the richer one stays. `common` is what the merged document
    says for all operations; where each part stood is added to `origins`.
    """
    result: dict[str, Node] = {}
    found = _gathered(fragments, section, common)
    for key, places in sorted(found.items(), key=_path_order):
        fragment, node, pointer = _choose(key, places, renamed, diagnostics)
        where = "".join(f"/{escape(token)}" for token in (section, *key) if token)
        origins[where] = Origin(fragment, pointer)
        if renamed.names:
            rename({key[2]: node}, "pathItem", renamed.reference(fragment))
        target = result.setdefault(key[0], {})
        if key[1]:
            target = target.setdefault(key[1], {})
        target[key[2]] = node
    return result


def _gathered(
    fragments: Sequence[Fragment], section: str, common: Node
) -> dict[Key, list[Place]]:
    """All that path items say, operations with what their fragments say for all of them."""
    found: dict[Key, list[Place]] = {}
    differing = _differing_parameters(fragments, section)
    for fragment, path, item in _items(fragments, section):
        differs = path in differing
        for key, place in _parts(fragment, section, path, item):
            if not (differs and key[1:] == ("", "parameters")):
                place = _pushed_down(place, key, item, common, differs)
                found.setdefault(key, []).append(place)
    return found


def _items(
    fragments: Sequence[Fragment], section: str
) -> Iterator[tuple[Fragment, str, Node]]:
    """The path items of all fragments, with their paths."""
    for fragment in fragments:
        for path, item in as_object(fragment.data.get(section)).items():
            if is_object(item):
                yield fragment, str(path), item


def _differing_parameters(fragments: Sequence[Fragment], section: str) -> set[str]:
    """Paths whose fragments do not agree on the parameters that all operations share."""
    said: dict[str, set[str]] = {}
    for _, path, item in _items(fragments, section):
        part = {"parameters": as_array(item.get("parameters"))}
        said.setdefault(path, set()).add(meaning(part, "pathItem"))
    return {path for path, meanings in said.items() if len(meanings) > 1}


def _parts(
    fragment: Fragment, section: str, path: str, item: Node
) -> Iterator[tuple[Key, Place]]:
    """Each operation of a path item, and each other thing that it says."""
    base = f"/{section}/{escape(path)}"
    for key, value in item.items():
        if key == "additionalOperations" and is_object(value):
            for method, node in value.items():
                yield (path, key, method), (
                    fragment,
                    node,
                    f"{base}/{key}/{escape(method)}",
                )
        elif not (key in METHOD_KEYS and not is_object(value)):
            yield (path, "", str(key)), (fragment, value, f"{base}/{escape(str(key))}")


def _pushed_down(
    place: Place, key: Key, item: Node, common: Node, with_parameters: bool
) -> Place:
    """The operation with what its fragment says for all, where fragments differ."""
    fragment, operation, pointer = place
    if not _is_operation(key) or not is_object(operation):
        return place
    extra = {
        name: fragment.data[name]
        for name in SHARED
        if name not in common and name not in operation and _says(fragment, name)
    }
    if with_parameters and item.get("parameters"):
        extra["parameters"] = _both(
            item["parameters"], operation.get("parameters") or []
        )
    return (fragment, {**operation, **extra}, pointer) if extra else place


def _says(fragment: Fragment, name: str) -> bool:
    """Whether a fragment says this for all operations; no servers are none named."""
    value = fragment.data.get(name)
    return value is not None and (name == "security" or value != [])


def _both(outer: list[Any], inner: list[Any]) -> list[Any]:
    """Parameters of the path item, then the operation's, which override by name and place."""
    own = {(as_object(p).get("name"), as_object(p).get("in")) for p in inner}
    kept = [
        p
        for p in outer
        if (as_object(p).get("name"), as_object(p).get("in")) not in own
    ]
    return [*kept, *inner]


def _is_operation(key: Key) -> bool:
    return bool(key[1]) or key[2] in METHOD_KEYS


_METHODS_IN_ORDER = "get head query post put patch delete options trace".split()
_METHOD_ORDER = {key: index for index, key in enumerate(_METHODS_IN_ORDER)}


def _path_order(item: tuple[Key, Any]) -> tuple[list[str], int, str]:
    path, _, key = item[0]
    return (path.split("/"), _METHOD_ORDER.get(key, 9), key)


def _choose(
    key: Key, places: list[Place], renamed: Renamed, diagnostics: Diagnostics
) -> Place:
    """The richest place; a second meaning of an operation is an error at both."""
    if len(places) == 1:
        return places[0]
    ordered = sorted(places, key=lambda place: richer(place[1]), reverse=True)
    best, same = ordered[0], [ordered[0]]
    kept = _meaning(key, best, renamed)
    for other in ordered[1:]:
        if _meaning(key, other, renamed) == kept:
            same.append(other)
        elif _is_operation(key) and same_unfolded(best, other, key[2], renamed):
            same.append(other)
            best = max(best, other, key=lambda place: names(place, key[2]))
        else:
            _conflict(key, best, other, renamed, diagnostics)
    return _best_described(best, same)


def _meaning(key: Key, place: Place, renamed: Renamed) -> str:
    return meaning({key[2]: place[1]}, "pathItem", renamed.reference(place[0]))


def _best_described(best: Place, same: list[Place]) -> Place:
    """Where the meaning is one, the longer description wins."""
    fragment, node, pointer = best
    if not is_object(node):
        return best
    said = [str(other.get("description") or "") for _, other, _ in same]
    longest = max(said, key=lambda text: (len(text), text))
    if longest and longest != node.get("description"):
        node = {**node, "description": longest}
    return (fragment, node, pointer)


def _conflict(
    key: Key, best: Place, other: Place, renamed: Renamed, diagnostics: Diagnostics
) -> None:
    what, help = f"`{key[2]}` of `{key[0]}`", "remove the page that is out of date"
    if _is_operation(key):
        what = f"`{key[2].upper()} {key[0]}`"
        differ = differences(best, other, renamed)
        help = f"they differ in {differ}; {help}" if differ else help
    diagnostics.add(
        Diagnostic(
            "operation-conflict",
            "error",
            f"{what} is described in two ways; the one that says more is generated",
            other[0].at(other[2]),
            help,
            (("the one that is generated", best[0].at(best[2])),),
        )
    )
