"""`api.md`: every operation of the client with a call to copy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from codegen import ir
from codegen.code_spans import code

from .examples import examples
from .imports import Imports
from .layout import Group, lay
from .markdown import escaped, one_line, opening
from .package import title_of
from .scopes import Scope
from .sentences import first_sentence
from .signatures import Signature
from .source import Code
from .statements import assigned
from .types import Annotations
from .wording import error_class, summary_of
from .world import World

_MARKED = re.compile(
    r"`([^`]+)`|\*\*([^*\s](?:[^*]*[^*\s])?)\*\*"
    r"|\[([^\[\]`]+)\]\((https?://[\w./?&=#%+:~-]+)\)"
)
"""The Markdown of a sentence that is kept: code, strong words, links."""

_PRIVATE = re.compile(r"\b_(?=(?:datetime|decimal|uuid)\.[a-zA-Z])")
"""What standard modules are imported with, which a reader need not know."""


class OperationEntry(Struct, frozen=True):
    """One operation in `api.md`."""

    name: Code
    """`customers.list`."""
    http: Code
    words: Code
    deprecated: bool
    examples: tuple[Code, ...]
    """The call as a statement, in each way that a caller may choose."""
    told: Code
    """What it returns, and the classes of documented errors."""


class ResourceEntry(Struct, frozen=True):
    """The operations of one resource in `api.md`."""

    name: Code
    words: Code
    operations: tuple[OperationEntry, ...]


class ReferenceView(Struct, frozen=True):
    """What the template of `api.md` sees."""

    title: Code
    package: Code
    resources: tuple[ResourceEntry, ...]


def reference_view(world: World) -> ReferenceView:
    """All operations by resource, in the order of the modules."""
    title, package = Code(escaped(title_of(world))), Code(world.plan.package)
    return ReferenceView(title, package, tuple(_resources(world)))


def _resources(world: World) -> Iterator[ResourceEntry]:
    reading = Annotations(world, Scope(Imports(), frozenset(), {}))
    for resource in world.api.resources:
        name = Code(world.plan.resources[resource.key].attribute)
        entries = tuple(_entry(world, op, reading) for op in resource.operations)
        yield ResourceEntry(name, _words(resource.description), entries)


def _entry(
    world: World, operation: ir.Operation, reading: Annotations
) -> OperationEntry:
    return OperationEntry(
        Code(world.plan.member(operation)),
        Code(code(one_line(f"{operation.method} {operation.path}"))),
        _words(summary_of(operation) or operation.description),
        operation.deprecated,
        tuple(
            Code(_called(world, operation, *it)) for it in examples(world, operation)
        ),
        Code(" ".join(_told(world, operation, reading))),
    )


def _told(world: World, operation: ir.Operation, reading: Annotations) -> Iterator[str]:
    answer = Signature(world, operation, (), reading, reading).answer(False).flat
    if answer != "None":
        yield f"Returns {code(_PRIVATE.sub('', answer))}."
    names = dict.fromkeys(error_class(error.status) for error in operation.errors)
    if names:
        yield f"Raises {', '.join(f'`{name}`' for name in names)}."


def _called(
    world: World, operation: ir.Operation, called: Group, answer: ir.Response | None
) -> str:
    """A call as a statement; of a list that is walked and of a stream, the loop."""
    usual = answer in operation.responses[:1]
    if (answer and answer.item is not None) or (usual and operation.pages):
        return f"for item in {lay(called, 0, 12, 1)}:\n    print(item)"
    if world.is_nothing(operation.result if usual or not answer else answer.type):
        return lay(called, 0, 0, 0)
    return assigned("result", called)


def _words(text: str) -> Code:
    """The first sentence, with what it marks as code and the links that it holds."""
    parts = opening(text, 1)
    sentence = first_sentence(parts[0].text)[0] if parts else ""
    return Code("".join(_marked(sentence)))


def _marked(text: str) -> Iterator[str]:
    end = 0
    for found in _MARKED.finditer(text):
        yield escaped(text[end : found.start()])
        plain, bold, words, to = found.groups()
        if plain:
            yield code(one_line(plain))
        elif bold:
            yield f"**{escaped(bold)}**"
        else:
            yield f"[{escaped(words)}]({to})"
        end = found.end()
    yield escaped(text[end:])
