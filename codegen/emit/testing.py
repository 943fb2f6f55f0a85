"""The view of `testing.py`: the API in a test, with the stubs of every resource."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from msgspec import Struct, field

from codegen import ir

from .bodies import mapping
from .constructors import base_url
from .credentials import credentials
from .fakes import fake_name
from .imports import Imports, statement
from .layout import Atom, Expr, Group, Named, call, lay
from .limits import Allowed
from .package import title_of
from .prose import Prose, one_sentence
from .scopes import Scope
from .source import Code, quote
from .statements import assigned, getter
from .world import World

FAKES_OWN = frozenset({"client", "async_client", "refusals", "reset"})
"""What a fake has itself: a resource of that name gets an underscore there."""


class GroupView(Struct, frozen=True):
    """The property of a fake that holds the stubs of one resource."""

    head: Code
    doc: Prose
    imports: Code
    value: Code


class TestingView(Struct, frozen=True):
    """What the template of `testing.py` sees."""

    imports: Code
    checked: Code
    constants: tuple[Code, ...]
    about: Prose
    truth: Code
    settings: tuple[Code, ...]
    groups: tuple[GroupView, ...]


def testing_view(world: World, allowed: Allowed) -> TestingView:
    """The view of `testing.py`."""
    return _Testing(world, allowed).view()


class _Testing(Struct):
    world: World
    allowed: Allowed
    imports: Imports = field(default_factory=Imports)
    checked: Imports = field(default_factory=Imports)

    def view(self) -> TestingView:
        for module, name in _NEEDED:
            self.imports.name(module, name)
        constants, groups = list(self._constants()), tuple(self._groups())
        settings = self._settings([keyword for keyword, _ in constants])
        attributes = frozenset(r.attribute for r in self.world.plan.resources.values())
        truth = Scope(self.imports, attributes, {}).builtin("bool")
        about = f"{title_of(self.world)}, answering as a test says"
        return TestingView(
            Code(self.imports.render()),
            Code(self.checked.render(4)),
            tuple(Code(assigned(_constant(key), value)) for key, value in constants),
            one_sentence(about, 84),
            Code(truth),
            tuple(Code(lay(row, 12, 12, 1)) for row in settings),
            groups,
        )

    def _constants(self) -> Iterator[tuple[str, Expr]]:
        """What stands at the top of the module, by the keyword that takes it."""
        if limits := self._limits():
            yield "limits", mapping(limits)
        if closed := self._closed():
            yield "closed", Group("{", tuple(Atom(quote(n)) for n in closed), "}", True)

    def _settings(self, constants: Sequence[str]) -> Iterator[Expr]:
        """What a fake is made of."""
        yield Atom("Client")
        yield Atom("AsyncClient")
        yield Named("arguments=", mapping(list(self._arguments())))
        yield from (Named(f"{key}=", Atom(_constant(key))) for key in constants)
        yield Named("all_used=", Atom("all_used"))

    def _arguments(self) -> Iterator[tuple[str, Expr]]:
        """What the clients of a fake are made with."""
        for credential in credentials(self.world):
            pair = Group("(", (Atom('"user"'), Atom('"password"')), ")", True)
            basic = credential.scheme.kind == "basic"
            yield credential.argument, pair if basic else Atom('"fake"')
        if not _is_absolute(base_url(self.world.api)):
            yield "base_url", Atom('"https://api.example.com"')

    def _groups(self) -> Iterator[GroupView]:
        for resource in self.world.api.resources:
            names = self.world.plan.resources[resource.key]
            name, module = fake_name(names), f".fakes.{names.attribute}"
            attribute = names.attribute + "_" * (names.attribute in FAKES_OWN)
            self.checked.name(module, name)
            made = call(name, Atom("self"), Atom(quote(attribute)))
            yield GroupView(
                Code(getter(attribute, name)),
                one_sentence(f"What `client.{names.attribute}` answers", 80),
                Code(statement(module, [name], 8)),
                Code(lay(made, 8, 15, 0)),
            )

    def _limits(self) -> list[tuple[str, Expr]]:
        """What is allowed in objects, by the names of their classes."""
        found: list[tuple[str, Expr]] = []
        for model, names in self._objects():
            rows = [(f.wire, self.allowed.of(f)) for f in model.fields]
            given = [(wire, call("Limits", *row)) for wire, row in rows if row]
            if given:
                self.imports.name("._testing", "Limits")
                found += [(name, mapping(given)) for name in names]
        return found

    def _closed(self) -> list[str]:
        return [n for model, names in self._objects() if model.closed for n in names]

    def _objects(self) -> Iterator[tuple[ir.Model, Sequence[str]]]:
        """The models that are given or received, with their names as classes."""
        known = self.world.plan.schemas
        for model in self.world.api.schemas.values():
            if isinstance(model, ir.Model) and model.name in known:
                given, twin = model.is_argument, self.world.twin(model.name)
                if given or model.in_responses:
                    more = [twin] if twin and given else []
                    yield model, [known[model.name].name, *more]


_NEEDED = (
    ("functools", "cached_property"),
    ("typing", "TYPE_CHECKING"),
    ("._testing", "BaseFake"),
    ("._testing", "Refused"),
    ("._testing", "Unused"),
    (".client", "AsyncClient"),
    (".client", "Client"),
)


def _constant(keyword: str) -> str:
    return f"_{keyword.upper()}"


def _is_absolute(url: str) -> bool:
    """Whether a client can be made with it."""
    try:
        parts = urlsplit(url)
        web = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
    return web and "@" not in parts.netloc and not parts.query and not parts.fragment
