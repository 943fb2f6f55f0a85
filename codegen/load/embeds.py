"""Where pages of other generators show a whole document of their site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .fences import fences
from .pieces import Pointer

_FILE = r"(?P<file>[^\s\"'<>()!]{1,500}\.(?:json|ya?ml))"
_EMBED = re.compile(
    r"^[ \t]*(?:"
    rf"\[OAD\([\"']?{_FILE}[\"']?\)\]"  # MkDocs with Neoteroi
    rf"|!!swagger(?:-http)?[ \t]+{_FILE.replace('file', 'swagger')}[ \t]*!!"  # MkDocs
    rf"|\.\.[ \t]+(?:openapi|swaggerv2doc)::[ \t]+{_FILE.replace('file', 'sphinx')}"
    r"|<(?:swagger-ui|redoc|rapi-doc|elements-api|ApiReference|RedocStandalone)\s"
    r"[^<>]{0,1000}?(?:src|spec-?url|specUrl|apiDescriptionUrl)=\{?"
    rf"[\"']{_FILE.replace('file', 'element')}[\"']"
    r"|\{\{[<%][ \t]*(?:swagger|redoc|openapi)[\w-]*[ \t]+(?:\w+=)?"
    rf"[\"']{_FILE.replace('file', 'hugo')}[\"']"
    r")",
    re.M | re.I,
)


def embeds(text: str) -> Iterator[Pointer]:
    """The documents that a page shows outside of its fences, each as a whole."""
    found = [*_EMBED.finditer(text)]
    fenced = [(f.opened, f.end) for f in fences(text)] if found else []
    for match in found:
        start = match.end() - len(match[0].lstrip())
        if any(opened <= start < end for opened, end in fenced):
            continue
        file = next(filter(None, match.groups()))
        said = " ".join(match[0].split())
        yield Pointer(start, said, file, url=file if "://" in file else "")
