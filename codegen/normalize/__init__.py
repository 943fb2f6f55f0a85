"""A document in which every schema has a name: anonymous ones hoisted, shared and named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostics
from ..document import Document, Node, Origin, as_object, escape, is_object
from ..overrides import is_type, report_unused
from .cluster import Cluster
from .gather import Gatherer
from .replace import replaced
from .shape import merged_shape, telling_words
from .site import Site
from .titles import name_clusters
from .unify import Unifier

if TYPE_CHECKING:
    from ..settings import Pins, Settings
    from .unification import Unification


def normalize(
    document: Document, settings: Settings, pins: Pins, diagnostics: Diagnostics
) -> tuple[Document, tuple[Unification, ...], dict[str, str]]:
    """The document with every anonymous object and enum as a named component.

    Gives also what was unified or guessed, and the name of every site by its pointer,
    which the manifest pins. `document` itself is left as it is.
    """
    components = _schemas(document.data)
    types = {
        key: value
        for key, value in settings.types.items()
        if not is_type(key, value, components)
    }
    sites = Gatherer(document).gather()
    sites = _without_refused(sites, types, settings, diagnostics)
    sites.sort(key=_components_first)
    pinned = {**pins.schemas, **types}
    unifier = Unifier(settings.unify, pinned)
    clusters = unifier.clusters(sites, components)
    name_clusters(clusters, components, pinned, unifier.cluster_of)
    data, origins = _hoist(document, clusters)
    names = {s.pointer: c.name for c in clusters for s in c.sites if not c.component}
    return Document(data, origins), _unifications(clusters), dict(sorted(names.items()))


def _components_first(site: Site) -> tuple[bool, str]:
    return (not site.pointer.startswith("/components"), site.pointer)


def _without_refused(
    sites: list[Site],
    types: Mapping[str, str],
    settings: Settings,
    diagnostics: Diagnostics,
) -> list[Site]:
    """The sites without guesses that the configuration calls wrong."""
    known = {site.pointer for site in sites}
    unused = sorted(types.keys() - known)
    what = "no anonymous schema"
    report_unused(("types",), unused, known, settings.place, diagnostics, what)
    for pointer in sorted(types.keys() & known):
        diagnostics.apply(("types", pointer), f"is called `{types[pointer]}`")
    return [
        site
        for site in sites
        if not (site.kind == "free" and types.get(site.pointer) == "object")
    ]


def _schemas(data: Node) -> Node:
    components = data.get("components")
    schemas = components.get("schemas") if is_object(components) else None
    return as_object(schemas)


def _hoist(
    document: Document, clusters: list[Cluster]
) -> tuple[Node, dict[str, Origin]]:
    """Put a reference where each site was, and what it referred to under `components`."""
    data, rewritten = replaced(document.data, clusters)
    schemas = dict(_schemas(data))
    origins = dict(document.origins)
    words = telling_words(clusters)
    for cluster in clusters:
        if cluster.component:
            continue
        parts = [rewritten[s.pointer] for s in cluster.sites if s.pointer in rewritten]
        schemas[cluster.name] = merged_shape(parts, words.get(cluster.name, ""))
        at = document.at(cluster.first.pointer)
        if at.fragment is not None:
            pointer = f"/components/schemas/{escape(cluster.name)}"
            origins[pointer] = Origin(at.fragment, at.pointer)
    ordered = {name: schemas[name] for name in sorted(schemas)}
    if ordered:
        components = {**as_object(data.get("components")), "schemas": ordered}
        data = {**data, "components": components}
    return data, origins


def _unifications(clusters: list[Cluster]) -> tuple[Unification, ...]:
    from .unification import Unification

    result: list[Unification] = []
    for cluster in clusters:
        pointers = tuple(site.pointer for site in cluster.sites)
        guessed = [site.pointer for site in cluster.sites if site.kind == "free"]
        if guessed:
            why = "a guess: documented as an object of unknown shape"
            result.append(Unification(cluster.name, tuple(guessed), why))
        if len(pointers) > 1 or cluster.component:
            why = "equal to the component" if cluster.component else "one shape"
            result.append(Unification(cluster.name, pointers, why))
    return tuple(sorted(result, key=lambda u: (u.name, u.pointers)))
