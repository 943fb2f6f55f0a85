"""The signature of a method: its parameters, what it gives, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from codegen import ir
from codegen.plan import ArgumentNames

from .bodies import RUNTIME, Argument, accepting, choice
from .hints import Hint, Hints
from .layout import Atom, Expr, subscript, union
from .markdown import opening, shown
from .parameters import is_idempotency_key
from .received import given_as
from .sentences import capital
from .source import Code
from .statements import annotated, returned
from .telling import told, worded
from .types import Annotations
from .world import World


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


class Signature(Struct, frozen=True, dict=True):
    """Writes parameters and result of one method; `given` and `reading` are annotations
    as the class reads them."""

    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    given: Annotations
    reading: Annotations

    @cached_property
    def hints(self) -> Hints:
        """The annotations and defaults of the arguments."""
        return Hints(self.world, self.operation, self.arguments, self.given)

    @cached_property
    def switch(self) -> tuple[str, str] | None:
        """What asks for a stream, where there is such an argument."""
        return self.operation.switch

    @cached_property
    def answers(self) -> tuple[ir.Response, ...]:
        """What a caller may choose by the media type."""
        return self.operation.answers

    @cached_property
    def _hinted(self) -> list[tuple[Argument, Hint]]:
        """The arguments in the order of the signature, which is that of its docstring."""
        pairs = [(a, self.hints.of(a.names)) for a in self.arguments]
        return sorted(pairs, key=lambda pair: _order(pair[0].names, pair[1]))

    def parameters(self, indent: int = 8) -> tuple[Code, ...]:
        """The parameters of the method: whatever one of its overloads takes."""
        hints = self.hints
        rows = [(argument.names, hint) for argument, hint in self._hinted]
        sent = [each for body in self.operation.bodies for each in body.media_types]
        got = [each for it in self.operation.answers for each in it.media_types]
        more = [*hints.sent_as(sent, sent[:1]), *hints.got_as(got, got[:1])]
        return self.rows(rows, more, indent)

    def rows(
        self,
        hints: Sequence[tuple[ArgumentNames, Hint]],
        more: Iterable[tuple[str, Hint]],
        indent: int,
    ) -> tuple[Code, ...]:
        """What stands in the brackets after `self`: what is required first; `more` are
        arguments of ours."""
        options = Atom(self.given.scope.name(RUNTIME, "RequestOptions"))
        hint = union([options, Atom("None")])
        keywords = [(n.name, it) for n, it in hints if n.kind != "path"]
        keywords += more
        keywords.sort(key=lambda keyword: keyword[1][1] != "")
        keywords.append(("request_options", (hint, "None")))
        rows = [_row(n.name, it, indent) for n, it in hints if n.kind == "path"]
        rows += ["*,", *(_row(name, it, indent) for name, it in keywords)]
        return tuple(map(Code, rows))

    def result(self, asynchronous: bool) -> Code:
        return Code(returned(self.answer(asynchronous), 4))

    def answer(
        self, asynchronous: bool, of: ir.Response | None = None, came: bool = False
    ) -> Expr:
        """The annotation of what a call gives, or gives `of` one of its answers; `came` is
        of what an asynchronous one gives when it was awaited."""
        chosen = (of,) if of else self.operation.given
        given = [self._given_as(each, asynchronous, came) for each in chosen]
        return union(given) if given else Atom("None")

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
        whole = worded(capital(shown(body.description))) if body else ""
        sent = choice(self.operation, self.arguments)
        got = accepting(self.operation, self.arguments)
        chosen = [(sent, "The media type of the body.")] if sent else []
        chosen += [(got, "The media type of the answer.")] if got else []
        return [
            (a.names.name, self._told(a.item) if a.item is not None else whole)
            for a, _ in self._hinted
        ] + chosen

    def _told(self, item: ir.Param | ir.Field) -> str:
        made = isinstance(item, ir.Param) and is_idempotency_key(self.operation, item)
        words = "One is made for each call where none is given." if made else ""
        return f"{told(self._described(item))} {words}".strip()

    def _described(self, item: ir.Param | ir.Field) -> ir.Param | ir.Field:
        """With what its type is said to be, where it has no words of its own."""
        kind = item.type.type if isinstance(item.type, ir.Nullable) else item.type
        schema = self.world.schema(kind.name) if isinstance(kind, ir.Ref) else None
        if item.description or not isinstance(schema, ir.Alias | ir.Enum):
            return item
        about = opening(schema.description, 1)
        words = about[0].text if about and about[0].kind == "text" else ""
        return (
            item if words.startswith("Matches ") else replace(item, description=words)
        )


def _order(names: ArgumentNames, hint: Hint) -> tuple[bool, bool]:
    """What stands in the path first, then what is required."""
    return (names.kind != "path", hint[1] != "")


def _row(name: str, hint: Hint, indent: int) -> str:
    annotation, default = hint
    value = Atom(default) if default else None
    return annotated(name, annotation, value, indent, ",")
