"""Servers that some pages give with http and others with https: one server."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..diagnostics import Diagnostics
from ..document import Fragment, as_array, as_object
from .groups import urls

_PLAIN, _ENCRYPTED = "http://", "https://"


def prefer_https(fragments: Sequence[Fragment], diagnostics: Diagnostics) -> None:
    """Let pages say https where others do, of the same server: else each operation would
    have a server of its own, and half of the credentials would go out in the open.

    A page that gives both means both.
    """
    secure = {_bare(url) for fragment in fragments for url in _encrypted(fragment)}
    plain = [f for f in fragments if any(url in secure for url in _open(f))]
    if not plain:
        return
    first = min(plain, key=lambda fragment: (fragment.source.name, fragment.start))
    url = next(url for url in _open(first) if url in secure)
    diagnostics.note(
        "servers-differ",
        f"some pages give the server `{_PLAIN}{url}`, others `{_ENCRYPTED}{url}`;"
        " the latter is used",
        first.at("/servers"),
        "correct the page",
    )
    for fragment in plain:
        open = {url for url in _open(fragment) if url in secure}
        servers = as_array(fragment.data["servers"])
        fragment.data["servers"] = [_changed(server, open) for server in servers]


def _changed(server: Any, open: set[str]) -> Any:
    url = str(as_object(server).get("url"))
    if not url.startswith(_PLAIN) or _bare(url) not in open:
        return server
    return {**server, "url": _ENCRYPTED + url.removeprefix(_PLAIN)}


def _open(fragment: Fragment) -> Iterator[str]:
    """The servers that a fragment gives with http alone, without that."""
    both = {_bare(url) for url in _encrypted(fragment)}
    found = (_bare(url) for url in urls(fragment) if url.startswith(_PLAIN))
    return (url for url in found if url not in both)


def _encrypted(fragment: Fragment) -> Iterator[str]:
    return (url for url in urls(fragment) if url.startswith(_ENCRYPTED))


def _bare(url: str) -> str:
    """A URL without its scheme and the slash at its end, which mean nothing here."""
    return url.partition("://")[2].rstrip("/")
