"""What the configuration of a Mintlify site (docs.json, once mint.json) says of its pages."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from ..document import Fragment, Node, Source, as_array, as_object
from .files import Files
from .missing import Missing
from .page import Page
from .schemes import declared, scheme
from .schemes import known as known_schemes
from .snippets import with_snippets
from .worded_document import document
from .words import TABLES, Worded

_LOCAL = re.compile(r"https?://(?:localhost|127\.|0\.0\.)")
_SITES = ("docs.json", "mint.json")


def above(files: Files, source: Source) -> Iterator[str]:
    """The folders that a page lies in, its own first."""
    folder = files.folder(source)
    while files.inside(os.path.realpath(folder)):
        yield folder
        upper = os.path.dirname(folder)
        if upper == folder:
            return
        folder = upper


def sites(files: Files, folder: str) -> Iterator[Any]:
    """The configurations that lie in a folder."""
    for name in _SITES:
        try:
            yield files.at(os.path.join(folder, name)).data
        except (Missing, OSError, ValueError):
            continue


def complete(
    fragments: list[Fragment], pages: list[Page], files: Files
) -> list[Fragment]:
    """Pages in words with the snippets that they include, and with the name, the server
    and the credentials that their site says for all of them."""
    made: dict[tuple[Source, int], Fragment] = {}
    known = {(f.source, f.start): f for f in fragments if f.syntax == "words"}
    documents = [f for f in fragments if f.syntax != "words"]
    credentials = known_schemes(documents)
    usual = _usual(known, pages)
    for page in pages:
        folders = [*above(files, page.source)]
        said, others = with_snippets(page, folders, files)
        found = (site for folder in folders for site in sites(files, folder))
        site = as_object(next(found, None))
        for told in said:
            key = (page.source, told.call.start)
            if key in known:
                data, _ = document(told) if others else (known[key].data, {})
                if known[key].format in TABLES:
                    told = _place(data, told, usual)
                _fill(data, told, site, bool(documents))
                declared(data, credentials)
                made[key] = replace(known[key], data=data, others=others)
    return [made.get((f.source, f.start), f) for f in fragments]


def _usual(known: Mapping[tuple[Source, int], Fragment], pages: list[Page]) -> str:
    """The server that most calls on pages of tables are shown at; such pages seldom say it,
    and what they say of one call they mean of all."""
    found = Counter[str]()
    for page in pages:
        for told in page.told:
            fragment = known.get((page.source, told.call.start))
            if fragment and fragment.format in TABLES:
                said = as_array(fragment.data.get("servers"))
                url = as_object(said[0])["url"] if said else told.shown.server
                found[url] += bool(url) and not _LOCAL.match(url)
    return min(+found, key=lambda url: (-found[url], url), default="")


def _place(data: Node, told: Worded, usual: str) -> Worded:
    """With the usual server for all, and that which a call itself says for its operation."""
    for server in as_array(data.get("servers")):
        if usual and as_object(server).get("url") != usual:
            for item in data["paths"].values():
                for operation in item.values():
                    operation["servers"] = data["servers"]
            del data["servers"]
    return replace(told, shown=replace(told.shown, server=usual))


def _api(site: Node) -> Node:
    """What a site says under `api`, its newer place before the older one."""
    api = as_object(site.get("api"))
    return {**api, **as_object(api.get("mdx"))}


def _fill(data: Node, told: Worded, site: Node, titled: bool) -> None:
    """What the page leaves open, by its site, else by the calls that it shows; documents
    beside it have a title of their own."""
    api = _api(site)
    name = site.get("name")
    if isinstance(name, str) and not titled:
        data["info"] = {**data["info"], "title": name}
    server = api.get("server") or api.get("baseUrl") or told.shown.server
    urls = [url for url in as_array(server) or [server] if isinstance(url, str)]
    if any(urls) and "servers" not in data:
        data["servers"] = [{"url": url.rstrip("/")} for url in urls]
    auth = as_object(api.get("auth"))
    method, name = str(auth.get("method", "")).lower(), str(auth.get("name") or "")
    found = scheme(method, name) or scheme(told.shown.method, told.shown.header)
    for item in data["paths"].values():
        for operation in item.values():
            if found and method != "none" and "security" not in operation:
                data["components"] = {"securitySchemes": dict([found])}
                operation["security"] = [{found[0]: []}]
