"""What is written behind the name of an argument: its annotation and its default."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TypeAlias

from msgspec import Struct

from codegen import ir
from codegen.plan import ArgumentNames

from .bodies import RUNTIME, Argument, accepting, choice, sendable
from .layout import Atom, Expr, subscript, union
from .parameters import is_idempotency_key
from .source import quote
from .types import Annotations
from .world import World

Hint: TypeAlias = tuple[Expr, str]
"""An annotation, and the default, which is "" where there is none."""


class Hints(Struct, frozen=True, dict=True):
    """Hints of the arguments of one operation; `given` are annotations as the class reads
    them."""

    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    given: Annotations

    @cached_property
    def _items(self) -> dict[ArgumentNames, ir.Param | ir.Field | None]:
        return {argument.names: argument.item for argument in self.arguments}

    @cached_property
    def _fields(self) -> dict[int, dict[str, ir.Field]]:
        """The fields of each body by their names on the wire."""
        return {
            id(body): {field.wire: field for field in body.fields or ()}
            for body in self.operation.bodies
        }

    @cached_property
    def _choices(self) -> tuple[str, str]:
        """The arguments that choose the media type of the body, and of the answer."""
        return choice(self.operation, self.arguments), accepting(
            self.operation, self.arguments
        )

    def of(self, names: ArgumentNames) -> Hint:
        """Whichever body the argument goes with."""
        item = self._items[names]
        if isinstance(item, ir.Param):
            return self._param(item)
        bodies = self.operation.bodies
        found = [hint for body in bodies for hint in self.of_body(names, body)]
        hints, defaults = [hint for hint, _ in found], {default for _, default in found}
        if len(found) == len(bodies) and defaults == {""}:
            return union(hints), ""
        if defaults <= {"", "None"}:
            return union([*hints, Atom("None")]), "None"
        return self._omittable(union(hints))

    def of_body(self, names: ArgumentNames, body: ir.Body) -> Iterator[Hint]:
        """As the argument goes with one body; nothing where it does not."""
        if names.kind == "body" and body.fields is None:
            yield self._whole(body)
        field = self._fields[id(body)].get(names.wire)
        if names.kind == "field" and field:
            yield self._field(field, body)

    def _param(self, param: ir.Param) -> Hint:
        type = param.type
        while isinstance(type, ir.Nullable):
            type = type.type
        hint = self.given.of(type)
        needed = param.required and not is_idempotency_key(self.operation, param)
        if needed or param.location == "path":
            return hint, ""
        return union([hint, Atom("None")]), "None"

    def _field(self, field: ir.Field, body: ir.Body) -> Hint:
        hint = self._sent(field.type, body)
        if field.required:
            return hint, ""
        if self.world.nullable(field.type):
            return self._omittable(hint)
        return union([hint, Atom("None")]), "None"

    def _omittable(self, hint: Expr) -> Hint:
        scope = self.given.scope
        absent = Atom(scope.name(RUNTIME, "Omit"))
        return union([hint, absent]), scope.name(RUNTIME, "omit")

    def _whole(self, body: ir.Body) -> Hint:
        """The body as one argument."""
        if body.written == "content":
            hint = _content(self.given)
        else:
            hint = self._sent(body.type, body)
        if body.required:
            return hint, ""
        if body.written == "json":
            return self._omittable(hint)
        return union([hint, Atom("None")]), "None"

    def _sent(self, type: ir.Type, body: ir.Body) -> Expr:
        """The type of a body field; of a file, what the runtime takes as one."""
        if body.written == "multipart":
            return self._with_files(type)
        return self.given.of(type)

    def _with_files(self, type: ir.Type) -> Expr:
        match type:
            case ir.Scalar(kind="binary"):
                return Atom(self.given.scope.name(RUNTIME, "File"))
            case ir.Nullable():
                return union([self._with_files(type.type), Atom("None")])
            case ir.ListOf():
                return subscript(self.given.sequence(), self._with_files(type.item))
            case _:
                return self.given.of(type)

    # --- arguments of ours -------------------------------------------------------------

    def sent_as(
        self, types: Sequence[str], default: Sequence[str]
    ) -> Iterator[tuple[str, Hint]]:
        """The argument that chooses one of some media types of the body."""
        name, _ = self._choices
        if name and any("*" in each for each in types):
            usual = quote(sendable(default[0])) if default else ""
            yield name, (Atom(self.given.scope.builtin("str")), usual)
        elif name:
            yield name, self._one_of(types, default)

    def got_as(
        self, types: Sequence[str], default: Sequence[str]
    ) -> Iterator[tuple[str, Hint]]:
        """The argument that chooses one of some media types of the answer."""
        _, name = self._choices
        if name:
            yield name, self._one_of(types, default)

    def _one_of(self, types: Sequence[str], default: Sequence[str]) -> Hint:
        literal = self.given.scope.name("typing", "Literal")
        hint = subscript(literal, *(Atom(quote(each)) for each in types))
        return hint, quote(default[0]) if default else ""


def _content(given: Annotations) -> Expr:
    """What a body may be that is sent as it is."""
    scope = given.scope
    text, raw = Atom(scope.builtin("str")), Atom(scope.builtin("bytes"))
    chunks = subscript(scope.name("collections.abc", "Iterable"), raw)
    return union([text, *_readable(given), chunks])


def _readable(given: Annotations) -> list[Expr]:
    scope = given.scope
    return [
        Atom(scope.builtin("bytes")),
        Atom(scope.standard("pathlib", "Path")),
        Atom(scope.name("typing", "BinaryIO")),
    ]
