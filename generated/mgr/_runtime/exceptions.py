"""What a call can raise (each an `APIError` that pickles), and what it can report."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .resource import RawResponse

BY_STATUS: dict[int, type[APIStatusError]] = {}


class APIError(Exception):
    """The call failed. `message` holds no credential; `request_id` is for operators."""

    def __init__(self, message: str, **more: Any) -> None:
        super().__init__(message)
        self.message = message
        self.request_id: str | None = getattr(more.get("response"), "request_id", None)
        vars(self).update(more)


class APIConnectionError(APIError):
    """There is no answer: no connection, or it broke. `__cause__` is `httpx2`'s error."""


class APITimeoutError(APIConnectionError):
    """There is no answer in the time allowed."""


class ResponseValidationError(APIError):
    """The answer is no JSON, or (`response_validation="strict"`) not as documented."""

    response: RawResponse[Any]
    body: bytes
    mismatches: tuple[Mismatch, ...] = ()  # where it differs; none if it is no JSON


class APIStatusError(APIError):
    """The API answered with a status that is no success (nor a redirect followed)."""

    status_code: int
    headers: Mapping[str, str]
    response: RawResponse[Any]
    body: Any  # in the type documented for the status, else parsed JSON, else text

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


class Mismatch(NamedTuple):
    """A place where an answer was not as documented. It never holds a value."""

    operation: str  # method and path, as documented: `GET /customers/{id}`
    pointer: str  # a JSON pointer (RFC 6901) into the answer; any index is `*`
    expected: str
    found: str  # the JSON type that came, or `nothing`

    def __str__(self) -> str:
        said = f"expected {self.expected}, found {self.found}"
        return f"{self.operation}: {self.pointer or 'the whole answer'}: {said}"


def logger_of(package: str) -> logging.Logger:
    """Return the package's logger; `<PACKAGE>_LOG` (debug, info …) sets it up, if set."""
    logger, level = logging.getLogger(package), os.environ.get(f"{package.upper()}_LOG")
    if level and level.upper() in logging.getLevelNamesMapping():
        logger.setLevel(level.upper())
        if not logger.hasHandlers():
            logger.addHandler(logging.StreamHandler())
    return logger
