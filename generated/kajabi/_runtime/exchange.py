"""One call on the wire: attempts, redirects, failures; without I/O, so both kinds share it."""

from __future__ import annotations

import calendar
import email.utils
import math
import random
import time
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final, NamedTuple, cast

import httpx2

from . import urls
from .calls import Call, without
from .client import choose
from .exceptions import APIConnectionError, APITimeoutError
from .options import RequestOptions, part

BASE: float = 0.5
# RFC 9110, section 9.2.2: doing these twice is as good as once.
IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
# These may pass (425: RFC 8470). A 409 is an answer, and a 501 or a 505 stays true.
STATUSES: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
LATE: Final = (httpx2.ConnectTimeout, httpx2.PoolTimeout)
UNSENT: Final = (*LATE, httpx2.ConnectError, httpx2.ProxyError)  # nothing was done
LOST: Final = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError)
_read = lru_cache(httpx2.URL)  # which takes long, and many calls are made again


def delay(attempt: int, retry_after: str = "", milliseconds: str = "") -> float:
    """Return seconds to wait: `Retry-After` (RFC 9110, 10.2.3) to 60, or full jitter."""
    with suppress(ValueError, OverflowError):
        fine = milliseconds.isdecimal()
        if (told := milliseconds if fine else retry_after.strip()).isdecimal():
            return min(float(told) / (1000 if fine else 1), 60.0)
        date = email.utils.parsedate_to_datetime(retry_after).utctimetuple()
        return min(max(calendar.timegm(date) - time.time(), 0.0), 60.0)
    return random.uniform(0, min(8.0, BASE * 2 ** min(attempt, 9)))


