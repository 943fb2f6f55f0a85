"""Credentials: the schemes that a client has arguments for, and what is said of them."""

from __future__ import annotations

from msgspec import Struct

from codegen import ir

from .layout import Atom, Expr, Group
from .markdown import opening
from .source import quote
from .world import World

_KINDS = {"bearer": "Bearer", "apiKey": "APIKey", "basic": "Basic", "oauth2": "OAuth2"}
_USUAL = {
    "bearer": "The bearer token",
    "apiKey": "The API key",
    "basic": "User and password",
    "oauth2": "An access token",
}


class Credential(Struct, frozen=True):
    """A scheme with what the plan calls its argument and its environment variable."""

    scheme: ir.Scheme
    argument: str
    env: str
    client: tuple[tuple[str, str], ...] = ()

    @property
    def maker(self) -> str:
        """The class of the runtime that sends it."""
        return _KINDS[self.scheme.kind]

    @property
    def words(self) -> str:
        """What the docstring says of its argument."""
        said = opening(self.scheme.description, 1)
        words = said[0].text.rstrip(".") if said else _USUAL[self.scheme.kind]
        return f"{words}; `{self.env}` by default."


def credentials(world: World) -> list[Credential]:
    """The schemes that the client has an argument for, in the documentation's order."""
    named = world.plan.credentials
    return [
        Credential(s, named[s.key].argument, named[s.key].env, named[s.key].client)
        for s in world.api.schemes
        if s.key in named and s.kind in _KINDS
    ]


def alternatives(security: tuple[tuple[str, ...], ...], world: World) -> Expr:
    """Alternatives of credentials that are needed together, as nested tuples; each is
    called like its argument of the client."""
    known = world.plan.credentials
    named = [
        [known[key].argument if key in known else key for key in needed]
        for needed in security
    ]
    rows = [tuple(Atom(quote(name)) for name in names) for names in named]
    groups = tuple(Group("(", row, ")", True) for row in rows)
    return Group("(", groups, ")", True)
