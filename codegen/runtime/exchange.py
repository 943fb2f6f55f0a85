"""One call on the wire: attempts, redirects, failures. It does no I/O itself, so the
synchronous and the asynchronous client share it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx2

from . import retry, urls
from .answers import status_error
from .calls import Call
from .credentials import Credential, Secret, choose
from .exceptions import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from .client import Settings

_REDIRECTS = 10


class _Url(httpx2.URL):
    """A URL with a key in its query that is sent but not shown, for `httpx2` logs URLs."""

    def __str__(self) -> str:
        return str(self.copy_with(query=b"[secret]"))

    __repr__ = __str__


class Exchange:
    """What is known about a call between its attempts."""

    def __init__(self, client: Settings[Any], call: Call, is_async: bool) -> None:
        said = call.said
        self.client, self.call, self.is_async = client, call, is_async
        self.body = call.body()
        self.headers = call.header_fields(self.body, client.headers)
        base = client.base_of(call.given.get("server", ""))
        self.url = httpx2.URL(call.url or call.target(base))
        self.timeout = httpx2.Timeout(said.get("timeout", client.timeout))
        self.retries = said.get("max_retries", client.max_retries)
        self.repeatable = (
            call.method in retry.IDEMPOTENT or "idempotency-key" in self.headers
        )
        self.attempt = self.redirects = 0
        self.foreign = self.url.origin != httpx2.URL(base).origin
        """Whether a redirect or a link has left the API's origin: nothing secret goes there."""
        self.secrets: Sequence[Secret] = ()
        self.started = self.wait = 0.0

    @property
    def credentials(self) -> Iterable[Credential]:
        """What to send along with the next attempt."""
        own, client = self.call.given.get("security"), self.client
        if self.foreign:
            return ()
        return choose(client.credentials, client.security if own is None else own)

    @property
    def sending(self) -> Mapping[str, Any]:
        """How `httpx2` has to send: redirects are followed here, where secrets are known."""
        auth = {"auth": None} if self.foreign else {}
        return {"follow_redirects": False, **auth}

    def request(self, http: Any, secrets: Sequence[Secret]) -> httpx2.Request:
        """Return the request of the next attempt."""
        self.secrets, self.started = secrets, time.monotonic()
        if self.foreign:
            wanted = {"Accept": "*/*", "User-Agent": self.client.agent}
            limits = {"timeout": self.timeout.as_dict()}
            method = self.call.method
            return httpx2.Request(method, self.url, headers=wanted, extensions=limits)
        headers = self._headers(http)
        cookies = [headers.pop("cookie", ("", b""))[1].decode("latin-1")]
        request: httpx2.Request = http.build_request(
            self.call.method,
            self.url,
            headers=list(headers.values()),
            content=self.body.stream(self.is_async) if self.body else None,
            timeout=self.timeout,
        )
        request.url = self._url(str(http.params))
        cookies += [
            f"{s.name}={quote(s.value)}" for s in secrets if s.place == "cookie"
        ]
        cookies.insert(0, request.headers.get("cookie", ""))
        if sent := "; ".join(filter(None, cookies)):
            request.headers["cookie"] = sent
        return request

    def _headers(self, http: Any) -> dict[str, tuple[str, bytes]]:
        """Return the headers; what the caller said about one comes before a credential."""
        headers: dict[str, tuple[str, bytes]] = {}
        if http.headers["user-agent"].startswith("python-httpx"):
            headers["user-agent"] = ("User-Agent", self.client.agent.encode())
        for secret in self.secrets:
            if secret.place == "header":
                value = urls.header(secret.name, secret.value)
                headers[secret.name.lower()] = (secret.name, value)
        return headers | self.headers

    def _url(self, params: str) -> httpx2.URL:
        keys = [s for s in self.secrets if s.place == "query"]
        pairs = [f"{urls.encode_name(s.name)}={quote(s.value, safe='')}" for s in keys]
        parts = [self.url.query.decode(), params, *pairs]
        query = "&".join(filter(None, parts)).encode()
        url = self.url.copy_with(query=query) if query else self.url
        return _Url(url) if keys else url

    def scrub(self, request: httpx2.Request) -> None:
        """Take the secrets out of a request that was sent: errors and `repr` show it."""
        request.url = self.url if isinstance(request.url, _Url) else request.url
        for secret in self.secrets:
            name = "cookie" if secret.place == "cookie" else secret.name
            if secret.place != "query" and name in request.headers:
                request.headers[name] = "[secret]"

    def failed(self, error: Exception) -> None:
        """Take a failure: set `wait` for the next attempt, or raise."""
        again = retry.after_error(error, repeatable=self.repeatable)
        if again and self._retry(type(error).__name__, None):
            return
        late = isinstance(error, httpx2.TimeoutException)
        host, text = self.url.netloc.decode(), str(error) or "no details"
        for secret in self.hidden:
            text = text.replace(secret, "[secret]")
        message = f"{self.call.method} {host}: {type(error).__name__}: {text}"
        raise (APITimeoutError if late else APIConnectionError)(message) from error

    def answered(self, response: httpx2.Response) -> bool:
        """Tell whether this is the answer; if not, `wait` is for the next attempt.

        Raises the `APIStatusError` of an answer that is no success.
        """
        self.scrub(response.request)
        status, after = response.status_code, response.headers.get("retry-after")
        self._log("%s", status)
        again = retry.after_answer(status, repeatable=self.repeatable)
        if response.is_success:
            return True
        if self._redirected(response) or (again and self._retry(str(status), after)):
            return False
        raise status_error(self.call, response, self.hidden)

    @property
    def hidden(self) -> list[str]:
        """What no message may show."""
        return [text for secret in self.secrets for text in (secret.value, secret.text)]

    def _redirected(self, response: httpx2.Response) -> bool:
        """Follow a redirect (RFC 9110, section 15.4) of a request that only reads."""
        safe = self.call.method in ("GET", "HEAD") and self.redirects < _REDIRECTS
        if not (safe and response.has_redirect_location):
            return False
        try:
            url = self.url.join(response.headers["location"])
        except httpx2.InvalidURL:
            return False
        if url.scheme not in ("http", "https") or not url.host:
            return False
        self.foreign = self.foreign or url.origin != self.url.origin
        self.url, self.redirects, self.wait = url, self.redirects + 1, 0.0
        return True

    def _retry(self, reason: str, retry_after: str | None) -> bool:
        """Prepare another attempt, if there may be one."""
        body = self.body is None or self.body.repeatable
        if not body or self.attempt >= self.retries:
            return False
        self.wait = retry.delay(self.attempt, retry_after)
        self.attempt += 1
        self._log("%s, again in %.1f s", reason, self.wait)
        return True

    def _log(self, text: str, *values: object) -> None:
        call, host = self.call.operation, self.url.netloc.decode()
        spent = time.monotonic() - self.started
        self.client.logger.debug(
            f"%s (%s): {text} after %.3f s", call, host, *values, spent
        )
