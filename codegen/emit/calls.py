"""The one call into the runtime that a method makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen import ir

from .bodies import RUNTIME, Argument, Sent, accepting, listed, mapping
from .imports import Scope
from .layout import Atom, Expr, Group, Named, call, subscript
from .source import lit, quote
from .types import Annotations
from .world import World

_PLACES = {
    "path": "path_params",
    "query": "query",
    "header": "headers",
    "cookie": "cookies",
}
_STYLES = {
    "form": "form",
    "simple": "simple",
    "label": "label",
    "matrix": "matrix",
    "spaceDelimited": "space_delimited",
    "pipeDelimited": "pipe_delimited",
    "deepObject": "deep_object",
}
_SCALARS = (ir.Scalar, ir.Constant)


@dataclass(frozen=True, slots=True)
class Shared:
    """Names at the top of the module that a call refers to."""

    errors: str
    pages: str


def call_arguments(
    world: World,
    operation: ir.Operation,
    arguments: Sequence[Argument],
    shared: Shared,
    reading: Annotations,
    waits: bool,
) -> list[Expr]:
    """`reading` are annotations as the body of the method reads them; whether it is the
    asynchronous one makes a difference where an answer goes on."""
    call_ = _Call(world, operation, arguments, reading, waits)
    return [
        *call_.target(),
        *call_.parameters(),
        *Sent(world, operation, arguments, reading.scope).expressions(),
        *call_.exceptions(),
        *call_.answer(shared),
    ]


@dataclass(frozen=True, slots=True)
class _Call:
    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    reading: Annotations
    waits: bool

    @property
    def scope(self) -> Scope:
        return self.reading.scope

    def target(self) -> Iterator[Expr]:
        yield Atom(quote(self.operation.method))
        yield Atom(quote(self.operation.path))

    def parameters(self) -> Iterator[Expr]:
        for kind, keyword in _PLACES.items():
            entries = [
                (a.names.wire, self._styled(a.item, a.names.name))
                for a in self.arguments
                if a.names.kind == kind and isinstance(a.item, ir.Param)
            ]
            if entries:
                yield Named(f"{keyword}=", mapping(entries))

    def _styled(self, param: ir.Param, name: str) -> Expr:
        """The argument, with the style of the parameter where it is not the usual."""
        type = self.world.resolved(param.type)
        style = "" if param.content else self._style(param, type)
        checked = style in ("space_delimited", "pipe_delimited")
        value = Atom(name) if checked else listed(self.world, self.scope, [type], name)
        if param.content:
            value = self._wrapped("as_json", value)
        elif style:
            explode = [Named("explode=", Atom(repr(param.explode)))]
            usual = param.explode == (style == "form") or style not in _EXPLODING
            value = self._wrapped(style, value, *([] if usual else explode))
        if is_key(self.operation, param):
            return self._wrapped("keyed", value)
        return self._wrapped("reserved", value) if param.allow_reserved else value

    def _style(self, param: ir.Param, type: ir.Type) -> str:
        """The name of the wrapper, or "" where the usual way is meant."""
        style = _STYLES.get(param.style, "")
        plain = self._plain(type)
        if plain and style not in ("label", "matrix"):
            return ""
        if style in ("form", "simple"):
            return style if param.explode != (style == "form") else ""
        if style in ("space_delimited", "pipe_delimited") and param.explode:
            return ""
        return style

    def _plain(self, type: ir.Type) -> bool:
        if isinstance(type, ir.UnionOf):
            return all(self._plain(self.world.resolved(t)) for t in type.members)
        if isinstance(type, ir.Ref):
            return isinstance(self.world.schema(type.name), ir.Enum)
        return isinstance(type, _SCALARS)

    def _wrapped(self, helper: str, value: Expr, *more: Expr) -> Expr:
        return call(self.scope.name(RUNTIME, helper), value, *more)

    def exceptions(self) -> Iterator[Expr]:
        """What differs from the client's default: the accepted type, security, server."""
        media = [r.media_type for r in self.operation.responses if r.media_type][:1]
        if self.operation.chooses:
            yield Named("accept=", Atom(_ACCEPT))
        elif name := accepting(self.operation, self.arguments):
            yield Named("accept=", Atom(name))
        elif media and media[0] != "application/json":
            yield Named("accept=", Atom(quote(media[0])))
        security = self.operation.security
        if security is not None and security != self.world.api.security:
            yield Named("security=", alternatives(security, self.world))
        if self.operation.server is not None:
            yield Named("server=", Atom(quote(self.operation.server)))

    def answer(self, shared: Shared) -> Iterator[Expr]:
        yield Named("returns=", self._returns())
        if len(self.operation.answers) > 1:
            yield from self._answers()
        elif is_file(self.operation):
            yield Named("raw=", Atom(self.scope.name(RUNTIME, "Download")))
        if self.operation.unwrap is not None:
            whole = value_of(self.operation.returns, self.reading)
            path = Atom(quote(self.operation.unwrap.path))
            yield Named("within=", Group("(", (whole, path), ")"))
        if self.operation.streams:
            yield Named("stream=", Atom("True"))
        elif self.operation.chooses:
            yield Named("stream=", stream_of(self.operation, self.reading, self.waits))
        if self.operation.pages is not None:
            yield Named("pages=", Atom(shared.pages))
        if shared.errors:
            yield Named("errors=", Atom(shared.errors))
        yield Named("options=", Atom("request_options"))

    def _answers(self) -> Iterator[Expr]:
        """What the answer is in each media type, where that is not always the same."""
        entries = [
            (media_type, value_of(_whole(answer), self.reading))
            for answer in self.operation.answers
            for media_type in answer.media_types
        ]
        yield Named("answers=", mapping(entries))
        yield Named("raw=", Atom(self.scope.name(RUNTIME, "Accepted")))

    def _returns(self) -> Expr:
        """What the call returns, as a value: of a list that is paged, its page."""
        if self.operation.streams:
            return stream_of(self.operation, self.reading, self.waits)
        pages, type = self.operation.pages, self.operation.returns
        if len(self.operation.answers) > 1:
            types = tuple(it.type for it in self.operation.answers if it.type)
            return value_of(ir.UnionOf(types), self.reading)
        if pages is None or type is None:
            return value_of(self._result(), self.reading)
        name = self.scope.name(RUNTIME, "AsyncPage" if self.waits else "Page")
        return subscript(name, self.reading.of(pages.item), self.reading.of(type))

    def _result(self) -> ir.Type | None:
        """What is read of the answer."""
        if self.operation.unwrap is not None or not self.operation.responses:
            return self.operation.result
        return _whole(self.operation.responses[0])


