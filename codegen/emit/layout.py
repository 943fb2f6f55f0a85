"""Laying out expressions as black does, for an indentation and a width of 88.

An expression knows its text on one line (`flat`); only one that does not fit is laid out.
Nothing here knows what the expressions mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from .source import width

WIDTH = 88


@dataclass(frozen=True, slots=True)
class Atom:
    """A name or a literal: it is never broken."""

    flat: str


@dataclass(frozen=True, slots=True)
class Group:
    """Something in brackets: a subscript, a call, or a display (`{…}`, `(…)`).

    The parts of a display stand one to a line as soon as they leave its line; those of the
    others stay together on one line of their own while they fit.
    """

    opening: str
    items: tuple[Expr, ...]
    closing: str
    display: bool = False
    flat: str = field(init=False)

    def __post_init__(self) -> None:
        inner = ", ".join(item.flat for item in self.items)
        text = self.opening + inner + self.lone + self.closing
        object.__setattr__(self, "flat", text)

    @property
    def lone(self) -> str:
        """The comma of a tuple of one."""
        one = self.display and self.closing == ")" and len(self.items) == 1
        return "," if one else ""


@dataclass(frozen=True, slots=True)
class Union:
    """Alternatives with `|` between them."""

    members: tuple[Expr, ...]
    flat: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "flat", " | ".join(m.flat for m in self.members))


@dataclass(frozen=True, slots=True)
class Named:
    """An expression with something before it: `name=…`, `"key": …`."""

    prefix: str
    value: Expr
    flat: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "flat", self.prefix + self.value.flat)


@dataclass(frozen=True, slots=True)
class Either:
    """`one if condition else other`."""

    one: Expr
    condition: str
    other: Expr
    flat: str = field(init=False)

    def __post_init__(self) -> None:
        text = f"{self.one.flat} if {self.condition} else {self.other.flat}"
        object.__setattr__(self, "flat", text)


Expr: TypeAlias = Atom | Group | Union | Named | Either


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
        return _exploded(expr, indent)
    if isinstance(expr, Union):
        return _stacked(expr, indent, after)
    return _forked(expr, indent) if isinstance(expr, Either) else expr.flat


def _forked(expr: Either, indent: int) -> str:
    deep = indent + 4
    if deep + width(expr.flat) <= WIDTH:
        return parenthesised(expr, indent)
    one, other = lay(expr.one, deep, deep, 0), lay(expr.other, deep, deep + 5, 0)
    rows = ("(", one, f"if {expr.condition}", f"else {other}")
    return f"\n{' ' * deep}".join(rows) + f"\n{' ' * indent})"


def _exploded(group: Group, indent: int) -> str:
    deep = indent + 4
    pad, line = " " * deep, ", ".join(item.flat for item in group.items)
    several = len(group.items) > 1
    if deep + width(line) <= WIDTH and not (group.display and (several or group.lone)):
        inner = pad + line
    elif several:
        inner = "\n".join(f"{pad}{lay(i, deep, deep, 1)}," for i in group.items)
    else:
        inner = pad + lay(group.items[0], deep, deep, 0) + group.lone
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


def annotated(
    name: str, annotation: Expr, value: Expr | None, indent: int, end: str = ""
) -> str:
    """`name: annotation = value`, a field (no `end`) or a parameter (`end` is ",")."""
    default = f" = {value.flat}" if value else ""
    line = f"{name}: {annotation.flat}{default}{end}"
    if indent + width(line) <= WIDTH:
        return line
    head = f"{name}: {annotation.flat} = "
    room = WIDTH - indent - width(head)
    opens = isinstance(value, Group) and width(value.opening) <= room
    if isinstance(value, Atom) and room > 0 and not end:
        return head + parenthesised(value, indent)
    if value and (opens or (room > 0 and not end)):
        return head + _broken(head, value, indent)
    return _hinted(name, annotation, value, indent, end)


def _hinted(
    name: str, annotation: Expr, value: Expr | None, indent: int, end: str
) -> str:
    """The same where the annotation is what has to be broken."""
    bare = isinstance(annotation, Atom) and bool(end) and value is None
    hint = annotation.flat if bare else _broken(f"{name}: ", annotation, indent)
    long = not end and indent + width(name) + len(": (") > WIDTH
    default = " = " + _behind_hint(value, indent, long) if value else ""
    return f"{name}: {hint}{default}{end}"


def _behind_hint(value: Expr, indent: int, long: bool) -> str:
    """A value behind a broken annotation; where the name alone is too `long` for its line,
    black breaks whatever can be broken."""
    if isinstance(value, Union):
        flat = f"({value.flat})"
        fits = indent + len(") = ") + width(flat) <= WIDTH and not long
        return flat if fits else parenthesised(value, indent)
    several = isinstance(value, Group) and value.display and len(value.items) > 1
    taken = WIDTH if several or long else indent + 4
    return lay(value, indent, taken, 0)


def assigned(name: str, value: Expr, indent: int = 0) -> str:
    """`name = value`."""
    start = f"{name} = "
    if indent + width(start + value.flat) <= WIDTH:
        return start + value.flat
    return start + _broken(start, value, indent)


def _broken(start: str, value: Expr, indent: int) -> str:
    """What comes after `start` and does not fit there: exploded if its bracket still does,
    else in parentheses, where they help."""
    exploded, room = "", indent + width(start)
    if isinstance(value, Group) and value.items:
        exploded = _exploded(value, indent)
        if room + width(value.opening) <= WIDTH or room >= WIDTH:
            return exploded
    wrapped = parenthesised(value, indent)
    fits = all(width(line) <= WIDTH for line in wrapped.split("\n"))
    return wrapped if fits or isinstance(value, Union) else exploded or value.flat


def returned(annotation: Expr, indent: int) -> str:
    """The annotation after `) -> `, before the colon."""
    if indent + 5 + width(annotation.flat) + 1 <= WIDTH:
        return annotation.flat
    room = WIDTH - indent - 4 - width(annotation.flat)
    if isinstance(annotation, Union) or (isinstance(annotation, Atom) and room >= 0):
        return parenthesised(annotation, indent)
    return lay(annotation, indent, indent + 5, 1)


def returning(value: Expr, indent: int) -> str:
    """`return value`."""
    start = "return "
    if indent + width(start + value.flat) <= WIDTH:
        return start + value.flat
    return start + _broken(start, value, indent)


def getter(name: str, result: str) -> str:
    """The line of a class that defines a property."""
    line = f"def {name}(self) -> {result}:"
    if 4 + width(line) <= WIDTH:
        return line
    return f"def {name}(\n        self,\n    ) -> {result}:"
