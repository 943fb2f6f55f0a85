"""The view of `client.py`: credentials, settings, one cached property a resource."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from .constructors import Constructor
from .imports import Imports, statement
from .layout import Atom, call, lay
from .markdown import Block, one_line, opening
from .prose import Prose, docstring
from .sentences import headed
from .source import Code
from .statements import getter, returning
from .wording import resource_line
from .world import World


class PropertyView(Struct, frozen=True):
    """The cached property of one resource."""

    head: Code
    made: Code
    imports: Code
    doc: Prose


class ClientClass(Struct, frozen=True):
    """`Client` or `AsyncClient`."""

    head: Code
    doc: Prose
    parameters: tuple[Code, ...]
    settings: tuple[Code, ...]
    options: Code
    """The class of what `with_options` takes."""
    http: Code
    """The type of the `httpx2` client among them."""
    properties: tuple[PropertyView, ...]


class ClientView(Struct, frozen=True):
    """What the template of `client.py` sees."""

    imports: Code
    checked: Code
    """Imports for the checker only."""
    options: tuple[Code, ...]
    """What `with_options` takes of both kinds of client."""
    classes: tuple[ClientClass, ...]


def client_view(world: World) -> tuple[ClientView, list[str]]:
    """The view, and the modules of the runtime that it uses."""
    imports, checked = Imports(), Imports()
    imports.name("functools", "cached_property")
    for name in ("TYPE_CHECKING", "Self", "TypedDict", "Unpack"):
        imports.name("typing", name)
    checked.plain.add("httpx2")
    builder = _Client(world, Constructor(world, imports, checked))
    classes = (builder.made(""), builder.made("Async"))
    options = tuple(map(Code, builder.constructor.options()))
    used = [*imports.runtime(), *checked.runtime()]
    texts = Code(imports.render()), Code(checked.render(4))
    return ClientView(*texts, options, classes), used


class _Client(Struct, frozen=True):
    world: World
    constructor: Constructor

    def made(self, prefix: str) -> ClientClass:
        base = self.constructor.imports.name("._runtime", f"{prefix}BaseClient")
        settings = self.constructor.settings()
        return ClientClass(
            Code(f"class {prefix}Client({base}):"),
            self._doc(prefix),
            tuple(map(Code, self.constructor.parameters(prefix))),
            tuple(Code(lay(expr, 12, 12, 1)) for expr in settings),
            Code(f"{prefix}ClientOptions"),
            Code(f"httpx2.{prefix}Client"),
            tuple(self._properties(prefix)),
        )

    def _properties(self, prefix: str) -> Iterator[PropertyView]:
        for resource in self.world.api.resources:
            names = self.world.plan.resources[resource.key]
            name = names.async_name if prefix else names.name
            module = f".resources.{names.attribute}"
            self.constructor.checked.name(module, name)
            yield PropertyView(
                Code(getter(names.attribute, name)),
                Code(returning(call(name, Atom("self")))),
                Code(statement(module, [name], 8)),
                resource_line(resource, 8, False),
            )

    def _doc(self, prefix: str) -> Prose:
        title = one_line(self.world.api.title)
        first = f"{title}, asynchronous" if prefix else title
        rest = [] if prefix else opening(self.world.api.description)
        told = docstring(headed([Block("text", first, False), *rest]), 84)
        return Prose((*told.lines, "", "Args:", *self.constructor.words()))
