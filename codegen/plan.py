"""The Python name and module of everything, decided once, after everything is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

if TYPE_CHECKING:
    from . import ir

OperationKey = tuple[str, str]
"""(METHOD, path)."""
ArgumentKind = Literal["path", "query", "header", "cookie", "field", "body"]
"""Where an argument goes: a field of the body, or the body as a whole."""


class SchemaNames(Struct, frozen=True):
    """Where a named schema lives: `models/<module>.py`, and what it is called there."""

    module: str
    name: str
    fields: Mapping[str, str]
    """For a model: wire name to attribute name."""
    input: str | None = None
    """The name of its input twin (a TypedDict in the same module), where it needs one."""


class ArgumentNames(Struct, frozen=True):
    """One argument of a method."""

    kind: ArgumentKind
    wire: str
    name: str


class OperationNames(Struct, frozen=True):
    """What the method of an operation is called, and its arguments in their order."""

    method: str
    arguments: tuple[ArgumentNames, ...]
    """Path parameters first (positional), then the keyword-only ones, required or not, in
    the order query, header, cookie, body. Parameters that repeat a credential are not here."""


class ResourceNames(Struct, frozen=True):
    """What a resource is called as a member of the client and as a class."""

    attribute: str
    """`client.<attribute>`; also the module `resources/<attribute>.py`."""
    name: str
    async_name: str


class CredentialNames(Struct, frozen=True):
    """What the credentials of a scheme are called as arguments and in the environment."""

    argument: str
    env: str
    """The environment variable; for Basic it holds `user:password`."""
    client: tuple[tuple[str, str], ...] = ()
    """For OAuth 2 with client credentials: the arguments for id and secret, with the
    environment variable of each."""


class Plan(Struct, frozen=True):
    """The Python name and module of everything in one API."""

    package: str
    resources: Mapping[str, ResourceNames]
    """By `ir.Resource.key`."""
    operations: Mapping[OperationKey, OperationNames]
    schemas: Mapping[str, SchemaNames]
    """By `ir.Schema.name`. A schema that no operation reaches is not here."""
    credentials: Mapping[str, CredentialNames]
    """By `ir.Scheme.key`."""
    exports: Mapping[str, str]
    """What the package offers at its top beside client and errors: name to module
    (`models.customers`)."""
    webhooks: Mapping[object, str] = field(default_factory=dict[object, str])
    """By `ir.Webhook.key`: the function of `webhooks` that reads its body."""

    def member(self, operation: ir.Operation) -> str:
        """Where the client has the method of an operation: `customers.get`."""
        attribute = self.resources[operation.resource].attribute
        return f"{attribute}.{self.operations[operation.key].method}"
