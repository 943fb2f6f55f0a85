"""Where a page in words says which operations it tells of.

In the frontmatter as `api: "POST /boats"`; else in lines of their own, each with the part of
the page that its heading begins; else in the only call that its fences show with curl.

    ## Launch a boat                **Endpoint:** `POST` `/boats`        ```http
    `POST /boats`                                                        POST /boats
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .call_elements import badged, tagged
from .call_lines import ADDRESS, METHOD, addressed, fenced, lines, pairs
from .call_tables import celled
from .fences import Fence
from .headings import HEADING, plain_heading, rank, tells
from .page import Page
from .said import Said, told_once
from .words import Call

_FRONT = re.compile(rf"{METHOD}\s+(?P<address>\S+)$", re.I)
_FRONT_METHODS = ("method", "http_method", "httpMethod", "type", "verb")
_FRONT_PATHS = ("path", "url_path", "endpoint", "url", "route")
_METHOD, _PATH = re.compile(METHOD, re.I), re.compile(ADDRESS)
_TYPE = re.compile(METHOD)
"""In capitals: `type: post` is a page of a blog."""
_RESERVED = re.compile(
    r"https?://(?:[\w-]+\.)*example\.(?:com|net|org)(?![\w.])(?::\d+)?", re.I
)
"""Names that are there for examples (RFC 2606, section 3)."""
_ITEM = re.compile(r"[ \t]*[-*+][ \t]+[`*]*$")
"""The beginning of an item of a list that is a call and nothing else."""
_EXAMPLE = re.compile(r"\b(?:example|sample)", re.I)
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
    found = _parts(text, [*lines(text), *pairs(text), *fenced(page.text, blocks)])
    return _kept(found or [*_curled(page.text, blocks)])


def stated(text: str, masked: str, blocks: list[Fence]) -> list[Call]:
    """The calls that a page without fields of its own says in lines that are no items of a
    list, and in fences that begin with one (where lines say whole addresses, fences show
    examples); `masked` is its text without fences. Where all are at a host for examples,
    the host is one."""
    items = [said for said in lines(masked) if not _ITEM.match(_line(masked, said[0]))]
    named = [*tagged(masked), *celled(masked)]
    items += [*named, *pairs(masked), *badged(masked), *addressed(text, blocks)]
    if not any("://" in address for _, _, address in items):
        items += (said for said in fenced(text, blocks) if not _shows(text, said))
    found = _parts(masked, [*told_once(items)], titled=True)
    sure = {start for start, _, _ in named}
    found = [call._replace(sure=call.start in sure) for call in found]
    bare = [c._replace(address=_RESERVED.sub("", c.address) or "/") for c in found]
    return _kept(found) or bare


def fronted(page: Page, text: str) -> list[Call]:
    """The call of a page whose frontmatter says a method and a path under names of its own
    (Carte's pages have `type: POST` and `path: /boats`)."""
    methods = ((page.front_value(key), key) for key in _FRONT_METHODS)
    kinds = ((v, _TYPE if key == "type" else _METHOD) for v, key in methods if v)
    method = next((v for v, kind in kinds if kind.fullmatch(v[1])), None)
    paths = (page.front_value(key) for key in _FRONT_PATHS)
    path = next((v for v in paths if v and _PATH.fullmatch(v[1])), None)
    if method is None or path is None:
        return []
    return [Call(path[0], method[1].lower(), path[1], 0, len(text), sure=True)]


def _shows(text: str, said: Said) -> bool:
    """Whether a call is called an example, and has no parameter that says otherwise."""
    start, _, address = said
    above = text[max(0, start - 60) : start].rstrip(" \t\n>").rpartition("\n")[2]
    return bool(_EXAMPLE.search(above)) and not re.search(r"[{<]|/:", address)


def _kept(found: list[Call]) -> list[Call]:
    return [call for call in found if not _RESERVED.match(call.address)]


def _line(text: str, offset: int) -> str:
    return text[text.rfind("\n", 0, offset) + 1 : offset]


def _parts(text: str, said: list[Said], titled: bool = False) -> list[Call]:
    """Each call with what follows its heading, up to where the next one begins, the same
    for those that stand together; the only one has the whole page, and its heading where
    pages are `titled` for the site."""
    headings = [match for match in HEADING.finditer(text)]
    found: list[Call] = []
    first, above, index = 0, 0, 0
    for start, method, address in sorted(said):
        while index < len(headings) and headings[index].start() <= start:
            index += 1
        heading = _title(headings[above:index])
        begin = heading.start() if heading else start
        title = plain_heading(heading[1]) if heading and tells(heading) else ""
        above = index
        if found and not text[found[-1].start : start].strip():
            begin, title = found[-1].begin, found[-1].title
        else:
            found[first:] = [call._replace(end=begin) for call in found[first:]]
            first = len(found)
        found.append(Call(start, method, address, begin, len(text), title))
    if len(found) == 1:
        return [found[0]._replace(begin=0, title=found[0].title if titled else "")]
    return found


def _title(above: list[re.Match[str]]) -> re.Match[str] | None:
    """The heading of the part that a call stands in: the last one that is more than the
    name of a section, if possible of a higher rank than such names below it; else the
    last of the highest rank."""
    level, near = 7, None
    for heading in reversed(above):
        if not tells(heading):
            level = min(level, rank(heading))
        elif rank(heading) < level:
            return heading
        else:
            near = near or heading
    return near or min(reversed(above), key=rank, default=None)


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
