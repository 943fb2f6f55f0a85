"""A call as a value: everything about it that is known before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, TypedDict, cast

from . import encode, urls
from .answers import Errors
from .credentials import Security
from .options import RequestOptions, check_options, omit


class Given(TypedDict, total=False):
    """What an operation passes to `_call` and `_list`, each where it has it."""

    path_params: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    cookies: Mapping[str, Any]
    json: Any
    form: Any
    multipart: Any
    content: Any
    nullable: encode.Nullable
    """Fields of `json` whose None is sent as null; True for a body taken as it is."""
    body_optional: bool
    media_type: str
    accept: str
    encoding: Mapping[str, Mapping[str, Any]]
    security: Security
    server: str
    errors: Errors
    options: RequestOptions | None


@dataclass(frozen=True)
class Body:
    """A request body that can be sent as often as needed; a subclass may stream."""

    media_type: str
    data: bytes = b""
    repeatable: bool = True

    def stream(self, asynchronous: bool) -> Any:
        """Return what `httpx2` takes as content, anew for each attempt."""
        return self.data


@dataclass(frozen=True)
class Call:
    """One call; pagination makes the next one from it."""

    method: str
    template: str
    returns: Any
    given: Given
    url: str = ""
    """Where to go instead of the path: a page's own link to the next."""

    @property
    def operation(self) -> str:
        """Method and path as documented: what messages call it."""
        return f"{self.method} {self.template}"

    @property
    def said(self) -> RequestOptions:
        """What the caller said about this call, checked."""
        return check_options(self.given.get("options"))

    @property
    def query(self) -> Mapping[str, Any]:
        """The query parameters, what the caller said last."""
        return {**self.given.get("query", {}), **self.said.get("query", {})}

    def target(self, base_url: str) -> str:
        """Return the URL, without the credentials that go there."""
        url = base_url + urls.path(self.template, self.given.get("path_params", {}))
        query = urls.joined(self.query, "&")
        return f"{url}?{query}" if query else url

    def header_fields(
        self, body: Body | None, client: Mapping[str, str]
    ) -> dict[str, tuple[str, bytes]]:
        """Return the headers by lower-case name: the operation's, the client's, and last
        what the caller said."""
        given = {"Accept": self.given.get("accept", "application/json")}
        given |= self.given.get("headers", {})
        if body:
            given["Content-Type"] = body.media_type
        if key := self.said.get("idempotency_key"):
            given["Idempotency-Key"] = key
        if cookies := urls.joined(self.given.get("cookies", {}), "; "):
            given["Cookie"] = cookies
        pairs = [*given.items(), *client.items(), *self.said.get("headers", {}).items()]
        return {k.lower(): (k, urls.header(k, v)) for k, v in pairs if urls.is_given(v)}

    def body(self) -> Body | None:
        """Return the encoded body, None for none."""
        for kind in ("form", "multipart", "content"):
            value = self.given.get(kind)
            if value is not None and value is not omit:
                # A part of the runtime that only clients with such bodies have.
                encoder = import_module(f".{kind}_body", __package__)
                return cast("Body", encoder.body(value, self.given))
        return self._json()

    def _json(self) -> Body | None:
        value: Any = self.given.get("json", omit)
        extra = self.said.get("extra_body")
        nullable = self.given.get("nullable", ())
        if isinstance(value, Mapping):
            value = encode.fields(cast("Mapping[str, Any]", value), nullable)
            if not value and not extra and self.given.get("body_optional"):
                return None
        if extra:
            fields: dict[str, Any] = encode.plain(value) if value else {}
            value = {**fields, **extra}
        if value is omit or (value is None and nullable is not True):
            return None
        kind = self.given.get("media_type", "application/json")
        return Body(kind, encode.to_json(cast("Any", value)))
