"""The view of `webhooks.py`: a function for each request that the API sends by itself."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from codegen import ir

from .imports import Imports
from .layout import WIDTH, Atom, Expr, call, lay
from .markdown import Block, one_line, opening
from .prose import Prose, docstring
from .received import type_value
from .scopes import Scope
from .sentences import headed
from .source import Code, width
from .statements import returned
from .types import Annotations
from .world import World


class ParserView(Struct, frozen=True):
    """One function that reads a body."""

    head: Code
    doc: Prose
    call: Code


class WebhooksView(Struct, frozen=True):
    """What the template of `webhooks.py` sees."""

    imports: Code
    parsers: tuple[ParserView, ...]


class WebhooksModule(Struct):
    """Builds the view."""

    world: World
    imports: Imports = field(default_factory=Imports)

    def view(self) -> WebhooksView:
        parsers = tuple(self._parsers())
        return WebhooksView(Code(self.imports.render()), parsers)

    def _parsers(self) -> Iterator[ParserView]:
        webhooks = self.world.api.webhooks
        for webhook in webhooks:
            name = self.world.plan.webhooks[webhook.key]
            yield self._parser(name, webhook.type, _doc(webhook))
        types = tuple(dict.fromkeys(webhook.type for webhook in webhooks))
        if len(types) > 1:
            words = (
                "Read the body of any of these requests, told apart by what it holds."
            )
            yield self._parser("parse", ir.UnionOf(types), Prose((words,)))

    def _parser(self, name: str, type: ir.Type, doc: Prose) -> ParserView:
        hint = self._reading(False).of(type)
        reader = self.imports.name("._runtime", "read_webhook")
        value = call(reader, Atom("body"), type_value(type, self._reading(True)))
        return ParserView(
            Code(_head(name, hint)),
            doc,
            Code(lay(value, 4, len("    return "), 0)),
        )

    def _reading(self, tags: bool) -> Annotations:
        scope = Scope(self.imports, frozenset(), {})
        return Annotations(self.world, scope, up=".", tags=tags)


def _head(name: str, hint: Expr) -> str:
    line = f"def {name}(body: bytes | str) -> {hint.flat}:"
    if width(line) <= WIDTH:
        return line
    return f"def {name}(\n    body: bytes | str,\n) -> {returned(hint, 0)}:"


def _doc(webhook: ir.Webhook) -> Prose:
    """The documentation's words, then what kind of request it is."""
    name = one_line(webhook.name)
    kind = f"The body of the {'callback' if webhook.address else 'webhook'} `{name}`"
    where = one_line(f"{webhook.method} {webhook.address}")
    said = opening(webhook.description)
    line = Block("text", f"{kind} (`{where}`).", bool(said))
    return docstring(headed([*said, line]), 84)
