"""Views of what holds a client together: `__init__.py`, `_runtime`, the README."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from codegen import ir

from .answers import Answers
from .clients import base_url
from .credentials import credentials
from .examples import example, examples
from .imports import Imports, all_key, statement
from .layout import Atom, Named, assigned
from .markdown import one_line
from .received import is_file
from .shipping import defining
from .source import Code, quote
from .style_words import style_needs, style_words
from .world import World

ERRORS = (
    *("APIConnectionError", "APIError", "APIStatusError", "APITimeoutError"),
    *("AuthenticationError", "BadRequestError", "ConflictError", "InternalServerError"),
    *("NotFoundError", "PermissionDeniedError", "RateLimitError"),
    *("ResponseValidationError", "UnprocessableEntityError"),
)
FAKES_OWN = frozenset({"client", "async_client", "refusals", "reset"})
"""What a fake has itself: a resource of that name gets an underscore there."""
OWN = (
    *ERRORS,
    *("Mismatch", "Omit", "RawResponse", "RequestOptions", "omit"),
)


@dataclass(frozen=True, slots=True)
class InitView:
    """What the template of `__init__.py` sees."""

    doc: str
    imports: Code
    places: tuple[tuple[str, str], ...]


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


def init_view(world: World, parts: Collection[str]) -> InitView:
    """What the package offers at its top, and where each name is found; `parts` are the
    modules of the runtime that it has."""
    places = dict(_places(world, parts))
    imports = Imports()
    for name, module in places.items():
        imports.name(module, name)
    version = one_line(world.api.version)
    what = "client" if world.api.resources else "models"
    dated = f", version {version}" if version else ""
    doc = f"Python {what} of the {title_of(world)}{dated}."
    rows = sorted(places.items(), key=lambda place: all_key(place[0]))
    return InitView(doc, Code(imports.render(4)), tuple(rows))


def _places(world: World, parts: Collection[str]) -> Iterable[tuple[str, str]]:
    for name, module in world.plan.exports.items():
        yield name, f".{module}"
    if not world.api.resources:
        return
    for name in (*OWN, *(("Page", "AsyncPage") if "pages" in parts else ())):
        yield name, defining("._runtime", name)
    parted = {"Stream": "streams", "AsyncStream": "streams"}
    parted |= {"ServerSentEvent": "streams", "Download": "downloads"}
    for name, part in parted.items():
        if part in parts and name not in world.plan.exports:
            yield name, defining("._runtime", name)
    if "signatures" in parts:
        yield "verify_webhook", "._runtime.signatures"
        yield "InvalidWebhookSignatureError", "._runtime.signatures"
    for name in ("Client", "AsyncClient", "ClientOptions", "AsyncClientOptions"):
        yield name, ".client"


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


def title_of(world: World) -> str:
    """The title of the API on one line."""
    return one_line(world.api.title)


def plain(text: str) -> str:
    """Text as Markdown shows it, without markup of its own."""
    return "".join("\\" + c if c in "\\`*_{}[]<>#|!" else c for c in text)


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


def _stream(world: World) -> Code | None:
    for resource, operation in _operations(world):
        if operation.item is not None:
            found = examples(world, resource, operation)
            return next(Code(c.flat) for c, given in found if given and given.item)
    return None


def _loop(world: World) -> Code | None:
    for resource, operation in _operations(world):
        if operation.pages is not None:
            return Code(example(world, resource, operation).flat)
    return None
