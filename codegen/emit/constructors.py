"""What a client is made with: its parameters, what can be changed of it, and what is said
of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from codegen import ir

from .credentials import Credential, alternatives, credentials
from .imports import Imports
from .layout import Atom, Expr, Group, Named, call
from .prose import entry
from .scopes import BUILTINS, Scope
from .source import quote
from .statements import annotated
from .world import World


class Constructor(Struct, frozen=True):
    """Writes the arguments of both clients; `checked` are imports for the checker only."""

    world: World
    imports: Imports
    checked: Imports

    def parameters(self, prefix: str) -> Iterator[str]:
        """The parameters of `__init__`, as the class of the client reads them."""
        scope = self._scope(r.attribute for r in self.world.plan.resources.values())
        text, number = scope.builtin("str"), scope.builtin("float")
        for name, hint in self._credentials(scope):
            yield annotated(name, hint, Atom("None"), 8, ",")
        server = base_url(self.world.api)
        url = Atom(quote(server)) if server else None
        yield annotated("base_url", Atom(text), url, 8, ",")
        yield from (
            f"timeout: {number} | httpx2.Timeout | None = 60.0,",
            f"max_retries: {scope.builtin('int')} = 2,",
            f"http_client: httpx2.{prefix}Client | None = None,",
            f'response_validation: {self._face("Validation")} = "lenient",',
            f"on_mismatch: {self._callback()} | None = None,",
        )

    def options(self) -> Iterator[str]:
        """What can be changed of a client."""
        scope = self._scope(each.argument for each in credentials(self.world))
        for name, hint in self._credentials(scope):
            yield annotated(name, hint, None, 4)
        text, number = scope.builtin("str"), scope.builtin("float")
        headers = self.checked.name("collections.abc", "Mapping")
        yield from (
            f"base_url: {text}",
            f"timeout: {number} | httpx2.Timeout | None",
            f"deadline: {number} | None",
            f"max_retries: {scope.builtin('int')}",
            f"headers: {headers}[{text}, {text}]",
            f"response_validation: {self._face('Validation')}",
            f"on_mismatch: {self._callback()} | None",
        )

    def settings(self) -> Iterator[Expr]:
        """What is handed on to the client of the runtime."""
        api = self.world.api
        yield Named("package=", Atom(quote(self.world.plan.package)))
        yield Named("version=", Atom(quote(api.version)))
        made = [self._made(c) for c in credentials(self.world)]
        yield Named("credentials=", Group("{", tuple(made), "}", True))
        yield Named("security=", alternatives(api.security, self.world))
        for name in _SETTINGS:
            yield Atom(f"{name}={name}")

    def words(self) -> Iterator[str]:
        """What the docstring of a client says of its arguments."""
        for credential in credentials(self.world):
            yield from entry(credential.argument, credential.words, 84)
            for argument, env in credential.client:
                words = f"To get a token with, instead; `{env}` by default."
                yield from entry(argument, words, 84)
        for name, words in _SETTINGS.items():
            yield from entry(name, words, 84)

    def _scope(self, names: Iterable[str]) -> Scope:
        """Where a class has these names."""
        return Scope(self.imports, BUILTINS.intersection(names), {})

    def _callback(self) -> str:
        kind = self.checked.name("collections.abc", "Callable")
        return f"{kind}[[{self._face('Mismatch')}], None]"

    def _face(self, name: str) -> str:
        return self.checked.name("._runtime", name)

    def _credentials(self, scope: Scope) -> Iterator[tuple[str, Expr]]:
        """The arguments of credentials with their annotations."""
        text = scope.builtin("str")
        for each in credentials(self.world):
            pair = f"{scope.builtin('tuple')}[{text}, {text}]"
            kind = pair if each.scheme.kind == "basic" else self._face("Token")
            yield each.argument, Atom(f"{kind} | None")
            for argument, _ in each.client:
                yield argument, Atom(f"{text} | None")

    def _made(self, credential: Credential) -> Expr:
        """The entry of one credential: what sends it, and where it comes from."""
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
