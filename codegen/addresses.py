"""URLs as documentation writes them: `https://[your-domain].example.com` is none yet."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit

_PARTS = re.compile(
    r"(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.S
)

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.I)
SECRET = (
    r"(?:access_?|api_?|auth_?|client_?)?(?:token|key|secret|signature|sig|password"
    r"|passwd|pwd|jwt|credential|authorization)"
    r"|x-(?:amz|goog)-(?:signature|credential|security-token)"
)
"""What parameters of a query are called that hold credentials."""
_CREDENTIALS = re.compile(
    rf"(://)([^\s/?#@\"'<>]+)(?=@)|([?&](?:{SECRET})=)([^\s&#\"'<>]+)", re.I
)


def masked(line: str) -> str:
    """A line of text, an asterisk for each character of what its URLs hold of credentials."""

    def mask(found: re.Match[str]) -> str:
        before, secret = found[1] or found[3], found[2] or found[4]
        return before + "*" * len(secret)

    return _CREDENTIALS.sub(mask, line)


def has_scheme(uri: str) -> bool:
    """Whether a reference says by itself where it leads (`https:`, `urn:` …)."""
    return _SCHEME.match(uri) is not None


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
