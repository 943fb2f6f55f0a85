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
from ..page import Page
from ..pieces import Declined, Found, Piece
from .bare import end_of_object

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
    pieces = [*_objects(page.text), *_escaped(page.text), *_texts(page.text)]
    if pieces:
        return Found(sorted(pieces[:_MOST]))
    return Declined("no element of HTML holds a document")


def _objects(text: str) -> Iterator[Piece]:
    reached = 0
    for element in _CODE.finditer(text):
        stop = _closing(text, element)
        for match in _JSON.finditer(text, max(element.end(), reached), stop):
            if match.start() >= reached:
                reached = end_of_object(text, match.start())
                reason = f"an element `<{element[1].lower()}>` holds a JSON document"
                yield Piece(match.start(), reached, "markup", reason, "json")


def _escaped(text: str) -> Iterator[Piece]:
    reached = 0
    for match in _ESCAPED.finditer(text):
        if match.start() < reached:
            continue
        ends = (text.find(sign, match.start()) for sign in '<"')
        stop = min((end for end in ends if end >= 0), default=len(text))
        here: Mended = unescaped(text[match.start() : stop])
        reached = match.start() + here.back(end_of_object(here.text, 0))
        reason = "HTML with entities holds a JSON document"
        yield Piece(match.start(), reached, "markup", reason, "json")


def _texts(text: str) -> Iterator[Piece]:
    for element in _CODE.finditer(text):
        if _YAML.match(text, element.end()):
            end = _closing(text, element)
            reason = f"an element `<{element[1].lower()}>` holds a YAML document"
            yield Piece(element.end(), end, "markup", reason, "yaml")


def _closing(text: str, element: re.Match[str]) -> int:
    end = text.find(f"</{element[1]}", element.end())
    return len(text) if end < 0 else end
