"""What stands within a paragraph: HTML, entities and links, as a docstring can show them.

Descriptions are CommonMark (OpenAPI 3.1, 4.8), which may hold HTML and links relative to the
site that they were written for. Code is left as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

_TOKEN = re.compile(
    r"(?P<code>```[\s\S]*?(?:```|\Z)|(?m:^~~~)[\s\S]*?(?:\n~~~|\Z)"
    r"|``(?!`)(?:[^`]|`(?!`))+``|(?<!`)`(?!`)(?:[^`\n]|\n(?! *\n))+`)"
    r"|(?P<row>(?m:^) *\|[^\n]*)"
    r"|(?P<image>!?)\[(?P<words>(?:[^\[\]`]|`[^`\n]*`)*)\]\(\s*(?P<to>[^()\s]*)(?:\s+\"[^\"\n]*\")?\s*\)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});)"
    r"|(?P<comment><!--(?:[^-]|-(?!->))*-->)"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]*)(?P<rest>\s[^<>]*|/)?>"
    r"|(?P<escape>(?<=\w)\\_)|(?P<stop>(?<=[\w*])[. ]\.(?=\s|\Z))"
)
_BREAK = re.compile(r"<br ?/?>")
_HREF = re.compile(r"""href\s*=\s*["']?([^"'\s]+)""")
_NOWHERE = ("/", "#", ".")
"""How a link begins that leads somewhere on a site that a reader of code is not on."""

_BREAKS = {"br": "\n\n", "li": "\n- ", "tr": "\n", "hr": "\n\n"}
_PARAGRAPHS = frozenset("p div ul ol dl table blockquote details section".split())
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"} | dict.fromkeys(
    ("code", "kbd", "tt", "samp"), "`"
)
_ASIDES = frozenset("Alert Callout Check Danger Info Message Note Tip Warning".split())
"""Components of documentation sites that set a paragraph apart."""
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_DROPPED = frozenset("a sub span font u small center summary tbody thead dt dd".split())


def readable(text: str) -> str:
    """Markdown without HTML, entities, images, and links that lead nowhere from here."""
    if not _is_rich(text):
        return text
    paired = _paired(text) if "<" in text else frozenset[str]()
    return _TOKEN.sub(_shown(paired), text)


def _is_rich(text: str) -> bool:
    """Whether anything may be found (`in` is quicker than a pattern)."""
    if "<" in text or "&" in text or "](" in text:
        return True
    return "\\_" in text or ".." in text or " ." in text


def _paired(text: str) -> frozenset[str]:
    """The tags that are closed as often as they are opened; `<b>` alone may be a name."""
    count = Counter[str]()
    for found in _TOKEN.finditer(text):
        if found["tag"]:
            count[found["tag"].lower()] += -1 if found["end"] else 1
    return frozenset(tag for tag, left in count.items() if left == 0)


def _shown(paired: frozenset[str]) -> Callable[[re.Match[str]], str]:
    ends = list[str]()

    def show(found: re.Match[str]) -> str:
        if found["words"] is not None:
            return _link(found)
        if found["entity"]:
            return _character(found["entity"])
        if found["tag"]:
            return _tag(found, paired, ends)
        if found["comment"]:
            return ""
        if found["row"]:
            return _BREAK.sub(" ", found[0])
        return "_" if found["escape"] else "." if found["stop"] else found[0]

    return show


def _link(found: re.Match[str]) -> str:
    if found["image"] or found["to"].startswith(_NOWHERE):
        words, end = readable(found["words"]), found.end()
        doubled = words.endswith(".") and found.string[end : end + 1] == "."
        return words[:-1] if doubled else words
    return found[0]


def _character(entity: str) -> str:
    from html import unescape

    return unescape(entity)


def _tag(found: re.Match[str], paired: frozenset[str], ends: list[str]) -> str:
    """What Markdown has for a tag; `ends` holds how the links end that are open."""
    tag, end = found["tag"].lower(), bool(found["end"])
    if tag in _BREAKS:
        return "" if end and tag != "br" else _BREAKS[tag]
    if tag in _PARAGRAPHS:
        return "\n\n"
    if tag == "img":
        return ""
    if tag not in paired:
        return found[0]
    if found["tag"] in _ASIDES:
        return "\n\n"
    if tag in _HEADINGS:
        return "\n\n" if end else "\n\n# "
    if tag in ("sup", "td", "th"):
        return "" if end else "^" if tag == "sup" else " "
    if tag == "a":
        return ends.pop() if end and ends else _anchor(found["rest"] or "", ends)
    return "" if tag in _DROPPED else _MARKS.get(tag, found[0])


def _anchor(attributes: str, ends: list[str]) -> str:
    found = _HREF.search(attributes)
    away = found is not None and not found[1].startswith(_NOWHERE)
    ends.append(f"]({found[1]})" if found and away else "")
    return "[" if away else ""
