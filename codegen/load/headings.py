"""Headings of a page: those that are about something, and what they say without marks."""

from __future__ import annotations

import re

from .call_lines import LINE, METHOD

HEADING = re.compile(r"^#{1,6}[ \t]+([^\n]*)", re.M)
_GENERIC = re.compile(
    r"(?:(?:api|http|https|resource|request) )?(?:endpoints?|requests?|urls?|uri|method|"
    r"reference|http request|requirements?|authenti\w+|authori[sz]ation|headers?|usage|"
    r"(?:\w+ ){0,2}param\w+|(?:\w+ )?examples?|(?:\w+ )?responses?|description|path|route)$",
    re.I,
)
"""Headings that say what a section holds, and not what it is about."""
_SAYS_METHOD = re.compile(
    rf"(?:[^\n]{{1,60}} )?method[ \t]*:[ \t`*]*{METHOD}[`*]*$", re.I
)
FIRST_STATUS = re.compile(r"(?:status(?: code)?:?[ \t]+)?[1-5]\d\d\b(?!\w)", re.I)
"""The beginning of a heading above an answer."""
_ANCHOR = re.compile(
    r"[ \t]*(?:\{#[\w-]+\}|\{\{[%<][^{}\n]*[%>]\}\})"
    r"|</?(?:a|b|br|code|em|span|strong|sup)\b[^<>\n]{0,200}>"
)
"""What Kramdown and Hugo let stand behind a heading, and elements in it."""
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)")
_NUMBER = re.compile(r"\d+(?:(?:\.\d+)+\.?|[.)])[ \t]+(?=\D)")
_KIND = re.compile(r"End-point:[ \t]*")
"""What Postman's collections as Markdown put before the name of each call."""


def tells(heading: re.Match[str]) -> bool:
    """Whether a heading is about something, and neither a section's nor a call."""
    said = plain_heading(heading[1])
    return (
        bool(said)
        and not FIRST_STATUS.match(said)
        and not (_GENERIC.match(said) or LINE.match(said) or _SAYS_METHOD.match(said))
    )


def plain_heading(heading: str) -> str:
    """A heading without marks and without the anchor that some give it."""
    said = _LINK.sub(r"\1", _ANCHOR.sub("", heading)).replace("\\", "")
    said = said.replace("\u200b", "").replace("\u00a0", " ").strip(" \t#*`")
    return _KIND.sub("", _NUMBER.sub("", said), count=1)
