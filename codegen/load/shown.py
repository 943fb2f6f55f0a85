"""The server and the credentials that the calls on a page show, where nothing says them."""

from __future__ import annotations

import re

from .words import Shown

_HEADER = re.compile(
    r"(?:-H|--header)[ =]?[\"'](?:(Authorization)[ \t]*:[ \t]*(\w+)?|"
    r"((?!idempotency)(?:[\w-]{1,40}-)?(?:api-?)?(?:key|token))[ \t]*:)",
    re.I,
)
_LINES = re.compile(
    r"^(?:GET|POST|PUT|PATCH|DELETE|HEAD)[ \t]+(?P<path>/\S{0,500})[^\n]{0,20}\n"
    r"(?P<headers>(?:[A-Za-z][\w-]{0,60}:[^\n]*(?:\n|\Z)){1,30})",
    re.M,
)
"""The head of a request as HTTP has it (RFC 9112, sections 3 and 5)."""
_HOST = re.compile(r"^Host:[ \t]*([\w-]+(?:\.[\w-]+)+)[ \t]*$", re.M | re.I)
_OWN = re.compile(
    r"^(?:(Authorization)[ \t]*:[ \t]*(Bearer|Basic)\b"
    r"|((?:[\w-]{1,40}-)?api-?key)[ \t]*:[ \t]*\S)",
    re.M | re.I,
)
_FIXED = re.compile(r"[^{:<]*")
_PLACEHOLDER = re.compile(
    r"[{}<>$*\[\]]|your|xxx|\.\.\.|\bexample\.(?:com|net|org)(?![\w.])", re.I
)
_SERVER = re.compile(r"https?://[\w.-]+(?::\d+)?(?:/[\w.~-]+)*")

_STATED = re.compile(
    r"^(?:[-*][ \t]+)?(?:\*\*Base URL:?\*\*:?|#+[ \t]*Servers?[ \t]*\n+[-*][ \t]+\*\*URL:\*\*)"
    r"[ \t]*`?(https?://[^\s`]{1,200})`?[ \t\\]*$",
    re.M | re.I,
)


def base(text: str) -> str:
    """The server that a page states: `**Base URL:**`, or Scalar's `## Servers`."""
    said = _STATED.search(text)
    url = said[1].rstrip("/") if said else ""
    return url if _SERVER.fullmatch(url) else ""


def credentials(text: str) -> tuple[str, str]:
    """How the first call in a text that authenticates does it, and the header of a key."""
    header = _HEADER.search(text)
    if not header:
        heads = (_OWN.search(one["headers"]) for one in _LINES.finditer(text))
        header = next(filter(None, heads), None)
    if not header:
        return "", ""
    word = (header[2] or "").lower()
    if header[1] and word in ("bearer", "basic"):
        return word, ""
    return "key", header[1] or header[3]


def shown(text: str, address: str, others: tuple[str, str], base: str = "") -> Shown:
    """What the calls in a part of a page tell, else how `others` on it authenticate, and
    the server that it states."""
    server = "" if "://" in address else _server(text, address) or base
    return Shown(server, *(credentials(text) if "curl" in text else others))


def _server(text: str, path: str) -> str:
    """The part before the path of the first URL that has it."""
    fixed = _FIXED.match(path)
    fixed_path = fixed[0].rstrip("/") if fixed else ""
    if len(fixed_path) < 2:
        return ""
    for match in re.finditer(
        rf"(https?://[^\s\"'`\\]{{1,200}}?){re.escape(fixed_path)}", text
    ):
        url = match[1].rstrip("/")
        if _SERVER.fullmatch(url) and not _PLACEHOLDER.search(url):
            return url
    return _host(text, fixed_path)


def _host(text: str, path: str) -> str:
    """The host that a request to the path is shown to be sent to."""
    for request in _LINES.finditer(text):
        base, found, _ = request["path"].partition(path)
        host = _HOST.search(request["headers"]) if found else None
        if host and not _PLACEHOLDER.search(host[1] + base):
            return f"https://{host[1]}{base}"
    return ""
