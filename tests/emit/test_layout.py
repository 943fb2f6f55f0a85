"""The layout against black, for many expressions of many widths."""

from __future__ import annotations

import random

import black
import pytest

from codegen.emit.layout import (
    Atom,
    Conditional,
    Expr,
    Group,
    Named,
    call,
    lay,
    subscript,
    union,
)
from codegen.emit.source import quote
from codegen.emit.statements import annotated, assigned, returned, returning

CASES = 150


def name(rng: random.Random) -> str:
    return rng.choice("ABCDEFG") + "x" * rng.randint(0, rng.choice([8, 8, 8, 30, 60]))


def hint(rng: random.Random, depth: int = 0) -> Expr:
    kind = rng.random()
    if depth > 2 or kind < 0.4:
        return Atom(name(rng))
    if kind < 0.6:
        parts = [hint(rng, depth + 1) for _ in range(rng.randint(1, 3))]
        return subscript(rng.choice(["list", "dict", "Sequence"]), *parts)
    if kind < 0.7:
        words = [
            Atom(quote("y" * rng.randint(0, 20))) for _ in range(rng.randint(1, 6))
        ]
        return subscript("Literal", *words)
    return union([hint(rng, depth + 1) for _ in range(rng.randint(2, 4))])


def value(rng: random.Random, depth: int = 0) -> Expr:
    kind = rng.random()
    if depth > 2 or kind < 0.5:
        return Atom(name(rng))
    parts = [value(rng, depth + 1) for _ in range(rng.randint(1, 3))]
    if kind < 0.7:
        return call("form", *parts)
    if kind < 0.8:
        return Group("(", tuple(parts), ")", True)
    pairs = tuple(Named(quote(name(rng)) + ": ", part) for part in parts)
    return Group("{", pairs, "}", True)


def chosen(rng: random.Random) -> Expr:
    """What depends on a choice among media types, of a second choice perhaps."""
    words = [Atom(quote("t" * rng.randint(1, 60))) for _ in range(rng.randint(1, 3))]
    name = "c" * rng.randint(1, 20)
    asked = Named(f"{name} == ", words[0])
    if len(words) > 1:
        asked = Named(f"{name} in ", Group("(", tuple(words), ")", True))
    other = chosen(rng) if rng.random() < 0.3 else value(rng)
    return Conditional(value(rng), asked, other)


def default(rng: random.Random) -> Expr | None:
    alias = Atom("validation_alias=" + quote("z" * rng.randint(1, 60)))
    both = call("Field", Atom("None"), alias, Atom('serialization_alias="zzzz"'))
    return rng.choice([None, Atom("None"), Atom("None"), both, call("Field", alias)])


def sources(rng: random.Random) -> list[str]:
    word = "n" * rng.randint(1, 30)
    plain = rng.choice([None, Atom("None"), Atom("omit")])
    parameter = annotated(word, hint(rng), plain, 8, ",")
    longest = Atom("R" * rng.randint(70, 90))
    result = returned(rng.choice([hint(rng), hint(rng), longest]), 4)
    return [
        f"class A:\n    {annotated(word, hint(rng), default(rng), 4)}\n",
        f"class A:\n    def f(\n        self,\n        *,\n        {parameter}\n"
        f"    ) -> {result}:\n        pass\n",
        assigned(f"{word}: TypeAlias", hint(rng)) + "\n",
        assigned("_errors", call("errors", value(rng, 1))) + "\n",
        assigned(name(rng) + "y" * rng.randint(60, 100), call("F", value(rng, 1)))
        + "\n",
        f"class A:\n    {made_of(rng)}\n",
        f"class A:\n    def f(self):\n        {made_once(rng)}\n",
        annotated("N" * rng.randint(40, 110), Atom("TypeAlias"), hint(rng), 0) + "\n",
        f"x(\n    k,\n    {lay(Named('json=', value(rng)), 4, 4, 1)},\n)\n",
        f"x(\n    k,\n    {lay(Named('json=', chosen(rng)), 4, 4, 1)},\n)\n",
        lay(call(f"class {name(rng)}", Atom(name(rng))), 0, 0, 1) + ":\n    pass\n",
    ]


def made_of(rng: random.Random) -> str:
    """`get = _raw(Customers.get)`, however long the method's name is."""
    method, maker = "m" * rng.randint(50, 90), rng.choice(["_raw", "_async_raw"])
    return assigned(method, call(maker, Atom(f"A.{method}")), 4)


def made_once(rng: random.Random) -> str:
    """`return Customers(self)`, however long the name of the resource is."""
    return returning(call("C" * rng.randint(50, 100), Atom("self")))


@pytest.mark.parametrize("seed", range(CASES))
def test_black_has_nothing_to_change(seed: int) -> None:
    for source in sources(random.Random(seed)):
        assert black.format_str(source, mode=black.Mode()) == source
