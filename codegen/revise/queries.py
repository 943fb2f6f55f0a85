"""JSONPath (RFC 9535) within bounds: a query of anybody's ends soon, whatever it says."""

from __future__ import annotations

import re
from typing import Any

import regex  # type: ignore[import-untyped]
from iregexp_check import check  # pyright: ignore[reportMissingTypeStubs]
from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError, JSONPathNode
from jsonpath_rfc9535.function_extensions import Match, Search

from ..document import Location

_DEEPEST = 300
"""Levels that `..` descends; no document that is read has as many."""
_PATIENCE = 1.0
"""Seconds that one pattern may take for one text: some need more than there are."""
_PARTS = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\.")


class Unusable(Exception):
    """Why a query cannot be answered."""


class Queries:
    """Answers queries."""

    def __init__(self) -> None:
        self._environment = JSONPathEnvironment()
        self._environment.max_recursion_depth = _DEEPEST
        self._environment.function_extensions["match"] = _Match()
        self._environment.function_extensions["search"] = _Search()

    def find(self, query: str, data: Any) -> list[Location]:
        """The places that a query means, each once; raises `Unusable`.

        They are made one after each segment: `$..*..*` reaches a place in as many ways as
        it is deep, and each further `..*` would multiply them.
        """
        whole = JSONPathNode(value=data, location=(), parent=None, root=data)
        nodes: dict[Location, JSONPathNode] = {(): whole}
        try:
            for segment in self._environment.compile(query).segments:
                nodes = {n.location: n for n in segment.resolve(nodes.values())}
        except JSONPathError as error:
            reason = str(error).partition(", line")[0]
            raise Unusable(f"this is no JSONPath: {reason}") from error
        except TimeoutError as error:
            raise Unusable("a pattern in this JSONPath takes too long") from error
        return list(nodes)


class _Match(Match):
    """The function `match`, which gives up in time."""

    def __call__(self, string: object, pattern: object) -> bool:
        return _fits(rf"(?:{_plain(pattern)})\Z", string, pattern)


class _Search(Search):
    """The function `search`, which gives up in time."""

    def __call__(self, string: object, pattern: object) -> bool:
        return _fits(rf"[\s\S]*?(?:{_plain(pattern)})", string, pattern)


def _fits(wanted: str, string: object, pattern: object) -> bool:
    if not isinstance(string, str) or not isinstance(pattern, str):
        return False
    if not check(pattern):
        return False
    try:
        return regex.match(wanted, string, timeout=_PATIENCE) is not None
    except regex.error:
        return False


def _plain(pattern: object) -> str:
    """An I-Regexp (RFC 9485), in which a dot is no line break, as Python knows it."""

    def part(found: re.Match[str]) -> str:
        return r"[^\r\n]" if found[0] == "." else found[0]

    return _PARTS.sub(part, str(pattern))
