"""The dict that may be given instead of a model, its keys as on the wire."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from keyword import iskeyword

from msgspec import Struct

from codegen import ir

from ..characters import is_identifier
from .classes import ClassView, field_views
from .layout import Atom, Expr, Group, Named, call, lay, subscript
from .prose import one_sentence
from .source import Code, quote
from .statements import annotated, assigned
from .types import Annotations


class Twins(Struct, frozen=True):
    """Builds the views; `given` are annotations in a class with some fields."""

    given: Callable[[Sequence[str]], Annotations]

    def view(self, model: ir.Model, own: str, name: str) -> ClassView:
        """The dict that may be given instead of the model, keys as on the wire."""
        fields = [f for f in model.fields if f.wire and not f.read_only]
        fields.sort(key=lambda f: not f.required)
        base = self.given(()).scope.name("typing", "TypedDict")
        total = all(f.required for f in fields)
        partial = not total and not any(f.required for f in fields)
        maybe = "" if total or partial else "NotRequired"
        if not all(is_attribute(f.wire) for f in fields):
            return self._functional(name, fields, base, maybe, partial)
        given = self.given([f.wire for f in fields])
        views = field_views((self._key(f, given, maybe), "") for f in fields)
        items = [Atom(base)] + ([Atom("total=False")] if partial else [])
        head = lay(call(f"class {name}", *items), 0, 0, 1) + ":"
        doc = one_sentence(f"`{own}` as a dict, with its keys as on the wire", 84)
        return ClassView(Code(head), doc, views)

    def _key(self, f: ir.Field, given: Annotations, maybe: str) -> str:
        return annotated(f.wire, self._value(f, given, maybe), None, 4)

    def _value(self, f: ir.Field, given: Annotations, maybe: str) -> Expr:
        hint = given.of(f.type)
        if f.required or not maybe:
            return hint
        return subscript(given.scope.name("typing", maybe), hint)

    def _functional(
        self,
        name: str,
        fields: Sequence[ir.Field],
        base: str,
        maybe: str,
        partial: bool,
    ) -> ClassView:
        given = self.given(())
        pairs = [(f.wire, self._value(f, given, maybe).flat) for f in fields]
        keys = tuple(Named(quote(w) + ": ", Atom(quote(hint))) for w, hint in pairs)
        items: list[Expr] = [Atom(quote(name)), Group("{", keys, "}", True)]
        items += [Atom("total=False")] if partial else []
        return ClassView(Code(""), None, (), Code(assigned(name, call(base, *items))))


def is_attribute(wire: str) -> bool:
    """Whether a wire name can be written as a field of a class."""
    return is_identifier(wire) and not iskeyword(wire) and wire[:2] != "__"
