"""Views of the package's README: the calls that are good examples of this API."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from codegen import ir

from .credentials import credentials
from .examples import example, examples
from .imports import statement
from .layout import Atom, Expr, Named, lay
from .markdown import escaped
from .package import title_of
from .received import is_file
from .showcase import first, likely_error, most_telling
from .source import Code
from .statements import assigned
from .style_words import style_needs, style_words
from .tested import TestView, test_of
from .wording import error_class
from .world import World


class LoopView(Struct, frozen=True):
    """The call of a list that is walked: in a loop, and to get a page."""

    items: Code
    page: Code


class ReadmeView(Struct, frozen=True):
    """What the template of the package's README sees."""

    title: Code
    package: Code
    settings: Code
    """What the client is made with."""
    credentials: tuple[tuple[Code, Code], ...]
    renewed: bool
    """Whether one of them may be a function."""
    call: Code
    """The statement that calls an operation."""
    gives: bool
    """Whether it assigns a result."""
    error: Code
    """The class of an error that the call may raise."""
    imports: Code
    call_with_options: Code
    loop: LoopView | None
    stream: Code | None
    """The statement that opens a stream."""
    webhook: Code | None
    needs: Code
    install: Code
    style: Code | None
    """What the classes are, and how they differ from models of ours."""
    raw: Code
    streamed: Code
    test: TestView
    download: Code | None
    """The statement that opens the answer of an operation that gives a file."""


class ModelsReadmeView(Struct, frozen=True):
    """The same for a package of models alone."""

    title: Code
    package: Code
    model: Code | None
    webhook: Code | None
    style: Code | None


def readme_view(world: World) -> ReadmeView:
    """The view of the README, with the operations that are good examples."""
    needs = ("httpx2", *style_needs(world.styled))
    telling = most_telling(world.api)
    error = error_class(likely_error(telling))
    call, gives = example(world, telling), not world.is_nothing(telling.result)
    loop = first(world.api, lambda operation: operation.pages is not None)
    file = first(world.api, is_file)
    return ReadmeView(
        Code(escaped(title_of(world))),
        Code(world.plan.package),
        Code(", ".join(_settings(world))),
        tuple((Code(name), Code(env)) for name, env in _credentials(world)),
        any(each.scheme.kind != "basic" for each in credentials(world)),
        Code(assigned("result", call, 8)) if gives else _laid(call, 8, 8),
        gives,
        Code(error),
        Code(statement(world.plan.package, sorted(["Client", error]))),
        _laid(example(world, telling, _OPTIONS), 0, 0),
        _loop(world, loop) if loop else None,
        _stream(world),
        _webhook(world),
        Code(", ".join(f"`{name}`" for name in needs)),
        Code(" ".join(needs)),
        style_words(world.styled),
        _viewed(world, telling, "with_raw_response", "answer = ", ""),
        _viewed(world, telling, *_STREAMED),
        test_of(world, telling, call),
        _viewed(world, file, *_STREAMED) if file else None,
    )


_OPTIONS = Named("request_options=", Atom('{"timeout": 5, "max_retries": 0}'))
_STREAMED = "with_streaming_response", "with ", " as answer:"


def _laid(call: Expr, indent: int, before: int, after: int = 0) -> Code:
    return Code(lay(call, indent, before, after))


def _settings(world: World) -> Iterator[str]:
    """What the client of the example is made with: one credential, and where the API is
    if the documentation does not say so."""
    for credential in credentials(world)[:1]:
        pair = credential.scheme.kind == "basic"
        value = '("user", "password")' if pair else '"…"'
        yield f"{credential.argument}={value}"
    if not world.api.servers:
        yield 'base_url="https://…"'


def _credentials(world: World) -> Iterator[tuple[str, str]]:
    """The arguments of credentials, each with its environment variable."""
    for credential in credentials(world):
        yield credential.argument, credential.env
        yield from credential.client


def _viewed(
    world: World, operation: ir.Operation, view: str, before: str, after: str
) -> Code:
    """The same call of the resource's other view, as a statement."""
    call = example(world, operation, view=view)
    return Code(f"{before}{lay(call, 0, len(before), len(after))}{after}")


def models_readme_view(world: World) -> ModelsReadmeView:
    """The README of a package that has models and no client."""
    classes = (s.name for s in world.api.schemas.values() if isinstance(s, ir.Model))
    names = (world.plan.schemas[name].name for name in classes)
    shown = next((name for name in names if name in world.plan.exports), None)
    title, package = escaped(title_of(world)), world.plan.package
    model = Code(shown) if shown and world.styled is None else None
    style = style_words(world.styled)
    return ModelsReadmeView(Code(title), Code(package), model, _webhook(world), style)


def _webhook(world: World) -> Code | None:
    """The function that reads the first webhook."""
    names = list(world.plan.webhooks.values())
    return Code(names[0]) if names else None


def _loop(world: World, operation: ir.Operation) -> LoopView:
    call = example(world, operation)
    return LoopView(_laid(call, 0, 12, 1), _laid(call, 0, 7))


def _stream(world: World) -> Code | None:
    """The statement that opens a stream."""
    streams = first(world.api, lambda operation: operation.item is not None)
    for call, given in examples(world, streams) if streams else ():
        if given and given.item:
            return Code(f"with {lay(call, 0, 5, len(' as stream:'))} as stream:")
    return None
