"""Pages that only point to a document: GitBook's source tags, Mintlify's frontmatter, and
what other generators embed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...keywords import METHOD_KEYS
from ..embeds import embeds
from ..page import Page
from ..pieces import Declined, Found, Pointer, Points

_TAG = re.compile(
    r"\{%-?\s*(openapi(?:-operation|-webhook|-schemas?)?|swagger)\s+"
    r"((?:[^%{\n]|%(?!\})|\{(?!%)){0,4000})%\}"
)
_BODY = re.compile(r"\s*(?:\[[^\]\n]*\]\()?<?(https?://[^\s)<>]+)")
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_METHODS = "|".join((*METHOD_KEYS, "webhook"))
_OPERATION = re.compile(rf"(?:(\S+)\s+)?({_METHODS})\s+(\S.*)$", re.I)
_SCHEMA = re.compile(r"(?:(\S+\.(?:json|ya?ml))\s+)?(\S+)$", re.I)


def find(page: Page) -> Found | Declined | Points:
    """The places in other documents that a page stands for."""
    pointers = [*_tags(page), *_front(page)] or embeds(page.text)
    if pointers:
        return Points(pointers)
    return Declined("no tag and no frontmatter points to a document")


def _tags(page: Page) -> Iterator[Pointer]:
    if "{%" not in page.text:
        return
    for match in _TAG.finditer(page.text):
        told = {name: one or two for name, one, two in _ATTRIBUTE.findall(match[2])}
        file, spec = told.get("src", ""), told.get("spec", "")
        if file or spec or match[1] != "swagger":
            yield from _meant(match, told, file or spec, not file)


def _meant(
    match: re.Match[str], told: dict[str, str], file: str, by_name: bool
) -> Iterator[Pointer]:
    body = _BODY.match(match.string, match.end())
    url = body[1] if body else file if "://" in file else ""
    said = f"{match[1]} {match[2].strip()}"
    base = Pointer(match.start(), said, file, by_name, url=url)
    names = told.get("schemas") or told.get("schema")
    if names:
        for name in filter(None, map(str.strip, names.split(","))):
            yield base._replace(section="schemas", name=name)
    elif match[1] == "openapi-webhook" and told.get("name"):
        yield base._replace(section="webhooks", name=told["name"])
    elif told.get("path"):
        method = told.get("method", "").lower()
        yield base._replace(section="paths", name=told["path"], method=method)
    else:
        yield base


def _front(page: Page) -> Iterator[Pointer]:
    value = page.front_value("openapi")
    match = _OPERATION.match(value[1]) if value else None
    if value and match:
        file, method, name = match[1] or "", match[2].lower(), match[3].strip()
        base = Pointer(value[0], f"openapi: {value[1]}", file)
        if method == "webhook":
            yield base._replace(section="webhooks", name=name)
        else:
            yield base._replace(section="paths", name=name, method=method)
    value = page.front_value("openapi-schema")
    match = _SCHEMA.match(value[1]) if value else None
    if value and match:
        said = f"openapi-schema: {value[1]}"
        yield Pointer(value[0], said, match[1] or "", section="schemas", name=match[2])
