"""Which operations a document has, and at which hosts, to tell the same one elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from ..addresses import split
from ..document import Fragment, as_array, as_object
from ..path_templates import nameless

Call = tuple[str, str]
"""A method, and a path without the names of its parameters."""


def hosts_of(fragment: Fragment) -> set[str]:
    """The hosts of its servers."""
    host = fragment.data.get("host")
    hosts = {split(url).netloc for url in _servers(fragment)} - {""}
    return hosts | {host} if isinstance(host, str) else hosts


def _servers(fragment: Fragment) -> list[str]:
    servers = map(as_object, as_array(fragment.data.get("servers")))
    urls = (server.get("url") for server in servers)
    return [url for url in urls if isinstance(url, str)]


def calls_of(fragment: Fragment) -> Iterator[Call]:
    """Every operation, with its path alone and behind those of the servers."""
    data = fragment.data
    bases = [split(url).path for url in _servers(fragment)]
    bases += [str(data.get("basePath") or ""), ""]
    for path, item in as_object(data.get("paths")).items():
        plain = [nameless(f"{base.rstrip('/')}{path}") for base in bases]
        for method in as_object(item):
            yield from ((method, one.rstrip("/")) for one in plain)
