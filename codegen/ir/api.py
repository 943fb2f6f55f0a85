"""The whole: resources with their operations, schemas, servers and credentials."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from .operations import Operation, Webhook
from .schemas import Schema


class Resource(Struct, frozen=True):
    """Operations under one tag (or one first path segment), in document order."""

    key: str
    """Its name as the documentation writes it ("Customers")."""
    description: str
    operations: tuple[Operation, ...]


class Scheme(Struct, frozen=True):
    """A security scheme (OpenAPI 3.1, section 4.8.27)."""

    key: str
    kind: Literal["bearer", "basic", "apiKey", "oauth2", "unsupported"]
    location: str = ""
    """For apiKey: "header", "query" or "cookie"."""
    wire: str = ""
    """For apiKey: the name of the header, parameter or cookie."""
    token_url: str = ""
    """For oauth2: where client credentials are exchanged for a token."""
    scopes: tuple[str, ...] = ()
    description: str = ""


class Server(Struct, frozen=True):
    """An absolute base URL, every variable in it at its default."""

    url: str
    description: str = ""


class Api(Struct, frozen=True):
    """The whole API: all that the client is made of."""

    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    schemes: tuple[Scheme, ...]
    security: tuple[tuple[str, ...], ...]
    resources: tuple[Resource, ...]
    schemas: Mapping[str, Schema]
    """By name, in alphabetical order."""
    webhooks: tuple[Webhook, ...] = ()
    """Those of the document, then the callbacks of operations, that have a JSON body."""
    scopes: tuple[tuple[str, ...], ...] = ()
    """Beside each alternative of `security`, what its credentials have to allow."""
    license: str = ""
    """An SPDX identifier or the name that the documentation gives; "" for none."""

    @property
    def operations(self) -> Iterator[Operation]:
        """Those of all resources."""
        for resource in self.resources:
            yield from resource.operations
