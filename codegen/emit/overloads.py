"""The overloads of a method whose caller chooses: the media type of the body, with what
goes with it, or whether the answer goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen import ir
from codegen.plan import ArgumentNames

from .bodies import of_body
from .calls import is_file
from .layout import Atom, Expr, call, lay, returned, subscript
from .layout import union as either
from .methods import Hint, Overload, Signature
from .source import Code

_PLAIN = 4, 8
_RAW = 8, 12
"""How deep a method stands, and its parameters: in its class, in that of raw answers."""


RAW_CLASSES = {
    "file": ("AsyncDownload", "Download"),
    "raw": ("AsyncCall", "RawResponse"),
}
"""What methods of raw answers give, asynchronous and not."""


@dataclass(frozen=True, slots=True)
class RawMethod:
    """A method of raw answers: `get = _raw(Customers.get)`, or one with overloads."""

    line: Code
    """The whole of it, or its implementation, which no checker looks at."""
    opening: Code
    overloads: tuple[Overload, ...]
    spaced: bool = False
    """Whether an empty line stands before it."""


@dataclass(frozen=True, slots=True)
class _Case:
    """One combination of what a caller may choose."""

    body: ir.Body | None
    streamed: bool | None
    answer: ir.Response | None


@dataclass(frozen=True, slots=True)
class Overloads:
    """Writes them, of the method itself and of its raw answers."""

    signature: Signature
    asynchronous: bool

    def of_method(self) -> tuple[Overload, ...]:
        cases = list(self._cases())
        return tuple(self._method(case) for case in cases if len(cases) > 1)

    def of_raw(self) -> tuple[Overload, ...]:
        cases = list(self._cases())
        return tuple(self._raw(case) for case in cases if len(cases) > 1)

    def _cases(self) -> Iterator[_Case]:
        operation = self.signature.operation
        for body in operation.bodies or (None,):
            fields = (body.fields if body else None) or ()
            asks = operation.chooses and any(f.wire == "stream" for f in fields)
            for answer in operation.answers or (None,):
                for streamed in (False, True) if asks else (None,):
                    yield _Case(body, streamed, answer)

    def _method(self, case: _Case) -> Overload:
        self.signature.given.scope.name("typing", "overload")
        result = self._answer(case, False)
        indent, deep = _PLAIN
        return Overload(self._rows(case, deep), Code(returned(result, indent)))

    def _raw(self, case: _Case) -> Overload:
        indent, deep = _RAW
        kind = self._kind(case)
        name = RAW_CLASSES[kind][not self.asynchronous]
        whole: Expr = Atom(f"_{name}")
        if kind == "raw":
            whole = subscript(whole.flat, self._answer(case, True))
        return Overload(self._rows(case, deep), Code(returned(whole, indent)), kind)

    def _kind(self, case: _Case) -> str:
        operation = self.signature.operation
        file = case.answer is not None and case.answer.type == ir.Scalar("binary")
        several = len(operation.answers) > 1
        return "file" if (file if several else is_file(operation)) else "raw"

    def _answer(self, case: _Case, came: bool) -> Expr:
        streamed, of = self._streamed(case), case.answer
        return self.signature.answer(self.asynchronous, streamed, came, of)

    def _streamed(self, case: _Case) -> bool | None:
        """Whether the answer goes on: of a body that cannot ask for it, it does not."""
        return bool(case.streamed) if self.signature.operation.chooses else None

    def _rows(self, case: _Case, indent: int) -> tuple[Code, ...]:
        of = self.signature
        arguments = of_body(of.arguments, case.body)
        rows = [(a.names, self._hint(a.names, case)) for a in arguments]
        return of.rows(rows, list(self._chosen(case)), indent)

    def _chosen(self, case: _Case) -> Iterator[tuple[str, Hint]]:
        """The arguments of ours that choose the case."""
        of, body, answer = self.signature, case.body, case.answer
        if body is not None:
            usual = body.media_types[: body is of.operation.body]
            yield from of.sent_as(body.media_types, usual)
        if answer is not None:
            usual = answer.media_types[: answer is of.operation.responses[0]]
            yield from of.got_as(answer.media_types, usual)

    def _hint(self, names: ArgumentNames, case: _Case) -> Hint:
        if case.streamed is not None and (names.kind, names.wire) == (
            "field",
            "stream",
        ):
            return self._stream(case.streamed)
        own = self.signature.of_body(names, case.body) if case.body else iter(())
        return next(own, None) or self.signature.hint(names)

    def _stream(self, streamed: bool) -> Hint:
        literal = self.signature.given.scope.name("typing", "Literal")
        chosen = subscript(literal, Atom(str(streamed)))
        return (chosen, "") if streamed else (either([chosen, Atom("None")]), "None")


def raw_implementation(name: str, signature: Signature) -> Code:
    """What has to stand after overloads, which no checker looks at."""
    some = signature.reading.scope.name("typing", "Any")
    parts = (Atom("self"), Atom(f"*args: {some}"), Atom(f"**more: {some}"))
    head = lay(call(f"def {name}", *parts), 8, 8, len(f" -> {some}: ..."))
    return Code(f"{head} -> {some}: ...")
