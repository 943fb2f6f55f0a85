"""What counts only where nothing better is there: rendered text, and words about operations.

A page that only describes an operation in words is left aside where a document has the
operation; the whole text of a rendered page, and what tables say, where there is any document
at all.
"""

from __future__ import annotations

from ..diagnostics import Diagnostics
from ..document import Fragment, as_object
from .fullest import without_tables
from .hosts import Call, calls_of, hosts_of
from .words import IN_WORDS


def best(fragments: list[Fragment], diagnostics: Diagnostics) -> list[Fragment]:
    """The fragments without those that better ones make needless, which is said."""
    fragments = _without_starter(fragments, diagnostics)
    fragments = without_tables(_without_rendered(fragments, diagnostics), diagnostics)
    if any(fragment.format in IN_WORDS for fragment in fragments):
        return _without_words(fragments, diagnostics)
    return fragments


def _without_starter(
    fragments: list[Fragment], diagnostics: Diagnostics
) -> list[Fragment]:
    """Without the document that every new site of Mintlify's has, where there are others."""
    starters = [fragment for fragment in fragments if _is_starter(fragment)]
    kept = [fragment for fragment in fragments if not _is_starter(fragment)]
    if not kept:
        return fragments
    for fragment in starters:
        message = "the plant store of Mintlify's starter is left aside as an example"
        help = "remove it, and the pages that point to it"
        diagnostics.note("example-left-aside", message, fragment.at("/info"), help)
    return kept


def _is_starter(fragment: Fragment) -> bool:
    paths = fragment.data.get("paths")
    info = as_object(fragment.data.get("info"))
    plants = [path.startswith("/plant") for path in as_object(paths)]
    sample = "sample API that uses a plant store" in str(info.get("description"))
    return info.get("title") == "OpenAPI Plant Store" and (
        all(plants) or (sample and any(plants))
    )


def _without_rendered(
    fragments: list[Fragment], diagnostics: Diagnostics
) -> list[Fragment]:
    kept = [fragment for fragment in fragments if fragment.syntax != "rendered"]
    for fragment in fragments:
        if fragment.syntax != "rendered":
            continue
        message = "the text of a rendered page is typed only as far as it goes"
        help = "its nested objects, enums and servers are not known: set `base_url`"
        if kept:
            message = "the text of a rendered page is left aside for better sources"
            help = "`codegen audit` compares it with the specification"
        diagnostics.note("rendered-page", message, fragment.at(), help)
    return kept or fragments


def _without_words(
    fragments: list[Fragment], diagnostics: Diagnostics
) -> list[Fragment]:
    known: dict[Call, list[Fragment]] = {}
    for fragment in fragments:
        if fragment.format not in IN_WORDS:
            for call in {*calls_of(fragment)}:
                known.setdefault(call, []).append(fragment)
    hosts = {host for found in known.values() for f in found for host in hosts_of(f)}
    kept: list[Fragment] = []
    for fragment in fragments:
        better = _better(fragment, known) if fragment.format in IN_WORDS else None
        if better is not None:
            message = (
                f"what this page says in words is left aside for {better.source.name}"
            )
            help = "the document there has the same operation"
        elif fragment.format == "mintlify_calls" and _strange(fragment, hosts):
            message = "a call on this page goes to a host that no document here has"
            help = "it is left aside as an example; give the page a client of its own"
        else:
            kept.append(fragment)
            continue
        diagnostics.note("words-left-aside", message, fragment.at(), help)
    return kept


def _strange(fragment: Fragment, hosts: set[str]) -> bool:
    here = hosts_of(fragment)
    return bool(here and hosts) and hosts.isdisjoint(here)


def _better(fragment: Fragment, known: dict[Call, list[Fragment]]) -> Fragment | None:
    """A document that has the same operation, at the same host as far as both say one."""
    here = hosts_of(fragment)
    for call in calls_of(fragment):
        for other in known.get(call, ()):
            there = hosts_of(other)
            if not here or not there or here & there:
                return other
    return None
