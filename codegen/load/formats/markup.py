"""Documents in HTML: in `<pre>` and `<code>`, and where the tools that show them keep them.

<pre><code class="language-json">{&quot;openapi&quot;:&quot;3.1.0&quot;, …}</code></pre>
const __redoc_state = {"menu": …, "spec": {"data": {"openapi": "3.1.0", …}}}
<script id="api-reference" data-configuration="{&quot;spec&quot;: …}">
"swaggerDoc": {"openapi": "3.0.0", …}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..mended import Mended, unescaped
from ..objects import end_of_object
from ..page import Page
from ..pieces import Declined, Found, Piece

_CODE = re.compile(r"<(pre|code|script|textarea)\b[^<>]{0,2000}>\s*", re.I)
_KEY = r"(?:openapi|swagger)"
_JSON = re.compile(rf"\{{\s*\"{_KEY}\"\s*:\s*\"[23]\.")
_ESCAPED = re.compile(rf"\{{\s*(?:&quot;|&#34;){_KEY}(?:&quot;|&#34;)\s*:")
_YAML = re.compile(rf"{_KEY}[ \t]*:[ \t]*(?:[\"']|&quot;|&#39;)?[23]\.")
_MOST = 1000
"""Documents that one page holds at most."""


def find(page: Page) -> Found | Declined:
    """Every such document, to the end of its object, or of its element."""
    if "<" not in page.text:
        return Declined("the page has no HTML")
    pieces = [*_elements(page.text), *_escaped(page.text)]
    if pieces:
        return Found(sorted(pieces[:_MOST]))
    return Declined("no element of HTML holds a document")


def _elements(text: str) -> Iterator[Piece]:
    reached = 0
    for element in _CODE.finditer(text):
        if element.end() <= reached:
            continue
        start, stop = element.end(), _closing(text, element)
        name = f"an element `<{element[1].lower()}>`"
        if _YAML.match(text, start, stop):
            reached = stop
            yield Piece(start, stop, "markup", f"{name} holds YAML", "yaml")
        elif element[1].lower() != "pre" or not _CODE.match(text, start):
            reached = stop
            yield from _objects(text, start, stop, f"{name} holds JSON")


def _objects(text: str, start: int, stop: int, reason: str) -> Iterator[Piece]:
    while match := _JSON.search(text, start, stop):
        start = end_of_object(text, match.start(), len(text))
        yield Piece(match.start(), start, "markup", reason, "json")


def _escaped(text: str) -> Iterator[Piece]:
    reached = 0
    for match in _ESCAPED.finditer(text):
        if match.start() < reached:
            continue
        ends = (text.find(sign, match.start()) for sign in '<"')
        stop = min((end for end in ends if end >= 0), default=len(text))
        here: Mended = unescaped(text[match.start() : stop])
        reached = match.start() + here.back(end_of_object(here.text, 0, len(here.text)))
        reason = "HTML with entities holds a JSON document"
        yield Piece(match.start(), reached, "markup", reason, "json")


def _closing(text: str, element: re.Match[str]) -> int:
    end = text.find(f"</{element[1]}", element.end())
    return len(text) if end < 0 else end
