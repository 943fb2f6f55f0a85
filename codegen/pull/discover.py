"""What a URL holds: one page, or an index of pages, of indexes of pages …"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from msgspec import Struct, field
from msgspec.structs import replace

from ..diagnostics import without_secrets
from .body import gunzip
from .fetch import Answer, Fetcher, Validators
from .links import Index, as_markdown, index_kind, is_dump, is_html, links, role, title
from .policy import Target
from .trouble import Trouble

Wanted = Callable[[str], bool]
"""Whether the path of a page is asked for."""


class Found(Struct):
    """The pages of a site: URL to whether its name was only guessed."""

    title: str = ""
    pages: dict[str, bool] = field(default_factory=dict[str, bool])
    dumps: list[str] = field(default_factory=list[str])
    answer: Answer | None = None
    """What the URL itself is, where it is a page."""
    troubles: dict[str, Trouble] = field(default_factory=dict[str, Trouble])
    elsewhere: Counter[str] = field(default_factory=Counter[str])
    """Links that lead to other origins, counted."""
    links: int = 0
    seen: set[str] = field(default_factory=set[str])
    queue: deque[tuple[str, int]] = field(default_factory=deque[tuple[str, int]])
    """Indexes that were met, and those that are still to be read, with their depth."""


class Discovery(Struct, frozen=True):
    """Reads indexes until none is left, each once."""

    fetcher: Fetcher
    wanted: Wanted

    async def run(self, root: str, validators: Validators) -> Found | Trouble:
        """What lies at `root`."""
        answer = await self.fetcher.get(root, validators)
        if isinstance(answer, Trouble):
            return answer
        found = Found()
        try:
            if is_html(answer.data or b""):
                root, answer = await self._index_of(root)
            text = self._text(answer)
            kind = index_kind(answer.url, text)
            found.title = title(text)
            if kind is None:
                found.pages, found.answer = {root: False}, answer
            else:
                found.seen.add(root)
                await self._walk(answer.url, kind, text, found)
            if not found.pages and is_dump(text):
                found.pages, found.answer = {root: False}, answer
        except Trouble as trouble:
            return trouble
        return found

    async def _index_of(self, root: str) -> tuple[str, Answer]:
        """The index of the site that a web page belongs to, where it usually lies."""
        below = f"{urljoin(root, urlsplit(root).path).rstrip('/')}/llms.txt"
        places = (below, urljoin(root, "/llms.txt"), urljoin(root, "/sitemap.xml"))
        for url in dict.fromkeys(places):
            answer = await self.fetcher.get(url)
            if isinstance(answer, Trouble) or is_html(answer.data or b""):
                continue
            if index_kind(answer.url, self._text(answer)) is not None:
                return url, answer
        raise html()

    def _text(self, answer: Answer) -> str:
        data = answer.data or b""
        if is_html(data):
            raise html()
        if data[:2] == b"\x1f\x8b":
            data = gunzip(data, self.fetcher.wire.meter)
        return data.decode("utf-8-sig", "replace")

    async def _walk(self, root: str, kind: Index, text: str, found: Found) -> None:
        found.seen.add(root)
        self._collect(root, kind, text, found, 1)
        while found.queue:
            url, depth = found.queue.popleft()
            answer = await self.fetcher.get(url)
            if isinstance(answer, Trouble) or is_html(answer.data or b""):
                trouble = answer if isinstance(answer, Trouble) else html()
                self._missing(url, trouble, found)
                continue
            text = self._text(answer)
            inner = index_kind(answer.url, text)
            if inner is not None:
                self._collect(answer.url, inner, text, found, depth + 1)
        if not found.pages:
            found.pages = dict.fromkeys(found.dumps, False)

    def _missing(self, url: str, trouble: Trouble, found: Found) -> None:
        """An index that is not there lists nothing; one that fails ends the run, since
        its pages would look like gone."""
        if trouble.kind != "gone":
            message = f"the index {without_secrets(url)} is missing: {trouble.message}"
            raise Trouble("index", message, trouble.help, kind="stop")
        found.troubles[url] = trouble

    def _collect(
        self, base: str, kind: Index, text: str, found: Found, depth: int
    ) -> None:
        """What an index lists; `depth` is that of the indexes among it."""
        for link in links(kind, text):
            self._count(found)
            try:
                target = self.fetcher.policy.check(link, base)
            except Trouble as trouble:
                found.elsewhere[trouble.message] += 1
                continue
            if kind == "sitemaps" or role(target.url) == "index":
                self._index(target, found, depth)
            else:
                self._page(target, found)

    def _count(self, found: Found) -> None:
        found.links += 1
        if found.links > self.fetcher.limits.links:
            message = f"the site lists more than {found.links - 1:,} links"
            raise Trouble("too-many", message, "pull a part of it", kind="stop")

    def _index(self, target: Target, found: Found, depth: int) -> None:
        limits = self.fetcher.limits
        if target.url in found.seen:
            return
        found.seen.add(target.url)
        if depth > limits.depth:
            message = f"this index lies more than {limits.depth} indexes deep"
            found.troubles[target.url] = Trouble("depth", message, "pull it by itself")
        elif len(found.seen) > limits.indexes:
            message = f"the site has more than {limits.indexes:,} indexes"
            raise Trouble("too-many", message, "pull one of them", kind="stop")
        else:
            found.queue.append((target.url, depth))

    def _page(self, target: Target, found: Found) -> None:
        what = role(target.url)
        if what == "asset":
            return
        if what == "guess":
            target = replace(target, path=as_markdown(target.path), query="")
        if not self.wanted(target.path):
            return
        if what == "dump":
            found.dumps.append(target.url)
            return
        known = found.pages.get(target.url, True)
        found.pages[target.url] = known and what == "guess"
        limit = self.fetcher.limits.pages
        if len(found.pages) > limit:
            message = f"the site lists more than {limit:,} pages"
            help = "narrow it with --include and --exclude, or raise --max-pages"
            raise Trouble("too-many", message, help, kind="stop")


def html() -> Trouble:
    """The trouble with an address that gives a web page."""
    return Trouble(
        "html",
        "this is a web page, not Markdown and not a document",
        "try the site's /llms.txt or /sitemap.xml, or the page's address with .md",
    )
