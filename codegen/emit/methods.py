"""Views of the methods of a resource."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from codegen import ir
from codegen.plan import ArgumentNames

from .bodies import RUNTIME, Argument, accepting, choice, sendable
from .layout import Atom, Expr, subscript
from .layout import union as either
from .parameters import is_key
from .prose import Prose
from .received import given_as
from .source import Code, quote
from .statements import annotated, returned
from .telling import told
from .types import Annotations
from .world import World


@dataclass(frozen=True, slots=True)
class Overload:
    """A signature beside that of the method itself."""

    parameters: tuple[Code, ...]
    returns: Code
    kind: str = "raw"
    """"file" where the answer is one."""


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method, sync or async, as the template lays it out."""

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
    kind: str
    """"file" where the answer is one, else "raw"."""
    raw: tuple[Overload, ...]
    """The overloads of its raw answers."""
    raw_line: Code
    """The implementation below those."""


def arguments_of(world: World, operation: ir.Operation) -> list[Argument]:
    """The arguments of a method in the plan's order, with what they stand for."""
    items: dict[tuple[str, str], ir.Param | ir.Field] = {
        (p.location, p.wire): p for p in operation.params
    }
    for body in operation.bodies:
        for field in body.fields or ():
            items.setdefault(("field", field.wire), field)
    names = world.plan.operations[operation.key].arguments
    return [Argument(name, items.get((name.kind, name.wire))) for name in names]


