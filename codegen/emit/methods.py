"""Views of the methods of a resource: one an operation, sync and async."""

from __future__ import annotations

from msgspec import Struct

from codegen import ir

from .bodies import RUNTIME
from .calls import Shared, call_arguments
from .layout import lay
from .overloads import Overload, Overloads, RawKind, raw_implementation
from .prose import Prose
from .received import is_file
from .relations import callbacks, links
from .signatures import Signature
from .source import Code
from .types import Annotations
from .wording import method_doc
from .world import World


class MethodView(Struct, frozen=True):
    """One method, sync or async, as the template lays it out."""

    name: str
    decorator: Code | None
    overloads: tuple[Overload, ...]
    opening: Code
    """`def list(` or `async def get(`."""
    parameters: tuple[Code, ...]
    returns: Code
    doc: Prose
    call: Code
    """`AsyncPager(` or `await self._call(`."""
    arguments: tuple[Code, ...]
    kind: RawKind
    raw: tuple[Overload, ...]
    """The overloads of its raw answers."""
    raw_line: Code
    """The implementation below those."""


class Methods(Struct, frozen=True):
    """Builds the two methods of one operation, which differ in three words."""

    world: World
    operation: ir.Operation
    signature: Signature
    shared: Shared
    inside: Annotations
    """Annotations as the body of the method reads them."""
    top: Annotations
    """Annotations as the module's top reads them."""

    def views(self) -> tuple[MethodView, MethodView]:
        """The sync and the async one."""
        doc, parameters = self._doc(), self.signature.parameters()
        sync, waiting = self._calls()
        return (
            self._view(False, doc, parameters, sync),
            self._view(True, doc, parameters, waiting),
        )

    def _view(
        self,
        asynchronous: bool,
        doc: Prose,
        parameters: tuple[Code, ...],
        arguments: tuple[Code, ...],
    ) -> MethodView:
        operation, name = self.operation, self._name
        waits = asynchronous and operation.pages is None
        overloads = Overloads(self.signature, asynchronous)
        raw = overloads.of_raw()
        return MethodView(
            name,
            self._decorator(),
            overloads.of_method(),
            Code(f"async def {name}(" if waits else f"def {name}("),
            parameters,
            self.signature.result(asynchronous),
            doc,
            self._opening(asynchronous),
            arguments,
            "file" if is_file(operation) else "raw",
            raw,
            raw_implementation(name, self.signature) if raw else Code(""),
        )

    @property
    def _name(self) -> str:
        return self.world.plan.operations[self.operation.key].method

    def _opening(self, asynchronous: bool) -> Code:
        if not asynchronous:
            return Code("self._call(")
        if self.operation.pages is None:
            return Code("await self._call(")
        return Code(f"{self.signature.reading.scope.name(RUNTIME, 'AsyncPager')}(")

    def _calls(self) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
        """The arguments of the call; they differ where an answer goes on."""
        sync = waiting = self._call(False)
        if self.operation.pages or self.operation.item:
            waiting = self._call(True)
        if self.operation.pages:
            waiting = (Code("self._call"), *waiting)
        return sync, waiting

    def _call(self, waits: bool) -> tuple[Code, ...]:
        given = (self.world, self.operation, self.signature.arguments, self.shared)
        call = call_arguments(*given, self.inside, waits)
        return tuple(Code(lay(expr, 12, 12, 1)) for expr in call)

    def _doc(self) -> Prose:
        more = {
            "Callbacks": callbacks(self.world, self.operation),
            "Links": links(self.world, self.operation),
        }
        words, bodies = self.signature.words(), self._bodies()
        return method_doc(self.operation, words, bodies, more)

    def _decorator(self) -> Code | None:
        if not self.operation.deprecated:
            return None
        mark = self.signature.reading.scope.name("typing_extensions", "deprecated")
        return Code(f'@{mark}("The documentation calls this operation deprecated.")')

    def _bodies(self) -> dict[str, str]:
        """The types of documented errors by their status."""
        return {
            error.status: self.top.of(error.type).flat
            for error in self.operation.errors
            if error.type is not None
            and not isinstance(self.world.meant(error.type), ir.Any_)
        }
