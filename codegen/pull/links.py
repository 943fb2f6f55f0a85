"""What an index lists: `llms.txt` and sitemaps, as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from posixpath import basename, splitext
from typing import Literal
from urllib.parse import urlsplit

PAGES = frozenset((".md", ".mdx", ".json", ".yaml", ".yml"))
DOCUMENTS = frozenset(("openapi", "swagger", "api-docs"))
"""What a document is called where it has no ending."""
ASSETS = frozenset(
    """.css .js .mjs .map .png .jpg .jpeg .gif .svg .webp .avif .ico .pdf .zip .gz .tgz .tar
    .mp4 .webm .mp3 .woff .woff2 .ttf .xml .rss .atom .csv .txt .wasm .exe .dmg""".split()
)
_INLINE = re.compile(r"\]\(\s*+<?([^)\s<>]{1,2000})")
_BARE = re.compile(r"https?://[^\s)\]<>\"'`]{1,2000}")
_LOC = re.compile(r"<loc>\s*+(?:<!\[CDATA\[\s*+)?([^<\]\s]{1,2000})", re.I)
_HTML = re.compile(
    rb"\s*+(?:<\?xml[^>]*+>\s*+)?(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_TITLE = re.compile(r"^#\s+(\S.{0,200})$", re.M)

Index = Literal["llms", "sitemap", "sitemaps"]


def index_kind(url: str, text: str) -> Index | None:
    """What kind of index this is, or None for a page or document."""
    head = text[:5_000].lstrip()
    head = head if head.startswith("<") else ""
    if re.search(r"<sitemapindex\b", head):
        return "sitemaps"
    if re.search(r"<urlset\b", head):
        return "sitemap"
    return "llms" if name_of(url) == "llms.txt" else None


def is_html(data: bytes) -> bool:
    """Whether what came is a web page, by how it begins."""
    return _HTML.match(data[:5_000].removeprefix(b"\xef\xbb\xbf")) is not None


def is_dump(text: str) -> bool:
    """Whether an `llms.txt` that lists nothing holds the documentation itself."""
    return "```" in text and ("openapi" in text or "swagger" in text)


def name_of(url: str) -> str:
    """The last part of an address's path, in lower case."""
    return basename(urlsplit(url).path).lower()


def links(kind: Index, text: str) -> Iterator[str]:
    """The links of an index as they are written there."""
    if kind != "llms":
        yield from (unescape(found[1]) for found in _LOC.finditer(text))
        return
    for line in text.splitlines():
        inline = [found[1] for found in _INLINE.finditer(line)]
        yield from inline or (found[0] for found in _BARE.finditer(line))


def title(text: str) -> str:
    """The first heading, or what a document calls itself."""
    found = _TITLE.search(text[:20_000])
    if found is None:
        found = re.search(r"^ *\"?title\"?: *\"?([^\"\n,]{1,200})", text[:20_000], re.M)
    return found[1].strip(" '\"") if found else ""


def role(url: str) -> Literal["page", "index", "dump", "guess", "asset"]:
    """What a link leads to, by its name alone."""
    name = name_of(url)
    if name in ("llms.txt", "llms-full.txt"):
        return "index" if name == "llms.txt" else "dump"
    ending = splitext(name)[1]
    if ending in PAGES or name in DOCUMENTS:
        return "page"
    return "asset" if ending in ASSETS else "guess"


def as_markdown(path: str) -> str:
    """Where a page's Markdown form is expected."""
    return f"{path.rstrip('/')}.md" if path.strip("/") else "/index.md"
