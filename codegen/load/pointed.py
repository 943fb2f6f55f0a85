"""Follows what pages point to in documents nearby."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from ..addresses import split
from ..diagnostics import Diagnostic
from ..document import Fragment
from ..languages import language
from .file import File
from .files import Files
from .page import Page
from .pieces import Pointer
from .ranks import most, nearest
from .search import Search
from .wanted import Wanted

MOST_LISTED = 8


class Pointed:
    """Follows the pointers of all pages of a run."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._search = Search(files)
        self._wanted: dict[File, Wanted] = {}

    def follow(self, pages: Sequence[Page]) -> Iterator[Diagnostic]:
        """Take what the pointers mean; of those that mean nothing, say why."""
        asked = [
            (page, pointer, self._candidates(page, pointer))
            for page in pages
            for pointer in page.pointers
        ]
        votes = Counter(
            (p.file, only) for _, p, found in asked if len(found) == 1 for only in found
        )
        nowhere: dict[tuple[str, str], list[tuple[Page, Pointer]]] = {}
        for page, pointer, found in asked:
            if len(found) > 1:
                found = most(found, partial(_votes, votes, pointer))
            if pointer.url and not any(self._may_be(pointer, f) for f in found):
                found = []
            if not found:
                url = pointer.url or self._search.url(page, pointer)
                nowhere.setdefault((pointer.file, url), []).append((page, pointer))
                continue
            complaint = self._take(page, pointer, found)
            if complaint:
                yield complaint
        yield from (_nowhere(url, lost) for (_, url), lost in nowhere.items())

    def _candidates(self, page: Page, pointer: Pointer) -> list[File]:
        """The documents that have what a pointer means, those near the page first."""
        found = self._search.candidates(page, pointer)
        if pointer.name and not any(self._of(file).has(pointer) for file in found):
            found = self._elsewhere(pointer, found)
        if len(found) > 1:
            found = [f for f in found if self._of(f).has(pointer)] or found
            found = most(found, partial(_same_language, page))
        return nearest(found, self._files.folder(page.source))

    def _elsewhere(self, pointer: Pointer, found: list[File]) -> list[File]:
        """Documents that the site does not name for the page, and that have what it means;
        a page that names its document means that one."""
        if pointer.file or not found:
            return found
        return [f for f in self._search.everywhere if self._of(f).has(pointer)] or found

    def _may_be(self, pointer: Pointer, file: File) -> bool:
        """Whether a document here may be the one that the page says is on the web."""
        same_name = os.path.basename(split(pointer.url).path) == os.path.basename(
            file.path
        )
        return same_name or self._of(file).has(pointer)

    def _take(
        self, page: Page, pointer: Pointer, found: list[File]
    ) -> Diagnostic | None:
        if len(found) > 1 and not self._of(found[0]).has(pointer):
            return _in_none(page, pointer, found)
        if len(found) > 1:
            return _unclear(page, pointer, found)
        help = self._of(found[0]).add(page, pointer)
        if help is None:
            return None
        message = f"`{_what(pointer)}` is not in {found[0].fragment.source.name}"
        at = page.at(pointer.start)
        return Diagnostic("points-to-nothing", "error", message, at, help)

    def fragments(self) -> Iterator[Fragment]:
        """Of every document what is wanted, unless it is a source itself."""
        for file, wanted in sorted(self._wanted.items(), key=lambda w: w[0].path):
            fragment = wanted.fragment()
            if fragment is not None and file not in self._search.sources:
                yield fragment

    def _of(self, file: File) -> Wanted:
        if file not in self._wanted:
            self._wanted[file] = Wanted(file, self._files)
        return self._wanted[file]


def _votes(votes: Counter[tuple[str, File]], pointer: Pointer, file: File) -> int:
    """How many pointers that say the same of their document mean this one for sure."""
    return votes[pointer.file, file]


def _same_language(page: Page, file: File) -> bool:
    """Whether a document lies in a folder of the page's language."""
    return language(file.fragment.source.name)[0] == language(page.source.name)[0]


def _what(pointer: Pointer) -> str:
    return f"{pointer.method.upper()} {pointer.name}".strip()


def _in_none(page: Page, pointer: Pointer, found: Sequence[File]) -> Diagnostic:
    message = f"`{_what(pointer)}` is in none of the {len(found)} documents here"
    help = "put the document that has it beside the pages, or name it as a source"
    at = page.at(pointer.start)
    return Diagnostic("points-to-nothing", "error", message, at, help)


def _unclear(page: Page, pointer: Pointer, found: Sequence[File]) -> Diagnostic:
    names = sorted(file.fragment.source.name for file in found)
    listed = ", ".join(names[:MOST_LISTED])
    if len(names) > MOST_LISTED:
        listed += f" and {len(names) - MOST_LISTED} more"
    message = f"`{pointer.said}` may mean any of {len(names)} documents: {listed}"
    help = "name one of them as a source beside the pages, or in docs.json"
    at = page.at(pointer.start)
    return Diagnostic("points-elsewhere", "error", message, at, help)


def _nowhere(url: str, lost: Sequence[tuple[Page, Pointer]]) -> Diagnostic:
    """One complaint for all that points to the same document, at the first of them."""
    page, pointer = lost[0]
    what = (
        f"`{pointer.file}`, which is not here" if pointer.file else "no document here"
    )
    others = len({each.source.name for each, _ in lost} - {page.source.name})
    message = f"this page has no document of its own: `{pointer.said}` points to {what}"
    if others:
        message += (
            f"; so {'does 1 other page' if others == 1 else f'do {others} other pages'}"
        )
    help = "put that document beside the pages, or name it as a source"
    if url:
        help = f"bring it here with `codegen pull {url}`, and name both folders"
    at = page.at(pointer.start)
    return Diagnostic("points-elsewhere", "error", message, at, help)
