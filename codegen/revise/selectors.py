"""Which operations an entry of the configuration means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    tests: list[tuple[str, Iterable[str], Callable[[Candidate, str], bool]]] = [
        ("tags", selector.tags, lambda c, tag: tag in c.tags),
        ("paths", selector.paths, lambda c, glob: bool(_glob(glob).fullmatch(c.path))),
        ("operations", selector.operations, lambda c, key: key in c.names),
        (
            "extensions",
            selector.extensions,
            lambda c, key: _has(c.extensions.get(key), selector.extensions[key]),
        ),
    ]
    chosen: list[Candidate] = []
    for kind, words, test in tests:
        for word in words:
            these = [candidate for candidate in found if test(candidate, word)]
            if not these:
                known = _known(found, kind)
                at = (name, kind)
                report_unused(at, (word,), known, settings.place, diagnostics)
            chosen += these
    return chosen


def skipped(
    found: Sequence[Candidate], settings: Settings, diagnostics: Diagnostics
) -> list[Candidate]:
    """The operations that are left out for a reason."""
    result: list[Candidate] = []
    for key, reason in settings.overrides.skip.items():
        these = [candidate for candidate in found if key in candidate.names]
        if these:
            diagnostics.apply(("skip", key), f"left out: {reason}")
        else:
            known = _known(found, "operations")
            report_unused(("skip",), (key,), known, settings.place, diagnostics)
        result += these
    return result


def _known(found: Iterable[Candidate], kind: str) -> Iterator[str]:
    for candidate in found:
        match kind:
            case "tags":
                yield from candidate.tags
            case "paths":
                yield candidate.path
            case "operations":
                yield from candidate.names
            case _:
                yield from candidate.extensions


def _glob(pattern: str) -> re.Pattern[str]:
    """`*` within a segment, `**` beyond; `/v1/**` is also `/v1` itself."""
    parts = re.split(r"(/\*\*$|\*\*|\*)", pattern)
    ways = {"/**": "(/.*)?", "**": ".*", "*": "[^/]*"}
    return re.compile("".join(ways.get(part) or re.escape(part) for part in parts))


def _has(value: Any, wanted: Any) -> bool:
    """Whether an extension says something, by itself or among others."""
    return value == wanted or (isinstance(value, list) and wanted in as_array(value))
