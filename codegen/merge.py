"""Fragments into one document: what wins when two of them disagree.

Nothing depends on the order of the fragments: ties are broken by content.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .canonical import meaning, richer
from .diagnostics import Diagnostic, Diagnostics
from .document import Document, Fragment, Node, Origin, escape
from .naming import pascal, words
from .resolve import check_references
from .walk import METHOD_KEYS, references

_KINDS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "requestBodies": "requestBody",
    "headers": "parameter",
    "callbacks": "callback",
    "pathItems": "pathItem",
    "mediaTypes": "mediaType",
    "securitySchemes": "securityScheme",
    "examples": "example",
    "links": "link",
}
_SHARED = ("security", "servers")

Place = tuple[Fragment, Node, str]
"""A node with where it stands: the fragment, the node, its pointer there."""


def merge(fragments: Sequence[Fragment], diagnostics: Diagnostics) -> Document:
    """One document of all fragments, every reference in it leading somewhere.

    Operations are united by (path, method), components by name; the same meaning twice is
    one. Two meanings of an operation are an error at both places, and the richer one
    stays; two meanings of a component both stay, one under a new name.
    """
    origins: dict[str, Origin] = {}
    renamed = _components(fragments, origins, diagnostics)
    data: Node = {"openapi": "3.1.1", "info": _info(fragments, diagnostics)}
    data.update(_common(fragments, origins))
    for section in ("paths", "webhooks"):
        part = _paths(fragments, section, renamed, data, origins, diagnostics)
        if part or section == "paths":
            data[section] = part
    if renamed.components:
        data["components"] = renamed.components
    origins[""] = Origin(min(fragments, key=_place), "")
    document = Document(data, origins)
    check_references(document, diagnostics)
    return document


def _place(fragment: Fragment) -> tuple[str, int]:
    return (fragment.source.name, fragment.start)


# --- components ------------------------------------------------------------------------


class _Renamed:
    """The united components, and what each fragment's own names became."""

    def __init__(self) -> None:
        self.components: dict[str, dict[str, Any]] = {}
        self.names: dict[tuple[int, str], str] = {}

    def reference(self, fragment: Fragment) -> Callable[[str], str]:
        """How a reference of this fragment reads in the document."""
        return lambda text: self.names.get((id(fragment), text), text)


def _components(
    fragments: Sequence[Fragment], origins: dict[str, Origin], diagnostics: Diagnostics
) -> _Renamed:
    found: dict[tuple[str, str], list[Place]] = {}
    for fragment in fragments:
        for section, name, node in _own_components(fragment):
            pointer = f"/components/{section}/{escape(name)}"
            found.setdefault((section, name), []).append((fragment, node, pointer))
    variants = _variants(found)
    renamed = _Renamed()
    for (section, name), places in sorted(found.items()):
        groups: dict[str, list[Place]] = {}
        for place in places:
            groups.setdefault(variants[id(place[0]), place[2]], []).append(place)
        ranked = sorted(groups.values(), key=_rank, reverse=True)
        for index, group in enumerate(ranked):
            new = name if index == 0 else _new_name(name, group[0][0], section, found)
            _place_component(renamed, section, name, new, group, origins)
            if index:
                _warn_renamed(section, name, new, ranked[0][0], group[0], diagnostics)
    for section, components in renamed.components.items():
        for name, node in components.items():
            origin = origins[f"/components/{section}/{escape(name)}"]
            _rename(node, _KINDS[section], renamed.reference(origin.fragment))
    return renamed


def _own_components(fragment: Fragment) -> list[tuple[str, str, Any]]:
    components = fragment.data.get("components")
    if not isinstance(components, dict):
        return []
    return [
        (section, str(name), node)
        for section in _KINDS
        if isinstance(components.get(section), dict)
        for name, node in components[section].items()
    ]


def _variants(
    found: dict[tuple[str, str], list[Place]],
) -> dict[tuple[int, str], str]:
    """What each fragment's component means, with all that it refers to.

    Names that stand once need no comparing. For the others: start with what they say
    themselves, then refine by what their references mean until nothing changes.
    """
    state = {
        (id(fragment), pointer): pointer
        for places in found.values()
        for fragment, _, pointer in places
    }
    open_places = [(key, p) for key, ps in found.items() if len(ps) > 1 for p in ps]
    count = 0
    while open_places:
        fresh = dict(state)
        for (section, _), (fragment, node, pointer) in open_places:
            fresh[id(fragment), pointer] = meaning(
                node,
                _KINDS[section],
                lambda text, f=fragment: _short(state.get((id(f), text[1:]), text)),
            )
        state = fresh
        if len(set(state.values())) == count:
            break
        count = len(set(state.values()))
    return state


