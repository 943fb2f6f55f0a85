"""The overloads of a method whose caller chooses: the media type of the body, with what
goes with it, or whether the answer goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from codegen import ir
from codegen.plan import ArgumentNames

from .bodies import of_body
from .hints import Hint
from .layout import Atom, Expr, call, lay, subscript, union
from .received import is_file
from .signatures import Signature
from .source import Code
from .statements import returned

_PLAIN = 4, 8
_RAW = 8, 12
"""How deep a method stands, and its parameters: in its class, in that of raw answers."""


_STUB = len(": ...")

RawKind = Literal["file", "raw"]
"""What a raw answer is: a download where it is a file, else the answer as it came."""

RAW_CLASSES: Mapping[RawKind, tuple[str, str]] = {
    "file": ("AsyncDownload", "Download"),
    "raw": ("AsyncCall", "RawResponse"),
}
"""What methods of raw answers give, asynchronous and not."""


class Overload(Struct, frozen=True):
    """A signature beside that of the method itself."""

    parameters: tuple[Code, ...]
    returns: Code
    kind: RawKind = "raw"


class RawMethod(Struct, frozen=True):
    """A method of raw answers: `get = _raw(Customers.get)`, or one with overloads."""

    line: Code
    """The whole of it, or its implementation, which no checker looks at."""
    opening: Code
    overloads: tuple[Overload, ...]
    spaced: bool = False
    """Whether an empty line stands before it."""


class _Case(Struct, frozen=True):
    """One combination of what a caller may choose."""

    body: ir.Body | None
    answer: ir.Response | None
    switch: bool | None
    """What the argument `stream` says, where it chooses."""


class Overloads(Struct, frozen=True):
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
        operation, asked = self.signature.operation, self.signature.switch
        stream = operation.stream if operation.chooses else None
        for body in operation.bodies or (None,):
            fields = (body.fields if body else None) or ()
            asks = asked == ("query", "stream")
            asks = asks or any(field.wire == "stream" for field in fields)
            given = operation.given if asks else operation.answers
            for answer in given or (None,):
                switch = answer is stream if stream else None
                yield _Case(body, answer, switch if asks else None)

    def _method(self, case: _Case) -> Overload:
        self.signature.given.scope.name("typing", "overload")
        result = self.signature.answer(self.asynchronous, case.answer)
        indent, deep = _PLAIN
        return Overload(self._rows(case, deep), Code(returned(result, indent, _STUB)))

    def _raw(self, case: _Case) -> Overload:
        indent, deep = _RAW
        kind = self._kind(case)
        name = RAW_CLASSES[kind][not self.asynchronous]
        whole: Expr = Atom(f"_{name}")
        if kind == "raw":
            came = self.signature.answer(self.asynchronous, case.answer, came=True)
            whole = subscript(whole.flat, came)
        return Overload(
            self._rows(case, deep), Code(returned(whole, indent, _STUB)), kind
        )

    def _kind(self, case: _Case) -> RawKind:
        operation, answer = self.signature.operation, case.answer
        if len(self.signature.answers) < 2:
            return "file" if is_file(operation) else "raw"
        if answer is None or answer.item is not None:
            return "raw"
        return "file" if answer.type == ir.Scalar("binary") else "raw"

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
            yield from of.hints.sent_as(body.media_types, usual)
        if answer is not None and not case.switch:
            usual = answer.media_types[: answer is of.operation.responses[0]]
            yield from of.hints.got_as(answer.media_types, usual)

    def _hint(self, names: ArgumentNames, case: _Case) -> Hint:
        switch, hints = self.signature.switch, self.signature.hints
        if case.switch is not None and (names.kind, names.wire) == switch:
            return self._stream(case.switch)
        own = hints.of_body(names, case.body) if case.body else iter(())
        return next(own, None) or hints.of(names)

    def _stream(self, streamed: bool) -> Hint:
        literal = self.signature.given.scope.name("typing", "Literal")
        chosen = subscript(literal, Atom(str(streamed)))
        return (chosen, "") if streamed else (union([chosen, Atom("None")]), "None")


def raw_implementation(name: str, signature: Signature) -> Code:
    """What has to stand after overloads, which no checker looks at."""
    some = signature.reading.scope.name("typing", "Any")
    parts = (Atom("self"), Atom(f"*args: {some}"), Atom(f"**more: {some}"))
    head = lay(call(f"def {name}", *parts), 8, 8, len(f" -> {some}: ..."))
    return Code(f"{head} -> {some}: ...")
