"""What counts only where nothing better is there: rendered text, and words about operations.

A page that only describes an operation in words is left aside where a document has the
operation, and the whole text of a rendered page where there is any document at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ..diagnostics import Diagnostics
from ..document import Fragment, as_array, as_object

_IN_WORDS = frozenset(["mintlify_words", "mintlify_calls", "gitbook_words"])
_TEMPLATE = re.compile(r"\{[^{}/]*\}")

Call = tuple[str, str]
"""A method, and a path without the names of its parameters."""


def best(fragments: list[Fragment], diagnostics: Diagnostics) -> list[Fragment]:
    """The fragments without those that better ones make needless, which is said."""
    fragments = _without_rendered(fragments, diagnostics)
    if any(fragment.format in _IN_WORDS for fragment in fragments):
        return _without_words(fragments, diagnostics)
    return fragments


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
        if fragment.format not in _IN_WORDS:
            for call in {*_calls(fragment)}:
                known.setdefault(call, []).append(fragment)
    hosts = {host for found in known.values() for f in found for host in _hosts(f)}
    kept: list[Fragment] = []
    for fragment in fragments:
        better = _better(fragment, known) if fragment.format in _IN_WORDS else None
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
    here = _hosts(fragment)
    return bool(here and hosts) and hosts.isdisjoint(here)


def _better(fragment: Fragment, known: dict[Call, list[Fragment]]) -> Fragment | None:
    """A document that has the same operation, at the same host as far as both say one."""
    here = _hosts(fragment)
    for call in _calls(fragment):
        for other in known.get(call, ()):
            there = _hosts(other)
            if not here or not there or here & there:
                return other
    return None


def _hosts(fragment: Fragment) -> set[str]:
    host = fragment.data.get("host")
    hosts = {urlsplit(url).netloc for url in _servers(fragment)} - {""}
    return hosts | {host} if isinstance(host, str) else hosts


def _servers(fragment: Fragment) -> list[str]:
    servers = map(as_object, as_array(fragment.data.get("servers")))
    urls = (server.get("url") for server in servers)
    return [url for url in urls if isinstance(url, str)]


def _calls(fragment: Fragment) -> Iterator[Call]:
    """Every operation, with its path alone and behind those of the servers."""
    data = fragment.data
    bases = [urlsplit(url).path for url in _servers(fragment)]
    bases += [str(data.get("basePath") or ""), ""]
    for path, item in as_object(data.get("paths")).items():
        plain = [_TEMPLATE.sub("{}", f"{base.rstrip('/')}{path}") for base in bases]
        for method in as_object(item):
            yield from ((method, one.rstrip("/")) for one in plain)
