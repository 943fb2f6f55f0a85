"""The APIs that lie in folders, and what a client of each would be called and made from."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from msgspec import Struct

from ..config_tables import identifier
from ..diagnostics import Diagnostics
from ..document import Fragment, as_array, as_object
from ..load import load
from ..manifest import LOCK
from ..merge.groups import Group, clusters
from ..merge.selection import separated

_GENERIC = frozenset(
    """api apis definition doc docs documentation index llms llms-full main openapi page
    pages readme reference src spec specs swagger""".split()
)
"""Folders whose names say nothing about the API in them."""


class Found(Struct, frozen=True):
    """An API that lies here: what its client is called and made from."""

    name: str
    sources: tuple[str, ...]
    keys: tuple[str, ...]
    """Further lines of its table, where its folder holds other APIs, too."""
    output: str


def look(
    here: Path, folders: Sequence[str], diagnostics: Diagnostics
) -> Iterator[Found]:
    """The APIs in these folders, which are relative to `here`."""
    fragments = load(folders, here, diagnostics)
    fragments = [f for f in fragments if not _is_ours(here, f)]
    if not fragments:
        return
    every = clusters(fragments)
    names: set[str] = set()
    for cluster, (title, keys) in zip(every, separated(every, every), strict=True):
        mine = sorted({f.source.name for group in cluster for f in group.fragments})
        pages = [f.source.name for f in fragments]
        groups = frozenset(_groups(cluster))
        sources = _sources(mine, groups)
        alone = all(name in mine for name in pages if _within(name, sources))
        name = _name(mine, title, groups if alone else None, names)
        names.add(name)
        yield Found(name, sources, () if alone else tuple(keys), _output(here, name))


def _is_ours(here: Path, fragment: Fragment) -> bool:
    """Whether a page lies in a package that codegen wrote."""
    folders = Path(here, fragment.source.name).parents
    return any((folder / LOCK).is_file() for folder in folders)


def _groups(cluster: Sequence[Group]) -> Iterator[str]:
    """What an API calls its parts: a page of that name is one of several to come."""
    for group in cluster:
        for (path, _), operation in group.operations.items():
            tags = as_array(as_object(operation).get("tags"))
            yield from (identifier(str(tag)) for tag in tags)
            yield identifier(path.strip("/").partition("/")[0])


def _sources(names: Sequence[str], groups: frozenset[str]) -> tuple[str, ...]:
    """What there is, as globs: pages are added. A file that is an API is itself alone."""
    folder = os.path.commonpath([str(PurePosixPath(name).parent) for name in names])
    if len(names) == 1 and not _telling(PurePosixPath(folder).name):
        part = identifier(PurePosixPath(names[0]).stem) in groups
        if not part or folder in ("", "."):  # beside a README of the project
            return (names[0],)
    endings = {PurePosixPath(name).suffix for name in names}
    flat = all(str(PurePosixPath(name).parent) == (folder or ".") for name in names)
    depth = "" if flat else "**/"
    inside = glob.escape(folder or ".")
    return tuple(f"{inside}/{depth}*{ending}" for ending in sorted(endings))


def _telling(word: str) -> bool:
    """Whether the name of a folder or file says which API is in it."""
    return word.lower() not in {*_GENERIC, "", "."}


def _within(name: str, sources: Sequence[str]) -> bool:
    path = PurePosixPath(glob.escape(name))
    return any(
        name == source or path.is_relative_to(source.partition("/*")[0])
        for source in sources
    )


def _name(
    files: Sequence[str], title: str, groups: frozenset[str] | None, taken: set[str]
) -> str:
    """The folder's name, or the one file's, if it says which API it is; else the title's.
    `groups` are names of parts of the API; None where the folder holds others, too."""
    folder = os.path.commonpath([str(PurePosixPath(name).parent) for name in files])
    stems = [PurePosixPath(files[0]).stem] if len(files) == 1 else []
    words = [word for word in (os.path.basename(folder), *stems) if _telling(word)]
    words = [w for w in words if groups is not None and identifier(w) not in groups]
    name = identifier(words[0] if words else title)
    if name in taken:
        name = identifier(title)
    number, free = 2, name
    while free in taken:
        free, number = f"{name}_{number}", number + 1
    return free


def _output(here: Path, name: str) -> str:
    """`src/NAME` in projects that have `src`, never a folder that is somebody else's."""
    base = "src/" if (here / "src").is_dir() else ""
    for output in (f"{base}{name}", f"{base}{name}_client"):
        if not (here / output).exists() or (here / output / LOCK).is_file():
            return output
    return f"generated/{name}"
