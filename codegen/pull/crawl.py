"""All pages of a site, two at a time, and what went wrong with the others."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct, field

from ..diagnostics import At, Diagnostic, Diagnostics, without_secrets
from .credentials import Credentials
from .discover import Discovery, Found, Wanted
from .fetch import Answer, Fetcher, Validators
from .lock import Lock
from .page import Page, page
from .plan import Site, state
from .policy import Policy
from .trouble import Trouble
from .wire import Wire

Prepare = Callable[[str | None], tuple[Path, Lock] | Diagnostic | None]
"""Gives the folder and its lock as soon as its name is known; takes the site's title."""


MOST_TOLD = 20
"""Kinds of links that are told to be left out."""


class Harvest(Struct):
    """What has come so far."""

    pages: dict[str, Page] = field(default_factory=dict[str, Page])
    failed: dict[str, Trouble] = field(default_factory=dict[str, Trouble])
    gone: dict[str, Trouble] = field(default_factory=dict[str, Trouble])
    untried: list[str] = field(default_factory=list[str])
    misses: int = 0
    hits: int = 0
    row: int = 0
    stop: tuple[str, Trouble] | None = None


class Crawl:
    """Discovers and fetches; knows nothing of how it is written."""

    def __init__(
        self,
        wire: Wire,
        policy: Policy,
        credentials: Credentials,
        wants: Wanted,
        tell: Callable[[int, int], None],
    ) -> None:
        self.root = policy.root.url
        self.limits = wire.limits
        self.fetcher = Fetcher(wire, policy, credentials)
        self.discovery = Discovery(self.fetcher, wants)
        self.credentials = credentials
        self.tell = tell
        self.harvest = Harvest()
        self.place: tuple[Path, Lock] | None = None
        self.paths: dict[str, str] = {}

    async def run(
        self, prepare: Prepare, diagnostics: Diagnostics
    ) -> tuple[Site, Lock] | Diagnostic:
        """The site, and the lock that it was asked for with."""
        place = prepare(None)
        if isinstance(place, Diagnostic):
            return place
        self.place = place
        found = await self.discovery.run(self.root, self._validators(self.root))
        if isinstance(found, Trouble):
            return self._diagnostic(self.root, found, "error")
        place = self.place or prepare(found.title)
        if place is None or isinstance(place, Diagnostic):
            return place or self._nothing()
        self.place = place
        await self._all(found)
        return self._site(found, place[1], diagnostics)

    def _validators(self, url: str) -> Validators:
        """Conditional only where the file is still what the last run wrote."""
        if self.place is None:
            return Validators()
        folder, lock = self.place
        self.paths = self.paths or lock.paths
        path = self.paths.get(url)
        if path is None:
            return Validators()
        entry = lock.files[path]
        if state(folder, path, entry.sha256, entry.sha256) != "same":
            return Validators()
        return Validators(entry.etag, entry.last_modified)

    async def _all(self, found: Found) -> None:
        self.tell(0, len(found.pages))
        if found.answer is not None:
            self._take(next(iter(found.pages)), found.answer, False)
            return
        queue = iter(found.pages.items())
        workers = [self._worker(queue, found) for _ in range(self.limits.parallel)]
        await asyncio.gather(*workers)

    async def _worker(self, queue: Iterator[tuple[str, bool]], found: Found) -> None:
        harvest = self.harvest
        for url, guessed in queue:
            if harvest.stop is not None:
                return
            if guessed and not harvest.hits and harvest.misses >= self.limits.guesses:
                harvest.untried.append(url)
                continue
            answer = await self.fetcher.get(url, self._validators(url))
            self._take(url, answer, guessed)
            done = len(harvest.pages) + len(harvest.failed) + len(harvest.gone)
            self.tell(done, len(found.pages))

    def _take(self, url: str, answer: Answer | Trouble, guessed: bool) -> None:
        harvest = self.harvest
        result = answer if isinstance(answer, Trouble) else page(url, answer)
        if isinstance(result, Page):
            harvest.pages[url] = result
            harvest.hits += guessed
            harvest.row = 0
            return
        harvest.misses += guessed
        harvest.row = harvest.row + 1 if result.retry else 0
        if harvest.row >= self.limits.row:
            result = _ill(harvest.row, result)
        if result.kind == "stop":
            harvest.stop = url, result
        elif result.kind == "gone":
            harvest.gone[url] = result
        else:
            harvest.failed[url] = result

    def _site(
        self, found: Found, lock: Lock, diagnostics: Diagnostics
    ) -> tuple[Site, Lock] | Diagnostic:
        harvest = self.harvest
        if harvest.stop is not None:
            return self._diagnostic(*harvest.stop, "error")
        self._report(found, diagnostics)
        if not harvest.pages:
            return self._nothing()
        failed = [*harvest.failed, *harvest.untried]
        pages = {url: harvest.pages[url] for url in sorted(harvest.pages)}
        return Site(self.root, pages, failed), lock

    def _report(self, found: Found, diagnostics: Diagnostics) -> None:
        """What was left out, and why; pages without Markdown are only counted."""
        quiet = {url for url, guessed in found.pages.items() if guessed}
        harvest, without = self.harvest, len(self.harvest.untried)
        troubles = {**found.troubles, **harvest.failed, **harvest.gone}
        for url, trouble in troubles.items():
            if url in quiet and trouble.code in ("pull-gone", "pull-html"):
                without += 1
            else:
                diagnostics.add(self._diagnostic(url, trouble, "warning"))
        self._counted(found, without, diagnostics)

    def _counted(self, found: Found, without: int, diagnostics: Diagnostics) -> None:
        at = At(without_secrets(self.root))
        if without:
            message = f"{without:,} of the pages listed have no Markdown form"
            diagnostics.note("pull-no-markdown", message, at, "they are left out")
        for message, count in sorted(found.elsewhere.most_common(MOST_TOLD)):
            text = self.credentials.hide(f"{count:,} of the links left out: {message}")
            diagnostics.note("pull-elsewhere", text, at, "--allow-host NAME allows one")

    def _nothing(self) -> Diagnostic:
        return Diagnostic(
            "pull-nothing",
            "error",
            "nothing could be fetched",
            At(without_secrets(self.root)),
            "try the site's /llms.txt, /llms-full.txt or /sitemap.xml, or widen --include",
        )

    def _diagnostic(self, url: str, trouble: Trouble, severity: str) -> Diagnostic:
        found = trouble.diagnostic(
            self.credentials.hide(url), "error" if severity == "error" else "warning"
        )
        hide = self.credentials.hide
        return Diagnostic(
            found.code, found.severity, hide(found.message), found.at, hide(found.help)
        )


def _ill(row: int, last: Trouble) -> Trouble:
    message = f"{row} pages in a row failed; the last one: {last.message}"
    help = "try again later; nothing was written"
    return Trouble("failing", message, help, kind="stop")
