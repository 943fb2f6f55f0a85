"""What an API is called: by the host of its documentation, else by the title there."""

from __future__ import annotations

import re
from ipaddress import ip_address

from .policy import Target

_GENERIC = frozenset(
    """www www2 web docs doc documentation api apis apidocs api-docs dev developer developers
    help support reference guide guides learn portal static cdn raw app""".split()
)
_SHARED = frozenset(
    """githubusercontent.com github.com gitlab.com bitbucket.org amazonaws.com
    googleapis.com windows.net cloudfront.net jsdelivr.net localhost""".split()
)
"""Hosts that say nothing about what lies there."""
_SECOND = frozenset("co com org net ac gov edu or ne go".split())


def name(target: Target, title: str = "") -> str:
    """The folder's name; empty if neither host nor title gives one."""
    return by_host(target.host) or slug(title)


def by_host(host: str) -> str:
    """`docs.acme.com` is `acme`, `acme.gitbook.io` too."""
    labels = host.lower().split(".")
    if _is_address(host) or ".".join(labels[-2:]) in _SHARED or len(labels) < 2:
        return ""
    end = -2 if len(labels) > 2 and labels[-2] in _SECOND else -1
    words = [label for label in labels[:end] if label not in _GENERIC]
    return slug(words[0] if words else "")


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def slug(text: str) -> str:
    """The title of a site as the name of a folder, without what all of them say."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    while len(words) > 1 and words[-1] in {"api", "docs", "documentation", "reference"}:
        words.pop()
    return "-".join(words)[:40].strip("-")
