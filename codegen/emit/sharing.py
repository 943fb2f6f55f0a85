"""What several operations of a resource share, said once at the top of its module."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from msgspec import Struct

from codegen import ir
from codegen.plan import OperationKey, OperationNames

from .bodies import RUNTIME
from .calls import Shared, literal
from .layout import Atom, Expr, Group, Named, call, subscript, union
from .received import type_value
from .statements import annotated, assigned
from .types import Annotations

Made = dict[OperationKey, "Expr | None"]


class Sharing(Struct, frozen=True):
    """Statements for errors and pages, and what each operation calls them."""

    resource: ir.Resource
    names: Mapping[OperationKey, OperationNames]
    reading: Annotations
    """Annotations as the module's top reads them."""

    def statements(self) -> tuple[list[str], dict[OperationKey, Shared]]:
        errors, pages = self._made(self._errors), self._made(self._pages)
        error_names = self._named(errors, "errors")
        page_names = self._named(pages, "pages")
        rows = [*_statements(error_names, errors), *_statements(page_names, pages)]
        used = {
            key: Shared(_name(error_names, errors[key]), _name(page_names, pages[key]))
            for key in errors
        }
        return [_statement(name, expr) for name, expr in rows], used

    def _made(self, make: Callable[[ir.Operation], Expr | None]) -> Made:
        return {o.key: make(o) for o in self.resource.operations}

    def _named(self, exprs: Made, word: str) -> dict[str, str]:
        """A name for each distinct expression: `_errors` for the most common, and
        `_create_errors` for those of the operation that has them first."""
        counts = Counter(expr.flat for expr in exprs.values() if expr is not None)
        names: dict[str, str] = {}
        common = max(counts, key=lambda flat: counts[flat], default="")
        for key, expr in exprs.items():
            if expr is not None and expr.flat not in names:
                method = self.names[key].method
                usual = expr.flat == common
                names[expr.flat] = f"_{word}" if usual else f"_{method}_{word}"
        return names

    def _errors(self, operation: ir.Operation) -> Expr | None:
        entries: list[Expr] = []
        for error in operation.errors:
            meant = error.type and self.reading.world.meant(error.type)
            if error.type is not None and not isinstance(meant, ir.Any_):
                exact = error.status.isdecimal()
                status = literal(int(error.status) if exact else error.status)
                entries.append(
                    Named(f"{status.flat}: ", type_value(error.type, self.reading))
                )
        if not entries:
            return None
        return Group("{", tuple(entries), "}", True)

    def _pages(self, operation: ir.Operation) -> Expr | None:
        if operation.pages is None:
            return None
        maker, arguments = _walk(operation.pages)
        walk = call(self.reading.scope.name(RUNTIME, maker), *arguments)
        if not operation.pages.body:
            return walk
        return call(self.reading.scope.name(RUNTIME, "in_body"), walk)


def _walk(pages: ir.Pages) -> tuple[str, list[Expr]]:
    """How the runtime walks: the function that says so, and its arguments."""
    items, position = _keyword("items", pages.items), literal(pages.position)
    if pages.kind == "link":
        return "by_link_header", [items]
    if pages.kind == "url":
        cursor = [_keyword("cursor", pages.position)] if pages.position else []
        return "by_next_url", [_keyword("next", pages.next), items, *cursor]
    if pages.kind == "cursor":
        return "by_cursor", [position, _keyword("next", pages.next), items]
    if pages.kind == "keyset":
        before = [_keyword("before", pages.before)] if pages.before else []
        return "by_cursor", [position, _keyword("key", pages.key), items, *before]
    sizes: list[Expr] = [literal(pages.size)] if pages.size else []
    total = [_keyword("total", pages.total)] if pages.total else []
    if pages.kind == "offset":
        return "by_offset", [position, *sizes, *total, items]
    first = [_keyword("first", pages.first)] if pages.first != 1 else []
    return "by_page_number", [position, *sizes, *total, items, *first]


def _keyword(name: str, value: str | int) -> Named:
    return Named(f"{name}=", literal(value))


def _statements(names: dict[str, str], exprs: Made) -> list[tuple[str, Expr]]:
    by_flat = {expr.flat: expr for expr in exprs.values() if expr is not None}
    return sorted((name, by_flat[flat]) for flat, name in names.items())


def _statement(name: str, expr: Expr) -> str:
    """With its type where mypy would look for what several classes have in common, and
    stumble over their constructors."""
    items = expr.items if isinstance(expr, Group) and expr.opening == "{" else ()
    classes = {item.value.flat for item in items if isinstance(item, Named)}
    if len(classes) < 2:
        return assigned(name, expr)
    status = union([Atom("int"), Atom("str")])
    return annotated(name, subscript("dict", status, Atom("object")), expr, 0)


def _name(names: dict[str, str], expr: Expr | None) -> str:
    return names[expr.flat] if expr is not None else ""
