"""Where a page in words says which operations it tells of.

In the frontmatter as `api: "POST /boats"`; else in lines of their own, each with the part of
the page that its heading begins; else in the only call that its fences show with curl.

    ## Launch a boat                **Endpoint:** `POST` `/boats`        ```http
    `POST /boats`                                                        POST /boats
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .fences import Fence
from .page import Page
from .stripping import content
from .words import Call

HEADING = re.compile(r"^#{1,6}[ \t]+([^\n]*)", re.M)
_METHOD = r"(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)"
_FRONT = re.compile(rf"{_METHOD}\s+(?P<address>\S+)$", re.I)
_LABEL = r"(?:\*{0,2}[A-Za-z][\w -]{0,30}:\*{0,2}[ \t]*|\*\*[A-Za-z][\w -]{0,30}\*\*:[ \t]*)?"
_ADDRESS = r"(?P<address>(?:https?://[^\s`*<>\"']+|\{\{?\w+\}?\}/|/)[^\s`*<>\"']*)"
_LINE = re.compile(
    rf"^[ \t]*(?:#{{1,6}}[ \t]+|[-*>][ \t]+)?{_LABEL}[`*]*{_METHOD}[`*]*[ \t]+[`*]*"
    rf"{_ADDRESS}[`*]*[ \t]*$",
    re.M,
)
_FENCED = re.compile(
    rf"\s*{_METHOD}[ \t]+{_ADDRESS}(?:[ \t]+HTTP/[\d.]+)?[ \t]*(?:\n|$)"
)
_GENERIC = re.compile(
    r"(?:(?:api|http|https) )?(?:endpoints?|request|url|method|reference|http request)$",
    re.I,
)
_RESERVED = re.compile(r"https?://(?:[\w-]+\.)*example\.(?:com|net|org)(?![\w.])", re.I)
"""Names that are there for examples (RFC 2606, section 3)."""
_CURL = re.compile(r"\bcurl\b[^\n]*(?:\\\n[^\n]*)*")
_URL = re.compile(r"https?://[^\s\"'`\\<>]+")
_IDS = re.compile(r"(?<=/)\$\{?(\w+)\}?(?=/|$)")
_VERB = re.compile(r"(?:-X|--request)[ =]?[\"']?([A-Za-z]+)")
_SENDS = re.compile(r"[ \t](?:-d|--data|--data-\w+|--json|-F|--form)[ \t=\"'{]")


def calls(page: Page, text: str, blocks: list[Fence]) -> list[Call]:
    """The calls that a page says, in order; `text` is its own without fences."""
    said = page.front_value("api")
    call = _FRONT.match(said[1]) if said else None
    if said and call:
        method, address = call["method"].lower(), call["address"]
        return [Call(said[0], method, address, 0, len(text), sure=True)]
    found = _parts(text, [*_lines(text), *_fenced(page.text, blocks)])
    found = found or [*_curled(page.text, blocks)]
    return [call for call in found if not _RESERVED.match(call.address)]


Said = tuple[int, str, str]
"""An offset, a method and an address."""


def _lines(text: str) -> Iterator[Said]:
    for match in _LINE.finditer(text):
        yield match.start("method"), match["method"].lower(), match["address"]


def _fenced(text: str, blocks: Iterable[Fence]) -> Iterator[Said]:
    """Fences that begin with a call, as HTTP itself does."""
    for fence in blocks:
        match = _FENCED.match(
            content(text, fence.start, min(fence.end, fence.start + 4000))
        )
        if match:
            yield fence.opened, match["method"].lower(), match["address"]


def _parts(text: str, said: list[Said]) -> list[Call]:
    """Each call with what follows its heading, up to where the next one begins."""
    headings = [match for match in HEADING.finditer(text)]
    found: list[Call] = []
    above, index = 0, 0
    for start, method, address in sorted(said):
        begin, title = start, ""
        while index < len(headings) and headings[index].start() <= start:
            index += 1
        for heading in reversed(headings[above:index]):
            begin = heading.start()
            if not (_GENERIC.match(_plain(heading[1])) or _LINE.match(heading[0])):
                title = _plain(heading[1])
                break
        above = index
        if found:
            found[-1] = found[-1]._replace(end=begin)
        found.append(Call(start, method, address, begin, len(text), title))
    if len(found) == 1:
        return [found[0]._replace(begin=0, title="")]
    return found


def _plain(heading: str) -> str:
    return heading.replace("\\", "").strip(" \t#*`")


def _curled(text: str, blocks: Iterable[Fence]) -> Iterator[Call]:
    """The call that all of a page's curl commands make, if they make one."""
    found: dict[tuple[str, str], int] = {}
    for fence in blocks:
        for match in _CURL.finditer(text, fence.start, fence.end):
            command = match[0]
            url, verb = _URL.search(command), _VERB.search(command)
            if url:
                sends = _SENDS.search(command) is not None
                method = verb[1].lower() if verb else "post" if sends else "get"
                address = _IDS.sub(r"{\1}", url[0].partition("?")[0])
                found.setdefault((method, address), match.start())
    filled = "<ParamField path=" in text and not any("{" in url for _, url in found)
    if len(found) == 1 and not filled:
        (((method, address), start),) = found.items()
        yield Call(start, method, address, 0, len(text))
