"""Calls that elements and templates of a page say, instead of its words.

<Badge type="tip" text="GET" /> `/boats`          <span class="method get">GET</span>
## `/boats/{id}` <Badge text="GET" />             <code>/boats</code>
## List boats {{ tag: 'GET', label: '/boats' }}   <ApiEndpoint method="GET" path="/boats" />
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .call_lines import ADDRESS, LINE, METHOD, plain_address
from .said import Said

_INLINE = re.compile(
    r"(?!</?(?:t[dhr]|li|table|thead|tbody|option)\b)"
    r"(?:</[A-Za-z][\w.-]{0,40}[ \t]?>|"
    r"(?<![/\w.-])<[A-Za-z][\w.-]{0,40}(?:[ \t][^<>\n]{0,400}|/)?>)"
)
"""An element, and no parameter of a path (`/boats/<id>`)."""
SHOWN = re.compile(rf"\b(?:text|label|method|value)\s?=\s?[\"']{METHOD}[\"']")
"""A method that an element shows."""
_PATTERNS = (
    LINE,
    re.compile(
        rf"^[ \t]*(?:#{{1,6}}[ \t]+)?[`*]*{ADDRESS}[`*]*[ \t]+{METHOD}[ \t]*$", re.M
    ),
    re.compile(rf"^[ \t]*{METHOD}[ \t]*\n[ \t]*{ADDRESS}[ \t]*$", re.M),
    re.compile(rf"^[ \t]*{METHOD}[ \t]+`{ADDRESS}`[ \t]+\S", re.M),
)
_TAGGED = re.compile(
    rf"^#{{1,6}}[ \t]+[^\n{{]*\{{\{{[^{{}}\n]*?\btag:[ \t]*[\"']{METHOD}[\"']"
    rf"[^{{}}\n]*?\blabel:[ \t]*[\"']{ADDRESS}[\"']",
    re.M,
)
"""A heading of Tailwind's template Protocol."""
_ELEMENT = re.compile(
    r"(?:<[A-Z][\w.]{0,60}|\{%[ \t]*[a-z][\w-]{0,60})"
    r"(?P<said>(?:\s{1,99}:?[A-Za-z][\w-]{0,60}(?:=(?:\"[^\"\n]*\"|'[^'\n]*'))?){2,12})"
    r"\s{0,99}(?:/?>|%\})"
)
_METHOD = re.compile(rf"\bmethod=[\"']{METHOD}[\"']", re.I)
_PATH = re.compile(rf"\b(?:path|url|uri|endpoint|route)=[\"']{ADDRESS}[\"']", re.I)


def tagged(text: str) -> Iterator[Said]:
    """The calls that headings and elements of a text say in so many words, by names for a
    method and a path; it has no fences."""
    for tag in _TAGGED.finditer(text) if "{{" in text else ():
        yield tag.start(), tag["method"].lower(), tag["address"]
    for element in _ELEMENT.finditer(text):
        method, path = _METHOD.search(element["said"]), _PATH.search(element["said"])
        if method and path:
            yield element.start(), method["method"].lower(), path["address"]


def badged(text: str) -> Iterator[Said]:
    """The calls that lines of a text say where their elements are gone."""
    plain = _INLINE.sub(_blank, text) if "<" in text else text
    found: dict[int, Said] = {}
    for pattern in _PATTERNS if plain != text else ():
        for match in pattern.finditer(plain):
            start, end = match.span()
            if text[start:end] != plain[start:end]:
                start, address = match.start("method"), plain_address(match["address"])
                found.setdefault(start, (start, match["method"].lower(), address))
    yield from found.values()


def _blank(element: re.Match[str]) -> str:
    """Nothing at the same offsets, but for the method that it shows."""
    shown = SHOWN.search(element[0])
    if shown is None:
        return " " * len(element[0])
    begin, end = shown.span("method")
    return " " * begin + shown["method"] + " " * (len(element[0]) - end)
