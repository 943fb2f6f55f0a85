"""From an answer to the value that is returned, or to the error that is raised."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from .decode import Gap, decoder
from .exceptions import (
    BY_STATUS,
    APIStatusError,
    InternalServerError,
    ResponseValidationError,
)
from .mismatch import Mismatch

if TYPE_CHECKING:
    import httpx2

    from .calls import Call
    from .client import Settings


class Errors:
    """The documented error bodies of an operation; see `errors`."""

    def __init__(self, by_status: Mapping[Any, Any]) -> None:
        self._by_status = by_status

    def body_of(self, response: httpx2.Response) -> Any:
        """Return the body in its documented type, else parsed JSON, else text.

        It never raises: what is wrong with the body must not hide the status.
        """
        status, known = response.status_code, self._by_status
        documented = (known.get(k) for k in (status, f"{status // 100}XX", "default"))
        hint = next((hint for hint in documented if hint is not None), Any)
        try:
            plain = response.content if hint is bytes else response.text
            return (
                plain
                if hint in (bytes, str)
                else decoder(hint).decode(response.content)[0]
            )
        except ValueError:
            return response.text


def errors(by_status: Mapping[Any, Any]) -> Errors:
    """Take the type of the body by status: `{422: Problem, "4XX": …, "default": …}`."""
    return Errors(by_status)


def value_of(client: Settings[Any], call: Call, response: httpx2.Response) -> Any:
    """Return an answer in the operation's type.

    None where nothing is declared or nothing came. Raises `ResponseValidationError` for
    what is no JSON and, in a strict client, for what is not as documented.
    """
    returns, kind = call.returns, response.headers.get(
        "content-type", "no content type"
    )
    if returns is None or response.status_code in (204, 205) or call.method == "HEAD":
        return None
    # A declared type says that it is JSON: content types are often wrong.
    if returns is bytes or (returns is str and "json" not in kind):
        return response.content if returns is bytes else response.text
    value, gaps = None, [Gap("", "a body", "nothing")]
    if response.content.strip():
        try:
            value, gaps = decoder(returns).decode(response.content)
        except ValueError as error:
            message = f"{call.operation}: the answer ({kind}) is no JSON: {error}"
            raise ResponseValidationError(message, response=response) from error
    mismatches = tuple(Mismatch(call.operation, *gap) for gap in gaps)
    if mismatches and client.strict:
        message = "; ".join(map(str, mismatches[:3]))
        raise ResponseValidationError(message, response=response, mismatches=mismatches)
    for mismatch in mismatches:
        client.mismatches.report(mismatch)
    return value


def status_error(
    call: Call, response: httpx2.Response, secrets: Iterable[str]
) -> APIStatusError:
    """Return the error of an answer; in its message no secret is shown."""
    status = response.status_code
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
    told = f": {text}" if (text := _told(_parsed(response))) else ""
    message = f"{call.operation}: {status} {phrase}".rstrip() + told
    for secret in secrets:
        message = message.replace(secret, "[secret]")
    cls = BY_STATUS.get(
        status, InternalServerError if status >= 500 else APIStatusError
    )
    body = call.given.get("errors", Errors({})).body_of(response)
    return cls(message, response=response, body=body)


def _parsed(response: httpx2.Response) -> Any:
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return (
            None
            if "html" in response.headers.get("content-type", "")
            else response.text
        )


def _told(body: Any, depth: int = 4) -> str:
    """Return the first thing in a body that reads like a message, at most 200 long."""
    if isinstance(body, str):
        text = " ".join(body.split())
        return text if len(text) <= 200 else text[:199] + "…"
    if isinstance(body, list) and body and depth:
        return _told(body[0], depth - 1)
    if isinstance(body, dict) and depth:
        fields = cast("dict[str, Any]", body)
        names = "message msg detail error_description error title errors".split()
        found = (_told(fields[name], depth - 1) for name in names if name in fields)
        return next((text for text in found if text), "")
    return ""
