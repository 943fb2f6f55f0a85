"""Headings of a page: those that are about something, and what they say without marks."""

from __future__ import annotations

import re

from .call_lines import ADDRESS, LINE, METHOD

HEADING = re.compile(
    r"^(?:#{1,6}[ \t]+|(?<![^\n ]\n)(?=[^\W_][^\n|]{0,100}\n(?:={3,}|-{3,})[ \t]*$))([^\n]*)",
    re.M,
)
"""A heading of either kind (CommonMark 0.31, sections 4.2 and 4.3), one that is underlined
not longer than titles are."""
_GENERIC = re.compile(
    r"(?:(?:api|http|https|resource|request) )?(?:endpoints?|requests?|urls?|uri|method|"
    r"reference|http request|requirements?|authenti\w+|authori[sz]ation|headers?|usage|"
    r"(?:\w+ ){0,2}param\w+|(?:\w+ )?examples?|(?:\w+ )?responses?|description|path|route)$",
    re.I,
)
"""Headings that say what a section holds, and not what it is about."""
_ADDRESS = re.compile(ADDRESS)
_SAYS_METHOD = re.compile(
    rf"(?:[^\n]{{1,60}} )?method[ \t]*:[ \t`*]*{METHOD}[`*]*$", re.I
)
FIRST_STATUS = re.compile(r"(?:status(?: code)?:?[ \t]+)?[1-5]\d\d\b(?!\w)", re.I)
"""The beginning of a heading above an answer."""
_ANCHOR = re.compile(
    r"[ \t]*(?:\{#[\w-]+\}|\{\{[%<][^{}\n]*[%>]\}\})"
    r"|[ \t]*\{\{[ \t]*\w+:[^\n]{0,300}\}\}[ \t]*$"
    r"|</?(?:a|b|br|code|em|span|strong|sup)\b[^<>\n]{0,200}>|<[A-Z]\w*[ \t][^<>\n]{0,300}/>"
)
"""What Kramdown, Hugo and Protocol let stand behind a heading, and elements in it."""
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)")
_NUMBER = re.compile(r"\d+(?:(?:\.\d+)+\.?|[.)])[ \t]+(?=\D)")
_KIND = re.compile(r"End-point:[ \t]*")
"""What Postman's collections as Markdown put before the name of each call."""


def tells(heading: re.Match[str]) -> bool:
    """Whether a heading is about something, and neither a section's nor a call."""
    said = plain_heading(heading[1])
    return (
        bool(said)
        and not _ADDRESS.fullmatch(said)
        and not FIRST_STATUS.match(said)
        and not (_GENERIC.match(said) or LINE.match(said) or _SAYS_METHOD.match(said))
    )


def rank(heading: re.Match[str]) -> int:
    """How deep a heading is, from 1."""
    marks = len(heading[0]) - len(heading[0].lstrip("#"))
    return marks or (1 if heading.string[heading.end() + 1] == "=" else 2)


def plain_heading(heading: str) -> str:
    """A heading without marks and without the anchor that some give it."""
    said = _LINK.sub(r"\1", _ANCHOR.sub("", heading)).replace("\\", "")
    said = said.replace("\u200b", "").replace("\u00a0", " ").strip(" \t#*`")
    return _KIND.sub("", _NUMBER.sub("", said), count=1)
