"""Which of its candidates each cluster is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..ladders import rungs
from ..naming import class_name
from .cluster import Cluster
from .ladders import Ladders, Owner
from .site import Site


def name_clusters(
    clusters: list[Cluster],
    taken: Iterable[str],
    pins: Mapping[str, str],
    cluster_of: Owner,
) -> None:
    """Give every cluster without a name one that is in nobody's way.

    Each has a ladder of candidates, the best first; where two want the same name, both
    climb. A number is the last resort. Those with a pinned name climb with the others, as
    if nothing was known, so that a newcomer is called as it would be without history,
    and the same sources give the same names again.
    """
    free = [cluster for cluster in clusters if not cluster.name]
    used = {class_name(name).lower() for name in taken}
    contest = set(used)
    _keep_pins(clusters, pins, used)
    namer = Ladders(cluster_of, frozenset(contest))
    free.sort(key=lambda cluster: (_depth(cluster.first), cluster.first.pointer))
    for level in sorted({_depth(cluster.first) for cluster in free}):
        _name_level([c for c in free if _depth(c.first) == level], namer, contest, used)


def _name_level(
    clusters: list[Cluster], namer: Ladders, contest: set[str], used: set[str]
) -> None:
    ladders = [namer.ladder(cluster) for cluster in clusters]
    _leave_to_one(clusters, ladders)
    ends = rungs([[name.lower() for name in ladder] for ladder in ladders], contest)
    for cluster, ladder, rung in zip(clusters, ladders, ends, strict=True):
        best = ladder[rung]
        if best.lower() in contest:
            best = _free(ladder[0], contest)
        contest.add(best.lower())
        if not cluster.name:
            free = [n for n in (best, *ladder[rung:]) if n.lower() not in used]
            cluster.name = _free((*free, best)[0], used)
            used.add(cluster.name.lower())


def _leave_to_one(clusters: list[Cluster], ladders: list[list[str]]) -> None:
    """Of the error bodies that several resources answer with, leave a name to the one that
    more answers hold than all the others that want it: `ErrorBody` where it goes with
    several statuses, else that of its status, as `UnauthorizedErrorBody`."""
    shared = [i for i, cluster in enumerate(clusters) if _is_shared_error(cluster)]
    sizes: dict[str, dict[int, int]] = {}
    for i in shared if len(shared) > 1 else ():
        name = ladders[i][: 1 + (len(_statuses(clusters[i])) == 1)][-1]
        sizes.setdefault(name, {})[i] = len(clusters[i].sites)
    for name, group in sizes.items():
        most = max(group.values())
        for i in group if 2 * most > sum(group.values()) else ():
            start = ladders[i].index(name) + (group[i] < most)
            ladders[i] = ladders[i][start:] or ladders[i]


def _is_shared_error(cluster: Cluster) -> bool:
    role, scopes = cluster.first.role, {site.scope for site in cluster.sites}
    return role == "error" and len(scopes) > 1


def _statuses(cluster: Cluster) -> set[str]:
    return {site.status for site in cluster.sites}


def _keep_pins(
    clusters: list[Cluster], pins: Mapping[str, str], used: set[str]
) -> None:
    for cluster in clusters:
        if cluster.name:
            continue
        for site in cluster.sites:
            name = pins.get(site.pointer)
            if name and name.lower() not in used:
                cluster.name = name
                used.add(name.lower())
                break


def _free(name: str, used: set[str]) -> str:
    number, result = 2, name
    while result.lower() in used:
        result = f"{name}{number}"
        number += 1
    return result


def _depth(site: Site) -> int:
    return 1 + _depth(site.parent) if isinstance(site.parent, Site) else 0
