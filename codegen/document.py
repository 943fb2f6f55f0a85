"""What stages hand to each other before there is an API: sources, fragments, documents."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from functools import cached_property
from itertools import accumulate
from typing import Any, TypeGuard

from msgspec import Struct, field
from msgspec.structs import replace

from .diagnostics import At

Node = dict[str, Any]
Location = tuple[str | int, ...]
"""The keys and indices that lead from the root to a node."""


class Source(Struct, frozen=True, dict=True):
    """One input file: `name` is the path as the user gave it, `text` all of it."""

    name: str
    text: str

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def starts(self) -> list[int]:
        """The offset of each line, and one behind the last."""
        return [*accumulate((len(line) + 1 for line in self.lines), initial=0)]


class Fragment(Struct, frozen=True, eq=False, dict=True):
    """One OpenAPI document found in a source.

    `data` is the parsed tree, `start` the offset of its first character in the text of
    the source, `line` that character's line (from 1), `format` the kind of page
    ("gitbook", "mintlify", "document" …) and `reason` what it was recognised by.
    `indent` is what was taken off every line before parsing. `syntax` tells how to read
    the text again when a place in it is asked for. `moved` says where parts of `data`
    stand in the text, if they stand elsewhere there (2.0 in 3.1 form): the prefix of a
    pointer into `data` and what it is in the text, longest first. `parts` says the same
    of what was read from other files, by prefixes of pointers as they were before
    anything moved, and `others` are the further sources that it was made of: those files,
    and pages that only point to it.
    """

    source: Source
    data: Node
    start: int
    end: int
    line: int
    format: str
    reason: str
    syntax: str = "json"
    heading: str = ""
    moved: tuple[tuple[str, str], ...] = ()
    parts: Mapping[str, Origin] = field(default_factory=dict[str, "Origin"])
    others: tuple[Source, ...] = ()

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]

    def at(self, pointer: str = "") -> At:
        """The place of a JSON pointer (RFC 6901) within this fragment.

        What comes back is a pointer into the text, so its fragment moves nothing again.
        """
        if self.moved:
            pointer = moved_back(pointer, self._moves)
        if self.parts:
            origin, tail = nearest(pointer, self.parts)
            if origin is not None:
                return origin.fragment.at(origin.pointer + tail)
        if not self.moved and not self.parts:
            return At(self.source.name, pointer, fragment=self)
        return At(self.source.name, pointer, fragment=self._as_written)

    def written(self, pointer: str) -> str:
        """A pointer into `data` as the text writes it."""
        return moved_back(pointer, self._moves)

    @cached_property
    def _moves(self) -> Mapping[str, str]:
        return dict(self.moved)

    @cached_property
    def _as_written(self) -> Fragment:
        return replace(self, moved=(), parts={})


class Origin(Struct, frozen=True):
    """Where a subtree of a document was read: a fragment and a pointer in it."""

    fragment: Fragment
    pointer: str


class Document(Struct, frozen=True, eq=False):
    """One OpenAPI 3.1 tree with provenance.

    `origins` maps pointers of subtrees of `data` to where they were read; a node below
    belongs to the nearest one above it.
    """

    data: Node
    origins: Mapping[str, Origin] = field(default_factory=dict[str, Origin])

    def at(self, pointer: str) -> At:
        """Where the node at `pointer` was read."""
        origin, tail = nearest(pointer, self.origins)
        if origin is None:
            return At("", pointer)
        return origin.fragment.at(origin.pointer + tail)

    def written(self, meant: str, pointer: str) -> str:
        """The pointer `meant` as what was read at `pointer` writes it (2.0 has other
        sections)."""
        origin, _ = nearest(pointer, self.origins)
        return meant if origin is None else origin.fragment.written(meant)


def nearest(pointer: str, origins: Mapping[str, Origin]) -> tuple[Origin | None, str]:
    """The origin of a node or of the nearest one above it, and the way down from there."""
    head, tail = _known_above(pointer, origins)
    return (None, pointer) if head is None else (origins[head], tail)


def moved_back(pointer: str, moves: Mapping[str, str]) -> str:
    """The pointer with its longest prefix in `moves` replaced."""
    head, tail = _known_above(pointer, moves)
    return pointer if head is None else moves[head] + tail


def _known_above(pointer: str, known: Container[str]) -> tuple[str | None, str]:
    """The longest prefix of a pointer that is known, and the rest."""
    head, tail = pointer, ""
    while head not in known:
        if not head:
            return None, pointer
        head, _, last = head.rpartition("/")
        tail = f"/{last}{tail}"
    return head, tail


def escape(token: str) -> str:
    """One token of a JSON pointer, escaped (RFC 6901, section 3)."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """The inverse of `escape`."""
    return token.replace("~1", "/").replace("~0", "~")


def location_of(data: Any, pointer: str) -> Location:
    """The keys and indices that a pointer to a node that exists means."""
    found: list[str | int] = []
    for token in pointer.split("/")[1:]:
        key: Any = int(token) if is_array(data) else unescape(token)
        found.append(key)
        data = data[key]
    return tuple(found)


def pointer_of(location: Iterable[str | int]) -> str:
    """The JSON pointer that keys and indices from the root make."""
    return "".join(f"/{escape(str(key))}" for key in location)


def last_of(pointer: str) -> str:
    """The name that a pointer ends with."""
    return unescape(pointer.rpartition("/")[2])


def is_object(node: Any) -> TypeGuard[Node]:
    """Whether a node of a parsed tree is an object."""
    return isinstance(node, dict)


def is_array(node: Any) -> TypeGuard[list[Any]]:
    """Whether a node of a parsed tree is an array."""
    return isinstance(node, list)


def as_object(node: Any) -> Node:
    """The node where it is an object, else an empty one."""
    return node if is_object(node) else {}


def as_array(node: Any) -> list[Any]:
    """The node where it is an array, else an empty one."""
    return node if is_array(node) else []
