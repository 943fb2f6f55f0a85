"""Views of the modules in `resources/`: one method an operation, sync and async."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from codegen import ir
from codegen.plan import ResourceNames

from .calls import RUNTIME, Argument, Shared, call_arguments, literal, value_of
from .imports import Imports, Scope
from .layout import Atom, Expr, Group, Named, assigned, call, lay
from .methods import MethodView, Signature, arguments_of
from .models import ambiguous
from .prose import Block, Prose, clean, docstring, first_sentence, opening, sentence
from .source import Code
from .types import Annotations
from .wording import method_doc
from .world import World

_BUILTINS = frozenset(
    ["bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type"]
)
_HELPERS = frozenset(
    [
        *("as_json", "deep_object", "deprecated", "errors", "form", "label", "many"),
        *("matrix", "omit", "pipe_delimited", "reserved", "simple", "space_delimited"),
        *("by_cursor", "by_link_header", "by_next_url", "by_offset", "by_page_number"),
    ]
)


@dataclass(frozen=True, slots=True)
class ResourceClass:
    head: Code
    doc: Prose
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    doc: Prose
    pragmas: tuple[Code, ...]
    imports: Code
    shared: tuple[Code, ...]
    """What several operations share, and other names for what is hidden."""
    classes: tuple[ResourceClass, ...]


@dataclass(slots=True)
class ResourceModule:
    """Builds the view of one resource."""

    world: World
    resource: ir.Resource
    names: ResourceNames
    imports: Imports = field(default_factory=Imports)
    hidden: dict[str, str] = field(default_factory=dict[str, str])
    _taken: frozenset[str] | None = None
    _read: dict[tuple[frozenset[str], bool, bool], Annotations] = field(
        default_factory=dict[tuple[frozenset[str], bool, bool], Annotations]
    )

    def view(self) -> ResourceView:
        shared, named = self._shared()
        operations = self.resource.operations
        methods = [self._methods(o, named[o.key]) for o in operations]
        classes = (
            self._class(self.names.name, "Resource", [pair[0] for pair in methods]),
            self._class(
                self.names.async_name, "AsyncResource", [pair[1] for pair in methods]
            ),
        )
        others = [
            f"{private} = {name}" for name, private in sorted(self.hidden.items())
        ]
        return ResourceView(
            resource_line(self.resource, 0, True),
            tuple(self._pragmas()),
            Code(self.imports.render()),
            tuple(map(Code, [*others, *shared])),
            classes,
        )

    def _class(
        self, name: str, base: str, methods: Sequence[MethodView]
    ) -> ResourceClass:
        parent = Atom(self.imports.name(RUNTIME, base))
        head = Code(lay(call(f"class {name}", parent), 0, 0, 1) + ":")
        return ResourceClass(head, resource_doc(self.resource), tuple(methods))

    def annotations(
        self, names: Iterable[str], request: bool, tags: bool = False
    ) -> Annotations:
        """Annotations as a scope reads them that has these names."""
        hides = frozenset(n for n in names if _may_hide(n))
        key = (hides, request, tags)
        if key not in self._read:
            scope = Scope(self.imports, hides, self.hidden)
            self._read[key] = Annotations(self.world, scope, request, "", tags=tags)
        return self._read[key]

    def _pragmas(self) -> Iterator[Code]:
        names = [self.world.plan.operations[o.key] for o in self.resource.operations]
        if any(ambiguous(a.name) for o in names for a in o.arguments):
            yield Code("# ruff: noqa: E741")

    def _method_names(self) -> frozenset[str]:
        """What the methods hide in the annotations of their class."""
        if self._taken is None:
            names = self.world.plan.operations
            methods = (names[o.key].method for o in self.resource.operations)
            self._taken = frozenset(filter(_may_hide, methods))
        return self._taken

    def _methods(
        self, operation: ir.Operation, shared: Shared
    ) -> tuple[MethodView, MethodView]:
        """The sync and the async method; they differ in three words."""
        arguments = arguments_of(self.world, operation)
        taken = self._method_names()
        given, reading = self.annotations(taken, True), self.annotations(taken, False)
        signature = Signature(self.world, operation, arguments, given, reading)
        inside = self.annotations([a.names.name for a in arguments], False, True)
        calls = call_arguments(self.world, operation, arguments, shared, inside)
        return self._pair(operation, signature, calls, reading.scope)

    def _pair(
        self,
        operation: ir.Operation,
        signature: Signature,
        calls: Sequence[Expr],
        scope: Scope,
    ) -> tuple[MethodView, MethodView]:
        name = self.world.plan.operations[operation.key].method
        doc = method_doc(operation, signature.words(), self._bodies(operation))
        parameters = signature.parameters()
        rows = tuple(Code(lay(expr, 12, 12, 1)) for expr in calls)
        paged = operation.pages is not None
        target = "self._list(" if paged else "self._call("

        def made(asynchronous: bool) -> MethodView:
            waits = asynchronous and not paged
            return MethodView(
                self._decorator(operation, scope),
                Code(f"async def {name}(" if waits else f"def {name}("),
                parameters,
                signature.result(asynchronous),
                doc,
                Code(f"await {target}" if waits else target),
                rows,
            )

        return made(False), made(True)

    def _decorator(self, operation: ir.Operation, scope: Scope) -> Code | None:
        if not operation.deprecated:
            return None
        mark = scope.name("typing_extensions", "deprecated")
        return Code(f'@{mark}("The documentation calls this operation deprecated.")')

    def _bodies(self, operation: ir.Operation) -> dict[str, str]:
        reading = self.annotations((), False)
        return {
            error.status: reading.of(error.type).flat
            for error in operation.errors
            if error.type is not None and not isinstance(error.type, ir.Any_)
        }

    def _shared(self) -> tuple[list[str], dict[tuple[str, str], Shared]]:
        """Statements for errors and pages, and what each operation calls them."""
        errors = {o.key: self._errors(o) for o in self.resource.operations}
        pages = {o.key: self._pages(o) for o in self.resource.operations}
        error_names = self._named(errors, "errors")
        page_names = self._named(pages, "pages")
        statements = [
            assigned(name, expr)
            for names, exprs in ((error_names, errors), (page_names, pages))
            for name, expr in _statements(names, exprs)
        ]
        used = {
            key: Shared(_name(error_names, errors[key]), _name(page_names, pages[key]))
            for key in errors
        }
        return statements, used

    def _named(
        self, exprs: dict[tuple[str, str], Expr | None], word: str
    ) -> dict[str, str]:
        """A name for each distinct expression: `_errors` for the most common, and
        `_create_errors` for those of the operation that has them first."""
        counts = Counter(expr.flat for expr in exprs.values() if expr is not None)
        names: dict[str, str] = {}
        common = max(counts, key=lambda flat: counts[flat], default="")
        for key, expr in exprs.items():
            if expr is not None and expr.flat not in names:
                method = self.world.plan.operations[key].method
                usual = expr.flat == common
                names[expr.flat] = f"_{word}" if usual else f"_{method}_{word}"
        return names

    def _errors(self, operation: ir.Operation) -> Expr | None:
        reading = self.annotations((), False, True)
        entries: list[Expr] = []
        for error in operation.errors:
            if error.type is not None and not isinstance(error.type, ir.Any_):
                exact = error.status.isdecimal()
                status = literal(int(error.status) if exact else error.status)
                entries.append(Named(f"{status.flat}: ", value_of(error.type, reading)))
        if not entries:
            return None
        maker = reading.scope.name(RUNTIME, "errors")
        return call(maker, Group("{", tuple(entries), "}", True))

    def _pages(self, operation: ir.Operation) -> Expr | None:
        if operation.pages is None:
            return None
        maker, arguments = _walk(operation.pages)
        return call(self.imports.name(RUNTIME, maker), *arguments)


def _walk(pages: ir.Pages) -> tuple[str, list[Expr]]:
    """How the runtime walks: the function that says so, and its arguments."""
    items = _keyword("items", pages.items)
    if pages.kind == "link":
        return "by_link_header", [items]
    if pages.kind == "url":
        return "by_next_url", [_keyword("next", pages.next), items]
    position: Expr = literal(pages.position)
    if pages.kind == "cursor":
        size = [_keyword("size", pages.size)] if pages.size else []
        return "by_cursor", [position, _keyword("next", pages.next), items, *size]
    sizes: list[Expr] = [literal(pages.size)] if pages.size else []
    total = [_keyword("total", pages.total)] if pages.total else []
    if pages.kind == "offset":
        return "by_offset", [position, *sizes, *total, items]
    first = [_keyword("first", pages.first)] if pages.first != 1 else []
    return "by_page_number", [position, *sizes, *total, items, *first]


def _keyword(name: str, value: str | int) -> Named:
    return Named(f"{name}=", literal(value))


def _statements(
    names: dict[str, str], exprs: dict[tuple[str, str], Expr | None]
) -> list[tuple[str, Expr]]:
    by_flat = {expr.flat: expr for expr in exprs.values() if expr is not None}
    return sorted((name, by_flat[flat]) for flat, name in names.items())


def _name(names: dict[str, str], expr: Expr | None) -> str:
    return names[expr.flat] if expr is not None else ""


def _may_hide(name: str) -> bool:
    return name in _BUILTINS or name in _HELPERS or not name.islower()


def resource_doc(resource: ir.Resource) -> Prose:
    """What a resource says about itself."""
    first, *rest = _about(resource)
    block = Block(first.kind, sentence(first.text), False)
    return Prose(tuple(docstring([block, *rest], 84)))


def resource_line(resource: ir.Resource, indent: int, named: bool) -> Prose:
    """Its first sentence; a module's begins with the name of the resource."""
    text = first_sentence(_about(resource)[0].text)[0]
    if named and resource.description:
        text = f"{' '.join(clean(resource.key).split())}: {_lowered(text)}"
    block = Block("text", sentence(text), False)
    return Prose(tuple(docstring([block], 88 - indent)))


def _lowered(text: str) -> str:
    """A sentence as it goes on after a colon."""
    word = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if word[1:].islower() or len(word) == 1 else text


def _about(resource: ir.Resource) -> list[Block]:
    name = " ".join(clean(resource.key).split())
    kept = opening(resource.description)
    return kept or [Block("text", f"The operations of {name}", False)]


__all__ = ["Argument", "ResourceModule", "ResourceView"]
