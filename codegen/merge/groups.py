"""Which fragments belong to one API, where a folder holds several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from ..addresses import split
from ..canonical import meaning
from ..document import Fragment, as_array, as_object
from ..keywords import METHOD_KEYS
from ..resolve import resolve

Key = tuple[str, str]
"""Path and method."""


class Group(Struct, frozen=True, dict=True):
    """Fragments of one title, version and set of servers."""

    title: str
    version: str
    servers: tuple[str, ...]
    fragments: tuple[Fragment, ...]

    @cached_property
    def origins(self) -> frozenset[str]:
        """Scheme and host of the servers; http and https are no two of them."""
        parts = (split(url.partition("{")[0]) for url in self.servers)
        told = ((p.scheme.removesuffix("s"), p.netloc) for p in parts)
        return frozenset(f"{scheme}://{host}" for scheme, host in told if host)

    @cached_property
    def operations(self) -> Mapping[Key, object]:
        return {
            (str(path), method): item[method]
            for fragment in self.fragments
            for path, entry in as_object(fragment.data.get("paths")).items()
            for item in (as_object(resolve(fragment.data, entry)[0]),)
            for method in METHOD_KEYS
            if method in item
        }

    def meaning(self, key: Key) -> str:
        """What an operation means, which is asked for each other group that has it."""
        if key not in self._meanings:
            self._meanings[key] = meaning(self.operations[key], "operation")
        return self._meanings[key]

    @cached_property
    def _meanings(self) -> dict[Key, str]:
        return {}


def groups(fragments: Sequence[Fragment]) -> list[Group]:
    """The groups of fragments; who names no server goes with its title."""
    found: dict[tuple[str, str, tuple[str, ...]], list[Fragment]] = {}
    for fragment in fragments:
        key = (title_of(fragment), version_of(fragment), servers_of(fragment))
        found.setdefault(key, []).append(fragment)
    for key in [key for key in found if not key[2]]:
        homes = [k for k in sorted(found) if k[0] == key[0] and k[2]]
        home = next((k for k in homes if k[1] == key[1]), next(iter(homes), None))
        if home is not None:
            found[home] += found.pop(key)
    return [Group(*key, tuple(found[key])) for key in sorted(found)]


def clusters(fragments: Sequence[Fragment]) -> list[list[Group]]:
    """The APIs that the fragments are: groups that are no alternatives stand together."""
    result: list[list[Group]] = []
    for group in groups(fragments):
        home = next(
            (c for c in result if not any(alternatives(group, other) for other in c)),
            None,
        )
        if home is None:
            result.append([group])
        else:
            home.append(group)
    return result


def alternatives(one: Group, other: Group) -> bool:
    """Whether two groups cannot be one API.

    A title or version that differs means nothing by itself (Fern's differ on every page).
    Two groups are alternatives where title and origins of the servers differ, and where
    they hold the same operation at servers of different origins or with another meaning.
    Of one title and server, most of what two versions share must differ: else a page is
    out of date.
    """
    apart = bool(one.origins and other.origins) and not one.origins & other.origins
    if apart and one.title != other.title:
        return True
    shared = one.operations.keys() & other.operations.keys()
    if not shared or apart:
        return bool(shared)
    if one.title != other.title and min(len(one.operations), len(other.operations)) < 2:
        return False
    differing = sum(_differ(one, other, key) for key in shared)
    if one.title != other.title or not {*one.servers} & {*other.servers}:
        return differing > 0
    return (
        one.version != other.version and differing >= 2 and 2 * differing > len(shared)
    )


def _differ(one: Group, other: Group, key: Key) -> bool:
    return one.meaning(key) != other.meaning(key)


def title_of(fragment: Fragment) -> str:
    """What a fragment calls its API."""
    return str(as_object(fragment.data.get("info")).get("title") or "").strip()


def version_of(fragment: Fragment) -> str:
    """Which version of its API a fragment says it is."""
    return str(as_object(fragment.data.get("info")).get("version") or "").strip()


def servers_of(fragment: Fragment) -> tuple[str, ...]:
    """The absolute URLs of the servers, without a slash at the end."""
    return tuple(sorted({url.rstrip("/") for url in urls(fragment)}))


def urls(fragment: Fragment) -> Iterator[str]:
    """The absolute URLs of the servers of a fragment."""
    for server in as_array(fragment.data.get("servers")):
        url = as_object(server).get("url")
        if isinstance(url, str) and "://" in url:
            yield url
