"""From an answer that is a success to the value that is returned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .calls import Call
from .decode import Gap, decoder
from .exceptions import ResponseValidationError
from .mismatch import Mismatch

if TYPE_CHECKING:
    import httpx2

    from .client import Settings


def value_of(client: Settings[Any], call: Call, response: httpx2.Response) -> Any:
    """Return an answer in the operation's type.

    None where nothing is declared or nothing came. Raises `ResponseValidationError` for
    what is no JSON and, in a strict client, for what is not as documented.
    """
    returns = call.returns
    if returns is None or response.status_code in (204, 205) or call.method == "HEAD":
        return None
    if returns is bytes or (returns is str and not _is_json(response)):
        return response.content if returns is bytes else response.text
    if not response.content.strip():
        value, gaps = None, [Gap("", "a body", "nothing")]
    else:
        value, gaps = _decoded(call, response)
    mismatches = tuple(Mismatch(call.operation, *gap) for gap in gaps)
    if mismatches and client.strict:
        message = "; ".join(map(str, mismatches[:3]))
        raise ResponseValidationError(message, response=response, mismatches=mismatches)
    for mismatch in mismatches:
        client.mismatches.report(mismatch)
    return value


def _decoded(call: Call, response: httpx2.Response) -> tuple[Any, list[Gap]]:
    # The declared type says that it is JSON; the content type is often wrong.
    try:
        return decoder(call.returns).decode(response.content)
    except ValueError as error:
        kind = response.headers.get("content-type", "no content type")
        message = f"{call.operation}: the answer ({kind}) is no JSON: {error}"
        raise ResponseValidationError(message, response=response) from error


def _is_json(response: httpx2.Response) -> bool:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return kind.endswith("/json") or kind.endswith("+json")
