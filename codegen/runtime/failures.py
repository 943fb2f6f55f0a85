"""From an answer that is no success to the error that is raised."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from .decode import decoder
from .exceptions import BY_STATUS, APIStatusError, InternalServerError

if TYPE_CHECKING:
    import httpx2


class Errors:
    """The documented error bodies of an operation; see `errors`."""

    def __init__(self, by_status: Mapping[int | str, Any] | None = None) -> None:
        self._by_status = by_status or {}

    def body_of(self, response: httpx2.Response) -> Any:
        """Return the body in its documented type, else parsed JSON, else text.

        It never raises: what is wrong with the body must not hide the status.
        """
        status, known = response.status_code, self._by_status
        for key in (status, f"{status // 100}XX", "default"):
            if known.get(key) is not None:
                return _decoded(known[key], response)
        return _decoded(Any, response)


def errors(by_status: Mapping[Any, Any]) -> Errors:
    """Take the type of the body by status: `{422: Problem, "4XX": …, "default": …}`."""
    return Errors(by_status)


def _decoded(hint: Any, response: httpx2.Response) -> Any:
    if hint in (bytes, str):
        return response.content if hint is bytes else response.text
    try:
        return decoder(hint).decode(response.content)[0]
    except ValueError:
        return response.text


def status_error(
    response: httpx2.Response, operation: str, errors: Errors, secrets: Iterable[str]
) -> APIStatusError:
    """Return the error of an answer; in its message no secret is shown."""
    status = response.status_code
    body = errors.body_of(response)
    message = f"{operation}: {status} {_phrase(status)}".rstrip()
    if told := _told(_parsed(response)):
        message = f"{message}: {told}"
    for secret in secrets:
        message = message.replace(secret, "[secret]")
    server = InternalServerError if status >= 500 else APIStatusError
    return BY_STATUS.get(status, server)(message, response=response, body=body)


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else ""


def _parsed(response: httpx2.Response) -> Any:
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return (
            None
            if "html" in response.headers.get("content-type", "")
            else response.text
        )


_TELLING = ("message", "msg", "detail", "error_description", "error", "title", "errors")


def _told(body: Any, depth: int = 4) -> str:
    """Return the first thing in a body that reads like a message, at most 200 long."""
    if isinstance(body, str):
        text = " ".join(body.split())
        return text if len(text) <= 200 else text[:199] + "…"
    if isinstance(body, list) and body and depth:
        return _told(body[0], depth - 1)
    if isinstance(body, dict) and depth:
        fields = cast("dict[str, Any]", body)
        found = (_told(fields[k], depth - 1) for k in _TELLING if k in fields)
        return next((text for text in found if text), "")
    return ""
