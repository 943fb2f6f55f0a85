"""Views of the methods of a resource."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen import ir

from .calls import RUNTIME, Argument, body_keyword, choice, is_key, stream_of
from .layout import Atom, Expr, annotated, returned, subscript
from .layout import union as either
from .prose import Prose
from .source import Code, quote
from .telling import told
from .types import Annotations
from .world import World


@dataclass(frozen=True, slots=True)
class Overload:
    parameters: tuple[Code, ...]
    returns: Code


@dataclass(frozen=True, slots=True)
class MethodView:
    name: str
    decorator: Code | None
    overloads: tuple[Overload, ...]
    opening: Code
    """`def list(` or `async def get(`."""
    parameters: tuple[Code, ...]
    returns: Code
    doc: Prose
    call: Code
    """`AsyncPager(` or `await self._call(`."""
    arguments: tuple[Code, ...]


def arguments_of(world: World, operation: ir.Operation) -> list[Argument]:
    """The arguments of a method in the plan's order, with what they stand for."""
    items: dict[tuple[str, str], ir.Param | ir.Field] = {
        (p.location, p.wire): p for p in operation.params
    }
    if operation.body is not None:
        items.update((("field", f.wire), f) for f in operation.body.fields or ())
    names = world.plan.operations[operation.key].arguments
    return [Argument(name, items.get((name.kind, name.wire))) for name in names]


