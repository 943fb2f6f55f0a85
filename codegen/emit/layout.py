"""Laying out expressions as black does, for an indentation and a width of 88.

An expression knows its text on one line (`flat`); only one that does not fit is laid out.
Nothing here knows what the expressions mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import force_setattr

from .source import width

WIDTH = 88


class Atom(Struct, frozen=True):
    """A name or a literal: it is never broken."""

    flat: str


class Group(Struct, frozen=True):
    """Something in brackets: a subscript, a call, or a display (`{…}`, `(…)`).

    The parts of a display stand one to a line as soon as they leave its line; those of the
    others stay together on one line of their own while they fit.
    """

    opening: str
    items: tuple[Expr, ...]
    closing: str
    display: bool = False
    flat: str = ""

    def __post_init__(self) -> None:
        inner = ", ".join(item.flat for item in self.items)
        text = self.opening + inner + self.lone + self.closing
        force_setattr(self, "flat", text)

    @property
    def lone(self) -> str:
        """The comma of a tuple of one."""
        one = self.display and self.closing == ")" and len(self.items) == 1
        return "," if one else ""


class Union(Struct, frozen=True):
    """Alternatives with `|` between them."""

    members: tuple[Expr, ...]
    flat: str = ""

    def __post_init__(self) -> None:
        force_setattr(self, "flat", " | ".join(m.flat for m in self.members))


class Named(Struct, frozen=True):
    """An expression with something before it: `name=…`, `"key": …`."""

    prefix: str
    value: Expr
    flat: str = ""

    def __post_init__(self) -> None:
        force_setattr(self, "flat", self.prefix + self.value.flat)


class Conditional(Struct, frozen=True):
    """`one if condition else other`; the condition is `…operator` and an operand."""

    one: Expr
    condition: Named
    other: Expr
    flat: str = ""

    def __post_init__(self) -> None:
        text = f"{self.one.flat} if {self.condition.flat} else {self.other.flat}"
        force_setattr(self, "flat", text)


Expr: TypeAlias = Atom | Group | Union | Named | Conditional


def subscript(name: str, *items: Expr) -> Group:
    """`name[…]`."""
    return Group(name + "[", items, "]")


def call(name: str, *items: Expr) -> Group:
    """`name(…)`."""
    return Group(name + "(", items, ")")


def union(members: Sequence[Expr]) -> Expr:
    """The members without repetition, None last; unions in it are taken apart."""
    unique: dict[str, Expr] = {}
    for member in members:
        for part in member.members if isinstance(member, Union) else (member,):
            unique.setdefault(part.flat, part)
    if none := unique.pop("None", None):
        unique["None"] = none
    parts = tuple(unique.values())
    return parts[0] if len(parts) == 1 else Union(parts)


def lay(expr: Expr, indent: int, before: int, after: int) -> str:
    """Lay an expression out on a line that is `indent` deep, where `before` columns are
    taken already (the indentation counts) and `after` more have to follow."""
    if before + width(expr.flat) + after <= WIDTH:
        return expr.flat
    if isinstance(expr, Named):
        start = before + width(expr.prefix)
        return expr.prefix + lay(expr.value, indent, start, after)
    if isinstance(expr, Group) and expr.items:
        return exploded(expr, indent)
    if isinstance(expr, Union):
        return _stacked(expr, indent, after)
    return _conditional(expr, indent) if isinstance(expr, Conditional) else expr.flat


def _conditional(expr: Conditional, indent: int) -> str:
    deep = indent + 4
    if deep + width(expr.flat) <= WIDTH:
        return parenthesised(expr, indent)
    one, other = lay(expr.one, deep, deep, 0), lay(expr.other, deep, deep + 5, 0)
    rows = ("(", one, *_condition(expr.condition, deep), f"else {other}")
    return f"\n{' ' * deep}".join(rows) + f"\n{' ' * indent})"


def _condition(expr: Named, deep: int) -> tuple[str, ...]:
    """It is broken before its operator, then within the operand."""
    whole = f"if {expr.flat}"
    if deep + width(whole) <= WIDTH:
        return (whole,)
    name, operator = expr.prefix.split()
    start = deep + width(operator) + 1
    return f"if {name}", f"{operator} {lay(expr.value, deep, start, 0)}"


def exploded(group: Group, indent: int) -> str:
    """What stands in brackets, on lines of its own."""
    deep = indent + 4
    pad, line = " " * deep, ", ".join(item.flat for item in group.items)
    several = len(group.items) > 1
    if deep + width(line) <= WIDTH and not (group.display and (several or group.lone)):
        inner = pad + line
    elif several:
        inner = "\n".join(f"{pad}{lay(i, deep, deep, 1)}," for i in group.items)
    else:
        inner = pad + lay(group.items[0], deep, deep, len(group.lone)) + group.lone
    return f"{group.opening}\n{inner}\n{' ' * indent}{group.closing}"


def _stacked(expr: Union, indent: int, after: int) -> str:
    first, *middle, last = expr.members
    lines = [lay(first, indent, indent, 0)]
    lines += ["| " + lay(member, indent, indent + 2, 0) for member in middle]
    lines.append("| " + lay(last, indent, indent + 2, after))
    return f"\n{' ' * indent}".join(lines)


def parenthesised(expr: Expr, indent: int) -> str:
    """An expression in parentheses that are there for its layout only."""
    deep = indent + 4
    return f"(\n{' ' * deep}{lay(expr, deep, deep, 0)}\n{' ' * indent})"
