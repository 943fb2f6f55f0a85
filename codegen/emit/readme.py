"""Views of the package's README: the calls that are good examples of this API."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen import ir

from .answers import Answers
from .constructors import base_url
from .credentials import credentials
from .examples import example, examples
from .imports import statement
from .layout import Atom, Named
from .package import plain, title_of
from .received import is_file
from .source import Code, quote
from .statements import assigned
from .style_words import style_needs, style_words
from .testing import FAKES_OWN
from .world import World


@dataclass(frozen=True, slots=True)
class TestView:
    """An example of a test, with a fake called `api`."""

    imports: Code
    stub: Code
    call: Code
    answer: Code | None


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the template of the package's README sees."""

    title: Code
    package: Code
    prefix: Code
    server: Code
    credentials: tuple[tuple[Code, Code], ...]
    call: Code
    call_with_options: Code
    loop: Code | None
    stream: Code | None
    """The call of an operation that gives a stream."""
    webhook: Code | None
    needs: Code
    install: Code
    style: Code | None
    """What the classes are, and how they differ from models of ours."""
    raw: Code
    streamed: Code
    test: TestView
    download: Code | None
    """The streamed call of an operation that gives a file."""


@dataclass(frozen=True, slots=True)
class ModelsReadmeView:
    """The same for a package of models alone."""

    title: Code
    package: Code
    model: Code | None
    webhook: Code | None
    style: Code | None


def readme_view(world: World) -> ReadmeView:
    """The view of the README, with the operations that are good examples."""
    package = world.plan.package
    made = [(Code(c.argument), Code(c.env)) for c in credentials(world)]
    first = credentials(world)[:1]
    needs = ("httpx2", *style_needs(world.styled))
    call = example(world, *_telling(world)).flat
    return ReadmeView(
        Code(plain(title_of(world))),
        Code(package),
        Code(f'{first[0].argument}="…"' if first else ""),
        Code(quote(base_url(world.api)) if world.api.servers else ""),
        tuple(made),
        Code(call),
        Code(example(world, *_telling(world), _OPTIONS).flat),
        _loop(world),
        _stream(world),
        _webhook(world),
        Code(", ".join(f"`{name}`" for name in needs)),
        Code(" ".join(needs)),
        style_words(world.styled),
        _viewed(call, "with_raw_response"),
        _viewed(call, "with_streaming_response"),
        _test(world, *_telling(world), call),
        _download(world),
    )


def _test(
    world: World, resource: str, operation: ir.Operation, called: str
) -> TestView:
    """What a test of an operation reads like."""
    own = resource + "_" * (resource in FAKES_OWN)
    answers = Answers(world)
    answer = answers.of(operation)
    names = sorted(["NotFoundError", *(answers.classes if answer else ())])
    return TestView(
        Code(statement(world.plan.package, names)),
        Code(f"api.{own}.{world.plan.operations[operation.key].method}"),
        Code(f"api.{called}"),
        Code(assigned("answer", answer, 4)) if answer else None,
    )


def _download(world: World) -> Code | None:
    for resource, operation in _operations(world):
        if is_file(operation):
            call = example(world, resource, operation).flat
            return _viewed(call, "with_streaming_response")
    return None


def _viewed(call: str, view: str) -> Code:
    """The same call of the resource's other view."""
    resource = call.partition("(")[0].rpartition(".")[0]
    return Code(f"{resource}.{view}{call[len(resource):]}")


def models_readme_view(world: World) -> ModelsReadmeView:
    """The README of a package that has models and no client."""
    classes = (s.name for s in world.api.schemas.values() if isinstance(s, ir.Model))
    names = (world.plan.schemas[name].name for name in classes)
    shown = next((name for name in names if name in world.plan.exports), None)
    title, package = plain(title_of(world)), world.plan.package
    model = Code(shown) if shown and world.styled is None else None
    style = style_words(world.styled)
    return ModelsReadmeView(Code(title), Code(package), model, _webhook(world), style)


def _webhook(world: World) -> Code | None:
    """The function that reads the first webhook."""
    names = list(world.plan.webhooks.values())
    return Code(names[0]) if names else None


def _operations(world: World) -> Iterable[tuple[str, ir.Operation]]:
    for resource in world.api.resources:
        for operation in resource.operations:
            yield world.plan.resources[resource.key].attribute, operation


_OPTIONS = Named("request_options=", Atom('{"timeout": 5, "max_retries": 0}'))


def _telling(world: World) -> tuple[str, ir.Operation]:
    """An operation for the examples: one that reads, by one required argument at best."""
    found = list(_operations(world))
    reads = [pair for pair in found if pair[1].method == "GET"]
    for pair in reads:
        if sum(p.required for p in pair[1].params) == 1:
            return pair
    return (reads or found)[0]


def _loop(world: World) -> Code | None:
    for resource, operation in _operations(world):
        if operation.pages is not None:
            return Code(example(world, resource, operation).flat)
    return None


def _stream(world: World) -> Code | None:
    for resource, operation in _operations(world):
        if operation.item is not None:
            found = examples(world, resource, operation)
            return next(Code(c.flat) for c, given in found if given and given.item)
    return None
