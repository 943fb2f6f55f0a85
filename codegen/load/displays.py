"""Where pages show single operations of a document that lies elsewhere.

<OAOperation operationId="getBoat" spec-url="/boats.json" />          VitePress OpenAPI
<APIPage document={"./boats.json"}                                    Fumadocs
  operations={[{"path":"/boats/{id}","method":"get"}]} />
<EndpointRequestSnippet endpoint="GET /boats/{id}" />                 Fern
Source: https://docs.boats.example/get-boat                           Mintlify's
boats.json get /boats/{id}                                            llms-full.txt
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import shorten

from ..keywords import METHOD_KEYS
from .pieces import Pointer

_METHODS = "|".join(METHOD_KEYS)
# Bounded, so that a tag that nothing ends costs little.
_BRACED = r"\{(?:[^{}\"'`]|\"[^\"\n]*\"|'[^'\n]*'|\{(?:[^{}\"'`]|\"[^\"\n]*\"|'[^'\n]*'){0,500}\}){0,500}\}"
_ELEMENT = re.compile(
    r"<(?P<name>OAOperation|OASpec|APIPage|ApiDocMdx|Endpoint(?:Request|Response|Schema)Snippet"
    r"|SwaggerUI|Redoc(?:Standalone)?|ApiReference(?:React)?)"
    rf"(?P<said>(?:\s+[:@]?[\w-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|{_BRACED}))?){{0,30}})"
    r"\s*/?>"
)
_ATTRIBUTE = re.compile(
    rf"(?P<bound>[:@]?)(?P<name>[\w-]+)\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'|{_BRACED})"
)
_STRING = re.compile(r"\{?\s*(?:\"([^\"]*)\"|'([^']*)')\s*\}?$")
_IMPORT = re.compile(
    r"^[ \t]*import[ \t]+(\w+)[ \t]+from[ \t]+[\"']([^\"'\n?]{1,500}\.(?:json|ya?ml))",
    re.M,
)
_SPEC = re.compile(r":spec\s*=\s*[\"'](\w+)[\"']|\sspec\s*=\s*\{\s*(\w+)\s*\}")
_PATH = r"[\"']?path[\"']?\s*:\s*[\"']([^\"'\n]+)[\"']"
_METHOD = rf"[\"']?method[\"']?\s*:\s*[\"']({_METHODS})[\"']"
_PAIR = re.compile(rf"{_PATH}\s*,\s*{_METHOD}|{_METHOD}\s*,\s*{_PATH}", re.I)
_CALL = re.compile(rf"\s*({_METHODS})\s+(\S+)\s*$", re.I)
_LISTED = re.compile(
    r"^Source:[ \t]+https?://\S+[ \t]*\n(?:[ \t]*\n)*"
    r"(?P<said>(?:(?P<file>\S{1,500}\.(?:json|ya?ml))[ \t]+)?"
    rf"(?P<method>{_METHODS}|webhook)[ \t]+(?P<name>\S[^\n]*?))[ \t]*$",
    re.M | re.I,
)


def displays(text: str) -> Iterator[Pointer]:
    """The operations that elements of a page name, and the lines of a list of pages."""
    imports: dict[str, str] = dict(_IMPORT.findall(text))
    for match in _ELEMENT.finditer(text):
        told = _told(match["said"])
        spec = _SPEC.search(match["said"])
        if spec:
            told.setdefault("specurl", imports.get(spec[1] or spec[2], ""))
        yield from _DISPLAYS.get(match["name"], _fern)(match, told)
    for match in _LISTED.finditer(text):
        file, method = match["file"] or "", match["method"].lower()
        pointer = Pointer(match.start("said"), match["said"], file, url=_url(file))
        if method == "webhook":
            yield pointer._replace(section="webhooks", name=match["name"])
        else:
            yield pointer._replace(section="paths", name=match["name"], method=method)


def _told(said: str) -> dict[str, str]:
    """The attributes, without those that a program works out."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(said):
        name = match["name"].replace("-", "").lower()
        string = _STRING.match(match["value"])
        if not match["bound"]:
            found[name] = (string[1] or string[2] or "") if string else match["value"]
    return found


def _vitepress(match: re.Match[str], told: dict[str, str]) -> Iterator[Pointer]:
    """One operation, or all where a program says which: such a page is one for each."""
    pointer = _pointer(match, told.get("specurl", ""))
    name = told.get("operationid", "")
    yield pointer._replace(section="operations", name=name) if name else pointer


def _fumadocs(match: re.Match[str], told: dict[str, str]) -> Iterator[Pointer]:
    pointer = _pointer(match, told.get("document", ""))
    for path, method, other, name in _PAIR.findall(told.get("operations", "")):
        method, name = (method or other).lower(), path or name
        yield pointer._replace(section="paths", name=name, method=method)


def _fern(match: re.Match[str], told: dict[str, str]) -> Iterator[Pointer]:
    call = _CALL.match(told.get("endpoint", ""))
    if call:
        pointer = _pointer(match, "")
        yield pointer._replace(section="paths", name=call[2], method=call[1].lower())


def _redocusaurus(match: re.Match[str], told: dict[str, str]) -> Iterator[Pointer]:
    """The whole document that the site's configuration calls so."""
    yield _pointer(match, told.get("id", ""))


def _whole(match: re.Match[str], told: dict[str, str]) -> Iterator[Pointer]:
    """The document that a page imports, of elements that could have an address, too."""
    file = told.get("specurl", "")
    if file and _SPEC.search(match["said"]):
        yield _pointer(match, file)


_DISPLAYS = {
    **dict.fromkeys(("OAOperation", "OASpec"), _vitepress),
    "APIPage": _fumadocs,
    "ApiDocMdx": _redocusaurus,
    **dict.fromkeys(("SwaggerUI", "Redoc", "RedocStandalone"), _whole),
    **dict.fromkeys(("ApiReference", "ApiReferenceReact"), _whole),
}


def _pointer(match: re.Match[str], file: str) -> Pointer:
    said = shorten(match[0], 100, placeholder=" …")
    named = bool(file) and not re.search(r"\.(?:json|ya?ml)$|://", file)
    return Pointer(match.start(), said, file, named, url=_url(file))


def _url(file: str) -> str:
    return file if "://" in file else ""