Hint: TypeAlias = tuple[Expr, str]
"""An annotation, and the default, which is "" where there is none."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Writes parameters and result of one method; `given` and `reading` are annotations
    as the class reads them."""

    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    given: Annotations
    reading: Annotations

    def parameters(self, indent: int = 8) -> tuple[Code, ...]:
        """The parameters of the method: whatever one of its overloads takes."""
        rows = [(a.names, self.hint(a.names)) for a in self.arguments]
        sent = [each for body in self.operation.bodies for each in body.media_types]
        got = [each for it in self.operation.answers for each in it.media_types]
        more = [*self.sent_as(sent, sent[:1]), *self.got_as(got, got[:1])]
        return self.rows(rows, more, indent)

    def rows(
        self,
        hints: Sequence[tuple[ArgumentNames, Hint]],
        more: Iterable[tuple[str, Hint]],
        indent: int,
    ) -> tuple[Code, ...]:
        """What stands in the brackets after `self`; `more` are arguments of ours."""
        options = Atom(self.given.scope.name(RUNTIME, "RequestOptions"))
        hint = either([options, Atom("None")])
        keywords = [(n.name, it) for n, it in hints if n.kind != "path"]
        keywords += [*more, ("request_options", (hint, "None"))]
        rows = [_row(n.name, it, indent) for n, it in hints if n.kind == "path"]
        rows += ["*,", *(_row(name, it, indent) for name, it in keywords)]
        return tuple(map(Code, rows))

    def sent_as(
        self, types: Sequence[str], default: Sequence[str]
    ) -> Iterator[tuple[str, Hint]]:
        """The argument that chooses one of some media types of the body."""
        name = choice(self.operation, self.arguments)
        if name and any("*" in each for each in types):
            usual = quote(sendable(default[0])) if default else ""
            yield name, (Atom(self.given.scope.builtin("str")), usual)
        elif name:
            yield name, self._one_of(types, default)

    def got_as(
        self, types: Sequence[str], default: Sequence[str]
    ) -> Iterator[tuple[str, Hint]]:
        """The argument that chooses one of some media types of the answer."""
        if name := accepting(self.operation, self.arguments):
            yield name, self._one_of(types, default)

    def _one_of(self, types: Sequence[str], default: Sequence[str]) -> Hint:
        literal = self.given.scope.name("typing", "Literal")
        hint = subscript(literal, *(Atom(quote(each)) for each in types))
        return hint, quote(default[0]) if default else ""

    def hint(self, names: ArgumentNames) -> Hint:
        """Of an argument, whichever body it goes with."""
        item = next(a.item for a in self.arguments if a.names == names)
        if isinstance(item, ir.Param):
            return self._param(item)
        bodies = self.operation.bodies
        found = [hint for body in bodies for hint in self.of_body(names, body)]
        hints, defaults = [hint for hint, _ in found], {default for _, default in found}
        if len(found) == len(bodies) and defaults == {""}:
            return either(hints), ""
        if defaults <= {"", "None"}:
            return either([*hints, Atom("None")]), "None"
        return self._omittable(either(hints))

    def of_body(self, names: ArgumentNames, body: ir.Body) -> Iterator[Hint]:
        """Of an argument as it goes with one body; nothing where it does not."""
        if names.kind == "body" and body.fields is None:
            yield self._whole(body)
        elif names.kind == "field":
            fields = (f for f in body.fields or () if f.wire == names.wire)
            yield from (self._field(field, body) for field in fields)

    def _param(self, param: ir.Param) -> Hint:
        type = param.type
        while isinstance(type, ir.Nullable):
            type = type.type
        hint = self.given.of(type)
        needed = param.required and not is_key(self.operation, param)
        if needed or param.location == "path":
            return hint, ""
        return either([hint, Atom("None")]), "None"

    def _field(self, field: ir.Field, body: ir.Body) -> Hint:
        hint = self._given(field.type, body)
        if field.required:
            return hint, ""
        if self.world.nullable(field.type):
            return self._omittable(hint)
        return either([hint, Atom("None")]), "None"

    def _omittable(self, hint: Expr) -> Hint:
        scope = self.given.scope
        absent = Atom(scope.name(RUNTIME, "Omit"))
        return either([hint, absent]), scope.name(RUNTIME, "omit")

    def _whole(self, body: ir.Body) -> Hint:
        """The body as one argument."""
        if body.written == "content":
            hint = content_type(self.given)
        else:
            hint = self._given(body.type, body)
        if body.required:
            return hint, ""
        if body.written == "json":
            return self._omittable(hint)
        return either([hint, Atom("None")]), "None"

    def _given(self, type: ir.Type, body: ir.Body) -> Expr:
        """The type of a body field; of a file, what the runtime takes as one."""
        if body.written == "multipart":
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

    def answer(
        self, asynchronous: bool, of: ir.Response | None = None, came: bool = False
    ) -> Expr:
        """The annotation of what a call gives, or gives `of` one of its answers; `came` is
        of what an asynchronous one gives when it was awaited."""
        chosen = (of,) if of else self.operation.given
        given = [self._given_as(each, asynchronous, came) for each in chosen]
        return either(given) if given else Atom("None")

    def _given_as(self, answer: ir.Response, asynchronous: bool, came: bool) -> Expr:
        of, scope = self.operation, self.reading.scope
        usual, pages = answer is of.responses[0], of.pages
        if usual and of.unwrap is not None:
            return self.reading.of(of.unwrap.type)
        hint = given_as(answer, self.reading, asynchronous)
        if pages is None:
            return hint
        if usual:
            kind = ("AsyncPage" if came else "AsyncPager") if asynchronous else "Page"
            return subscript(
                scope.name(RUNTIME, kind), self.reading.of(pages.item), hint
            )
        if came or not asynchronous:
            return hint
        return subscript(scope.name("collections.abc", "Awaitable"), hint)

    def words(self) -> list[tuple[str, str]]:
        """The arguments with what the docstring says about them."""
        body = self.operation.body
        whole = body.description if body else ""
        sent = choice(self.operation, self.arguments)
        got = accepting(self.operation, self.arguments)
        chosen = [(sent, "The media type of the body.")] if sent else []
        chosen += [(got, "The media type of the answer.")] if got else []
        return [
            (a.names.name, self._told(a.item) if a.item is not None else whole)
            for a in self.arguments
        ] + chosen

    def _told(self, item: ir.Param | ir.Field) -> str:
        made = isinstance(item, ir.Param) and is_key(self.operation, item)
        words = "One is made for each call where none is given." if made else ""
        return f"{told(item)} {words}".strip()


def _row(name: str, hint: Hint, indent: int) -> str:
    annotation, default = hint
    value = Atom(default) if default else None
    return annotated(name, annotation, value, indent, ",")


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
