"""What an operation means with every reference written out.

Publishers write documents out into pages: what was `$ref: …/Pet` in the document is the
whole schema on the page. The two mean the same, and the one that has names is better.
"""

from __future__ import annotations

from typing import Any

from ..canonical import meaning
from ..document import Fragment, Node, as_object, is_array, is_object
from ..keywords import KINDS, LIST, MAP, ONE
from ..resolve import find
from ..walk import holders
from .place import Place
from .renamed import Renamed

_MOST = 50_000
"""Nodes that are written out to find out whether two operations are one."""
_DEEPEST = 200
"""Levels of them: each takes a few calls within each other."""


class _TooMuch(Exception):
    """An operation says more, written out, than is worth comparing."""


def same_unfolded(one: Place, other: Place, method: str, renamed: Renamed) -> bool:
    """Whether two operations say the same once neither refers to anything.

    False, too, where that would take too long to find out; where neither holds a
    reference there is nothing to find out.
    """
    if not names(one, method) and not names(other, method):
        return False
    try:
        said = _written_out(one, method, renamed)
        return said == _written_out(other, method, renamed)
    except _TooMuch:
        return False


def names(place: Place, method: str) -> int:
    """How many references an operation holds."""
    return sum(1 for _ in holders({method: place[1]}, "pathItem"))


def _written_out(place: Place, method: str, renamed: Renamed) -> str:
    unfolding = _Unfolding(place[0], renamed)
    return meaning(unfolding.node({method: place[1]}, "pathItem"), "pathItem")


class _Unfolding:
    """One writing out: what is open, and how much may still be said."""

    def __init__(self, fragment: Fragment, renamed: Renamed) -> None:
        self._root = {**fragment.data, "components": renamed.components}
        self._united = renamed.reference(fragment)
        self._open: list[str] = []
        self._left = _MOST
        self._depth = 0

    def node(self, node: Any, kind: str) -> Any:
        """The node without references; a circle ends in anything, as pages end it."""
        self._left -= 1
        if self._left < 0 or self._depth > _DEEPEST:
            raise _TooMuch
        self._depth += 1
        result = self._node(node, kind)
        self._depth -= 1
        return result

    def _node(self, node: Any, kind: str) -> Any:
        if not is_object(node):
            return node
        told = node.get("$ref")
        if isinstance(told, str) and told.startswith("#"):
            return self._referred(told, node, kind)
        table = KINDS.get(kind, {})
        result = {
            key: self._below(value, *table[key]) if key in table else value
            for key, value in node.items()
        }
        if "mapping" in as_object(result.get("discriminator")):
            kept = as_object(result["discriminator"])
            result["discriminator"] = {k: v for k, v in kept.items() if k != "mapping"}
        return result

    def _referred(self, told: str, node: Node, kind: str) -> Any:
        """What a reference means, and what is said beside it.

        The fragment's own names hold where it begins; below, components are united.
        """
        told = told if self._open else self._united(told)
        if told in self._open:
            return {}
        found, _ = find(self._root, told)
        beside = {key: value for key, value in node.items() if key != "$ref"}
        self._open.append(told)
        result = self.node({**as_object(found), **beside}, kind)
        self._open.pop()
        return result

    def _below(self, value: Any, shape: str, kind: str) -> Any:
        if shape == ONE:
            return self.node(value, kind)
        if shape == MAP and is_object(value):
            return {key: self.node(item, kind) for key, item in value.items()}
        if shape == LIST and is_array(value):
            return [self.node(item, kind) for item in value]
        return value
