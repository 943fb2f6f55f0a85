"""OAuth 2: an access token, given or got for client credentials (RFC 6749, section 4.4)."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping
from copy import copy
from dataclasses import replace
from importlib import import_module
from typing import Any, cast
from urllib.parse import quote_plus, unquote_plus, urljoin

from .basic import Basic
from .client import Base, Bearer, Credential, Token
from .exceptions import APIError
from .options import part


class _Client(Basic):
    def put(self, request: Any, text: str) -> list[str]:
        """Put id and secret into a request (section 2.3.1: encoded as in a form)."""
        return [*super().put(request, text), unquote_plus(text.partition(":")[2])]


class _Locks:
    """What lets one caller at a time ask for a token; a copy has its own."""

    __reduce__: Any = staticmethod(lambda: (_Locks, ()))

    def __init__(self) -> None:
        self.sync, self.waiting = threading.Lock(), cast(Any, None)


class OAuth2(Bearer):
    """An access token, or a function that gets one; sent as a bearer token.

    Without one, `client` (id and secret, each with its environment variable, by the names
    of their options) is exchanged at `token_url` for a token, by one caller while the
    others wait. It is kept until it expires, and got anew when the API refuses it.
    """

    def __init__(
        self,
        token: Token | None,
        *,
        env: str,
        token_url: str = "",
        client: Mapping[str, tuple[str | None, str]] | None = None,
    ) -> None:
        super().__init__(token, env=env)
        given = (client or {}).items()
        self._url = token_url
        self.client = {k: v or os.environ.get(env) for k, (v, env) in given}
        self.begin(any(v for _, (v, _) in given))

    def begin(self, explicit: bool) -> None:
        """Have no token yet; where there is none to give, id and secret stand for it."""
        self._token, self._end, self._renewed, self._locks = "", 0.0, 0.0, _Locks()
        if not self.value and self.client and all(self.client.values()):
            self.value, self.explicit = cast(Any, self.client), explicit

    def ask(self, exchange: Any) -> Any:
        """Return the token; of an asynchronous client something to await."""
        if self.value is not self.client:
            return super().ask(exchange)
        is_async = exchange.settings.kind == "AsyncClient"
        return self._ask_async(exchange) if is_async else self._ask(exchange)

    def refused(self) -> bool:
        """Forget a token that the API refuses, if it has not just been got for that."""
        now = time.monotonic()
        again = self.value is self.client and now - self._renewed > 1.0
        if again:
            self._end, self._renewed = 0.0, now
        return again

    def _ask(self, exchange: Any) -> str:
        with self._locks.sync:
            if time.monotonic() >= self._end:
                other, call = self._exchange(exchange)
                self._keep(part("resource").Resource(other)._ask(call).parse())
            return self._token

    async def _ask_async(self, exchange: Any) -> str:
        self._locks.waiting = self._locks.waiting or import_module("anyio").Lock()
        async with self._locks.waiting:
            if time.monotonic() >= self._end:
                other, call = self._exchange(exchange)
                answer = await part("resource").AsyncResource(other)._ask(call)
                self._keep(answer.parse())
            return self._token

    def _exchange(self, exchange: Any) -> tuple[Base, Any]:
        """Return the call for a token, in the time that a call for which it is wanted has
        left, and a client that authenticates by id and secret."""
        id_, secret = (quote_plus(each or "") for each in self.client.values())
        other, old = copy(exchange.resource._client), exchange.settings
        basic = {"": _Client((id_, secret), env=self.env)}
        other._settings = replace(old, credentials=basic, security=(("",),))
        sent = {"form": {"grant_type": "client_credentials"}}
        url, said = urljoin(f"{old.root}/", self._url), {"deadline": exchange.left()}
        call = part("calls").Call("POST", self._url, dict, sent, said, url)
        return other, call

    def _keep(self, answer: Any) -> None:
        answer = cast("dict[str, Any]", answer if isinstance(answer, dict) else {})
        token = answer.get("access_token")
        if not isinstance(token, str) or not token:
            raise APIError(f"POST {self._url}: the answer holds no access_token")
        seconds = str(answer.get("expires_in"))  # which some send as text
        lives = float(seconds if seconds.replace(".", "", 1).isdecimal() else "inf")
        self._token, self._end = token, time.monotonic() + max(lives - 30, lives / 2)


def change(known: dict[str, Credential], options: dict[str, Any]) -> None:
    """Replace those whose id or secret the options hold, and take that out of them."""
    for name, each in known.items():
        if isinstance(each, OAuth2) and (mine := each.client.keys() & options.keys()):
            known[name] = other = copy(each)
            other.client = each.client | {key: options.pop(key) for key in mine}
            other.value = None if each.value is each.client else each.value
            other.begin(explicit=True)
