"""What the template of a module of models sees of a class."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from .prose import Prose
from .source import Code


class FieldView(Struct, frozen=True):
    """One field, with the words below it."""

    source: Code
    doc: str
    apart: bool
    """Whether an empty line follows: what has words stands apart on both sides."""


class ClassView(Struct, frozen=True):
    """A class: a model, or the `TypedDict` that may be given in place of one."""

    head: Code
    doc: Prose | None
    fields: tuple[FieldView, ...]
    call: Code | None = None
    """The whole statement, where there is no class statement for it."""


def field_views(rows: Iterable[tuple[str, str]]) -> tuple[FieldView, ...]:
    """The fields of a class in their order: source and words of each."""
    found = list(rows)
    told = [bool(doc) for _, doc in found]
    last = len(found) - 1
    return tuple(
        FieldView(Code(source), doc, n < last and (told[n] or told[n + 1]))
        for n, (source, doc) in enumerate(found)
    )
