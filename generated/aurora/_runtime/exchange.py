"""One call on the wire: attempts, redirects, failures; without I/O, so both kinds share it."""

from __future__ import annotations

import email.utils
import random
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any, Final

import httpx2

from .calls import Call, without
from .client import Base, choose
from .exceptions import APIConnectionError, APITimeoutError
from .lazy import part

BASE: float = 0.5
# RFC 9110, section 9.2.2: doing these twice is as good as once.
IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
# The server gave up waiting, would not risk a replay (RFC 8470), refused, or failed in a
# way that may pass. Not 409, which is an answer; and not 501, 505 …: they stay true.
STATUSES: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
# In these the request has not left, so nothing can have been done; in those it may have.
UNSENT: Final = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
BROKEN: Final = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.ProxyError)
LOST: Final = (*BROKEN, httpx2.RemoteProtocolError)


def delay(attempt: int, retry_after: str) -> float:
    """Return the seconds to wait after the attempt (the first is 0).

    `Retry-After` (RFC 9110, section 10.2.3) counts up to a minute; else it is drawn from
    zero to a limit that doubles, so that clients do not come back together.
    """
    with suppress(ValueError, OverflowError):
        if retry_after.strip().isdecimal():
            return min(float(retry_after), 60.0)
        date = email.utils.parsedate_to_datetime(retry_after).timestamp()
        return min(max(date - time.time(), 0.0), 60.0)
    return random.uniform(0, min(8.0, BASE * 2**attempt))


class Exchange:
    """What is known about a call between its attempts."""

    def __init__(self, client: Base, call: Call, is_async: bool) -> None:
        settings = client._settings  # pyright: ignore[reportPrivateUsage]
        self.call, self.settings, self.is_async = call, settings, is_async
        self.body, said = call.body(), call.said
        self.headers = call.fields(settings.headers, self.body)
        own = call.server and part("servers").root(client, call.server)
        self.url = httpx2.URL(call.target(own or settings.root))
        self.timeout = httpx2.Timeout(said.get("timeout", settings.timeout))
        self.retries = said.get("max_retries", settings.max_retries)
        self.repeatable = call.method in IDEMPOTENT or "idempotency-key" in self.headers
        security = settings.security if call.security is None else call.security
        self.credentials = choose(settings.credentials, security)
        self.hidden: list[str] = []  # what no message may show
        self.attempts = self.redirects = 0
        self.started = self.wait = 0.0

    @contextmanager
    def attempt(self, http: Any, values: list[Any]) -> Generator[httpx2.Request]:
        """Give the next attempt's request; a failure sets `wait` for another, or is raised."""
        content = self.body.content if self.body else None
        content = content(self.is_async) if callable(content) else content
        more = {"headers": self.headers, "content": content, "timeout": self.timeout}
        request: httpx2.Request = http.build_request(self.call.method, self.url, **more)
        if params := str(http.params):  # with which httpx2 writes the whole query anew
            query = b"&".join(filter(None, (self.url.query, params.encode())))
            request.url = self.url.copy_with(query=query)
        if request.headers.get("user-agent", "").startswith("python-httpx"):
            request.headers["user-agent"] = self.settings.agent
        if self.call.cookies:
            part("cookies").add(request, self.call.cookies)
        self.started = time.monotonic()
        pairs = zip(self.credentials, values, strict=True)
        signed = [(credential, credential.text(value)) for credential, value in pairs]
        self.hidden = [shown for c, text in signed for shown in c.shown(text)]
        try:
            for credential, text in signed:
                if credential.header not in self.headers:
                    credential.put(request, text)
            yield request
        except httpx2.RequestError as error:
            self._failed(error)
        finally:
            for each in self.credentials:
                each.hide(request)

    def answered(self, response: httpx2.Response) -> bool:
        """Tell whether this is the answer, or `wait` is set; raises an `APIStatusError`."""
        for each in self.credentials:
            each.hide(response.request)
        status, after = response.status_code, response.headers.get("retry-after", "")
        self._log("%s", status)
        again = status == 429 or (self.repeatable and status in STATUSES)
        if response.is_success:
            return True
        if self._redirected(response) or (again and self._retry(str(status), after)):
            return False
        raise self.call.error(response, self.hidden)

    def _redirected(self, response: httpx2.Response) -> bool:
        """Follow a redirect (RFC 9110, 15.4) of what only reads, not to another origin."""
        reads = self.call.method in ("GET", "HEAD") and response.has_redirect_location
        with suppress(httpx2.InvalidURL):
            url = self.url.join(response.headers.get("location", ""))
            if reads and url.origin == self.url.origin and self.redirects < 10:
                self.url, self.redirects, self.wait = url, self.redirects + 1, 0.0
                return True
        return False

    def _failed(self, error: httpx2.RequestError) -> None:
        again = isinstance(error, (*UNSENT, *LOST) if self.repeatable else UNSENT)
        if again and self._retry(type(error).__name__, ""):
            return
        late = isinstance(error, httpx2.TimeoutException)
        cls = APITimeoutError if late else APIConnectionError
        text = f"{type(error).__name__}: {str(error) or 'no details'}"
        host = self.url.netloc.decode()
        raise cls(without(f"{self.call.method} {host}: {text}", self.hidden)) from error

    def _retry(self, reason: str, retry_after: str) -> bool:
        """Prepare another attempt, if there may be one."""
        once = self.body and not self.body.repeatable
        if once or self.attempts >= self.retries:
            return False
        self.wait = delay(self.attempts, retry_after)
        self.attempts += 1
        self._log("%s, again in %.1f s", reason, self.wait)
        return True

    def _log(self, text: str, *values: object) -> None:
        where = self.call.operation, self.url.netloc.decode()
        took, log = time.monotonic() - self.started, self.settings.logger.debug
        log(f"%s (%s): {text} after %.3f s", *where, *values, took)
