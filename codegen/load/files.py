"""The files that a document may refer to: each read and parsed once, none outside."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from msgspec.structs import replace

from ..diagnostics import Diagnostics
from ..document import Fragment, Source
from .file import File, Spot
from .missing import ALONE, Missing, broken, not_there, unreadable
from .page import Page
from .pieces import Piece
from .read import tree
from .refused import Refused
from .sources import folder_of, name_of, source_of

_PROSE = (".md", ".mdx", ".txt")


class Files:
    """All files of one run. What is outside of `root` and the sources' folders is not
    read, and symbolic links are resolved before that is asked."""

    def __init__(
        self, sources: Sequence[str], root: Path, diagnostics: Diagnostics
    ) -> None:
        self.root, self.diagnostics = root, diagnostics
        folders = [
            root,
            *(folder_of(given, root) for given in sources if _local(given)),
        ]
        self.folders = list(dict.fromkeys(os.path.realpath(f) for f in folders))
        self._files: dict[str, File | Missing] = {}
        self._given: list[File] = []
        self._fresh: list[File] = []
        self._known: dict[str, Spot] = {}
        self._found: dict[str, File] = {}
        self.used: set[str] = set()
        """Names of the files that something refers to."""

    def give(self, source: Source, fragment: Fragment, data: Any) -> None:
        """A source of the run that is a document or a part of one."""
        path = self._path(source)
        file = File(fragment, data, path)
        self._given.append(file)
        self._fresh.append(file)
        if _local(path):
            path = os.path.realpath(path)
        self._files[path] = file

    def folder(self, source: Source) -> str:
        """Where a source lies."""
        return os.path.dirname(os.path.abspath(self.root / source.name))

    def of(self, fragment: Fragment) -> File:
        """A fragment as a file, which is the same one where it is the whole file."""
        path = self._path(fragment.source)
        known = self._files.get(os.path.realpath(path) if _local(path) else path)
        if isinstance(known, File) and known.data is fragment.data:
            return known
        file = File(fragment, fragment.data, path)
        self._fresh.append(file)
        return file

    def _path(self, source: Source) -> str:
        """Where a source lies, which is the URL of one that was fetched."""
        local = _local(source.name)
        return os.path.abspath(self.root / source.name) if local else source.name

    @property
    def given(self) -> Sequence[File]:
        return self._given

    def by_id(self, url: str) -> Spot | None:
        """The schema that some file of this run gives this address."""
        while self._fresh:
            file = self._fresh.pop()
            for pointer, told in file.ids.items():
                self._known.setdefault(told, Spot(file, pointer))
        return self._known.get(url.rstrip("#"))

    def fetched(self, url: str) -> File | None:
        """The file that was fetched from an address, if it was."""
        found = self._files.get(url)
        if not isinstance(found, File):
            return None
        self.used.add(found.fragment.source.name)
        return found

    def at_url(self, url: str) -> File:
        """The file that a `file:` address means; raises `Missing`.

        An address that begins with a slash may count from the root, as on a site.
        """
        if url not in self._found:
            self._found[url] = self._at_url(url)
        return self._found[url]

    def _at_url(self, url: str) -> File:
        missing = Missing("ref-not-found", f"`{url}` is no address of a file")
        try:
            parts = urlsplit(url)
        except ValueError:
            raise missing from None
        for path in dict.fromkeys(
            (unquote(parts.path, errors="surrogateescape"), parts.path)
        ):
            for place in (path, f"{self.root}/{path}"):
                try:
                    return self.at(place)
                except Missing as error:
                    missing = missing if missing.code != "ref-not-found" else error
                except (OSError, ValueError):
                    break
        raise missing

    def at(self, path: str) -> File:
        """The file of this path; raises `Missing`."""
        real = os.path.realpath(path)
        if not self.inside(real):
            raise Missing("ref-outside-root", "it is outside of the sources", ALONE)
        known = self._files.get(real)
        if known is None:
            try:
                known = self._read(path, real)
                self._fresh.append(known)
            except Missing as error:
                known = error
            self._files[real] = known
        if isinstance(known, Missing):
            raise known.with_traceback(None)
        self.used.add(known.fragment.source.name)
        return known

    def inside(self, real: str) -> bool:
        return any(
            real == base or real.startswith(base.rstrip(os.sep) + os.sep)
            for base in self.folders
        )

    def _read(self, path: str, real: str) -> File:
        if not os.path.isfile(real):
            raise not_there(path, self.root, self.diagnostics.suggestions)
        name = name_of(Path(path), self.root)
        heard = Diagnostics()
        source = source_of(name, Path(path), heard)
        if source is None:
            raise unreadable(name, heard)
        return self._parsed(source, path)

    def _parsed(self, source: Source, path: str) -> File:
        text = source.text
        if path.lower().endswith(_PROSE):
            carrier = Fragment(source, {}, 0, len(text), 1, "page", "", "page")
            return File(carrier, text, path)
        json = path.lower().endswith(".json") or text.lstrip()[:1] == "{"
        syntax = "json" if json else "yaml"
        page = Page(source, self.diagnostics)
        try:
            data = tree(page, Piece(0, len(text), "part", "", syntax))
        except Refused as error:
            raise broken(source.name, error, page.at(error.offset)) from None
        return File(replace(page.carrier, syntax=syntax), data, path)


def _local(given: str) -> bool:
    return given != "-" and "://" not in given
