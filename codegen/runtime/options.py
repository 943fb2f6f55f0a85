"""What a caller may say about a call, and how to say nothing at all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict, final

if TYPE_CHECKING:
    import httpx2

Token: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A secret, or a function that gives the one to use now (async: `AsyncClient`)."""

Validation: TypeAlias = Literal["lenient", "strict"]
"""Whether an answer that is not as documented is reported or refused."""


@final
class Omit:
    """The type of `omit`."""

    def __repr__(self) -> str:
        return "omit"

    def __bool__(self) -> Literal[False]:
        return False

    def __reduce__(self) -> str:
        return "omit"  # found again by this name, so a copy is the same object


omit: Final[Omit] = Omit()
"""The default of a field that may also be null: leaves it out, where None sends null."""


class RequestOptions(TypedDict, total=False):
    """What differs for one call; every method takes it as `request_options`."""

    timeout: float | httpx2.Timeout | None
    """Seconds without progress after which an attempt is given up; None waits."""
    max_retries: int
    """How often to send again where that is safe; 0 is never."""
    headers: Mapping[str, str]
    """Further headers; they replace those of the same name."""
    query: Mapping[str, Any]
    """Further query parameters; they replace those of the same name."""
    extra_body: Mapping[str, Any]
    """Further fields of a JSON object body; they replace those of the same name."""
    idempotency_key: str
    """Sent as `Idempotency-Key`, the same on every attempt, which makes any safe."""


def check_options(options: RequestOptions | None) -> RequestOptions:
    """Return the options, `{}` for None; a misspelt one is a `TypeError`."""
    for name in options or ():
        if name not in RequestOptions.__annotations__:
            raise TypeError(f"request_options has no {name!r}")
    return options or {}
