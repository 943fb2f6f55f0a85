"""The view of `client.py`: credentials, settings, one cached property a resource."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen import ir

from .credentials import Credential, alternatives, credentials
from .imports import Imports, statement
from .layout import Atom, Expr, Group, Named, call, lay
from .markdown import Block, one_line, opening, sentence
from .prose import Prose, docstring, entry
from .scopes import BUILTINS, Scope
from .source import Code, quote
from .statements import annotated, getter, returning
from .wording import resource_line
from .world import World


@dataclass(frozen=True, slots=True)
class PropertyView:
    """The cached property of one resource."""

    head: Code
    made: Code
    imports: Code
    doc: Prose


@dataclass(frozen=True, slots=True)
class ClientClass:
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


@dataclass(frozen=True, slots=True)
class ClientView:
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
    builder = _Client(world, imports, checked)
    classes, options = (builder.made(""), builder.made("Async")), [*builder.options()]
    used = [*imports.runtime(), *checked.runtime()]
    texts = Code(imports.render()), Code(checked.render(4))
    return ClientView(*texts, tuple(options), classes), used


@dataclass(frozen=True, slots=True)
class _Client:
    world: World
    imports: Imports
    checked: Imports

    def made(self, prefix: str) -> ClientClass:
        base = self.imports.name("._runtime", f"{prefix}BaseClient")
        return ClientClass(
            Code(f"class {prefix}Client({base}):"),
            self._doc(prefix),
            tuple(self._parameters(prefix)),
            tuple(Code(lay(e, 12, 12, 1)) for e in self._settings()),
            Code(f"{prefix}ClientOptions"),
            Code(f"httpx2.{prefix}Client"),
            tuple(self._properties(prefix)),
        )

    def scope(self, names: Iterable[str]) -> Scope:
        """Where a class has these names."""
        return Scope(self.imports, BUILTINS.intersection(names), {})

    def _class_scope(self) -> Scope:
        return self.scope(r.attribute for r in self.world.plan.resources.values())

    def options(self) -> Iterator[Code]:
        """What can be changed of a client."""
        known = credentials(self.world)
        scope = self.scope(credential.argument for credential in known)
        for each in known:
            hint = self._credential_type(each, scope)
            yield Code(annotated(each.argument, hint, None, 4))
            for argument, _ in each.client:
                yield Code(f"{argument}: {scope.builtin('str')} | None")
        text, number = scope.builtin("str"), scope.builtin("float")
        headers = self.checked.name("collections.abc", "Mapping")
        for row in (
            f"base_url: {text}",
            f"timeout: {number} | httpx2.Timeout | None",
            f"deadline: {number} | None",
            f"max_retries: {scope.builtin('int')}",
            f"headers: {headers}[{text}, {text}]",
            f"response_validation: {self._face('Validation')}",
            f"on_mismatch: {self._callback()} | None",
        ):
            yield Code(row)

    def _parameters(self, prefix: str) -> Iterator[Code]:
        scope = self._class_scope()
        text, number = scope.builtin("str"), scope.builtin("float")
        for credential in credentials(self.world):
            hint = self._credential_type(credential, scope)
            none = Atom("None")
            yield Code(annotated(credential.argument, hint, none, 8, ","))
            for argument, _ in credential.client:
                yield Code(f"{argument}: {text} | None = None,")
        server = base_url(self.world.api)
        url = Atom(quote(server)) if server else None
        yield Code(annotated("base_url", Atom(text), url, 8, ","))
        for row in (
            f"timeout: {number} | httpx2.Timeout | None = 60.0,",
            f"max_retries: {scope.builtin('int')} = 2,",
            f"http_client: httpx2.{prefix}Client | None = None,",
            f'response_validation: {self._face("Validation")} = "lenient",',
            f"on_mismatch: {self._callback()} | None = None,",
        ):
            yield Code(row)

    def _callback(self) -> str:
        kind = self.checked.name("collections.abc", "Callable")
        return f"{kind}[[{self._face('Mismatch')}], None]"

    def _face(self, name: str) -> str:
        return self.checked.name("._runtime", name)

    def _credential_type(self, credential: Credential, scope: Scope) -> Expr:
        if credential.scheme.kind == "basic":
            text = scope.builtin("str")
            return Atom(f"{scope.builtin('tuple')}[{text}, {text}] | None")
        return Atom(f"{self._face('Token')} | None")

    def _settings(self) -> Iterator[Expr]:
        api = self.world.api
        yield Named("package=", Atom(quote(self.world.plan.package)))
        yield Named("version=", Atom(quote(api.version)))
        made = [self._credential(c) for c in credentials(self.world)]
        yield Named("credentials=", Group("{", tuple(made), "}", True))
        yield Named("security=", alternatives(api.security, self.world))
        for name in (
            "base_url",
            "timeout",
            "max_retries",
            "http_client",
            "response_validation",
            "on_mismatch",
        ):
            yield Atom(f"{name}={name}")

    def _credential(self, credential: Credential) -> Expr:
        scheme = credential.scheme
        maker = self.imports.name(self._home(credential.maker), credential.maker)
        items: list[Expr] = [Atom(credential.argument)]
        items.append(Named("env=", Atom(quote(credential.env))))
        if scheme.kind == "apiKey":
            items.append(Named(f"{scheme.location}=", Atom(quote(scheme.wire))))
        if scheme.kind == "oauth2" and scheme.token_url:
            items.append(Named("token_url=", Atom(quote(scheme.token_url))))
            pairs = [
                Named(f"{quote(a)}: ", Group("(", (Atom(a), Atom(quote(e))), ")"))
                for a, e in credential.client
            ]
            items.append(Named("client=", Group("{", tuple(pairs), "}", True)))
        return Named(quote(credential.argument) + ": ", call(maker, *items))

    def _home(self, maker: str) -> str:
        """Where a kind of credential is: one module has the API keys in all places."""
        keys = [s for s in self.world.api.schemes if s.kind == "apiKey"]
        elsewhere = any(key.location != "header" for key in keys)
        return "._runtime.keys" if maker == "APIKey" and elsewhere else "._runtime"

    def _properties(self, prefix: str) -> Iterator[PropertyView]:
        for resource in self.world.api.resources:
            names = self.world.plan.resources[resource.key]
            name = names.async_name if prefix else names.name
            module = f".resources.{names.attribute}"
            self.checked.name(module, name)
            yield PropertyView(
                Code(getter(names.attribute, name)),
                Code(returning(call(name, Atom("self")), 8)),
                Code(statement(module, [name], 8)),
                resource_line(resource, 8, False),
            )

    def _doc(self, prefix: str) -> Prose:
        title = one_line(self.world.api.title)
        kept = opening(self.world.api.description)
        first = f"{title}, asynchronous" if prefix else title
        rest = [] if prefix else kept
        lines = docstring([Block("text", sentence(first), False), *rest], 84)
        lines += ["", "Args:"]
        for credential in credentials(self.world):
            lines += entry(credential.argument, credential.words, 84)
            for argument, env in credential.client:
                words = "To get a token with, instead"
                lines += entry(argument, f"{words}; `{env}` by default.", 84)
        for name, words in _SETTINGS.items():
            lines += entry(name, words, 84)
        return Prose(tuple(lines))


_SETTINGS = {
    "base_url": "Where the API is.",
    "timeout": "Seconds without progress after which a call is given up.",
    "max_retries": "How often a call is repeated where that is safe.",
    "http_client": "A client of your own; it stays yours to close.",
    "response_validation": (
        'Whether an answer that is not as documented is reported ("lenient") or refused '
        '("strict").'
    ),
    "on_mismatch": "Called with everything in an answer that is not as documented.",
}


def base_url(api: ir.Api) -> str:
    """The first server, "" where there is none."""
    return api.servers[0].url if api.servers else ""
