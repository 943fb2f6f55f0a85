"""What a call can raise. All of it is an `APIError`, and all of it pickles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2

    from .mismatch import Mismatch

BY_STATUS: dict[int, type[APIStatusError]] = {}


class APIError(Exception):
    """The call failed. `message` says how, and holds no credential."""

    def __init__(self, message: str, **more: Any) -> None:
        super().__init__(message)
        self.message = message
        vars(self).update(more)


class APIConnectionError(APIError):
    """There is no answer: no connection, or it broke. `__cause__` is `httpx2`'s error."""


class APITimeoutError(APIConnectionError):
    """There is no answer in the time allowed."""


class ResponseValidationError(APIError):
    """The answer is no JSON, or (`response_validation="strict"`) not as documented."""

    response: httpx2.Response
    body: bytes
    """The answer as it came."""
    mismatches: tuple[Mismatch, ...] = ()
    """Where it differs; none if it is no JSON."""


class APIStatusError(APIError):
    """The API answered with a status that is no success (nor a redirect followed)."""

    status_code: int
    headers: Mapping[str, str]
    """The headers of the answer; upper and lower case are the same."""
    body: Any
    """The answer in the type documented for its status, else parsed JSON, else text."""
    request_id: str | None
    """What the API's operators can find this call by, if the answer says it."""
    response: httpx2.Response

    def __init_subclass__(cls, status: int = 0) -> None:
        BY_STATUS.setdefault(status, cls)


class BadRequestError(APIStatusError, status=400):
    """400: the API cannot make sense of the request."""


class AuthenticationError(APIStatusError, status=401):
    """401: no credential, or not one that the API knows."""


class PermissionDeniedError(APIStatusError, status=403):
    """403: the credential does not allow this."""


class NotFoundError(APIStatusError, status=404):
    """404: there is no such thing, or not for this credential."""


class ConflictError(APIStatusError, status=409):
    """409: the thing is not in a state that allows this."""


class UnprocessableEntityError(APIStatusError, status=422):
    """422: the request is well-formed, but its values do not do."""


class RateLimitError(APIStatusError, status=429):
    """429: too many calls; the retries, if any, are used up."""


class InternalServerError(APIStatusError, status=500):
    """5xx: the API failed."""
