"""Operations that only headings and tables tell of: where they count, and which page of several."""

from __future__ import annotations

from ..diagnostics import Diagnostics
from ..document import Fragment
from .hosts import Call, calls_of, hosts_of
from .words import IN_WORDS, TABLES


def without_tables(
    fragments: list[Fragment], diagnostics: Diagnostics
) -> list[Fragment]:
    """Without what only tables say, where there is any document (pages of prose show calls,
    too, and nothing says of which API), and of several pages with one call the fullest.
    """
    fragments = _without_stories(fragments, diagnostics)
    tables = [fragment for fragment in fragments if fragment.format in TABLES]
    if not tables:
        return fragments
    others = any(fragment.format not in IN_WORDS for fragment in fragments)
    kept = [] if others else _fullest(tables, diagnostics)
    first, where = tables[0], _where({fragment.source.name for fragment in tables})
    noun, are = ("operation", "is") if len(tables) == 1 else ("operations", "are")
    count = f"{len(tables):,} {noun}"
    if others:
        message = (
            f"{count} that headings and tables tell of on {where} {are} left aside"
        )
        help = "documents are among the sources; name these pages alone to read them"
        diagnostics.note("words-left-aside", message, first.at(), help)
    else:
        message = f"{count} of {where} {are} read from headings and tables"
        help = "what these do not say has no type: an OpenAPI document would say more"
        diagnostics.note("read-from-tables", message, first.at(), help)
    keys = {(fragment.source.name, fragment.start) for fragment in kept}
    return [
        fragment
        for fragment in fragments
        if fragment.format not in TABLES
        or (fragment.source.name, fragment.start) in keys
    ]


def _without_stories(
    fragments: list[Fragment], diagnostics: Diagnostics
) -> list[Fragment]:
    """Without calls on pages that are references only if others in their folder are."""
    sure = {_folder(f) for f in fragments if f.format == TABLES[0]}
    stories = [f for f in fragments if f.format == TABLES[1] and _folder(f) not in sure]
    if not stories:
        return fragments
    names = {fragment.source.name for fragment in stories}
    kept = [fragment for fragment in fragments if fragment.source.name not in names]
    first = next(fragment for fragment in stories if fragment.source.name == min(names))
    message = f"calls stand on {_where(names)}, and nothing says that they are described there"
    help = "put `Endpoint:` before a call, or a table of its parameters below"
    add = diagnostics.note if kept else diagnostics.error
    add("no-fragments", message, first.at(), help)
    return kept


def _where(files: set[str]) -> str:
    """How a message at the first of some pages names all of them."""
    return "this page" if len(files) == 1 else f"this page and {len(files) - 1:,} more"


def _folder(fragment: Fragment) -> str:
    return fragment.source.name.rpartition("/")[0]


def _fullest(tables: list[Fragment], diagnostics: Diagnostics) -> list[Fragment]:
    """Of pages that tell of one call at one host, the one that lists most."""
    best: dict[tuple[Call, tuple[str, ...]], Fragment] = {}
    ranked = sorted(tables, key=lambda f: (-len(str(f.data)), f.source.name, f.start))
    for fragment in ranked:
        key = (min(calls_of(fragment)), tuple(sorted(hosts_of(fragment))))
        kept = best.setdefault(key, fragment)
        if kept is not fragment:
            message = f"{kept.source.name} tells more of this call, and counts"
            help = "merge the two pages if both are right"
            diagnostics.note("words-left-aside", message, fragment.at(), help)
    return [*best.values()]