def _short(text: str) -> str:
    """Meanings hold the meanings they refer to: by hash, or they would grow for ever."""
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()


def _rank(group: list[Place]) -> tuple[int, tuple[int, str]]:
    """Who keeps the name: what most fragments say, then what says more."""
    return (len(group), max(richer(node) for _, node, _ in group))


def _new_name(
    name: str,
    fragment: Fragment,
    section: str,
    found: dict[tuple[str, str], list[Place]],
) -> str:
    """A second meaning is named after the operation whose page gives it."""
    new = name + pascal(_first_operation(fragment))
    while (section, new) in found:
        new += "Variant"
    return new


def _first_operation(fragment: Fragment) -> tuple[str, ...]:
    for path, item in _mapping(fragment.data.get("paths")).items():
        for method in METHOD_KEYS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                return words(str(item[method].get("operationId") or f"{method} {path}"))
    return ("variant",)


def _place_component(
    renamed: _Renamed,
    section: str,
    name: str,
    new: str,
    group: list[Place],
    origins: dict[str, Origin],
) -> None:
    fragment, node, pointer = max(group, key=lambda place: richer(place[1]))
    renamed.components.setdefault(section, {})[new] = node
    origins[f"/components/{section}/{escape(new)}"] = Origin(fragment, pointer)
    if new != name:
        for other, _, _ in group:
            old = f"#/components/{section}/{name}"
            renamed.names[id(other), old] = f"#/components/{section}/{new}"


def _warn_renamed(
    section: str,
    name: str,
    new: str,
    kept: Place,
    other: Place,
    diagnostics: Diagnostics,
) -> None:
    diagnostics.add(
        Diagnostic(
            "component-conflict",
            "warning",
            f"`{name}` means two things; here it becomes `{new}`",
            other[0].at(other[2]),
            f"rename one of them under `components/{section}` to choose the name yourself",
            (("the other meaning, which keeps the name", kept[0].at(kept[2])),),
        )
    )


def _rename(node: Any, kind: str, reference: Callable[[str], str]) -> None:
    if kind in ("securityScheme", "example", "link"):
        return
    for holder, _ in references(node, kind):
        holder["$ref"] = reference(holder["$ref"])


# --- the document's own fields -----------------------------------------------------------


def _info(fragments: Sequence[Fragment], diagnostics: Diagnostics) -> Node:
    """The title and version that most fragments have; the others are noted."""
    infos = [_mapping(fragment.data.get("info")) for fragment in fragments]
    result: Node = {}
    for key in ("title", "version"):
        counts = Counter(str(info[key]) for info in infos if info.get(key))
        result[key] = max(counts, key=lambda v: (counts[v], v)) if counts else ""
        if len(counts) > 1:
            said = ", ".join(f"`{value}`" for value in sorted(counts))
            diagnostics.note(
                f"{key}-differs",
                f"the fragments give more than one {key}: {said}; `{result[key]}` is used",
                min(fragments, key=_place).at(f"/info/{key}"),
            )
    richest = max(infos, key=richer)
    rest = {k: v for k, v in richest.items() if k not in result}
    return {**result, "title": result["title"] or "API", **rest}


def _common(fragments: Sequence[Fragment], origins: dict[str, Origin]) -> Node:
    """`security` and `servers` that all fragments share, and the tags of all of them."""
    result: Node = {}
    for key in _SHARED:
        values = {meaning(f.data.get(key), key): f for f in fragments}
        if key == "servers":
            values = {_urls(f.data.get(key)): f for f in fragments}
        if len(values) == 1:
            best = max((f.data.get(key) for f in fragments), key=richer)
            if best is not None:
                result[key] = best
                holder = next(f for f in fragments if f.data.get(key) == best)
                origins[f"/{key}"] = Origin(holder, f"/{key}")
    tags = _tags(fragments)
    return {**result, "tags": tags} if tags else result


def _urls(servers: Any) -> str:
    """Servers without their descriptions; the trailing slash means nothing."""
    listed = servers if isinstance(servers, list) else []
    return str([str(_mapping(s).get("url", "")).rstrip("/") for s in listed])


def _tags(fragments: Sequence[Fragment]) -> list[Node]:
    found: dict[str, Node] = {}
    for fragment in fragments:
        tags = fragment.data.get("tags")
        for tag in tags if isinstance(tags, list) else []:
            if isinstance(tag, dict) and isinstance(tag.get("name"), str):
                name = tag["name"]
                found[name] = max(found.get(name, tag), tag, key=richer)
    return [found[name] for name in sorted(found)]


# --- operations --------------------------------------------------------------------------

Key = tuple[str, str, str]
"""(path, "" or "additionalOperations", method or other key of the path item)."""


