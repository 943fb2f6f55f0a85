"""Where pages of other generators show a whole document of their site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .displays import displays
from .fences import fences
from .pieces import Pointer, outside

_FILE = r"(?P<file>[^\s\"'<>()!]{1,500}\.(?:json|ya?ml))"
_EMBED = re.compile(
    r"^[ \t]*(?:"
    rf"\[OAD\([\"']?{_FILE}[\"']?\)\]"  # MkDocs with Neoteroi
    rf"|!!swagger(?:-http)?[ \t]+{_FILE.replace('file', 'swagger')}[ \t]*!!"  # MkDocs
    rf"|\.\.[ \t]+(?:openapi|swaggerv2doc)::[ \t]+{_FILE.replace('file', 'sphinx')}"
    r"|<(?:swagger-?ui|redoc|rapi-doc|elements-api|API|ApiReference(?:React)?"
    r"|RedocStandalone)\s[^<>]{0,1000}?\b(?:src|url|spec-?url|apiDescriptionUrl)=\{?"
    rf"[\"']{_FILE.replace('file', 'element')}[\"']"
    r"|\{\{[<%][ \t]*(?:swagger|redoc|openapi)[\w-]*[ \t]+(?:\w+=)?"
    rf"[\"']{_FILE.replace('file', 'hugo')}[\"']"
    r")",
    re.M | re.I,
)


def embeds(text: str) -> list[Pointer]:
    """What a page shows of documents outside of its fences: all of one, or operations."""
    found = sorted([*_whole(text), *displays(text)])
    return outside(found, ((f.opened, f.end) for f in fences(text))) if found else []


def _whole(text: str) -> Iterator[Pointer]:
    for match in _EMBED.finditer(text):
        start = match.end() - len(match[0].lstrip())
        file = next(filter(None, match.groups()))
        said = " ".join(match[0].split())
        yield Pointer(start, said, file, url=file if "://" in file else "")
