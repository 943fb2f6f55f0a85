"""The example of a test in the package's README."""

from __future__ import annotations

from msgspec import Struct

from codegen import ir

from .answers import Answers
from .fitting import fits
from .imports import statement
from .layout import WIDTH, Atom, Expr, Named, lay, parenthesised
from .showcase import likely_error
from .signatures import arguments_of
from .source import Code, width
from .statements import assigned
from .testing import FAKES_OWN
from .wording import error_class
from .world import World


class TestView(Struct, frozen=True):
    """An example of a test, with a fake called `api`."""

    standard: Code
    """What it imports of the standard library."""
    imports: Code
    status: Code
    """Of the error."""
    stub: Code
    told: Code
    """The stub as it is told what to answer: unchecked, where the call of the example is
    not of the form that the documentation asks for."""
    call: Code
    compared: Code
    """That the call gives the answer, as it is asserted."""
    answer: Code | None


def test_of(world: World, operation: ir.Operation, called: Expr) -> TestView:
    """What a test of an operation reads like."""
    resource, method = world.plan.member(operation).split(".")
    own = resource + "_" * (resource in FAKES_OWN)
    stub = f"api.{own}.{method}"
    answers, call = Answers(world), Named("api.", called)
    answer, status = answers.of(operation), likely_error(operation)
    names = sorted([error_class(status), *(answers.classes if answer else ())])
    made = answers.standard if answer else {}
    standard = {"collections.abc": {"Iterator"}, **made}
    return TestView(
        Code("\n".join(statement(m, sorted(standard[m])) for m in sorted(standard))),
        Code(statement(world.plan.package, names)),
        Code(status),
        Code(stub),
        Code(stub if _is_sound(world, operation) else f"{stub}.unchecked()"),
        Code(lay(call, 8, 8, 0)),
        Code(_compared(call)),
        Code(assigned("answer", answer, 4)) if answer else None,
    )


def _is_sound(world: World, operation: ir.Operation) -> bool:
    """Whether a fake takes the arguments of the example."""
    items = (argument.item for argument in arguments_of(world, operation))
    needed = [item for item in items if item is not None and item.required]
    return all(item.default is not None or fits(item.limits) for item in needed)


def _compared(call: Expr) -> str:
    whole = f"{call.flat} == answer"
    if width(f"    assert {whole}") <= WIDTH:
        return whole
    if 8 + width(whole) <= WIDTH:
        return parenthesised(Atom(whole), 4)
    return f"(\n        {lay(call, 8, 8, 0)}\n        == answer\n    )"