def _paths(
    fragments: Sequence[Fragment],
    section: str,
    renamed: _Renamed,
    common: Node,
    origins: dict[str, Origin],
    diagnostics: Diagnostics,
) -> Node:
    found: dict[Key, list[Place]] = {}
    differing = _differing_parameters(fragments, section)
    for fragment in fragments:
        for path, item in _mapping(fragment.data.get(section)).items():
            if isinstance(item, dict):
                for key, place in _parts(fragment, section, str(path), item):
                    place = _pushed_down(
                        place, key, item, common, str(path) in differing
                    )
                    if key[1:] != ("", "parameters") or str(path) not in differing:
                        found.setdefault(key, []).append(place)
    result: dict[str, Node] = {}
    for key, places in sorted(found.items(), key=_path_order):
        fragment, node, pointer = _choose(key, places, renamed, diagnostics)
        tokens = [section, *filter(None, key)]
        origins["".join(f"/{escape(token)}" for token in tokens)] = Origin(
            fragment, pointer
        )
        _rename({key[2]: node}, "pathItem", renamed.reference(fragment))
        target = result.setdefault(key[0], {})
        if key[1]:
            target = target.setdefault(key[1], {})
        target[key[2]] = node
    return result


def _differing_parameters(fragments: Sequence[Fragment], section: str) -> set[str]:
    """Paths whose fragments do not agree on the parameters that all operations share."""
    said: dict[str, set[str]] = {}
    for fragment in fragments:
        for path, item in _mapping(fragment.data.get(section)).items():
            if isinstance(item, dict):
                part = {"parameters": item.get("parameters") or []}
                said.setdefault(str(path), set()).add(meaning(part, "pathItem"))
    return {path for path, meanings in said.items() if len(meanings) > 1}


def _parts(
    fragment: Fragment, section: str, path: str, item: Node
) -> Iterator[tuple[Key, Place]]:
    """Each operation of a path item, and each other thing that it says."""
    base = f"/{section}/{escape(path)}"
    for key, value in item.items():
        if key == "additionalOperations" and isinstance(value, dict):
            for method, node in value.items():
                yield (path, key, method), (
                    fragment,
                    node,
                    f"{base}/{key}/{escape(method)}",
                )
        elif not (key in METHOD_KEYS and not isinstance(value, dict)):
            yield (path, "", str(key)), (fragment, value, f"{base}/{escape(str(key))}")


def _pushed_down(
    place: Place, key: Key, item: Node, common: Node, with_parameters: bool
) -> Place:
    """The operation with what its fragment says for all, where fragments differ."""
    fragment, operation, pointer = place
    if not _is_operation(key) or not isinstance(operation, dict):
        return place
    extra = {
        name: fragment.data[name]
        for name in _SHARED
        if name not in common
        and name not in operation
        and fragment.data.get(name) is not None
    }
    if with_parameters and item.get("parameters"):
        extra["parameters"] = _both(
            item["parameters"], operation.get("parameters") or []
        )
    return (fragment, {**operation, **extra}, pointer) if extra else place


def _both(outer: list[Any], inner: list[Any]) -> list[Any]:
    """Parameters of the path item, then the operation's, which override by name and place."""
    own = {(_mapping(p).get("name"), _mapping(p).get("in")) for p in inner}
    kept = [
        p for p in outer if (_mapping(p).get("name"), _mapping(p).get("in")) not in own
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
    key: Key, places: list[Place], renamed: _Renamed, diagnostics: Diagnostics
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
        else:
            _conflict(key, best, other, diagnostics)
    return _best_described(best, same)


def _meaning(key: Key, place: Place, renamed: _Renamed) -> str:
    return meaning({key[2]: place[1]}, "pathItem", renamed.reference(place[0]))


def _best_described(best: Place, same: list[Place]) -> Place:
    """Where the meaning is one, the longer description wins."""
    fragment, node, pointer = best
    if not isinstance(node, dict):
        return best
    said = [str(other.get("description") or "") for _, other, _ in same]
    longest = max(said, key=lambda text: (len(text), text))
    if longest and longest != node.get("description"):
        node = {**node, "description": longest}
    return (fragment, node, pointer)


def _conflict(key: Key, best: Place, other: Place, diagnostics: Diagnostics) -> None:
    what = (
        f"`{key[2].upper()} {key[0]}`"
        if _is_operation(key)
        else f"`{key[2]}` of `{key[0]}`"
    )
    diagnostics.add(
        Diagnostic(
            "operation-conflict",
            "error",
            f"{what} is described in two ways; the one that says more is generated",
            other[0].at(other[2]),
            "remove the page that is out of date",
            (("the one that is generated", best[0].at(best[2])),),
        )
    )


def _mapping(node: Any) -> Node:
    return node if isinstance(node, dict) else {}
