"""One URL to what lies there: redirects checked hop by hop, a small retry, politeness."""

from __future__ import annotations

import asyncio

from msgspec import Struct

from .. import __version__
from .credentials import Credentials
from .pace import Pace, retry_after
from .policy import Policy, Target
from .trouble import Trouble
from .wire import Headers, Reply, Wire

REDIRECTS = frozenset({301, 302, 303, 307, 308})
BUSY = frozenset({429, 500, 502, 503, 504})
ALWAYS = (
    ("User-Agent", f"codegen-pull/{__version__} (pages-to-client)"),
    ("Accept", "text/markdown, text/plain;q=0.9, */*;q=0.5"),
    ("Accept-Encoding", "gzip"),
)


class Validators(Struct, frozen=True):
    """What makes a request conditional."""

    etag: str = ""
    last_modified: str = ""

    def headers(self) -> Headers:
        pairs = (
            ("If-None-Match", self.etag),
            ("If-Modified-Since", self.last_modified),
        )
        return [(name, value) for name, value in pairs if value]


class Answer(Struct, frozen=True):
    """A page as it came, from where redirects led; `data` None is "as you have it"."""

    url: str
    data: bytes | None
    etag: str = ""
    last_modified: str = ""
    date: str = ""
    charset: str = ""


class Fetcher:
    """Fetches within policy and limits."""

    def __init__(self, wire: Wire, policy: Policy, credentials: Credentials) -> None:
        self.wire = wire
        self.policy = policy
        self.credentials = credentials
        self.limits = wire.limits
        self._pace = Pace()

    async def get(
        self, url: str, validators: Validators | None = None
    ) -> Answer | Trouble:
        """What lies at a URL, after a few attempts."""
        trouble = Trouble("broken", "it was not asked for")
        for attempt in range(self.limits.retries + 1):
            try:
                return await self._follow(url, validators or Validators())
            except Trouble as found:
                trouble = found
            if not trouble.retry or attempt == self.limits.retries:
                break
            if trouble.after is None:
                await asyncio.sleep(self.limits.backoff * 2**attempt)
        return trouble

    async def _follow(self, url: str, validators: Validators) -> Answer:
        target = self.policy.check(url)
        at_home = True
        for _ in range(self.limits.redirects + 1):
            at_home = at_home and target.origin == self.policy.root.origin
            reply = await self._one(target, validators, at_home)
            if reply.status not in REDIRECTS:
                return self._answer(target.url, reply, validators)
            target = self.policy.check(reply.headers.get("location", ""), target.url)
        raise Trouble("redirects", f"more than {self.limits.redirects} redirects")

    async def _one(
        self, target: Target, validators: Validators, at_home: bool
    ) -> Reply:
        """One hop. What is secret stays at home, also after a way there and back."""
        secret = self.credentials.headers if at_home else ()
        await self._pace.wait(target.origin)
        headers = [*ALWAYS, *validators.headers(), *secret]
        reply = await self.wire.send(target, headers)
        if reply.status in BUSY:
            raise self._busy(target, reply)
        return reply

    def _busy(self, target: Target, reply: Reply) -> Trouble:
        """The server wants to be left alone for a while, or is ill."""
        message = f"the server answers {reply.status}"
        after = retry_after(reply.headers) if reply.status in (429, 503) else None
        if after is None:
            return Trouble("status", message, "try again later", retry=True)
        if after > self.limits.wait:
            message += f" and asks to wait for {after:,.0f} s"
            return Trouble("wait", message, "try again then", kind="stop")
        self._pace.pause(target.origin, after)
        return Trouble("status", message, "try again later", retry=True, after=after)

    def _answer(self, url: str, reply: Reply, validators: Validators) -> Answer:
        conditional = bool(validators.headers())
        if reply.status != 200 and not (reply.status == 304 and conditional):
            raise _status(reply.status)
        head = reply.headers
        return Answer(
            url,
            None if reply.status == 304 else reply.data,
            self._clean(head.get("etag", "")),
            self._clean(head.get("last-modified", "")),
            head.get("date", ""),
            head.get("content-type", ""),
        )

    def _clean(self, text: str) -> str:
        """A header that is sent back one day: short, plain, and no secret of ours."""
        plain = text.isascii() and text.isprintable() and len(text) <= 500
        return text if plain and not self.credentials.within(text) else ""


def _status(status: int) -> Trouble:
    message = f"the server answers {status}"
    if status in (404, 410):
        return Trouble("gone", message, "check the URL", kind="gone")
    if status in (401, 403):
        help = "give credentials with --header 'Name: value' or CODEGEN_PULL_TOKEN"
        return Trouble("status", message, help)
    return Trouble("status", message, "look at it in a browser")
