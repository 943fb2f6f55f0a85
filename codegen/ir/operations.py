"""What can be called, what comes by itself, and what leads from one to the other."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import At
from .messages import Body, Pages, Param, Response
from .types import Type


@dataclass(frozen=True, slots=True)
class Webhook:
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


@dataclass(frozen=True, slots=True)
class Link:
    """What can be called with something out of an answer (OpenAPI 3.1, section 4.8.20)."""

    name: str
    operation: tuple[str, str]
    """Method and path of what is called."""
    values: tuple[tuple[str, str], ...]
    """Names of its parameters (`requestBody` for the body) with the runtime expressions
    that say where their values are."""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Unwrap:
    """What a method returns in the place of its answer: the field at a dotted path."""

    path: str
    type: Type


@dataclass(frozen=True, slots=True)
class Operation:
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
        one first; one that is walked, goes on or is unwrapped comes as the usual alone.
        """
        if not self.responses:
            return ()
        usual = self.responses[0]
        fixed = self.pages or self.unwrap or self.streams or self.chooses
        return (usual,) if fixed else (usual, *usual.others)

    @property
    def returns(self) -> Type | None:
        """The type of the answer."""
        return self.responses[0].type if self.responses else None

    @property
    def item(self) -> Type | None:
        """What each item is, where the answer is a stream or may be one."""
        return self.responses[0].item if self.responses else None

    @property
    def chooses(self) -> bool:
        """Whether a caller asks for a stream by a field of the body, `stream`."""
        fields = (field for body in self.bodies for field in body.fields or ())
        named = any(field.wire == "stream" for field in fields)
        return named and self.item is not None and not self.streams

    @property
    def streams(self) -> bool:
        """Whether the answer is a stream and nothing else."""
        return self.item is not None and self.responses[0].streamed

    @property
    def result(self) -> Type | None:
        """What the method returns where no list is walked."""
        return self.unwrap.type if self.unwrap else self.returns