@dataclass(frozen=True, slots=True)
class Signature:
    """Writes parameters and result of one method; `given` and `reading` are annotations
    as the class reads them."""

    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    given: Annotations
    reading: Annotations

    def parameters(self, stream: str = "") -> tuple[Code, ...]:
        """The parameters; `stream` is what one overload says of the field of that name."""
        positional = [a for a in self.arguments if a.names.kind == "path"]
        keywords = [a for a in self.arguments if a.names.kind != "path"]
        options = Atom(self.given.scope.name(RUNTIME, "RequestOptions"))
        hint = either([options, Atom("None")])
        rows = [self._parameter(argument) for argument in positional]
        rows += ["*,", *(self._parameter(argument, stream) for argument in keywords)]
        rows += self._choice()
        rows.append(annotated("request_options", hint, Atom("None"), 8, ","))
        return tuple(map(Code, rows))

    def _choice(self) -> Iterator[str]:
        """The media type of the body, where there are several for the same."""
        body, name = self.operation.body, choice(self.operation, self.arguments)
        if body and name:
            types = [Atom(quote(each)) for each in (body.media_type, *body.choices)]
            hint = subscript(self.given.scope.name("typing", "Literal"), *types)
            yield annotated(name, hint, types[0], 8, ",")

    def _parameter(self, argument: Argument, stream: str = "") -> str:
        name, item = argument.names.name, argument.item
        if (
            stream
            and argument.names.kind == "field"
            and argument.names.wire == "stream"
        ):
            return f"{name}: {stream},"
        if item is None:
            hint, default = self._whole()
        elif isinstance(item, ir.Param):
            hint, default = self._param(item)
        else:
            hint, default = self._field(item)
        return annotated(name, hint, Atom(default) if default else None, 8, ",")

    def _param(self, param: ir.Param) -> tuple[Expr, str]:
        type = param.type
        while isinstance(type, ir.Nullable):
            type = type.type
        hint = self.given.of(type)
        needed = param.required and not is_key(self.operation, param)
        if needed or param.location == "path":
            return hint, ""
        return either([hint, Atom("None")]), "None"

    def _field(self, field: ir.Field) -> tuple[Expr, str]:
        hint = self._given(field.type)
        if field.required:
            return hint, ""
        if self.world.nullable(field.type):
            return self._omittable(hint)
        return either([hint, Atom("None")]), "None"

    def _omittable(self, hint: Expr) -> tuple[Expr, str]:
        scope = self.given.scope
        absent = Atom(scope.name(RUNTIME, "Omit"))
        return either([hint, absent]), scope.name(RUNTIME, "omit")

    def _whole(self) -> tuple[Expr, str]:
        """The body as one argument."""
        body = self.operation.body
        assert body is not None
        if body_keyword(body.media_type) == "content":
            hint = content_type(self.given)
        else:
            hint = self._given(body.type)
        if body.required:
            return hint, ""
        if body_keyword(body.media_type) == "json":
            return self._omittable(hint)
        return either([hint, Atom("None")]), "None"

    def _given(self, type: ir.Type) -> Expr:
        """The type of a body field; of a file, what the runtime takes as one."""
        body = self.operation.body
        if body and body_keyword(body.media_type) == "multipart":
            return self._with_files(type)
        return self.given.of(type)

    def _with_files(self, type: ir.Type) -> Expr:
        match type:
            case ir.Scalar(kind="binary"):
                return Atom(self.given.scope.name(RUNTIME, "File"))
            case ir.Nullable():
                return either([self._with_files(type.type), Atom("None")])
            case ir.ListOf():
                return subscript(self.given.sequence(), self._with_files(type.item))
            case _:
                return self.given.of(type)

    def result(self, asynchronous: bool) -> Code:
        return Code(returned(self.answer(asynchronous), 4))

    def overloads(self, asynchronous: bool) -> tuple[Overload, ...]:
        """One for each answer, where the caller chooses by `stream` whether it goes on."""
        if not self.operation.chooses:
            return ()
        literal, scope = self.given.scope.name("typing", "Literal"), self.reading.scope
        scope.name("typing", "overload")
        both = (f"{literal}[False] | None = None", f"{literal}[True]")
        results = self.answer(asynchronous, False), self.answer(asynchronous, True)
        return tuple(
            Overload(self.parameters(hint), Code(returned(result, 4)))
            for hint, result in zip(both, results, strict=True)
        )

    def answer(self, asynchronous: bool, streamed: bool | None = None) -> Expr:
        """The annotation of what a call gives (or, `streamed` or not, of one of both)."""
        type, stream = self.operation.result, None
        if self.operation.streams or self.operation.chooses:
            stream = stream_of(self.operation, self.reading, asynchronous)
        if stream and (streamed or self.operation.streams):
            return stream
        if stream and streamed is None and type is not None:
            return either([self.reading.of(type), stream])
        hint = self.reading.of(type) if type is not None else Atom("None")
        pages = self.operation.pages
        if pages is None:
            return hint
        kind = "AsyncPager" if asynchronous else "Page"
        item = self.reading.of(pages.item)
        return subscript(self.reading.scope.name(RUNTIME, kind), item, hint)

    def words(self) -> list[tuple[str, str]]:
        """The arguments with what the docstring says about them."""
        body = self.operation.body
        whole = body.description if body else ""
        name = choice(self.operation, self.arguments)
        return [
            (a.names.name, self._told(a.item) if a.item is not None else whole)
            for a in self.arguments
        ] + ([(name, "The media type of the body.")] if name else [])

    def _told(self, item: ir.Param | ir.Field) -> str:
        made = isinstance(item, ir.Param) and is_key(self.operation, item)
        words = "One is made for each call where none is given." if made else ""
        return f"{told(item)} {words}".strip()


def content_type(given: Annotations) -> Expr:
    """What a body may be that is sent as it is."""
    scope = given.scope
    text, raw = Atom(scope.builtin("str")), Atom(scope.builtin("bytes"))
    chunks = subscript(scope.name("collections.abc", "Iterable"), raw)
    return either([text, *_readable(given), chunks])


def _readable(given: Annotations) -> list[Expr]:
    scope = given.scope
    return [
        Atom(scope.builtin("bytes")),
        Atom(scope.standard("pathlib", "Path")),
        Atom(scope.name("typing", "BinaryIO")),
    ]
