"""Which fragments belong to one API, where a folder holds several."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..canonical import meaning
from ..diagnostics import Diagnostics
from ..document import Fragment, as_array, as_object
from ..naming import snake
from ..walk import METHOD_KEYS

if TYPE_CHECKING:
    from ..pipeline import Settings

_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Group:
    """Fragments of one title and one set of server origins (scheme and host)."""

    title: str
    origins: tuple[str, ...]
    fragments: tuple[Fragment, ...]


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
            f"the sources hold {_listed(groups(fragments))}",
        )
    return kept


def _wanted(fragment: Fragment, settings: Settings) -> bool:
    name = fragment.source.name
    if settings.include and not any(fnmatch.fnmatch(name, p) for p in settings.include):
        return False
    if any(fnmatch.fnmatch(name, pattern) for pattern in settings.exclude):
        return False
    if settings.title and _title(fragment) != settings.title:
        return False
    urls = list(_urls(fragment))
    return not settings.server or any(url.startswith(settings.server) for url in urls)


def groups(fragments: Sequence[Fragment]) -> list[Group]:
    """The groups of fragments, by title; who names no server goes with its title."""
    found: dict[tuple[str, tuple[str, ...]], list[Fragment]] = {}
    for fragment in fragments:
        key = (_title(fragment), _origins(fragment))
        found.setdefault(key, []).append(fragment)
    for title, origins in [key for key in found if not key[1]]:
        home = next((k for k in sorted(found) if k[0] == title and k[1]), None)
        if home is not None:
            found[home] += found.pop((title, origins))
    return [Group(title, o, tuple(found[title, o])) for title, o in sorted(found)]


def one_api(fragments: Sequence[Fragment], diagnostics: Diagnostics) -> bool:
    """Whether the fragments are one API; an error with a way out where they are not.

    A title or version that differs means nothing by itself (Fern's differ on every page).
    Two groups are real alternatives where their servers are of different origins, or
    where they give the same operation different meanings.
    """
    found = groups(fragments)
    if not any(_alternatives(one, other) for one, other in combinations(found, 2)):
        return True
    diagnostics.error(
        "several-apis",
        f"the sources describe {len(found)} APIs: {_listed(found)}",
        found[1].fragments[0].at("/info/title"),
        _way_out(found),
    )
    return False


def _alternatives(one: Group, other: Group) -> bool:
    if one.title == other.title:
        return False
    if one.origins and other.origins and not set(one.origins) & set(other.origins):
        return True
    mine, theirs = dict(_operations(one)), dict(_operations(other))
    if min(len(mine), len(theirs)) < 2:
        return False
    return any(
        meaning(mine[key], "operation") != meaning(theirs[key], "operation")
        for key in mine.keys() & theirs.keys()
    )


def _operations(group: Group) -> Iterator[tuple[tuple[str, str], object]]:
    for fragment in group.fragments:
        for path, item in as_object(fragment.data.get("paths")).items():
            for method in METHOD_KEYS:
                if method in as_object(item):
                    yield (str(path), method), as_object(item)[method]


def _title(fragment: Fragment) -> str:
    return str(as_object(fragment.data.get("info")).get("title") or "").strip()


def _urls(fragment: Fragment) -> Iterator[str]:
    for server in as_array(fragment.data.get("servers")):
        url = as_object(server).get("url")
        if isinstance(url, str) and "://" in url:
            yield url


def _origins(fragment: Fragment) -> tuple[str, ...]:
    parts = [urlsplit(url.partition("{")[0]) for url in _urls(fragment)]
    return tuple(sorted({f"{p.scheme}://{p.netloc}" for p in parts if p.netloc}))


def _listed(found: Sequence[Group]) -> str:
    shown = [
        f"`{g.title}`" + (f" at {', '.join(g.origins)}" if g.origins else "")
        for g in found
    ]
    more = [f"{len(shown) - _SHOWN} more"] if len(shown) > _SHOWN else []
    return "; ".join([*shown[:_SHOWN], *more])


def _way_out(found: Sequence[Group]) -> str:
    """The configuration that separates them."""
    lines = ["give each a client of its own:"]
    for group in found[:_SHOWN]:
        name = snake(group.title) or "api"
        lines += [f"[tool.codegen.clients.{name}]", f"title = {_quoted(group.title)}"]
        same = [other for other in found if other.title == group.title]
        if len(same) > 1 and group.origins:
            lines.append(f"server = {_quoted(group.origins[0])}")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """A basic string of TOML 1.0."""
    return json.dumps(text, ensure_ascii=False)
