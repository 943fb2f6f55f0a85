"""Which document a page points to: by its path, by its name, or the only one there is."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from ..addresses import split
from ..document import is_array, is_object
from .check import Unfit, root
from .file import File
from .files import Files
from .missing import Missing
from .page import Page
from .passed_over import is_searched
from .pieces import Pointer
from .ranks import ending, most
from .sites import above, sites

MOST_FILES = 20_000
"""Files that are looked at below the root before a document must be named."""
MOST_BYTES = 64 * 1024 * 1024
_SUFFIXES = (".json", ".yaml", ".yml")
_VERSION = re.compile(
    rb"""(?:^|["'{,]\s*|\n)["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\."""
)


class Search:
    """Finds documents among the sources of a run and below its folders."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._sites: dict[str, list[File]] = {}

    def candidates(self, page: Page, pointer: Pointer) -> list[File]:
        """The documents that a pointer may mean; one is the one."""
        if pointer.by_name:
            named = self._named(pointer.file, stem=True)
            return named or self.everywhere
        if pointer.file:
            return self._by_path(page, pointer.file)
        return self._of_site(page) or self.sources or self.everywhere

    def url(self, page: Page, pointer: Pointer) -> str:
        """Where on the web the page's site has the document that it points to."""
        told = "" if pointer.file else next(self._told_above(page), "")
        return told if "://" in told else ""

    @cached_property
    def sources(self) -> list[File]:
        """The documents among the sources of the run."""
        return [file for file in self._files.given if _is_document(file)]

    @cached_property
    def everywhere(self) -> list[File]:
        """Those and all below the root."""
        found = {id(file): file for file in self.sources}
        for path in self._paths:
            file = self._document(path)
            if file is not None:
                found[id(file)] = file
        return [*found.values()]

    def _by_path(self, page: Page, file: str) -> list[File]:
        url = split(file)
        path = unquote(url.path) or file
        if not url.scheme:
            folder = self._files.folder(page.source)
            for base in (folder, os.fspath(self._files.root)):
                found = self._document(os.path.join(base, path.lstrip("/")))
                if found is not None:
                    return [found]
        name = PurePosixPath(path).name
        named = self._named(name, stem=False)
        if not named and not name.lower().endswith(_SUFFIXES):
            named = self._named(name, stem=True)
        return most(named, ending(path))

    def _named(self, name: str, stem: bool) -> list[File]:
        """The documents of this file name, those of the run before others."""
        found = [f for f in self.sources if _called(f.path, stem) == name]
        if found:
            return found
        paths = (path for path in self._paths if _called(path, stem) == name)
        return [file for path in paths if (file := self._document(path))]

    def _document(self, path: str) -> File | None:
        """A file that is a document; None where there is none, or not for us."""
        try:
            file = self._files.at(path)
        except (Missing, OSError, ValueError):
            return None
        return file if _is_document(file) else None

    def _of_site(self, page: Page) -> list[File]:
        """The documents that the configuration of a Mintlify site names."""
        for folder in above(self._files, page.source):
            if folder not in self._sites:
                self._sites[folder] = [*self._of_folder(folder)]
            if self._sites[folder]:
                return self._sites[folder]
        return []

    def _told_above(self, page: Page) -> Iterator[str]:
        return (
            told
            for folder in above(self._files, page.source)
            for told in self._told(folder)
        )

    def _told(self, folder: str) -> Iterator[str]:
        for site in sites(self._files, folder):
            yield from _told(site)

    def _of_folder(self, folder: str) -> Iterator[File]:
        found: dict[int, File] = {}
        for told in self._told(folder):
            path = told.lstrip("/") if "://" not in told else ""
            file = self._document(os.path.join(folder, path)) if path else None
            if file is not None:
                found.setdefault(id(file), file)
        yield from found.values()

    @cached_property
    def _paths(self) -> list[str]:
        """Files below the root that begin like documents."""
        found: list[str] = []
        looked = 0
        for top in self._files.folders:
            for base, folders, names in os.walk(top):
                folders[:] = sorted(filter(_open, folders))
                for name in sorted(names):
                    looked += 1
                    if looked > MOST_FILES:
                        return found
                    path = os.path.join(base, name)
                    if name.lower().endswith(_SUFFIXES) and _begins_well(path):
                        found.append(path)
        return found


def _open(folder: str) -> bool:
    return is_searched(folder) or folder == ".gitbook"


def _begins_well(path: str) -> bool:
    try:
        if not os.path.isfile(path) or os.path.getsize(path) > MOST_BYTES:
            return False
        return _VERSION.search(Path(path).read_bytes()) is not None
    except OSError:
        return False


def _is_document(file: File) -> bool:
    try:
        return bool(root(file.data))
    except Unfit:
        return False


def _called(path: str, stem: bool) -> str:
    pure = Path(path)
    return pure.stem if stem else pure.name


def _told(site: Any) -> Iterator[str]:
    """All values of `openapi` in docs.json, wherever in the navigation."""
    stack = [site]
    while stack:
        node = stack.pop()
        if is_array(node):
            stack += reversed(node)
        if not is_object(node):
            continue
        told = node.get("openapi")
        if is_object(told):
            told = told.get("source")
        for item in told if is_array(told) else [told]:
            if isinstance(item, str):
                yield item
        stack += reversed([v for k, v in node.items() if k != "openapi"])
