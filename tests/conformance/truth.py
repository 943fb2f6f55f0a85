"""Pages against the whole document that the vendor published: operation by operation.

A folder's whole document is `openapi.md` beside its pages, else the one document below
`ground-truth/` that has most of its operations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from codegen.diagnostics import Diagnostics
from codegen.document import Node
from codegen.merge import merge
from codegen.pipeline import Settings, read

from .compare import Comparison
from .run import operations as found_in

WHOLE = "openapi.md"
TRUTH = "ground-truth"
_SHOWN = 5


class Pair(NamedTuple):
    """Pages of a folder, and the documents that may be the whole of it."""

    folder: str
    pages: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass
class Verdict:
    """How many operations of the pages are equal to those of the whole document, agree
    in their parameters only, differ, or are not there; how many have no page."""

    folder: str
    document: str = ""
    equal: int = 0
    agree: int = 0
    differ: int = 0
    extra: int = 0
    missing: int = 0
    notes: list[str] = field(default_factory=list[str])
    """Where each of those differs, and pointers that lead nowhere."""
    lost: int = 0

    @property
    def shared(self) -> int:
        """Operations that both have."""
        return self.equal + self.agree + self.differ

    @property
    def reason(self) -> str:
        """What keeps the pair from being equal; nothing where it is."""
        counts = {
            "differ": self.differ,
            "agree in parameters only": self.agree,
            "are not in the document": self.extra,
            "pointers lead nowhere": self.lost,
        }
        return ", ".join(f"{n} {what}" for what, n in counts.items() if n)


def pairs(root: Path, folders: list[str], documents: list[str]) -> Iterator[Pair]:
    """What can be compared: every folder of pages with what may be the whole of it."""
    truths = tuple(name for name in documents if name.split("/")[0] == TRUTH)
    for folder in folders:
        if folder.split("/")[0] == TRUTH:
            continue
        if (root / folder / WHOLE).exists():
            names = sorted(page.name for page in (root / folder).glob("*.md"))
            pages = tuple(f"{folder}/{name}" for name in names if name != WHOLE)
            yield Pair(folder, pages, (f"{folder}/{WHOLE}",))
        elif truths:
            yield Pair(folder, (folder,), truths)


def compare(pair: Pair, root: Path) -> Verdict | None:
    """The verdict on one pair; None where no document has most of the operations.

    Of several documents that have as many of them, the one that agrees most is meant.
    """
    lost: list[str] = []
    pages = _merged(pair.pages, root, lost)
    wholes = [_judged(pair.folder, pages, name, root) for name in pair.documents]
    best = max(wholes, key=lambda v: (v.shared, v.equal, v.agree, v.document))
    if best.shared <= best.extra and not best.document.startswith(f"{pair.folder}/"):
        return None
    best.lost, best.notes = len(lost), [*lost, *best.notes]
    return best


def _judged(folder: str, pages: Node, document: str, root: Path) -> Verdict:
    whole = _merged((document,), root, [])
    mine, theirs = set(_operations(pages)), set(_operations(whole))
    verdict = Verdict(folder, document, extra=len(mine - theirs))
    verdict.missing = len(theirs - mine)
    for path, method in sorted(mine - theirs):
        verdict.notes.append(f"{method.upper()} {path} is not in the document")
    comparison = Comparison(pages, whole)
    for path, method in sorted(mine & theirs):
        _judge(comparison, path, method, verdict)
    return verdict


def _operations(data: Node) -> Iterator[tuple[str, str]]:
    """Path and method as they are written in a document."""
    return ((path, method.lower()) for path, method in found_in(data))


def _merged(sources: tuple[str, ...], root: Path, lost: list[str]) -> Node:
    """The document of the sources; `lost` hears of pointers that lead nowhere."""
    said = Diagnostics()
    fragments = read(Settings("client", sources, root), said)
    lost += [item.message for item in said if item.code.startswith("points-")]
    return merge(fragments, said).data if fragments else {}


def _judge(comparison: Comparison, path: str, method: str, verdict: Verdict) -> None:
    found = comparison.differences(path, method)
    agrees = comparison.agree(path, method)
    verdict.equal += not found
    verdict.agree += bool(found) and agrees
    verdict.differ += bool(found) and not agrees
    name = f"{method.upper()} {path}"
    verdict.notes += [f"{name} {line}" for line in found[:_SHOWN]]


def shown(verdicts: Iterable[Verdict]) -> Iterator[str]:
    """A line for each pair, below it what is not equal."""
    for v in verdicts:
        yield (
            f"{v.folder} ~ {v.document}: {v.equal} equal, {v.agree} agree,"
            f" {v.differ} differ, {v.extra} extra, {v.missing} without a page"
        )
        yield from (f"  {note}" for note in v.notes)
