"""What the components of each fragment mean, with all that they refer to."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TypeAlias

from ..canonical import meaning
from ..graphs import components
from .place import Place
from .renamed import component_of

Own: TypeAlias = tuple[int, str]
"""A component of one fragment, by that and its pointer; of fragment 0, what the name means
to a fragment that refers to it and does not have it."""
_UNKNOWN = "?"


class Meanings:
    """Of the places of each name, with their kind. Names that stand once need no comparing,
    and mean themselves."""

    def __init__(self, found: Iterable[tuple[str, Sequence[Place]]]) -> None:
        self.of: dict[Own, str] = {}
        self._digests: dict[Own, str] = {}
        self._open: dict[Own, tuple[Place, str]] = {}
        self._holders: dict[str, list[Own]] = {}
        for kind, places in found:
            owns = [(id(fragment), pointer) for fragment, _, pointer in places]
            pointer = places[0][2]
            self._holders[pointer] = owns
            for own in (*owns, (0, pointer)):
                self._tell(own, pointer)
            if len(places) > 1:
                self._open |= {
                    own: (place, kind) for own, place in zip(owns, places, strict=True)
                }
        self._settle()

    def _settle(self) -> None:
        """What leads back to nothing is told from the bottom up, the rest together."""
        graph = {own: self._below(own) for own in self._open}
        graph |= {(0, pointer): self._holders[pointer] for _, pointer in self._open}
        circling: set[Own] = set()
        for component in components(graph):
            leads = {to for own in component for to in graph[own]}
            circle = len(component) > 1 or component[0] in leads
            if circle or not circling.isdisjoint(leads):
                circling.update(component)
            else:
                self._tell(component[0], self._meaning(component[0]))
        self._refine([own for own in graph if own in circling])

    def _refine(self, circling: list[Own]) -> None:
        """Start with all that leads into a circle as one, and tell apart what refers to
        what is told apart, until nothing changes (Hopcroft 1971 has a faster way)."""
        common = [own for own in circling if not own[0]]
        for own in circling:
            self._tell(own, _UNKNOWN)
        count = 0
        for _ in circling:
            fresh = {own: self._meaning(own) for own in circling if own[0]}
            for own, text in fresh.items():
                self._tell(own, text)
            for own in common:
                self._tell(own, self._meaning(own))
            if len({*fresh.values()}) == count:
                break
            count = len({*fresh.values()})

    def _tell(self, own: Own, text: str) -> None:
        self.of[own] = text
        self._digests[own] = hashlib.sha256(text.encode()).hexdigest()

    def _meaning(self, own: Own) -> str:
        """What an open component means as far as is known; elsewhere, what most of the
        others mean: pages are parts of one document, and models have their own."""
        if own[0]:
            place, kind = self._open[own]
            return meaning(place[1], kind, partial(self._known, own[0]))
        means = Counter(self.of[holder] for holder in self._holders[own[1]])
        return max(means, key=lambda text: (means[text], text))

    def _known(self, fragment: int, reference: str) -> str:
        """A reference by the hash of what it means: meanings hold the meanings that they
        refer to, and would grow for ever."""
        head, tail = component_of(reference)
        known = self._digests.get((fragment, head)) or self._digests.get((0, head))
        return (known or hashlib.sha256(reference.encode()).hexdigest()) + tail

    def _below(self, own: Own) -> list[Own]:
        """The open components that one refers to."""
        (_, node, _), kind = self._open[own]
        told: list[str] = []

        def noted(reference: str) -> str:
            told.append(reference)
            return reference

        meaning(node, kind, noted)
        heads = (component_of(text)[0] for text in dict.fromkeys(told))
        found = ((own[0] if (own[0], head) in self.of else 0, head) for head in heads)
        return [to for to in found if len(self._holders.get(to[1], ())) > 1]
