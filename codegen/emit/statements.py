"""Lines with expressions in them, as black breaks them: assignments, annotations, returns."""

from __future__ import annotations

from .layout import WIDTH, Atom, Expr, Group, Union, exploded, lay, parenthesised
from .source import width


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
    if isinstance(value, Group) and 0 < room < width(value.opening) and not end:
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
    several, room = "", indent + width(start)
    if isinstance(value, Group) and value.items:
        several = exploded(value, indent)
        if room + width(value.opening) <= WIDTH or room >= WIDTH:
            return several
    wrapped = parenthesised(value, indent)
    fits = all(width(line) <= WIDTH for line in wrapped.split("\n"))
    return wrapped if fits or isinstance(value, Union) else several or value.flat


def returned(annotation: Expr, indent: int, after: int = len(":")) -> str:
    """The annotation after `) -> `, before the colon and what may follow that."""
    if indent + 5 + width(annotation.flat) + after <= WIDTH:
        return annotation.flat
    room = WIDTH - indent - 4 - width(annotation.flat)
    if isinstance(annotation, Union) or (isinstance(annotation, Atom) and room >= 0):
        return parenthesised(annotation, indent)
    return lay(annotation, indent, indent + 5, after)


def returning(value: Expr) -> str:
    """`return value` in a method."""
    start = "return "
    if 8 + width(start + value.flat) <= WIDTH:
        return start + value.flat
    return start + _broken(start, value, 8)


def getter(name: str, result: str) -> str:
    """The line of a class that defines a property."""
    line = f"def {name}(self) -> {result}:"
    if 4 + width(line) <= WIDTH:
        return line
    return f"def {name}(\n        self,\n    ) -> {result}:"
