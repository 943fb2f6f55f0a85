"""How lines, fences and cells say a call: a method and an address.

`POST /boats`                  - **Method:** `POST`          ### Method: POST
**Endpoint:** POST /boats      - **Path:** `/boats`          > ```
                                                             > {{base}}/boats
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from .fences import Fence
from .said import Said
from .stripping import content

METHOD = r"(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)"
_LABEL = r"(?:\*{0,2}[A-Za-z][\w -]{0,30}:\*{0,2}[ \t]*|\*\*[A-Za-z][\w -]{0,30}\*\*:[ \t]*)?"
_PART = r"(?:[^\s`*<>\"']|<[A-Za-z_][\w-]{0,60}>)"
ADDRESS = rf"(?P<address>(?:https?://{_PART}+|\{{\{{?\w+\}}?\}}/|/){_PART}*)"
LINE = re.compile(
    rf"^[ \t]*(?:#{{1,6}}[ \t]+|[-*>][ \t]+)?{_LABEL}[`*]*{METHOD}[`*]*[ \t]+[`*]*"
    rf"{ADDRESS}[`*]*[ \t]*$",
    re.M,
)
_METHODS = r"(?:(?:HTTP|Request) )?(?:Method|Type)|请求方式|请求方法|Méthode|Método"
_PATHS = (
    r"(?:Request )?(?:Path|URL|URI|Endpoint|Route)|请求URL|请求地址|接口地址|请求路径"
)


_GAP = r"[ \t]{0,9}"


def _says(name: str, what: str) -> str:
    """A line that a label begins, or an item below it (ShowDoc's)."""
    bold = rf"\*\*{_GAP}(?:{name}){_GAP}[:：]?{_GAP}\*\*{_GAP}[:：]?"
    item = rf"(?:\n(?:{_GAP}\n)?{_GAP}[-*][ \t]{{1,9}})?"
    head = rf"^{_GAP}(?:[-*][ \t]{{1,9}}|#{{1,6}}[ \t]{{1,9}})?"
    label = rf"(?:{bold}|(?:{name})[:：])"
    return rf"{head}{label}{_GAP}{item}`?{_GAP}{what}{_GAP}`?[ \t\\]*$"


_METHOD_SAID = _says(_METHODS, METHOD)
_PATH_SAID = _says(_PATHS, ADDRESS)
_PAIRS = (
    re.compile(rf"{_METHOD_SAID}\n(?:[ \t]*\n)?{_PATH_SAID}", re.M),
    re.compile(rf"{_PATH_SAID}\n(?:[ \t]*\n)?{_METHOD_SAID}", re.M),
    re.compile(
        rf"<th\b[^<>]{{0,300}}>\s*{METHOD}\s*</th>\s*<th\b[^<>]{{0,300}}>\s*"
        rf"{ADDRESS}\s*</th>"
    ),
)
"""Two lines, as Scalar's: `- **Method:** GET` above `- **Path:** /boats`, or below it, and
the head of a table."""
_FENCED = re.compile(
    rf"\s*(?:(?:#|//)[^\n]*\n\s*){{0,5}}{METHOD}[ \t]+{ADDRESS}"
    r"(?:[ \t]+HTTP/[\d.]+)?[ \t]*(?:\n|$)"
)
_ALONE = re.compile(rf"\s*{ADDRESS}\s*$")
_ABOVE = re.compile(
    rf"(?:^|\n)[ \t>]*(?:#{{1,6}}[ \t]+)?(?:[^\n]{{1,60}}[ \t])?\**Method[ \t]*:\**[ \t]*"
    rf"`?{METHOD}`?\**\s*$",
    re.I,
)


def lines(text: str) -> Iterator[Said]:
    """The calls that lines of a text say; it has no fences."""
    return map(_said, LINE.finditer(text))


def pairs(text: str) -> Iterator[Said]:
    """Those that two lines say together, or two cells."""
    return map(_said, chain.from_iterable(p.finditer(text) for p in _PAIRS))


def _said(match: re.Match[str]) -> Said:
    return (
        match.start("method"),
        match["method"].lower(),
        plain_address(match["address"]),
    )


def plain_address(address: str) -> str:
    """An address without what Markdown needs: `/boats/[\\{id\\}](#boat)` is `/boats/{id}`."""
    return _ESCAPED.sub("", _LINK.sub(r"\1", address))


_LINK = re.compile(r"\[([^\[\]\s]{1,100})\]\([^()\s]{0,500}\)")
_ESCAPED = re.compile(r"\\(?=[{}<>_\[\]])")


def fenced(text: str, blocks: Iterable[Fence]) -> Iterator[Said]:
    """Fences that begin with a call, as HTTP itself does, or with several in a row."""
    for fence in blocks:
        beginning = _beginning(text, fence)
        start, match = fence.opened, _FENCED.match(beginning)
        while match:
            yield start, match["method"].lower(), match["address"]
            start = fence.start + match.end()
            match = _FENCED.match(beginning, match.end())


def addressed(text: str, blocks: Iterable[Fence]) -> Iterator[Said]:
    """Fences that hold an address, where the line above says the method."""
    for fence in blocks:
        alone = _ALONE.match(_beginning(text, fence))
        above = _ABOVE.search(text, max(0, fence.opened - 120), fence.opened)
        if alone and above:
            yield above.start("method"), above["method"].lower(), alone["address"]


def _beginning(text: str, fence: Fence) -> str:
    return content(text, fence.start, min(fence.end, fence.start + 4000))
