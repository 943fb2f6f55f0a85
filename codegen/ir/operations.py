"""What can be called, what comes by itself, and what leads from one to the other."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ..diagnostics import At
from .messages import Body, Pages, Param, Response
from .schemas import Field
from .types import Any_, Constant, Nullable, Ref, Scalar, Type, UnionOf


class Webhook(Struct, frozen=True):
    """A request that the API sends by itself and that a user of the client answers: a
    webhook (OpenAPI 3.1, section 4.8.1), or a callback of an operation (4.8.18)."""

    name: str
    method: str
    type: Type
    """Of its JSON body."""
    description: str = ""
    address: str = ""
    """Of a callback: the runtime expression that gives its URL."""
    operation: tuple[str, str] | None = None
    """Of a callback: the method and path of what it belongs to."""

    @property
    def key(self) -> tuple[str, str, str, tuple[str, str] | None]:
        return (self.name, self.method, self.address, self.operation)


class Link(Struct, frozen=True):
    """What can be called with something out of an answer (OpenAPI 3.1, section 4.8.20)."""

    name: str
    operation: tuple[str, str]
    """Method and path of what is called."""
    values: tuple[tuple[str, str], ...]
    """Names of its parameters (`requestBody` for the body) with the runtime expressions
    that say where their values are."""
    description: str = ""


class Unwrap(Struct, frozen=True):
    """What a method returns in the place of its answer: the field at a dotted path."""

    path: str
    type: Type


class Operation(Struct, frozen=True):
    """One operation: what is sent, what may be answered, and who may ask."""

    method: str
    """Upper case."""
    path: str
    id: str
    """The operationId, or ""."""
    resource: str
    """The key of the resource it belongs to."""
    summary: str
    description: str
    deprecated: bool
    params: tuple[Param, ...]
    body: Body | None
    responses: tuple[Response, ...]
    """Successes, the one that is returned first."""
    errors: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...] | None
    """Alternatives of schemes that are needed together; None where it is the API's."""
    scopes: tuple[tuple[str, ...], ...] = ()
    """Beside each alternative of `security`, what its credentials have to allow."""
    server: str | None = None
    """A base URL of its own, where the documentation gives one."""
    pages: Pages | None = None
    why_not_paged: str = ""
    """For `inspect`: why a list is one page."""
    callbacks: tuple[Webhook, ...] = ()
    links: tuple[Link, ...] = ()
    unwrap: Unwrap | None = None
    at: At | None = None
    template: str = ""
    """The path with nothing but names between its braces, where it holds more."""
    lists: bool = False
    """Whether its answer plainly is a list, so that its name may say so."""
    wish: str = ""
    """What the author of the document wants it to be called in an SDK."""

    @property
    def key(self) -> tuple[str, str]:
        return (self.method, self.path)

    @property
    def bodies(self) -> tuple[Body, ...]:
        """The body in each way that a caller may choose, the usual one first."""
        return (self.body, *self.body.others) if self.body else ()

    @property
    def answers(self) -> tuple[Response, ...]:
        """The answer in each type that a caller may choose by its media type, the usual
        one first; one that is unwrapped, or a stream where another argument asks for it,
        comes as the usual alone."""
        if not self.responses:
            return ()
        usual = self.responses[0]
        fixed = self.unwrap or self.chooses
        return (usual,) if fixed else (usual, *usual.others)

    @property
    def wholes(self) -> tuple[Response, ...]:
        """Those of the answers that are read as a whole, and not item by item."""
        return tuple(answer for answer in self.answers if answer.item is None)

    @property
    def given(self) -> tuple[Response, ...]:
        """What a call may give: the answer in each type that it can be asked for in,
        by whatever argument."""
        asked = (self.stream,) if self.stream and self.chooses else ()
        return (*self.answers, *asked)

    @property
    def received(self) -> tuple[Response, ...]:
        """Every success: those that can be asked for, and those of other statuses."""
        return (*self.responses, *self.given[1:])

    @property
    def returns(self) -> Type | None:
        """The type of the answer."""
        return self.responses[0].type if self.responses else None

    @property
    def stream(self) -> Response | None:
        """The answer that is a stream, where there is one that a caller can get."""
        usual = self.responses[:1]
        others = usual[0].others if self.chooses else self.answers[1:]
        return next((it for it in (*usual, *others) if it.item is not None), None)

    @property
    def item(self) -> Type | None:
        """What each item is, where the answer is a stream or may be one."""
        return self.stream.item if self.stream else None

    @property
    def switch(self) -> tuple[str, str] | None:
        """Kind and wire name of the argument `stream`, a field of the body or a parameter
        of the query, where the API has such a thing."""
        query = (param for param in self.params if param.location == "query")
        fields = (field for body in self.bodies for field in body.fields or ())
        kinds: dict[str, Iterable[Param | Field]] = {"query": query, "field": fields}
        for kind, items in kinds.items():
            if any(it.wire == "stream" and _may_be_true(it.type) for it in items):
                return kind, "stream"
        return None

    @property
    def chooses(self) -> bool:
        """Whether a caller asks by that argument for a stream in the place of a value."""
        usual = self.responses[0] if self.responses else None
        if usual is None or usual.item is not None or not usual.others:
            return False
        streamed = any(other.item is not None for other in usual.others)
        return streamed and self.switch is not None

    @property
    def streams(self) -> bool:
        """Whether the answer is a stream and nothing else."""
        return len(self.answers) == 1 and self.answers[0].item is not None

    @property
    def result(self) -> Type | None:
        """What the method returns where no list is walked."""
        return self.unwrap.type if self.unwrap else self.returns


def _may_be_true(type: Type) -> bool:
    match type:
        case Scalar():
            return type.kind == "boolean"
        case Constant():
            return True in type.values
        case Nullable():
            return _may_be_true(type.type)
        case UnionOf():
            return any(map(_may_be_true, type.members))
        case _:
            return isinstance(type, Ref | Any_)
