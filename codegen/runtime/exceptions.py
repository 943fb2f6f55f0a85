"""What a call can raise. All of it is an `APIError`, and all of it pickles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import httpx2

    from .mismatch import Mismatch


class APIError(Exception):
    """The call failed. `message` says how, and holds no credential."""

    def __init__(self, message: str, **more: Any) -> None:
        super().__init__(message)
        self.message = message
        vars(self).update(more)

    def __reduce__(self) -> tuple[Callable[..., APIError], tuple[Any, ...]]:
        more = {name: value for name, value in vars(self).items() if name != "message"}
        return _restore, (type(self), self.message, more)


def _restore(cls: type[APIError], message: str, more: dict[str, Any]) -> APIError:
    return cls(message, **more)


class APIConnectionError(APIError):
    """There is no answer: no connection, or it broke. `__cause__` is `httpx2`'s error."""


class APITimeoutError(APIConnectionError):
    """There is no answer in the time allowed."""


class ResponseValidationError(APIError):
    """The answer is no JSON, or (`response_validation="strict"`) not as documented."""

    response: httpx2.Response
    mismatches: tuple[Mismatch, ...] = ()
    """Where it differs; none if it is no JSON."""

    @property
    def body(self) -> bytes:
        """The answer as it came."""
        return self.response.content


class APIStatusError(APIError):
    """The API answered with a status that is no success (nor a redirect followed)."""

    response: httpx2.Response
    body: Any
    """The answer in the type documented for its status, else parsed JSON, else text."""

    @property
    def status_code(self) -> int:
        """The status of the answer."""
        return self.response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer; upper and lower case are the same."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """What the API's operators can find this call by, if the answer says it."""
        names = (
            "x-request-id request-id x-amzn-requestid x-correlation-id cf-ray".split()
        )
        return next(
            (self.headers[name] for name in names if name in self.headers), None
        )


class BadRequestError(APIStatusError):
    """400: the API cannot make sense of the request."""


class AuthenticationError(APIStatusError):
    """401: no credential, or not one that the API knows."""


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or not for this credential."""


class ConflictError(APIStatusError):
    """409: the thing is not in a state that allows this."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but its values do not do."""


class RateLimitError(APIStatusError):
    """429: too many calls; the retries, if any, are used up."""


class InternalServerError(APIStatusError):
    """5xx: the API failed."""


BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
