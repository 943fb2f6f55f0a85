"""What the configuration of a Mintlify site (docs.json, once mint.json) says of its pages."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from ..diagnostics import Diagnostics
from ..document import Fragment, Node, Source, as_array, as_object
from .file import Missing
from .files import Files
from .snippets import with_snippets
from .worded_document import scheme

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
    fragments: list[Fragment], files: Files, diagnostics: Diagnostics
) -> list[Fragment]:
    """Pages in words with the snippets that they include, and with the server and the
    credentials that their site says for all of them."""
    return [
        (
            _complete(fragment, files, diagnostics)
            if fragment.format == "mintlify_words"
            else fragment
        )
        for fragment in fragments
    ]


def _complete(fragment: Fragment, files: Files, diagnostics: Diagnostics) -> Fragment:
    folders = [*above(files, fragment.source)]
    fragment = with_snippets(fragment, folders, files, diagnostics)
    apis = (_api(site) for folder in folders for site in sites(files, folder))
    _fill(fragment.data, next(apis, Node()))
    return fragment


def _api(site: Any) -> Node:
    """What a site says under `api`, its newer place before the older one."""
    api = as_object(as_object(site).get("api"))
    return {**api, **as_object(api.get("mdx"))}


def _fill(data: Node, api: Node) -> None:
    server = api.get("server") or api.get("baseUrl")
    urls = [url for url in as_array(server) or [server] if isinstance(url, str)]
    if urls and "servers" not in data:
        data["servers"] = [{"url": url.rstrip("/")} for url in urls]
    auth = as_object(api.get("auth"))
    found = scheme(str(auth.get("method", "")).lower(), str(auth.get("name") or ""))
    for item in data["paths"].values():
        for operation in item.values():
            if found and "security" not in operation:
                data["components"] = {"securitySchemes": dict([found])}
                operation["security"] = [{found[0]: []}]
