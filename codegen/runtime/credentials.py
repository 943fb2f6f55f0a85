"""Credentials: what the user gave, or the environment, and where it goes in a request."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from inspect import isawaitable, iscoroutinefunction
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from .options import Token

Security: TypeAlias = Sequence[Sequence[str]]
"""Alternatives; each is the names of the credentials that are sent together."""

Place: TypeAlias = Literal["header", "query", "cookie"]


class Secret(NamedTuple):
    """A credential as it goes into one request."""

    place: Place
    name: str
    value: str
    text: str
    """What must not be shown, as the user knows it."""

    def __repr__(self) -> str:
        return f"Secret({self.place} {self.name})"


class Credential:
    """A credential; subclasses say where it goes. Its value is in no `repr`.

    The environment is read here, once. An empty value is none.
    """

    def __init__(self, value: Any, *, env: str) -> None:
        self.explicit = bool(value)
        self.env = env
        self.value = value or os.environ.get(env) or None

    def __repr__(self) -> str:
        state = (
            "given" if self.explicit else f"from {self.env}" if self.value else "none"
        )
        return f"<{type(self).__name__} ({state})>"

    @property
    def is_async(self) -> bool:
        """Whether the value is an async function, which only `AsyncClient` can call."""
        call = getattr(self.value, "__call__", None)  # noqa: B004
        return iscoroutinefunction(self.value) or iscoroutinefunction(call)

    def secret(self) -> Secret:
        """Return the credential for a request; a function is asked for it now."""
        return self.placed(self.value() if callable(self.value) else self.value)

    async def secret_async(self) -> Secret:
        """Do the same; the function may be async."""
        value = self.value() if callable(self.value) else self.value
        return self.placed(await value if isawaitable(value) else value)

    def placed(self, value: Any) -> Secret:
        """Return where the value goes; `TypeError` if a function gave no string."""
        if not isinstance(value, str):
            kind = type(value).__name__
            if isawaitable(value) and hasattr(value, "close"):
                cast(Any, value).close()  # or Python warns that it was never awaited
            raise TypeError(f"the credential of {self.env} is {kind}, not a string")
        return self.place(value)

    def place(self, value: str) -> Secret:
        """Return where a string goes."""
        raise NotImplementedError


class Bearer(Credential):
    """`Authorization: Bearer …` (RFC 6750, section 2.1)."""

    def __init__(self, token: Token | None, *, env: str) -> None:
        super().__init__(token, env=env)

    def place(self, value: str) -> Secret:
        return Secret("header", "Authorization", f"Bearer {value}", value)


class APIKey(Credential):
    """A key in a header, a query parameter or a cookie; give one of the three."""

    def __init__(
        self,
        key: Token | None,
        *,
        env: str,
        header: str = "",
        query: str = "",
        cookie: str = "",
    ) -> None:
        super().__init__(key, env=env)
        self._place: Place = "header" if header else "query" if query else "cookie"
        self._name = header or query or cookie

    def place(self, value: str) -> Secret:
        return Secret(self._place, self._name, value, value)


def choose(
    credentials: Mapping[str, Credential], security: Security
) -> Iterable[Credential]:
    """Return the credentials of the first alternative that can be satisfied.

    One that explicit arguments satisfy comes first, then one for which the environment
    helps; with neither, the request goes out without.
    """
    known = [[credentials.get(name) for name in names] for names in security if names]
    ready = [a for a in known if all(c is not None and c.value for c in a)]
    explicit = [a for a in ready if all(c is not None and c.explicit for c in a)]
    best = (explicit or ready)[:1]
    return [credential for a in best for credential in a if credential is not None]


def refuse_async(credentials: Iterable[Credential]) -> None:
    """Raise `TypeError` if a value is an async function, which is for `AsyncClient`."""
    for credential in credentials:
        if credential.is_async:
            raise TypeError(
                f"the credential of {credential.env} is an async function, which only"
                " AsyncClient can call"
            )
