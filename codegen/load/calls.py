"""Where a page in words says which operations it tells of.

In the frontmatter as `api: "POST /boats"`; else in lines of their own, each with the part of
the page that its heading begins; else in the only call that its fences show with curl.

    ## Launch a boat                **Endpoint:** `POST` `/boats`        ```http
    `POST /boats`                                                        POST /boats
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from .fences import Fence
from .page import Page
from .said import Said, told_once
from .stripping import content
from .words import Call

HEADING = re.compile(r"^#{1,6}[ \t]+([^\n]*)", re.M)
_METHOD = r"(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)"
_FRONT = re.compile(rf"{_METHOD}\s+(?P<address>\S+)$", re.I)
_LABEL = r"(?:\*{0,2}[A-Za-z][\w -]{0,30}:\*{0,2}[ \t]*|\*\*[A-Za-z][\w -]{0,30}\*\*:[ \t]*)?"
_PART = r"(?:[^\s`*<>\"']|<[A-Za-z_][\w-]{0,60}>)"
_ADDRESS = rf"(?P<address>(?:https?://{_PART}+|\{{\{{?\w+\}}?\}}/|/){_PART}*)"
_LINE = re.compile(
    rf"^[ \t]*(?:#{{1,6}}[ \t]+|[-*>][ \t]+)?{_LABEL}[`*]*{_METHOD}[`*]*[ \t]+[`*]*"
    rf"{_ADDRESS}[`*]*[ \t]*$",
    re.M,
)
_SAYS = r"^[ \t]*(?:[-*][ \t]+)?\*\*{}:?\*\*:?[ \t]*`?{}`?[ \t\\]*$"
_METHOD_SAID = _SAYS.format(r"(?:HTTP )?Method", _METHOD)
_PATH_SAID = _SAYS.format(r"(?:Path|URL|URI|Endpoint|Route)", _ADDRESS)
_PAIRS = (
    re.compile(rf"{_METHOD_SAID}\n(?:[ \t]*\n)?{_PATH_SAID}", re.M),
    re.compile(rf"{_PATH_SAID}\n(?:[ \t]*\n)?{_METHOD_SAID}", re.M),
)
"""Two lines, as Scalar's: `- **Method:** GET` above `- **Path:** /boats`, or below it."""
_FENCED = re.compile(
    rf"\s*{_METHOD}[ \t]+{_ADDRESS}(?:[ \t]+HTTP/[\d.]+)?[ \t]*(?:\n|$)"
)
_GENERIC = re.compile(
    r"(?:(?:api|http|https|resource|request) )?(?:endpoints?|requests?|urls?|uri|method|"
    r"reference|http request|requirements?|authenti\w+|authori[sz]ation|headers?|usage|"
    r"(?:\w+ ){0,2}param\w+|(?:\w+ )?examples?|(?:\w+ )?responses?|description|path|route)$",
    re.I,
)
"""Headings that say what a section holds, and not what it is about."""
FIRST_STATUS = re.compile(r"(?:status(?: code)?:?[ \t]+)?[1-5]\d\d\b(?!\w)", re.I)
"""The beginning of a heading above an answer."""
_ANCHOR = re.compile(r"[ \t]*(?:\{#[\w-]+\}|\{\{[%<][^{}\n]*[%>]\}\})")
"""What Kramdown and Hugo let stand behind a heading."""
_NUMBER = re.compile(r"\d+(?:(?:\.\d+)+\.?|[.)])[ \t]+(?=\D)")
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
    found = _parts(text, [*_lines(text), *_fenced(page.text, blocks)])
    return _kept(found or [*_curled(page.text, blocks)])


def stated(text: str, masked: str, blocks: list[Fence]) -> list[Call]:
    """The calls that a page without fields of its own says in lines that are no items of a
    list, and in fences that begin with one (where lines say whole addresses, fences show
    examples); `masked` is its text without fences. Where all are at a host for examples,
    the host is one."""
    items = [said for said in _lines(masked) if not _ITEM.match(_line(masked, said[0]))]
    if not any("://" in address for _, _, address in items):
        items += (said for said in _fenced(text, blocks) if not _shows(text, said))
    found = _parts(masked, [*told_once(items)], titled=True)
    bare = [c._replace(address=_RESERVED.sub("", c.address) or "/") for c in found]
    return _kept(found) or bare


def _shows(text: str, said: Said) -> bool:
    """Whether a call is called an example, and has no parameter that says otherwise."""
    start, _, address = said
    above = text[max(0, start - 60) : start].rstrip(" \t\n>").rpartition("\n")[2]
    return bool(_EXAMPLE.search(above)) and not re.search(r"[{<]|/:", address)


def _kept(found: list[Call]) -> list[Call]:
    return [call for call in found if not _RESERVED.match(call.address)]


def _line(text: str, offset: int) -> str:
    return text[text.rfind("\n", 0, offset) + 1 : offset]


def _lines(text: str) -> Iterator[Said]:
    found = (pattern.finditer(text) for pattern in (_LINE, *_PAIRS))
    for match in chain.from_iterable(found):
        yield match.start("method"), match["method"].lower(), match["address"]


def _fenced(text: str, blocks: Iterable[Fence]) -> Iterator[Said]:
    """Fences that begin with a call, as HTTP itself does."""
    for fence in blocks:
        match = _FENCED.match(
            content(text, fence.start, min(fence.end, fence.start + 4000))
        )
        if match:
            yield fence.opened, match["method"].lower(), match["address"]


def _parts(text: str, said: list[Said], titled: bool = False) -> list[Call]:
    """Each call with what follows its heading, up to where the next one begins; the only
    one has the whole page, and its heading where pages are `titled` for the site."""
    headings = [match for match in HEADING.finditer(text)]
    found: list[Call] = []
    above, index = 0, 0
    for start, method, address in sorted(said):
        while index < len(headings) and headings[index].start() <= start:
            index += 1
        heading = _title(headings[above:index])
        begin = heading.start() if heading else start
        title = plain_heading(heading[1]) if heading and tells(heading) else ""
        above = index
        if found:
            found[-1] = found[-1]._replace(end=begin)
        found.append(Call(start, method, address, begin, len(text), title))
    if len(found) == 1:
        return [found[0]._replace(begin=0, title=found[0].title if titled else "")]
    return found


def _title(above: list[re.Match[str]]) -> re.Match[str] | None:
    """The heading of the part that a call stands in: the last one that is more than the
    name of a section, if possible of a higher rank than such names below it; else the
    first."""
    level, near = 7, None
    for heading in reversed(above):
        rank = len(heading[0]) - len(heading[0].lstrip("#"))
        if not tells(heading):
            level = min(level, rank)
        elif rank < level:
            return heading
        else:
            near = near or heading
    return near or next(iter(above), None)


def tells(heading: re.Match[str]) -> bool:
    """Whether a heading is about something, and neither a section's nor a call."""
    said = plain_heading(heading[1])
    return (
        bool(said)
        and not FIRST_STATUS.match(said)
        and not (_GENERIC.match(said) or _LINE.match(said))
    )


def plain_heading(heading: str) -> str:
    """A heading without marks and without the anchor that some give it."""
    said = _ANCHOR.sub("", heading).replace("\\", "").strip(" \t#*`")
    return _NUMBER.sub("", said)


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
