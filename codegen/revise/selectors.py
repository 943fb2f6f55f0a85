"""Which operations an entry of the configuration means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostics
from ..document import as_array
from ..overrides import Selector, report_unused
from .candidates import Candidate

if TYPE_CHECKING:
    from ..settings import Settings


def matching(
    found: Sequence[Candidate],
    selector: Selector,
    name: str,
    settings: Settings,
    diagnostics: Diagnostics,
) -> list[Candidate]:
    """The operations that a selector means; each part of it that means none is told."""
    chosen: list[Candidate] = []
    parts: dict[str, Iterable[str]] = {
        "tags": selector.tags,
        "paths": selector.paths,
        "operations": selector.operations,
        "extensions": selector.extensions,
    }
    for kind, words in parts.items():
        known = _by(found, kind) if words else {}
        for word in words:
            these = known.get(word, [])
            if kind == "paths" and "*" in word:
                these = [c for c in found if _glob(word).fullmatch(c.path)]
            if kind == "extensions":
                wanted = selector.extensions[word]
                these = [c for c in these if _has(c.extensions[word], wanted)]
            if not these:
                at = (name, kind)
                report_unused(at, (word,), known, settings.place, diagnostics)
            chosen += these
    return chosen


def skipped(
    found: Sequence[Candidate], settings: Settings, diagnostics: Diagnostics
) -> list[Candidate]:
    """The operations that are left out for a reason."""
    result: list[Candidate] = []
    known = _by(found, "operations")
    for key, reason in settings.overrides.skip.items():
        these = known.get(key, [])
        if these:
            diagnostics.apply(("skip", key), f"left out: {reason}")
        else:
            report_unused(("skip",), (key,), known, settings.place, diagnostics)
        result += these
    return result


def _by(found: Iterable[Candidate], kind: str) -> dict[str, list[Candidate]]:
    """The operations by each word that a part of a selector may say."""
    result: dict[str, list[Candidate]] = {}
    for candidate in found:
        for word in dict.fromkeys(_words(candidate, kind)):
            result.setdefault(word, []).append(candidate)
    return result


def _words(candidate: Candidate, kind: str) -> Iterable[str]:
    match kind:
        case "tags":
            return candidate.tags
        case "paths":
            return (candidate.path,)
        case "operations":
            return candidate.names
        case _:
            return candidate.extensions


def _glob(pattern: str) -> re.Pattern[str]:
    """`*` within a segment, `**` beyond; `/v1/**` is also `/v1` itself."""
    parts = re.split(r"(/\*\*$|\*\*|\*)", pattern)
    ways = {"/**": "(/.*)?", "**": ".*", "*": "[^/]*"}
    return re.compile("".join(ways.get(part) or re.escape(part) for part in parts))


def _has(value: Any, wanted: Any) -> bool:
    """Whether an extension says something, by itself or among others."""
    return value == wanted or (isinstance(value, list) and wanted in as_array(value))
