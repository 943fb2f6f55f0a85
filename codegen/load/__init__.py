"""Bytes to fragments: finds the OpenAPI documents in pages, each with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ..diagnostics import At, Diagnostic, Diagnostics, Severity
from ..document import Fragment
from .aside import best
from .bundle import bundle
from .files import Files
from .formats import FORMATS
from .kinds import kind_of
from .page import Page
from .pieces import Declined, Found, Piece, Points
from .read import read
from .sources import Place, name_of, read_all

__all__ = ["load"]

_WHOLE = frozenset(
    [
        "bare",
        "markup",
        "excerpt",
        "rendered",
        "pointers",
        "gitbook_words",
        "mintlify_words",
    ]
)
"""Formats that count only where nothing of a page has been claimed."""

_OF_PARTS = frozenset(["not-openapi", "no-fragments"])
"""What is true of a part of another document of the run, and no trouble there."""

_SIGN = re.compile(r"""\b(?:openapi|swagger|asyncapi|paths)["']?\s*:""", re.I)
"""Without it, a page is prose: every site has such pages beside those of its API."""

_HTML = re.compile(r"\s*(?:<!doctype html|<html[\s>])", re.I)

_DOCUMENT = re.compile(
    r"""\b(?:spec-?url|specUrl|apiDescriptionUrl|(?:data-)?url)["']?\s*[:=]\s*"""
    r"""["']([^"'\s<>]{1,500}\.(?:json|ya?ml))["'?]""",
    re.I,
)
"""Where the page of Redoc, Scalar, Stoplight Elements or Swagger UI says its document is."""


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
    files = Files(sources, root, diagnostics)
    for source in read_all(sources, root, diagnostics, overlays, fetched, place):
        page = Page(source, diagnostics)
        found, complaint = _fragments(page)
        fragments += found
        if complaint:
            barren.append(complaint)
        if page.tree is not None:
            files.give(source, found[0] if found else page.carrier, page.tree)
        if page.pointers:
            pointing.append(page)
    fragments += _pointed(pointing, files, barren)
    fragments = _complete(fragments, files, diagnostics)
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
    fragments: list[Fragment], files: Files, diagnostics: Diagnostics
) -> list[Fragment]:
    """With what pages leave to the configuration of their site and to other files."""
    if not any(fragment.format == "mintlify_words" for fragment in fragments):
        return fragments
    from .sites import complete

    return complete(fragments, files, diagnostics)


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
    barren = [
        (
            replace(item, severity="error")
            if item.code == "not-openapi" and item.at and item.at.file in named
            else item
        )
        for item in barren
    ]
    grave = any(item.severity != "note" for item in barren)
    for item in barren:
        if item.code in _OF_PARTS and item.at and item.at.file in files.used:
            continue
        severity: Severity = "note" if item.severity == "note" else "warning"
        if not fragments and not (grave and severity == "note"):
            severity = "error"
        diagnostics.add(replace(item, severity=severity))


def _fragments(page: Page) -> tuple[list[Fragment], Diagnostic | None]:
    """The fragments of a page, or what it is instead."""
    if not page.text or page.text.isspace():
        return [], _barren(page, "empty-page", "this page is empty")
    if _HTML.match(page.text):
        return _of_html(page)
    pieces, declined = _pieces(page)
    if page.pointers:
        return [], None
    if not pieces:
        return [], _without_pieces(page, declined)
    return read(page, pieces)


def _of_html(page: Page) -> tuple[list[Fragment], Diagnostic | None]:
    """The documents that an HTML page carries along; what it shows is not read."""
    from .formats.markup import find

    answer = find(page)
    if isinstance(answer, Found):
        return read(page, answer.pieces)
    message = "this is an HTML page, not its Markdown source"
    help = "save the page's Markdown (often its address with .md at the end)"
    told = _DOCUMENT.search(page.text)
    if told:
        message = f"this HTML page shows a document that it does not hold: `{told[1]}`"
        help = "save that document beside it, or `codegen pull` its address"
    return [], _barren(page, "html-page", message, help)


def _without_pieces(page: Page, declined: dict[str, Declined]) -> Diagnostic:
    kind = kind_of(page)
    if kind is not None:
        start, what, help = kind
        return Diagnostic("no-fragments", "error", what, page.at(start), help)
    message = "no OpenAPI document was found on this page"
    tried: dict[str, list[str]] = {}
    for name, answer in declined.items():
        tried.setdefault(answer.reason, []).append(name)
    said = [f"{reason} ({', '.join(names)})" for reason, names in tried.items()]
    found = _barren(page, "no-fragments", message, "; ".join(said))
    return found if _SIGN.search(page.text) else replace(found, severity="note")


def _barren(page: Page, code: str, message: str, help: str = "") -> Diagnostic:
    return Diagnostic(code, "error", message, page.at(), help)


def _pieces(page: Page) -> tuple[list[Piece], dict[str, Declined]]:
    """What the formats claim, the first one to claim a place has it."""
    claimed: dict[int, Piece] = {}
    declined: dict[str, Declined] = {}
    for name, find in FORMATS.items():
        if claimed and name in _WHOLE:
            break
        answer = find(page)
        if isinstance(answer, Declined):
            declined[name] = answer
            continue
        if isinstance(answer, Points):
            page.pointers = answer.pointers
            continue
        for piece in answer.pieces:
            claimed.setdefault(piece.start, piece)
        if name == "document":
            break
    return [claimed[start] for start in sorted(claimed)], declined
