"""Views of the modules in `resources/`: one method an operation, sync and async."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from codegen import ir
from codegen.plan import ResourceNames

from .bodies import RUNTIME
from .calls import Shared
from .imports import Imports
from .layout import Atom, call, lay
from .methods import Methods, MethodView
from .pragmas import about_calls, about_names
from .prose import Prose
from .raw import RawClass, makers, raw_class
from .scopes import Scope, may_hide
from .sharing import Sharing
from .signatures import Signature, arguments_of
from .source import Code
from .types import Annotations
from .wording import resource_doc, resource_line
from .world import World

_HELPERS = frozenset(
    """as_cookie as_json by_cursor by_link_header by_next_url by_offset by_page_number
    deep_object deprecated errors form in_body keyed label many matrix omit
    pipe_delimited reserved simple space_delimited whole""".split()
)


class ResourceClass(Struct, frozen=True):
    """The sync or the async class of a resource."""

    head: Code
    doc: Prose
    methods: tuple[MethodView, ...]
    raw: RawClass


class ResourceView(Struct, frozen=True):
    """What the template of a module in `resources/` sees."""

    doc: Prose
    raw: tuple[Code, ...]
    """What makes the methods of raw answers, imported for the checker."""
    pragmas: tuple[Code, ...]
    imports: Code
    shared: tuple[Code, ...]
    """What several operations share, and other names for what is hidden."""
    classes: tuple[ResourceClass, ...]


class ResourceModule(Struct):
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
        top = self.annotations((), False, True)
        if self.resource.operations:
            self.imports.name("typing", "TYPE_CHECKING")
        sharing = Sharing(self.resource, self.world.plan.operations, top)
        shared, named = sharing.statements()
        operations = self.resource.operations
        methods = [self._methods(o, named[o.key]) for o in operations]
        sync, waiting = [pair[0] for pair in methods], [pair[1] for pair in methods]
        classes = (
            self._class(self.names.name, "Resource", "", sync),
            self._class(self.names.async_name, "AsyncResource", "Async", waiting),
        )
        others = [
            f"{private} = {name}" for name, private in sorted(self.hidden.items())
        ]
        return ResourceView(
            resource_line(self.resource, 0, True),
            tuple(makers(sync)),
            tuple(self._pragmas()),
            Code(self.imports.render()),
            tuple(map(Code, [*others, *shared])),
            classes,
        )

    def _class(
        self, name: str, base: str, prefix: str, methods: Sequence[MethodView]
    ) -> ResourceClass:
        parent = Atom(self.imports.name(RUNTIME, base))
        head = Code(lay(call(f"class {name}", parent), 0, 0, 1) + ":")
        raw = raw_class(name, "_async_" if prefix else "_", methods)
        return ResourceClass(head, resource_doc(self.resource), tuple(methods), raw)

    def annotations(
        self, names: Iterable[str], request: bool, tags: bool = False
    ) -> Annotations:
        """Annotations as a scope reads them that has these names."""
        hides = frozenset(n for n in names if _may_hide(n))
        key = (hides, request, tags)
        if key not in self._read:
            scope = Scope(self.imports, hides, self.hidden)
            self._read[key] = Annotations(self.world, scope, request=request, tags=tags)
        return self._read[key]

    def _pragmas(self) -> Iterator[Code]:
        operations = self.resource.operations
        names = (self.world.plan.operations[o.key].arguments for o in operations)
        yield from about_names(each.name for row in names for each in row)
        yield from about_calls(operations)

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
        arguments = arguments_of(self.world, operation)
        taken = self._method_names()
        given, reading = self.annotations(taken, True), self.annotations(taken, False)
        signature = Signature(self.world, operation, arguments, given, reading)
        inside = self.annotations([a.names.name for a in arguments], False, True)
        top = self.annotations((), False)
        return Methods(self.world, operation, signature, shared, inside, top).views()


def _may_hide(name: str) -> bool:
    return name in _HELPERS or may_hide(name)
