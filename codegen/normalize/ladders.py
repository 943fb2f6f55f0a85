"""What a cluster may be called, the best first: by what it holds, not by where it hangs."""

from __future__ import annotations

from collections.abc import Callable, Collection
from http import HTTPStatus

from ..document import as_array, as_object
from ..naming import Words, class_name, drop_stutter, pascal, words
from ..plurals import singulars
from .cluster import Cluster
from .kinds import own_parts
from .site import Site

_SUFFIXES = frozenset(
    {"response", "request", "dto", "out", "in", "model", "schema", "read"}
)
Owner = Callable[[Site], Cluster | None]


class Ladders:
    """Makes the candidates; `cluster_of` tells what a site was made one with, `components`
    are the names that are taken, in lower case."""

    def __init__(self, cluster_of: Owner, components: Collection[str]) -> None:
        self._cluster_of = cluster_of
        self._components = components

    def ladder(self, cluster: Cluster) -> list[str]:
        """Candidates from the shortest to the longest."""
        role = cluster.first.role
        if any(site.role == "thing" for site in cluster.sites):
            role = "thing"
        steps = {
            "thing": self._thing,
            "response": self._response,
            "error": self._error,
            "body": self._body,
            "member": self._member,
            "param": self._part,
            "property": self._part,
        }[role](cluster)
        every = [step for step in (*steps, self._whole(cluster)) if step]
        if not every:
            return ["Model"]
        every.append(self._at_last(cluster.first, every))
        return list(dict.fromkeys(class_name(pascal(step)) for step in every))

    def _at_last(self, site: Site, steps: list[Words]) -> Words:
        """What is left beside names that are taken: the kind of the part, or parent and
        property as they are (an item may have a `type` and an `item_type`)."""
        for step in (steps[0], steps[-1]):
            if self._is_taken(site, class_name(pascal(step))):
                return (*step, _kind_of(site))
        alone = (*self._parent_words(site), *site.noun)
        return alone if site.role == "property" else steps[-1]

    def _is_taken(self, site: Site, name: str) -> bool:
        """Whether a component is called so, or what it is a part of (serde writes a
        variant `Table` of `Check` as an object `CheckTable` with one property, `table`).
        """
        parent = site.parent
        owner = self._cluster_of(parent) if isinstance(parent, Site) else None
        return name.lower() in self._components or bool(owner and owner.name == name)

    def _thing(self, cluster: Cluster) -> list[Words]:
        site = next(site for site in cluster.sites if site.role == "thing")
        return [site.noun, drop_stutter(_scope(site), site.noun), *self._part(cluster)]

    def _response(self, cluster: Cluster) -> list[Words]:
        site = cluster.first
        noun = min((each.noun for each in cluster.sites), key=len)
        one = (*_scope(site), *site.method, *noun)
        if len({(s.scope, s.method) for s in cluster.sites}) == 1:
            return [one]
        if self._carries_resource(cluster):
            return [(*_scope(site), "response"), one]
        return [(*self._common_scope(cluster), "status", "response"), one]

    def _carries_resource(self, cluster: Cluster) -> bool:
        return any(
            child.role == "thing" and singulars(child.noun) == _scope(site)
            for site in cluster.sites
            for child in site.children
        )

    def _common_scope(self, cluster: Cluster) -> Words:
        scopes = {site.scope for site in cluster.sites}
        return _scope(cluster.first) if len(scopes) == 1 else ()

    def _error(self, cluster: Cluster) -> list[Words]:
        site = cluster.first
        tail = ("error", "body")
        phrase = _phrase({s.status for s in cluster.sites})
        scope = self._common_scope(cluster)
        if len({(s.scope, s.method) for s in cluster.sites}) == 1:
            scope = (*_scope(site), *site.method)
        return [(*scope, *tail), (*scope, *phrase, *tail)]

    def _body(self, cluster: Cluster) -> list[Words]:
        site = cluster.first
        return [(*_scope(site), *site.method, *site.noun)]

    def _member(self, cluster: Cluster) -> list[Words]:
        site = cluster.first
        parent = self._parent_words(site)
        if parent[-len(site.noun) :] != site.noun:
            parent = drop_stutter(parent, site.noun)
        steps: list[Words] = []
        if site.hint:
            steps = [drop_stutter(parent, site.hint)]
            if len(site.hint) > 1 or not isinstance(site.parent, Site):
                steps.insert(0, site.hint)
        required = [words(name)[:3] for name in _telling(site)]
        return [*steps, *(drop_stutter(parent, name) for name in required), parent]

    def _part(self, cluster: Cluster) -> list[Words]:
        """Parent and property where one parent uses it, the property alone for several."""
        site = cluster.first
        noun = site.noun
        joined = drop_stutter(self._parent_words(site), noun)
        if len(self._parents(cluster)) > 1:
            return [noun, joined]
        return [joined, drop_stutter(_scope(site), joined)]

    def _parents(self, cluster: Cluster) -> set[str]:
        found: set[str] = set()
        for site in cluster.sites:
            owner = (
                self._cluster_of(site.parent) if isinstance(site.parent, Site) else None
            )
            if owner is not None:
                found.add(f"cluster {owner.first.pointer}")
            elif isinstance(site.parent, Site):
                found.add(site.parent.pointer)
            else:
                found.add(site.parent or " ".join(site.prefix))
        return found

    def _parent_words(self, site: Site) -> Words:
        parent = site.parent
        if isinstance(parent, Site):
            owner = self._cluster_of(parent)
            if parent.role in ("body", "response", "error"):
                return _scope(parent)
            if owner is not None and owner.name:
                return _bare(words(owner.name))
            return (*self._parent_words(parent), *parent.noun)
        if parent is not None:
            return _bare(site.prefix)
        return _scope(site)

    def _whole(self, cluster: Cluster) -> Words:
        """All that is known about the place."""
        site = cluster.first
        scope = _scope(site)
        tail = drop_stutter(self._parent_words(site), site.noun)
        if tail[: len(scope)] == scope and len(tail) > len(scope):
            tail = tail[len(scope) :]
        return drop_stutter((*scope, *site.method), tail)


def _kind_of(site: Site) -> str:
    """A word for a part that is called like the whole (`error` of `Error`)."""
    if site.pointer.endswith("/items"):
        return "item"
    kind = "value" if site.kind == "enum" else "details"
    return {"response": "response", "body": "request"}.get(site.role, kind)


def _bare(name: Words) -> Words:
    """A parent's name without the suffix that only says what kind of schema it is."""
    while len(name) > 1 and name[-1] in _SUFFIXES:
        name = name[:-1]
    return name


def _scope(site: Site) -> Words:
    return site.prefix


def _telling(site: Site) -> list[str]:
    """Properties that may tell a member from the others: the required ones, else all."""
    parts = [part for part, _ in own_parts(site.shape, "")]
    required = [name for part in parts for name in as_array(part.get("required"))]
    every = [name for part in parts for name in as_object(part.get("properties"))]
    return [str(name) for name in required or every][:3]


def _phrase(statuses: set[str]) -> Words:
    if len(statuses) != 1:
        return ()
    status = next(iter(statuses))
    if status.isdecimal() and int(status) in HTTPStatus._value2member_map_:
        return words(HTTPStatus(int(status)).phrase)
    return words(status)
