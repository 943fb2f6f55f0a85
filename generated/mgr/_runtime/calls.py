"""A call as a value: what is sent, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import NoneType
from typing import Any, NamedTuple, cast

import httpx2

from . import models, urls
from .decode import decode
from .exceptions import BY_STATUS, APIStatusError, Mismatch, ResponseValidationError
from .options import Settings, omit, part

_BODIED = "POST", "PUT", "PATCH", "QUERY"  # which say also that they have no body
_TOLD = "message msg detail error_description error title errors".split()


class Body(NamedTuple):
    """A request body; a function makes its content anew for each attempt (True: async)."""

    media_type: str
    content: bytes | Callable[[bool], Any]
    repeatable: bool = True


class Call(NamedTuple):
    """One call, as its operation puts it; pagination makes the next one from it."""

    method: str
    path: str
    returns: Any
    sent: Mapping[str, Any]  # its keywords, for which `emit/calls.py` is the list
    said: Mapping[str, Any]  # what the caller said: `RequestOptions`
    url: str = ""  # where to go instead of the path: a page's own link to the next

    @property
    def operation(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def params(self) -> Mapping[str, Any]:
        """The query parameters, what the caller said last."""
        query, said = self.sent.get("query", {}), self.said
        return {**query, **said.get("query", {}), **said.get("extra_query", {})}

    def fields(self, body: Body | None) -> dict[bytes, tuple[bytes, bytes]]:
        """Return headers by lower-case name, the caller's last (length: RFC 9112, 6.2)."""
        own = {"Accept": self.sent.get("accept"), **self.sent.get("headers", {})}
        data = body.content if body else self.method in _BODIED and b""
        size = len(data) if isinstance(data, bytes) else None
        own |= {"Content-Type": body and body.media_type, "Content-Length": size}
        if said := self.said:
            own |= {"Idempotency-Key": said.get("idempotency_key") or None}
            own |= {**said.get("headers", {}), **said.get("extra_headers", {})}
        found = dict(urls.header(n, v) for n, v in own.items() if urls.is_given(v))
        found.pop(b"content-length" if b"transfer-encoding" in found else b"", None)
        return found

    def body(self) -> Body | None:
        """Return the encoded body, None for none."""
        if (other := part("bodies")) and (body := other.body(self)):
            return cast("Body", body)
        value, extra = self.sent.get("json", omit), self.said.get("extra_body")
        nullable = self.sent.get("nullable", ())
        if isinstance(value, Mapping):
            empty = omit if self.sent.get("body_optional") else dict[str, Any]()
            value = models.given(cast("Mapping[str, Any]", value), nullable) or empty
        if extra:
            value = models.plain(value if urls.is_given(value) else {}) | extra
        if value is omit or (value is None and nullable is not True):
            return None
        kind = self.sent.get("media_type", "application/json")
        return Body(kind, models.to_json(cast("Any", value)))

    def value(self, hint: Any, reply: httpx2.Response, settings: Settings) -> Any:
        """Return an answer in a type. Raises like `decoded`."""
        if hint is NoneType or self.method == "HEAD" or reply.status_code in (204, 205):
            return None
        # A declared type says that it is JSON: content types are often wrong.
        if hint is str and "json" not in reply.headers.get("content-type", ""):
            return reply.text
        body = reply.content
        return body if hint is bytes else self.decoded(hint, body, reply, settings)

    def decoded(self, hint: Any, body: bytes, response: Any, settings: Settings) -> Any:
        """Return JSON of an answer in a type, or raise a `ResponseValidationError`."""
        more, empty = {"response": response}, not body.strip()
        try:
            value, gaps = decode(hint, b"null" if empty else body)
        except ValueError as error:
            kind = response.headers.get("content-type", "no type")
            text = f"{self.operation}: the answer ({kind}) is no JSON: {error}"
            raise ResponseValidationError(text, body=body, **more) from error
        gaps = [("", "a body", "nothing")] if gaps and empty else gaps
        found = tuple(Mismatch(self.operation, *gap) for gap in gaps)
        if found and settings.response_validation == "strict":
            text = "; ".join(map(str, found[:3]))
            raise ResponseValidationError(text, body=body, mismatches=found, **more)
        for mismatch in found:
            settings.report(mismatch)
        return value

    def error(self, reply: httpx2.Response, hidden: Iterable[str]) -> APIStatusError:
        """Return the error of an answer that is no success, without what is hidden."""
        code, head = reply.status_code, reply.headers
        page = "html" in head.get("content-type", "")  # made for people, and long
        told = head.get("location") or (not page and message_in(_decoded(reply, Any)))
        text = f"{self.operation}: {code} {reply.reason_phrase}".rstrip()
        text = without(f"{text}: {told}" if told else text, hidden)
        keys, hints = (code, f"{code // 100}XX", "default"), self.sent.get("errors")
        hints = [hints[key] for key in keys if hints and key in hints]
        body = _decoded(reply, (*hints, Any)[0])
        cls = BY_STATUS.get(min(code, 500), APIStatusError)
        return cls(text, status_code=code, headers=head, body=body, response=reply)


def without(text: str, hidden: Iterable[str]) -> str:
    """Return a message that does not show what is hidden."""
    for secret in filter(None, hidden):
        text = text.replace(secret, "[secret]")
    return text


def _decoded(response: httpx2.Response, hint: Any) -> Any:
    """Return an error's body in its type, else text: it must not hide the status."""
    if hint is str and "json" not in response.headers.get("content-type", ""):
        return response.text
    try:
        return response.content if hint is bytes else decode(hint, response.content)[0]
    except ValueError:
        return response.text


def message_in(body: Any, depth: int = 4) -> str:
    """Return the first thing in a body that reads like a message, at most 200 long."""
    body = cast(Any, body[0] if isinstance(body, list) and body else body)
    if isinstance(body, str):
        text = " ".join(body.split())
        return text if len(text) <= 200 else f"{text[:199]}…"
    fields = models.fields_of(body)
    told = (message_in(fields[k], depth - 1) for k in _TOLD if depth and k in fields)
    return next(filter(None, told), "")