def _whole(answer: ir.Response) -> ir.Type | None:
    """What an answer is read as. What is no JSON cannot say null: that is only what
    another answer without a body comes to."""
    type, media_type = answer.type, answer.media_type
    raw = ir.written_as(media_type) == "content" and media_type != "*/*"
    return type.type if raw and isinstance(type, ir.Nullable) else type


def is_key(operation: ir.Operation, param: ir.Param) -> bool:
    """Whether a parameter is the key by which the API knows a call that comes again, of
    an operation that may not be done twice otherwise."""
    named = param.wire.lower() in ("idempotency-key", "x-idempotency-key")
    text = isinstance(param.type, ir.Scalar) and param.type.kind in ("string", "uuid")
    return named and text and operation.method in ("POST", "PATCH")


def is_file(operation: ir.Operation) -> bool:
    """Whether the answer is nothing but bytes."""
    return operation.result == ir.Scalar("binary") and not operation.streams


def stream_of(operation: ir.Operation, reading: Annotations, waits: bool) -> Expr:
    """The iterator over the items of a stream."""
    name = reading.scope.name(RUNTIME, "AsyncStream" if waits else "Stream")
    return subscript(name, reading.of(operation.item or ir.Any_()))


_ACCEPT = '"text/event-stream" if stream is True else "application/json"'
_EXPLODING = ("form", "simple", "label", "matrix")


def alternatives(security: tuple[tuple[str, ...], ...], world: World) -> Expr:
    """Alternatives of credentials that are needed together, as nested tuples; each is
    called like its argument of the client."""
    known = world.plan.credentials
    named = [
        [known[key].argument if key in known else key for key in needed]
        for needed in security
    ]
    rows = [tuple(Atom(quote(name)) for name in names) for names in named]
    groups = tuple(Group("(", row, ")", True) for row in rows)
    return Group("(", groups, ")", True)


def value_of(type: ir.Type | None, reading: Annotations) -> Expr:
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


def literal(value: object) -> Atom:
    """Any value as a literal that is read back as the same one."""
    return Atom(str(lit(value)))
