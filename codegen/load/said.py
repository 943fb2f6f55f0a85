"""Calls as a page says them, before it is known which part of it tells of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

Said = tuple[int, str, str]
"""An offset, a method and an address."""

_HOST = re.compile(r"https?://[^/]+|\?.*")
_PARAMETER = re.compile(r"(?<=/)(?::\w+|\{[^{}/]+\}|<[^<>/]+>)")


def told_once(items: Iterable[Said]) -> Iterator[Said]:
    """Without calls at a host that are examples of one without it above them:
    `PATCH https://a.example/boats/7` below `PATCH /boats/:id`."""
    above: dict[str, re.Pattern[str]] = {}
    for said in sorted(items):
        _, method, address = said
        if address[0] == "/":
            above[method] = re.compile(_shape(address))
        elif method in above and above[method].match(_HOST.sub("", address)):
            continue
        yield said


def _shape(address: str) -> str:
    parts = _PARAMETER.split(address.partition("?")[0])
    return "[^/]+".join(map(re.escape, parts)) + "$"
