"""URLs as documentation writes them: `https://[your-domain].example.com` is none yet."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit

_PARTS = re.compile(
    r"(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.S
)


def is_url(text: str) -> bool:
    """Whether a URL can be asked as it stands."""
    try:
        parts = urlsplit(text)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def split(url: str) -> SplitResult:
    """The parts of a URL, also where `urlsplit` finds no host in the brackets: as RFC 3986,
    appendix B, takes any text apart."""
    try:
        return urlsplit(url)
    except ValueError:
        found = _PARTS.match(url)
        parts = found.groups(default="") if found else ("", "", url, "", "")
        return SplitResult(*parts)


def join(base: str, url: str) -> str:
    """A URL that is relative to another (RFC 3986, section 5); what is none stays."""
    try:
        return urljoin(base, url)
    except ValueError:
        return url
