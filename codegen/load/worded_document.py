"""What a page in words says of an operation, as an OpenAPI document of it."""

from __future__ import annotations

import re
from functools import lru_cache

from ..addresses import split
from ..document import Fragment, Node, Source, escape
from .dotted import name_of
from .elements import Field
from .page import Page
from .schemes import asked, scheme
from .tabled import tabled
from .worded import worded
from .worded_answers import parsed, responses
from .worded_schemas import Schemas, about, typed
from .words import PLACES, TABLES, Worded

_NO_ARGUMENTS = frozenset(["accept", "content-type"])
"""Headers that the body and the answers tell already (OpenAPI 3.1.1, section 4.8.12.2.1)."""
_WITHOUT_BODY = frozenset(["get", "head"])
"""Methods whose content means nothing (RFC 9110, section 9.3.1): what pages call their
body is sent in the query."""
_COLON = re.compile(r"(?<=/):([A-Za-z_][\w-]*)")
_ANGLES = re.compile(r"<([A-Za-z_][\w-]*)>")
_BASE = re.compile(r"\{\{?\w+\}?\}(?=/)")
"""A variable for the server, as Postman has it."""
_TEMPLATE = re.compile(r"\{([^{}/]+)\}")
_MEDIA = {
    "form-data": "multipart/form-data",
    "file": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
}


def document(told: Worded) -> tuple[Node, dict[str, int]]:
    """A document of the operation, and the offset of each pointer that stands somewhere."""
    return _Writer(told).written()


def offset_of(fragment: Fragment, pointer: str) -> int:
    """The offset of the element that a pointer of the fragment was read from."""
    read = _read(fragment.source, fragment.format in TABLES)
    told = next((t for t in read if t.call.start == fragment.start), None)
    places = document(told)[1] if told else {}
    while pointer and pointer not in places:
        pointer = pointer.rpartition("/")[0]
    return places.get(pointer, fragment.start)


@lru_cache(maxsize=2)
def _read(source: Source, tables: bool) -> list[Worded]:
    """What a page says; several messages in a row are about one page."""
    return tabled(Page(source))[0] if tables else worded(Page(source))


class _Writer:
    def __init__(self, told: Worded) -> None:
        self.told = told
        self.server, self.path = _address(told.call.address)
        self.base = f"/paths/{escape(self.path)}/{told.call.method}"
        self.places = {self.base: told.call.start}
        self.schemas = Schemas(self.places, told.literal)
        self.schemes: Node = {}
        self.fields: list[Field] = []
        """What goes into the body."""

    def written(self) -> tuple[Node, dict[str, int]]:
        told = self.told
        said = {"summary": "title", "description": "description"}
        operation: Node = {k: told.front[v] for k, v in said.items() if told.front[v]}
        if told.front.get("tag"):
            operation["tags"] = [told.front["tag"]]
        operation["parameters"] = self._parameters()
        body = self._body()
        if body:
            operation["requestBody"] = body
        operation["responses"] = responses(told, self.schemas, self.base)
        data: Node = {"openapi": "3.1.0", "info": {"title": "", "version": ""}}
        if self.server:
            data["servers"] = [{"url": self.server}]
        data["paths"] = {self.path: {told.call.method: operation}}
        self._secure(data, operation)
        return data, self.places

    def _parameters(self) -> list[Node]:
        found: dict[tuple[str, str], tuple[Node, int]] = {}
        names = _TEMPLATE.findall(self.path)
        for one in self.told.params:
            place, name = _place(one, names, self.told.call.method)
            if place == "body":
                self.fields.append(one)
            elif name and not self._credential(one, place, name):
                found[place, name] = _parameter(one, place, name), one.start
        for name in names:
            bare: Node = {"name": name, "in": "path", "required": True}
            bare["schema"] = {"type": "string"}
            found.setdefault(("path", name), (bare, self.told.call.start))
        for index, (_, start) in enumerate(found.values()):
            self.places[f"{self.base}/parameters/{index}"] = start
        return [parameter for parameter, _ in found.values()]

    def _credential(self, one: Field, place: str, name: str) -> bool:
        """Whether a header is a credential, and not an argument of the operation."""
        if place != "header" or name.lower() in _NO_ARGUMENTS:
            return place == "header"
        found = asked(name, " ".join([one.words, *one.attributes.values()]))
        self.schemes |= dict(filter(None, [found]))
        return found is not None

    def _secure(self, data: Node, operation: Node) -> None:
        """Which credentials the page asks for; a site may say it for all of its pages."""
        method = (self.told.front["authMethod"] or self.told.front["auth"]).lower()
        if not self.schemes:
            self.schemes |= dict(filter(None, [scheme(method)]))
        if self.schemes:
            data["components"] = {"securitySchemes": self.schemes}
            operation["security"] = [{name: [] for name in self.schemes}]
        elif method == "none":
            operation["security"] = []

    def _body(self) -> Node:
        if not self.fields:
            return self._shown_body()
        media = self._media()
        at = f"{self.base}/requestBody/content/{escape(media)}/schema"
        meant = self.schemas.object(self.fields, at)
        required = bool(meant.get("required"))
        return {"required": required, "content": {media: {"schema": meant}}}

    def _shown_body(self) -> Node:
        """A body that the page only shows: anything, with what it shows as the example."""
        texts = [example.text for example in self.told.sends]
        if not texts or self.told.call.method in _WITHOUT_BODY:
            return {}
        found = parsed(texts[0])
        media = {"schema": Node(), **({"example": found[0]} if found else {})}
        return {"content": {"application/json": media}}

    def _media(self) -> str:
        said = self.told.front["contentType"].lower()
        if "/" in said:
            return said.partition(";")[0].strip()
        files = any(one.attributes.get("type") == "file" for one in self.fields)
        return _MEDIA.get("form-data" if files and not said else said) or (
            "application/json"
        )


def _parameter(one: Field, place: str, name: str) -> Node:
    node: Node = {"name": name, "in": place}
    if one.words:
        node["description"] = one.words
    node["required"] = one.says("required") or place == "path"
    if one.says("deprecated"):
        node["deprecated"] = True
    meant = typed(one)
    if place == "path" and not meant:
        meant = {"type": "string"}
    more = about(one, meant)
    return {**node, "schema": {k: v for k, v in {**meant, **more}.items() if k in _OWN}}


_OWN = ("type", "enum", "format", "items", "anyOf", "default")


def _place(one: Field, names: list[str], method: str) -> tuple[str, str]:
    """Where a parameter goes, and its name: in the path only where the path has it."""
    place = next((place for place in PLACES if place in one.attributes), "")
    name = name_of(one)
    if not place:
        place = "path" if name in names else "body"
    if place == "path" and name not in names:
        place = "query"
    return ("query" if place == "body" and method in _WITHOUT_BODY else place), name


def _address(said: str) -> tuple[str, str]:
    """The server, if the page says one, and the path with its parameters in braces."""
    said = _BASE.sub("", said, count=1) if said[:1] == "{" else said
    said = said.partition("?")[0].partition("#")[0]
    server = ""
    if "://" in said:
        parts = split(said)
        server, said = f"{parts.scheme}://{parts.netloc}", parts.path
        server = "" if "{" in server or "<" in server else server
    path = "/" + _ANGLES.sub(r"{\1}", said.lstrip("/"))
    return server, _COLON.sub(r"{\1}", path)
