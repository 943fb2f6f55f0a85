"""Views of the modules in `fakes/`, which tests import: a stub an operation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from codegen import ir
from codegen.plan import ResourceNames

from .imports import Imports
from .layout import Atom, Expr, Named, call, lay, subscript, union
from .limits import Allowed
from .pragmas import about_calls, about_names
from .prose import Prose, one_sentence
from .scopes import Scope
from .signatures import Signature, arguments_of
from .source import Code
from .statements import assigned, returned
from .types import Annotations
from .world import World

_PARTS = ".._testing"


class FakeView(Struct, frozen=True):
    """What the template of a module in `fakes/` sees."""

    doc: Prose
    pragmas: tuple[Code, ...]
    imports: Code
    head: Code
    about: Prose
    stubs: tuple[Code, ...]
    of: Code
    """The class of the methods."""
    calls: tuple[CallView, ...]
    """The methods that have overloads."""


class CallView(Struct, frozen=True):
    """A method with overloads as checkers see it here: with whatever one of them takes."""

    name: Code
    parameters: tuple[Code, ...]
    returns: Code


class FakeModule(Struct):
    """Builds the view of one resource's stubs."""

    world: World
    resource: ir.Resource
    names: ResourceNames
    allowed: Allowed
    imports: Imports = field(default_factory=Imports)
    methods: frozenset[str] = frozenset()
    """What the class hides from its own body."""

    def view(self) -> FakeView:
        named, operations = self.world.plan.operations, self.resource.operations
        self.methods = frozenset(named[op.key].method for op in operations)
        base = self._own("FakeResource")
        head = lay(call(f"class {fake_name(self.names)}", Atom(base)), 0, 0, 1)
        stubs = tuple(Code(self._stub(op)) for op in operations)
        calls = tuple(self._call(op) for op in operations if _varies(op))
        if calls:
            self.imports.name("typing", "TYPE_CHECKING")
        of = f"`client.{self.names.attribute}`"
        resource = Code(self._resource() if calls else "")
        return FakeView(
            one_sentence(f"What the operations of {of} answer in a test", 88),
            (*about_names(self.methods), *about_calls(operations)),
            Code(self.imports.render()),
            Code(f"{head}:"),
            one_sentence(f"The stubs of {of}", 84),
            stubs,
            resource,
            calls,
        )

    def _stub(self, operation: ir.Operation) -> str:
        method = self.world.plan.operations[operation.key].method
        of = Atom(f"{'_Calls' if _varies(operation) else self._resource()}.{method}")
        more = [*self._item(operation), *self._limits(operation)]
        maker = self._own(_maker(operation))
        return assigned(method, call(maker, of, *more), 4)

    def _call(self, operation: ir.Operation) -> CallView:
        """A stub has one signature, so checkers would see the first overload alone."""
        arguments, scope = arguments_of(self.world, operation), self._scope()
        given = Annotations(self.world, scope, request=True, tags=False)
        reading = Annotations(self.world, scope, tags=False)
        signature = Signature(self.world, operation, arguments, given, reading)
        usual = operation.responses[0] if operation.responses else None
        return CallView(
            Code(self.world.plan.operations[operation.key].method),
            signature.parameters(12),
            Code(returned(signature.answer(False, usual), 8, len(": ..."))),
        )

    def _scope(self) -> Scope:
        return Scope(self.imports, self.methods, {})

    def _item(self, operation: ir.Operation) -> Iterator[Expr]:
        """What a stream holds, or what an answer may be, which the method's type does not
        say in one."""
        maker = _maker(operation)
        if maker in ("offered", "flowing"):
            yield self._typed([it.type for it in operation.wholes])
        if maker in ("choosing", "flowing"):
            yield self._typed([it.item for it in operation.given])

    def _typed(self, types: Sequence[ir.Type | None]) -> Expr:
        scope = self._scope()
        reading = Annotations(self.world, scope)
        members = [reading.of(type) for type in types if type is not None]
        return subscript(scope.name(".._runtime", "Typed"), union(members))

    def _limits(self, operation: ir.Operation) -> Iterator[Expr]:
        for argument in arguments_of(self.world, operation):
            rows = self.allowed.of(argument.item) if argument.item else ()
            if rows:
                limits = call(self._own("Limits"), *rows)
                yield Named(f"{argument.names.name}=", limits)

    def _own(self, name: str) -> str:
        """A name of ours, by another one where the API has it here."""
        own = {self.names.name, fake_name(self.names)}
        if name in self.methods or name in own or name in self.world.classes:
            return self.imports.private(_PARTS, name)
        return self.imports.name(_PARTS, name)

    def _resource(self) -> str:
        name, place = self.names.name, f"..resources.{self.names.attribute}"
        if name in self.methods:
            return self.imports.private(place, name)
        return self.imports.name(place, name)


def _maker(operation: ir.Operation) -> str:
    if operation.pages is not None:
        return "paged"
    several, wholes = len(operation.answers) > 1, operation.wholes
    if operation.item is None:
        return "offered" if several else "stub"
    if not wholes:
        return "streamed"
    return "flowing" if several else "choosing"


def _varies(operation: ir.Operation) -> bool:
    """Whether its method has overloads."""
    several = len(operation.bodies) > 1 or len(operation.answers) > 1
    return several or operation.chooses


def fake_name(names: ResourceNames) -> str:
    """`FakeCustomers`."""
    return f"Fake{names.name}"