class Exchange:
    """A call, and the context of its attempts: a failure sets `wait`, or is raised."""

    def __init__(self, resource: Any, call: Call) -> None:
        self.call, self.resource, client = call, resource, resource._client
        self.settings = settings = client._settings
        self.body, said, sent = call.body(), call.said, call.sent
        if unknown := said and said.keys() - RequestOptions.__annotations__.keys():
            raise TypeError(f"request_options has no {min(unknown)!r}")
        self.http = http = settings.http()
        root = part("servers").root(client, sent) if "server" in sent else settings.root
        url = call.url or root + urls.path(call.path, sent.get("path_params", {}))
        query = "" if call.url else urls.joined(call.params, "&")
        query = f"{query}&{http.params}".strip("&") if http.params else query
        self.url = _read(f"{url}{'?&'['?' in url]}{query}" if query else url)
        host = {} if settings.has_host else {b"host": (b"Host", self.url.netloc)}
        self.headers = host | settings.fields | call.fields(self.body)
        self.limits = httpx2.Timeout(said.get("timeout", settings.timeout)).as_dict()
        seconds = said.get("deadline", settings.deadline)
        self.end = math.inf if seconds is None else time.monotonic() + seconds
        self.retries = said.get("max_retries", settings.max_retries)
        safe, names = call.method in IDEMPOTENT, self.headers
        self.repeatable = safe or b"idempotency-key" in b" ".join(names)
        asked, known = sent.get("security"), settings.credentials
        self.credentials = settings.chosen if asked is None else choose(known, asked)
        self.attempts, self.redirects, self.wait, self.hidden = 0, 0, 0.0, [""]
        self.kind = sent.get("raw") or part("resource").RawResponse

    def __enter__(self) -> None:
        self.started, self.request = time.monotonic(), cast(Any, None)

    def __exit__(self, kind: object, it: object, trace: object) -> bool:
        for each in self.credentials if self.request else ():
            each.hide(self.request)
        return isinstance(it, (httpx2.RequestError, TimeoutError)) and self.failed(it)

    def send(self, values: list[Any]) -> Any:
        """Send the request, with these credentials; of an `AsyncClient` to be awaited."""
        own, http, limits = self.headers, self.http, cast(Any, self.limits)
        if callable(content := self.body.content if self.body else b""):
            content = content(self.settings.kind == "AsyncClient")
        whole = httpx2.ByteStream(content) if isinstance(content, bytes) else None
        if (left := self.left()) < math.inf:
            limits = {k: min(left, v or left) for k, v in limits.items()}
            if self.settings.kind == "Client":  # an async one is cancelled in time
                limits |= {k: Left(self, limits[k]) for k in ("read", "write")}
        # Not by `http.build_request`, which takes longer, and writes a query anew.
        kept = [pair for pair in http.headers.raw if pair[0].lower() not in own]
        more: Any = dict(content=content, stream=whole, cookies=http.cookies)
        more.update(headers=[*own.values(), *kept], extensions={"timeout": limits})
        self.request = request = httpx2.Request(self.call.method, self.url, **more)
        if whole:  # as a stream, else `httpx2` looks long for headers that are there
            request.read()
        request.headers.encoding = "latin-1"  # which else is guessed at each look
        if cookies := self.call.sent.get("cookies"):
            part("cookies").add(request, cookies)
        for credential, value in zip(self.credentials, values, strict=True):
            if credential.header.lower().encode() not in own:
                self.hidden += credential.put(request, credential.text(value))
        return http.send(request, stream=True, follow_redirects=False)

    def left(self) -> float:
        """Return the seconds to the deadline. Raises `httpx2.ReadTimeout` after it."""
        if (left := self.end - time.monotonic()) <= 0:
            raise httpx2.ReadTimeout("the deadline has passed", request=self.request)
        return left

    def streams(self, response: httpx2.Response) -> Any:
        return "stream" in self.call.sent and part("streams").opened(self, response)

    def answered(self, response: httpx2.Response) -> bool:
        """Tell whether this is the answer, or `wait` is set; raises an `APIStatusError`."""
        status, pool = response.status_code, self.settings.pool
        took = time.monotonic() - self.started
        self.settings.logger.debug("%s: %s after %.3f s", self, status, took)
        if response.is_success or (status == 416 and "rest" in self.call.sent):
            pool.retries, response.__class__ = min(pool.retries + 0.1, 100), self.kind
            return True
        stale = status == 401 and any(each.refused() for each in self.credentials)
        again = stale or status == 429 or (self.repeatable and status in STATUSES)
        after = (response.headers.get(f"retry-after{unit}", "") for unit in ("", "-ms"))
        if self._redirected(response) or (again and self._retry(str(status), *after)):
            return False
        raise self.call.error(response, self.hidden)

    def _redirected(self, response: httpx2.Response) -> bool:
        """Follow a redirect (RFC 9110, 15.4) of what only reads, not to another origin."""
        reads = self.call.method in ("GET", "HEAD") and response.has_redirect_location
        with suppress(httpx2.InvalidURL, ValueError):
            url = self.url.join(response.headers.get("location", ""))
            if reads and url.origin == self.url.origin and self.redirects < 10:
                self.url, self.redirects, self.wait = url, self.redirects + 1, 0.0
                return True
        return False

    def failed(self, error: Exception) -> bool:
        """Set `wait` for another attempt, or raise what the failure means."""
        again = isinstance(error, (*UNSENT, *LOST) if self.repeatable else UNSENT)
        if not again or not self._retry(type(error).__name__):
            raise self.lost(error) from error
        return True

    def lost(self, error: Exception) -> APIConnectionError:
        late = isinstance(error, httpx2.TimeoutException | TimeoutError)
        cls = APITimeoutError if late else APIConnectionError
        text = f"{self}: {type(error).__name__}: {str(error) or 'no details'}"
        return cls(without(text, self.hidden))

    def _retry(self, reason: str, *after: str) -> bool:
        """Prepare another attempt, if there may be one; a 401 or 429 is no failure."""
        once, pool = self.body and not self.body.repeatable, self.settings.pool
        wait, cost = delay(self.attempts, *after), reason not in ("401", "429")
        spent = self.attempts >= self.retries or pool.retries < cost
        if once or spent or time.monotonic() + wait > self.end:
            return False
        pool.retries -= cost
        self.attempts, self.wait = self.attempts + 1, wait
        self.settings.logger.debug("%s: %s, again in %.1f s", self, reason, wait)
        return True

    def __str__(self) -> str:
        return f"{self.call.operation} ({self.url.netloc.decode()})"


class Left(NamedTuple):
    """A socket's timeout in whole seconds, anew at each read: else drips never end."""

    exchange: Exchange
    timeout: float

    def __index__(self) -> int:
        return math.ceil(min(self.exchange.left(), self.timeout))
