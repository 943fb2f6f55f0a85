"""A call as a value: what is sent, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, cast

import httpx2

from . import models, urls
from .client import Security
from .decode import decode
from .exceptions import BY_STATUS, APIStatusError, Mismatch, ResponseValidationError
from .lazy import part
from .options import RequestOptions, Settings, omit

_JSON = "application/json"


class Body(NamedTuple):
    """A request body; a function makes its content anew for each attempt (True: async)."""

    media_type: str
    content: bytes | Callable[[bool], Any]
    repeatable: bool = True


class Call(NamedTuple):
    """One call, as its operation puts it; pagination makes the next one from it."""

    path: str
    returns: Any
    method: str = "GET"
    path_params: Mapping[str, Any] = {}
    query: Mapping[str, Any] = {}
    headers: Mapping[str, Any] = {}
    cookies: Mapping[str, Any] = {}
    json: Any = omit
    nullable: models.Nullable = ()  # fields of `json`; True is a body as it is
    body_optional: bool = False
    form: Any = None
    multipart: Any = None
    content: Any = None
    media_type: str = ""
    encoding: Mapping[str, Mapping[str, Any]] = {}
    accept: str = _JSON
    security: Security | None = None
    server: str = ""
    errors: Mapping[Any, Any] = {}  # types by status: 422, "4XX", "default"
    options: RequestOptions | None = None
    item: Any = None
    pages: Any = None
    within: Any = None  # the type of the whole answer, and where in it `returns` is
    url: str = ""  # where to go instead of the path: a page's own link to the next

    @property
    def operation(self) -> str:
        """Method and path as documented: what messages call it."""
        return f"{self.method} {self.path}"

    @property
    def said(self) -> RequestOptions:
        """What the caller said about this call; a misspelt option is a `TypeError`."""
        said = self.options or {}
        if unknown := said.keys() - RequestOptions.__annotations__.keys():
            raise TypeError(f"request_options has no {min(unknown)!r}")
        return said

    @property
    def params(self) -> Mapping[str, Any]:
        """The query parameters, what the caller said last."""
        return {**self.query, **self.said.get("query", {})}

    def target(self, root: str) -> str:
        """Return the URL, without the credentials that go there."""
        url = root + urls.path(self.path, self.path_params)
        query = urls.joined(self.params, "&")
        return self.url or (f"{url}?{query}" if query else url)

    def fields(self, client: Mapping[str, str], body: Body | None) -> httpx2.Headers:
        """Return the operation's headers, the client's, and last what the caller said."""
        said, headers = self.said, httpx2.Headers()
        made = {"Idempotency-Key": said.get("idempotency_key")}
        made["Content-Type"] = body.media_type if body else None
        given = ({"Accept": self.accept}, self.headers, made, client)
        for each in (*given, said.get("headers", {})):
            for name, value in each.items():
                if urls.is_given(value):
                    headers.update({name.encode(): urls.header(name, value)})
        return headers

    def body(self) -> Body | None:
        """Return the encoded body, None for none."""
        for kind in ("form", "multipart", "content"):
            if urls.is_given(value := getattr(self, kind)):
                if self.body_optional and not any(map(urls.is_given, value.values())):
                    return None
                return cast("Body", part(f"{kind}_body").body(value, self))
        value, extra = self.json, self.said.get("extra_body")
        if isinstance(value, Mapping):
            value = models.fields(cast("Mapping[str, Any]", value), self.nullable)
            if not value and not extra and self.body_optional:
                return None
        if extra:
            value = models.plain(value if urls.is_given(value) else {}) | extra
        if value is omit or (value is None and self.nullable is not True):
            return None
        return Body(self.media_type or _JSON, models.to_json(cast("Any", value)))

    def value(self, response: httpx2.Response, settings: Settings) -> Any:
        """Return an answer in its type, no body as None; `ResponseValidationError` if wrong."""
        returns, path = self.within or (self.returns, "")
        kind = response.headers.get("content-type", "no type")
        empty = response.status_code in (204, 205) or self.method == "HEAD"
        if returns is None or empty:
            return None
        # A declared type says that it is JSON: content types are often wrong.
        if returns is bytes or (returns is str and "json" not in kind):
            return response.content if returns is bytes else response.text
        body = response.content
        try:
            value, gaps = decode(returns, (body.strip() and body) or b"null")
        except ValueError as error:
            text = f"{self.operation}: the answer ({kind}) is no JSON: {error}"
            raise ResponseValidationError(text, response=response, body=body) from error
        gaps = gaps if body.strip() or not gaps else [("", "a body", "nothing")]
        found = tuple(Mismatch(self.operation, *gap) for gap in gaps)
        if found and settings.response_validation == "strict":
            more = {"response": response, "body": body, "mismatches": found}
            raise ResponseValidationError("; ".join(map(str, found[:3])), **more)
        for mismatch in found:
            settings.mismatches.report(mismatch)
        is_object = isinstance(value, dict | models.Model)
        return models.dig(value, path) if is_object else value

    def error(self, response: httpx2.Response, hidden: Iterable[str]) -> APIStatusError:
        """Return the error of an answer that is no success, without what is hidden."""
        status, headers = response.status_code, response.headers
        page = "html" in headers.get("content-type", "")  # made for people, and long
        told = "" if page else _told(_decoded(response, Any))
        told = headers.get("location") or told
        text = f"{self.operation}: {status} {response.reason_phrase}".rstrip()
        text += told and f": {told}"
        keys = (status, f"{status // 100}XX", "default")
        types = (hint for hint in map(self.errors.get, keys) if hint is not None)
        names = "x-request-id request-id x-amzn-requestid x-correlation-id cf-ray"
        return BY_STATUS.get(min(status, 500), APIStatusError)(
            without(text, hidden),
            status_code=status,
            headers=headers,
            body=_decoded(response, next(types, Any)),
            request_id=next((headers[n] for n in names.split() if n in headers), None),
            response=response,
        )


def without(text: str, hidden: Iterable[str]) -> str:
    """Return a message that does not show what is hidden."""
    for secret in filter(None, hidden):
        text = text.replace(secret, "[secret]")
    return text


def _decoded(response: httpx2.Response, hint: Any) -> Any:
    """Return an error's body in its type, else text: it must not hide the status."""
    kind = response.headers.get("content-type", "")
    if hint is bytes or (hint is str and "json" not in kind):
        return response.content if hint is bytes else response.text
    try:
        return decode(hint, response.content)[0]
    except ValueError:
        return response.text


def _told(body: Any, depth: int = 4) -> str:
    """Return the first thing in a body that reads like a message, at most 200 long."""
    if isinstance(body, str):
        text = " ".join(body.split())
        return text if len(text) <= 200 else f"{text[:199]}…"
    fields = cast(Any, {"error": body[0]} if isinstance(body, list) and body else body)
    if depth == 0 or not isinstance(fields, dict):
        return ""
    names = "message msg detail error_description error title errors".split()
    texts = (_told(fields[name], depth - 1) for name in names if name in fields)
    return next(filter(None, texts), "")
