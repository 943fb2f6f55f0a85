"""Components of all fragments in one place: same name and same meaning is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..canonical import richer
from ..diagnostics import Diagnostic, Diagnostics
from ..document import Fragment, Origin, escape, is_object
from ..walk import operations_in
from .meanings import Meanings
from .place import Place
from .renamed import Renamed, rename
from .unlike import Variants, renamed_to, unlike
from .variants import variant_name

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


def unite_components(
    fragments: Sequence[Fragment], origins: dict[str, Origin], diagnostics: Diagnostics
) -> Renamed:
    """The components of all fragments: one for each name and meaning.

    Who shares a name and means something else gets another one, with a warning; where
    each stood is added to `origins`. Gives the names that changed, for the references.
    """
    found: dict[tuple[str, str], list[Place]] = {}
    for fragment in fragments:
        for section, name, node in _own_components(fragment):
            pointer = f"/components/{section}/{escape(name)}"
            found.setdefault((section, name), []).append((fragment, node, pointer))
    variants = Meanings((_KINDS[key[0]], found[key]) for key in found).of
    renamed = Renamed()
    taken: dict[str, set[str]] = {}
    warnings: list[tuple[bool, Diagnostic]] = []
    """Those of what differs only in what it refers to come last."""
    for section, name in found:
        taken.setdefault(section, set()).add(name)
    for (section, name), places in sorted(found.items()):
        ranked = _ranked(places, variants)
        for index, group in enumerate(ranked):
            kept, other = ranked[0][0], group[0]
            new = name
            if index:
                new = variant_name(name, kept[0], other[0], taken[section])
            taken[section].add(new)
            _place_component(renamed, section, name, new, group, origins)
            if index:
                what = unlike(kept, other, _KINDS[section], variants)
                told = renamed_to(section, name, new, (kept, other), what)
                warnings.append((what.startswith("what "), told))
    for _, told in sorted(warnings, key=lambda warning: warning[0]):
        diagnostics.add(told)
    for section, components in renamed.components.items() if renamed.names else ():
        for name, node in components.items():
            origin = origins[f"/components/{section}/{escape(name)}"]
            rename(node, _KINDS[section], renamed, origin.fragment)
    return renamed


def _ranked(places: list[Place], variants: Variants) -> list[list[Place]]:
    """The places of one name by what they mean, the meaning that keeps the name first."""
    groups: dict[str, list[Place]] = {}
    for place in places:
        groups.setdefault(variants[id(place[0]), place[2]], []).append(place)
    if len(groups) < 2:
        return list(groups.values())
    ranked = sorted(groups.items(), key=_rank, reverse=True)
    return [sorted(group, key=_told) for _, group in ranked]


def _told(place: Place) -> tuple[list[tuple[str, str]], str]:
    """What a fragment describes, by which those of one meaning stand in one order."""
    data = place[0].data
    operations = sorted((path, method) for path, method, _ in operations_in(data))
    return operations, str(data.get("info"))


def _own_components(fragment: Fragment) -> list[tuple[str, str, Any]]:
    components = fragment.data.get("components")
    if not is_object(components):
        return []
    return [
        (section, str(name), node)
        for section in _KINDS
        if is_object(components.get(section))
        for name, node in components[section].items()
    ]


def _rank(item: tuple[str, list[Place]]) -> tuple[int, tuple[int, str], str]:
    """Who keeps the name: what most fragments say, then what says more; of two that say
    the same, what they refer to decides."""
    means, group = item
    return (len(group), max(richer(node) for _, node, _ in group), means)


def _place_component(
    renamed: Renamed,
    section: str,
    name: str,
    new: str,
    group: list[Place],
    origins: dict[str, Origin],
) -> None:
    fragment, node, pointer = group[0]
    if len(group) > 1:
        fragment, node, pointer = max(group, key=lambda place: richer(place[1]))
    renamed.components.setdefault(section, {})[new] = node
    origins[f"/components/{section}/{escape(new)}"] = Origin(fragment, pointer)
    if new != name:
        for other, _, old in group:
            renamed.names[id(other), old] = f"/components/{section}/{escape(new)}"
