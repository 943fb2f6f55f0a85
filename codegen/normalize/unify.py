"""Which anonymous shapes are one: clusters of sites that a person would have made one of.

Sites of one noun are grouped, from the low things to those that hold them, and within a
noun each cluster grows from its largest shape. Components and whole answers are never one
with anything but their equals (design, section 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..naming import Words
from ..plurals import singulars
from .cluster import Cluster
from .homes import Homes
from .joining import Joining, required_of
from .known import Known
from .site import Site
from .tokens import Tokens

_WHOLE = ("response", "error", "body")
"""The roles of what is no part of anything."""


class Unifier:
    """Groups sites into clusters, bottom-up."""

    def __init__(self, mode: str, pins: Mapping[str, str]) -> None:
        self._mode = mode
        self._pins = pins
        self._of: dict[int, Cluster] = {}

    def clusters(
        self, sites: list[Site], components: Mapping[str, Any]
    ) -> list[Cluster]:
        """One cluster for each schema to be; free-form guesses that found nothing are
        left out."""
        joining = Joining(self._mode, self._pins, Tokens(sites, self.cluster_of))
        result: list[Cluster] = []
        rest = self._equal_to_components(sites, components, result)
        for group in _by_noun([site for site in rest if site.role not in _WHOLE]):
            result += self._grow(group, joining)
        whole = [site for site in rest if site.role in _WHOLE]
        return result + self._equal(whole, joining)

    def cluster_of(self, site: Site) -> Cluster | None:
        return self._of.get(id(site))

    def _add(self, cluster: Cluster, site: Site) -> None:
        cluster.sites.append(site)
        cluster.scopes.add(site.scope)
        if site.pointer in self._pins:
            cluster.pins.add(self._pins[site.pointer])
        self._of[id(site)] = cluster

    # --- components -------------------------------------------------------------------

    def _equal_to_components(
        self, sites: list[Site], components: Mapping[str, Any], result: list[Cluster]
    ) -> list[Site]:
        """A shape that is equal to a component is that component."""
        known = Known(components)
        found: dict[str, Cluster] = {}
        rest: list[Site] = []
        for site in sites:
            same = known.name(site)
            if not same or site.kind == "free" or self._mode == "off":
                rest.append(site)
                continue
            if same not in found:
                found[same] = Cluster([], component=same, name=same)
                result.append(found[same])
            self._add(found[same], site)
        inside = _all_below(site for cluster in result for site in cluster.sites)
        return [site for site in rest if id(site) not in inside]

    # --- anonymous shapes ----------------------------------------------------------------

    def _grow(self, group: list[Site], joining: Joining) -> list[Cluster]:
        """Clusters of one noun, each grown from its largest shape."""
        homes = Homes(joining)
        shaped = [site for site in group if site.kind != "free"]
        for site in sorted(shaped, key=_largest_first):
            home = homes.of(site) or Cluster([], required=set(required_of(site)))
            self._add(home, site)
            home.widen(joining.tokens.of(site))
            homes.joined(home, site)
        self._guess((site for site in group if site.kind == "free"), homes.clusters)
        return homes.clusters

    def _guess(self, free: Iterable[Site], clusters: list[Cluster]) -> None:
        """`{"type": "object"}` where the resource is expected is taken for the resource."""
        homes: dict[str, Cluster] = {}
        for cluster in clusters:
            if cluster.first.kind == "object" and self._mode == "compatible":
                homes.setdefault(cluster.first.scope, cluster)
        for site in free:
            if site.scope in homes:
                self._add(homes[site.scope], site)

    def _equal(self, whole: list[Site], joining: Joining) -> list[Cluster]:
        """Whole answers are one only where they are equal, their parts unified; so are
        the bodies that one operation takes, in several media types."""
        groups: dict[str, Cluster] = {}
        for site in whole:
            cluster = groups.setdefault(self._key(site, joining), Cluster([]))
            if site.role == "body" and joining.pinned(site, cluster) is False:
                cluster = groups.setdefault(site.pointer, Cluster([]))
            self._add(cluster, site)
        return list(groups.values())

    def _key(self, site: Site, joining: Joining) -> str:
        if self._mode == "off":
            return site.pointer
        if site.role == "body":
            return f"{site.pointer.partition('/content/')[0]} {site.meaning}"
        return f"{site.role} {joining.signature(site)}"


def _by_noun(sites: list[Site]) -> list[list[Site]]:
    """Sites of one noun together, nouns of low things before those that hold them."""
    heights = _heights(sites)
    groups: dict[tuple[str, Words], list[Site]] = {}
    for site in sites:
        kind = "enum" if site.kind == "enum" else "object"
        noun = site.noun if kind == "enum" else singulars(site.noun)
        groups.setdefault((kind, noun), []).append(site)
    ordered = sorted(
        groups.items(), key=lambda item: (max(heights[id(s)] for s in item[1]), item[0])
    )
    return [group for _, group in ordered]


def _heights(sites: Iterable[Site]) -> dict[int, int]:
    """How many sites lie one within the other below each."""
    found: dict[int, int] = {}
    waiting = list(sites)
    while waiting:
        site = waiting[-1]
        new = [child for child in site.children if id(child) not in found]
        waiting += new
        if not new:
            below = (found[id(child)] for child in site.children)
            found[id(waiting.pop())] = 1 + max(below, default=0)
    return found


def _all_below(sites: Iterable[Site]) -> set[int]:
    """What lies within some sites, by identity."""
    found: set[int] = set()
    waiting = list(sites)
    while waiting:
        new = [child for child in waiting.pop().children if id(child) not in found]
        found |= {id(child) for child in new}
        waiting += new
    return found


def _largest_first(site: Site) -> tuple[int, str]:
    return (-len(site.shape.get("properties", ())), site.pointer)
