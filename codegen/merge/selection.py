"""What of the sources is meant, and how to say it where they are several APIs."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostics
from ..document import Fragment
from ..naming import snake
from ..toml_text import basic_string, key
from .groups import Group, clusters, title_of, urls

if TYPE_CHECKING:
    from ..settings import Settings

_SHOWN = 10
_NAMED = 3
Cluster = Sequence[Group]


def select(
    fragments: Sequence[Fragment], settings: Settings, diagnostics: Diagnostics
) -> list[Fragment]:
    """The fragments that the configuration's `include`, `exclude`, `title` and `server`
    leave; an error where that is none."""
    kept = [fragment for fragment in fragments if _wanted(fragment, settings)]
    if fragments and not kept:
        diagnostics.error(
            "nothing-selected",
            "`include`, `exclude`, `title` and `server` leave nothing of the sources",
            fragments[0].at(),
            f"the sources hold {_listed(clusters(fragments))}",
        )
    return kept


def _wanted(fragment: Fragment, settings: Settings) -> bool:
    name = fragment.source.name
    if settings.include and not _any(name, settings.include):
        return False
    if _any(name, settings.exclude):
        return False
    if settings.title and title_of(fragment) != settings.title:
        return False
    found = list(urls(fragment))
    return not settings.server or any(url.startswith(settings.server) for url in found)


def _any(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def one_api(fragments: Sequence[Fragment], diagnostics: Diagnostics) -> bool:
    """Whether the fragments are one API; an error with a way out where they are not."""
    found = clusters(fragments)
    if len(found) == 1:
        return True
    diagnostics.error(
        "several-apis",
        f"the sources describe {len(found)} APIs: {_listed(found)}",
        found[1][0].fragments[0].at("/info/title"),
        _way_out(found),
    )
    return False


def _listed(found: Sequence[Cluster]) -> str:
    titles = [
        group.title
        for cluster in found
        for group in {g.title: g for g in cluster}.values()
    ]
    told_apart = len(set(titles)) == len(titles)
    shown = [described(cluster, not told_apart) for cluster in found]
    more = [f"{len(shown) - _SHOWN} more"] if len(shown) > _SHOWN else []
    return "; ".join([*shown[:_SHOWN], *more])


def described(cluster: Cluster, versions: bool = True) -> str:
    """Titles, versions and servers of one API."""
    said = _some(f"`{g.title}`" if g.title else "no title" for g in cluster)
    numbers = _some(group.version for group in cluster if group.version)
    servers = _some(url for group in cluster for url in group.servers)
    if versions and numbers:
        said += f" {numbers}"
    return f"{said} at {servers}" if servers else said


def _some(words: Iterable[str]) -> str:
    """A few of them, each once."""
    found = list(dict.fromkeys(words))
    more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
    return ", ".join(found[:_NAMED]) + more


def _way_out(found: Sequence[Cluster]) -> str:
    """The configuration that separates them."""
    lines = ["give each a client of its own:"]
    for name, keys in separated(found[:_SHOWN], found):
        lines += [f"[tool.codegen.clients.{key(name)}]", *keys]
    return "\n".join(lines)


def separated(
    some: Iterable[Cluster], found: Sequence[Cluster]
) -> Iterator[tuple[str, list[str]]]:
    """A name for each client, and what of the configuration takes it from all `found`."""
    names: set[str] = set()
    for cluster in some:
        others = [group for other in found if other is not cluster for group in other]
        name = next(n for n in _names(cluster) if n not in names)
        names.add(name)
        yield name, _keys(cluster, others) if others else []


def _names(cluster: Cluster) -> Iterator[str]:
    """Names for a client, from the title on, then with what tells it from others."""
    name = snake(cluster[0].title) or "api"
    yield name
    version = snake(f"v{cluster[0].version}")
    yield f"{name}_{version}"
    folder = PurePosixPath(cluster[0].fragments[0].source.name).parent.name
    yield f"{name}_{snake(folder) or 'other'}"
    yield from (f"{name}_{number}" for number in range(2, 10_000))


def _keys(cluster: Cluster, others: Cluster) -> list[str]:
    """The key that takes this cluster and none of the others, the plainest first."""
    titles = {group.title for group in cluster}
    if len(titles) == 1 and titles.isdisjoint(group.title for group in others):
        return [f"title = {basic_string(cluster[0].title)}"]
    for server in cluster[0].servers:
        taken = [url for group in others for url in group.servers]
        mine = all(
            any(u.startswith(server) for u in group.servers) for group in cluster
        )
        if mine and not any(url.startswith(server) for url in taken):
            return [f"server = {basic_string(server)}"]
    return [f"include = [{', '.join(map(basic_string, _patterns(cluster, others)))}]"]


def _patterns(cluster: Cluster, others: Cluster) -> list[str]:
    """The highest folders of these pages that hold none of the others, else their names."""
    mine, theirs = (
        sorted({f.source.name for group in some for f in group.fragments})
        for some in (cluster, others)
    )
    shared = {folder for name in theirs for folder in PurePosixPath(name).parents}
    found: dict[str, None] = {}
    for name in mine:
        folders = reversed(PurePosixPath(name).parents)
        own = (folder for folder in folders if folder.name and folder not in shared)
        folder = next(own, None)
        found[f"{folder}/*" if folder else name] = None
    return [*found]
