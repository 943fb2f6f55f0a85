"""Bytes to fragments: finds the OpenAPI documents in pages, each with its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from ..diagnostics import At, Diagnostic, Diagnostics, Severity
from ..document import Fragment
from .aside import best
from .bundle import bundle
from .claims import fragments_of
from .files import Files
from .page import Page
from .sources import Place, name_of, read_all

__all__ = ["load"]

_OF_PARTS = frozenset(["not-openapi", "no-fragments"])
"""What is true of a part of another document of the run, and no trouble there."""

MOST_NAMED = 5
"""Pages that are each told of where none gives anything."""


def load(
    sources: Sequence[str],
    root: Path,
    diagnostics: Diagnostics,
    overlays: Sequence[str] = (),
    fetched: Mapping[str, bytes] = {},
    place: Place = At,
) -> list[Fragment]:
    """Every OpenAPI document in the sources, sorted by path and then by position.

    Sources are files, folders, globs or "-", relative to `root`, or URLs that are
    `fetched`; `overlays` that lie among them are none. Nothing is fetched here.
    """
    fragments: list[Fragment] = []
    barren: list[Diagnostic] = []
    pointing: list[Page] = []
    telling: list[Page] = []
    files = Files(sources, root, diagnostics)
    for source in read_all(sources, root, diagnostics, overlays, fetched, place):
        page = Page(source, diagnostics)
        found, complaint = fragments_of(page)
        fragments += found
        if complaint:
            barren.append(complaint)
        if page.tree is not None:
            files.give(source, found[0] if found else page.carrier, page.tree)
        if page.pointers:
            pointing.append(page)
        if page.told:
            telling.append(page)
    fragments += _pointed(pointing, files, barren)
    fragments = _complete(fragments, telling, files)
    fragments = best(fragments, diagnostics)
    fragments = [bundle(fragment, files, diagnostics) for fragment in fragments]
    named = frozenset(name_of(root / given, root) for given in sources)
    _complain(barren, fragments, files, named, diagnostics)
    return fragments


def _pointed(
    pages: list[Page], files: Files, barren: list[Diagnostic]
) -> list[Fragment]:
    """What pages point to in other documents."""
    if not pages:
        return []
    from .pointed import Pointed

    pointed = Pointed(files)
    barren += pointed.follow(pages)
    return list(pointed.fragments())


def _complete(
    fragments: list[Fragment], pages: list[Page], files: Files
) -> list[Fragment]:
    """With what pages in words leave to the configuration of their site and to others."""
    if not pages:
        return fragments
    from .sites import complete

    return complete(fragments, pages, files)


def _complain(
    barren: list[Diagnostic],
    fragments: list[Fragment],
    files: Files,
    named: frozenset[str],
    diagnostics: Diagnostics,
) -> None:
    """Tell of pages that give nothing: errors if nothing gives anything.

    What lies beside the pages (prose, settings) is a note where there is more to say.
    """
    barren = [_graded(item, named) for item in barren]
    grave = any(item.severity != "note" for item in barren)
    prose = [item for item in barren if not (item.at and item.at.file in named)]
    if not fragments and not grave and len(prose) > MOST_NAMED:
        diagnostics.add(_nothing(prose))
        grave = True
    for item in barren:
        if item.code in _OF_PARTS and item.at and item.at.file in files.used:
            continue
        severity: Severity = "note" if item.severity == "note" else "warning"
        if not fragments and not (grave and severity == "note"):
            severity = "error"
        diagnostics.add(replace(item, severity=severity))


def _nothing(prose: list[Diagnostic]) -> Diagnostic:
    files = (item.at.file for item in prose if item.at)
    folder = min((file.rpartition("/")[0] or "." for file in files), key=len)
    message = f"none of {len(prose):,} pages here holds an OpenAPI document"
    help = "name the pages that describe operations, or the API's document itself"
    return Diagnostic("no-fragments", "error", message, At(folder), help)


def _graded(item: Diagnostic, named: frozenset[str]) -> Diagnostic:
    """Who names a file means it; what a folder holds besides is a note."""
    meant = item.at is not None and item.at.file in named
    if item.code == "not-openapi" and meant:
        return replace(item, severity="error")
    if item.code == "html-page" and not meant:
        return replace(item, severity="note")
    return item
