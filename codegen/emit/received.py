"""What a call says of its answer: its type, in each media type that a caller may choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from codegen import ir
from codegen.media_types import JSON

from .bodies import RUNTIME, Argument, accepting, mapping, switch
from .layout import Atom, Conditional, Expr, Group, Named, subscript
from .source import quote
from .types import Annotations
from .world import World


class Received(Struct, frozen=True):
    """Writes what the runtime is told of the answer of one operation."""

    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    reading: Annotations
    waits: bool
    """Whether the call is asynchronous."""

    def accept(self) -> Iterator[Expr]:
        """The media type that is asked for, where it is not JSON or the caller's choice."""
        usual = next(
            (r.media_type for r in self.operation.responses if r.media_type), JSON
        )
        asked: Expr = Atom(quote(usual))
        if name := accepting(self.operation, self.arguments):
            asked = Atom(name)
        elif self.operation.stream and self.operation.chooses:
            stream = Atom(quote(self.operation.stream.media_type))
            name = switch(self.operation, self.arguments)
            asked = Conditional(stream, Named(f"{name} is ", Atom("True")), asked)
        elif usual == JSON:
            return
        yield Named("accept=", asked)

    def expressions(self, pages: str, errors: str) -> Iterator[Expr]:
        """What it is read as; `pages` and `errors` are names at the module's top."""
        yield Named("returns=", self._returns())
        if len(self.operation.wholes) > 1:
            yield from self._answers()
        elif self._file():
            yield Named("raw=", Atom(self.reading.scope.name(RUNTIME, "Download")))
        if self.operation.unwrap is not None:
            whole = type_value(self.operation.returns, self.reading)
            path = Atom(quote(self.operation.unwrap.path))
            yield Named("within=", Group("(", (whole, path), ")"))
        if self.operation.item is not None:
            alone = self.operation.streams
            yield Named("stream=", Atom("True") if alone else self._stream())
        if pages and self.operation.pages is not None:
            yield Named("pages=", Atom(pages))
        if errors:
            yield Named("errors=", Atom(errors))

    def _file(self) -> bool:
        others = [it.type for it in self.operation.wholes]
        return is_file(self.operation) or others == [ir.Scalar("binary")]

    def _stream(self) -> Expr:
        """The iterator over the items of a stream, of that which the caller chose."""
        first, *others = [it for it in self.operation.given if it.item is not None]
        stream = given_as(first, self.reading, self.waits)
        name = accepting(self.operation, self.arguments)
        for it in others:
            other = given_as(it, self.reading, self.waits)
            chosen = Named(f"{name} == ", Atom(quote(it.media_type)))
            stream = Conditional(other, chosen, stream)
        return stream

    def _answers(self) -> Iterator[Expr]:
        """What the answer is in each media type, where that is not always the same."""
        entries = [
            (media_type, self._value(answer))
            for answer in self.operation.wholes
            for media_type in answer.media_types
        ]
        yield Named("answers=", mapping(entries))
        yield Named("raw=", Atom(self.reading.scope.name(RUNTIME, "Accepted")))

    def _returns(self) -> Expr:
        """What the call returns, as a value."""
        wholes = self.operation.wholes
        if self.operation.streams:
            return self._stream()
        if not wholes and self.operation.item is not None:
            names = self.reading.scope
            any_ = Atom(names.name("typing", "Any"))
            return subscript(names.name(RUNTIME, "Typed"), any_)
        if len(wholes) < 2 or self.operation.pages:
            return self._value(wholes[0] if wholes else None)
        types = tuple(it.type for it in wholes if it.type)
        return type_value(ir.UnionOf(types), self.reading)

    def _value(self, answer: ir.Response | None) -> Expr:
        """What one answer is read as: of a list that is walked, its page."""
        usual, of = self.operation.responses[:1], self.operation
        if answer is None or ((answer,) == usual and of.unwrap is not None):
            return type_value(of.result, self.reading)
        if of.pages is None or of.returns is None or (answer,) != usual:
            return type_value(_whole(answer), self.reading)
        name = self.reading.scope.name(RUNTIME, "AsyncPage" if self.waits else "Page")
        items, all_ = self.reading.of(of.pages.item), self.reading.of(of.returns)
        return subscript(name, items, all_)


def _whole(answer: ir.Response) -> ir.Type | None:
    """What an answer is read as. What is no JSON cannot say null: that is only what
    another answer without a body comes to."""
    type, media_type = answer.type, answer.media_type
    raw = ir.written_as(media_type) == "content" and media_type != "*/*"
    return type.type if raw and isinstance(type, ir.Nullable) else type


def is_file(operation: ir.Operation) -> bool:
    """Whether the answer is nothing but bytes, or is not there yet."""
    bytes_ = ir.Scalar("binary")
    some = operation.result in (bytes_, ir.Nullable(bytes_))
    return some and not operation.streams


def given_as(answer: ir.Response, reading: Annotations, waits: bool) -> Expr:
    """What one answer is to the caller: of a stream, the iterator over its items."""
    if answer.item is None:
        return reading.of(answer.type) if answer.type else Atom("None")
    name = reading.scope.name(RUNTIME, "AsyncStream" if waits else "Stream")
    return subscript(name, reading.of(answer.item))


def type_value(type: ir.Type | None, reading: Annotations) -> Expr:
    """A type as a value (`returns=`): a class, or `Typed[…]` where it is none."""
    if type is None or reading.world.is_nothing(type):
        return Atom(reading.scope.name("types", "NoneType"))
    if isinstance(reading.world.meant(type), ir.Any_):
        return Atom(reading.scope.builtin("object"))
    hint = reading.of(type)
    if is_class(type, reading.world):
        return hint
    return subscript(reading.scope.name(f"{reading.up}_runtime", "Typed"), hint)


def is_class(type: ir.Type, world: World) -> bool:
    """Whether checkers accept the annotation where a class is expected."""
    match type:
        case ir.Ref():
            return isinstance(world.schema(type.name), ir.Model)
        case ir.Scalar():
            return type.kind not in ("null", "byte", "exact")
        case ir.ListOf() | ir.MapOf():
            return True
        case _:
            return False
