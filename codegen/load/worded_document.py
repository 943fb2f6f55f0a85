"""What a page of Mintlify's says in words of its operation, as an OpenAPI document of it."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from ..document import Fragment, Node, as_array, escape, is_array, is_object
from .elements import Field
from .lax import strict
from .page import Page
from .type_words import schema, value
from .worded import Worded, worded

_PLACES = ("body", "query", "header", "cookie", "path")
"""Attributes that say where a parameter goes, and what it is called; `body` counts where
the page's own components add others."""
_NO_ARGUMENTS = frozenset(["accept", "content-type"])
"""Headers that the body and the answers tell already (OpenAPI 3.1.1, section 4.8.12.2.1)."""
_WITHOUT_BODY = frozenset(["get", "head"])
"""Methods whose content means nothing (RFC 9110, section 9.3.1): what pages call their
body is sent in the query."""
_KEY = re.compile(r"(?:x-)?(?:[\w-]+-)?api-?key$", re.I)
_COLON = re.compile(r"(?<=/):([A-Za-z_][\w-]*)")
_TEMPLATE = re.compile(r"\{([^{}/]+)\}")
_OPTIONS = re.compile(r"Available options:\s*((?:`[^`\n]+`(?:\s*,\s*)?)+)")
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
    told = worded(Page(fragment.source))
    places = document(told)[1] if told else {}
    while pointer and pointer not in places:
        pointer = pointer.rpartition("/")[0]
    return places.get(pointer, fragment.start)


def scheme(method: str, name: str = "") -> tuple[str, Node] | None:
    """The security scheme that Mintlify's word for one means, with a name for it."""
    if method in ("bearer", "basic"):
        return f"{method}Auth", {"type": "http", "scheme": method}
    if method == "key" and name:
        return name, {"type": "apiKey", "in": "header", "name": name}
    return None


class _Writer:
    def __init__(self, told: Worded) -> None:
        self.told = told
        self.server, self.path = _address(told.address)
        self.base = f"/paths/{escape(self.path)}/{told.method}"
        self.places = {self.base: told.start}
        self.schemes: Node = {}
        self.fields: list[Field] = []
        """What goes into the body."""

    def written(self) -> tuple[Node, dict[str, int]]:
        told = self.told
        operation: Node = {"summary": told.front["title"]}
        if told.front["description"]:
            operation["description"] = told.front["description"]
        operation["parameters"] = self._parameters()
        body = self._body()
        if body:
            operation["requestBody"] = body
        operation["responses"] = self._responses()
        data: Node = {"openapi": "3.1.0", "info": {"title": "", "version": ""}}
        if self.server:
            data["servers"] = [{"url": self.server}]
        data["paths"] = {self.path: {told.method: operation}}
        self._secure(data, operation)
        return data, self.places

    def _parameters(self) -> list[Node]:
        found: dict[tuple[str, str], tuple[Node, int]] = {}
        names = _TEMPLATE.findall(self.path)
        for one in self.told.params:
            place, name = _place(one, names)
            if place == "body" and self.told.method in _WITHOUT_BODY:
                place = "query"
            if place == "body":
                self.fields.append(one)
            elif name and not self._credential(one, place, name):
                found[place, name] = _parameter(one, place, name), one.start
        for name in names:
            bare: Node = {"name": name, "in": "path", "required": True}
            bare["schema"] = {"type": "string"}
            found.setdefault(("path", name), (bare, self.told.start))
        for index, (_, start) in enumerate(found.values()):
            self.places[f"{self.base}/parameters/{index}"] = start
        return [parameter for parameter, _ in found.values()]

    def _credential(self, one: Field, place: str, name: str) -> bool:
        """Whether a header is a credential, and not an argument of the operation."""
        if place != "header" or name.lower() in _NO_ARGUMENTS:
            return place == "header"
        said = " ".join([one.words, *one.attributes.values()]).lower()
        if name.lower() == "authorization":
            known = next((m for m in ("bearer", "basic") if m in said), "key")
            self.schemes |= dict(filter(None, [scheme(known, name)]))
        elif _KEY.match(name):
            self.schemes |= dict(filter(None, [scheme("key", name)]))
        else:
            return False
        return True

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
            return {}
        media = self._media()
        at = f"{self.base}/requestBody/content/{escape(media)}/schema"
        meant = self._object(self.fields, at)
        required = bool(meant.get("required"))
        return {"required": required, "content": {media: {"schema": meant}}}

    def _media(self) -> str:
        said = self.told.front["contentType"].lower()
        if "/" in said:
            return said.partition(";")[0].strip()
        files = any(one.attributes.get("type") == "file" for one in self.fields)
        return _MEDIA.get("form-data" if files and not said else said) or (
            "application/json"
        )

    def _responses(self) -> Node:
        told = self.told
        shown = [example.status for example in told.examples]
        first = next((s for s in (*shown, *told.answers) if s.startswith("2")), "200")
        statuses = dict.fromkeys(s or first for s in (*told.answers, *shown))
        return {
            status: self._response(status, status == first)
            for status in sorted({**statuses, first: None})
        }

    def _response(self, status: str, first: bool) -> Node:
        meant = (status, "") if first else (status,)
        fields = [f for word in meant for f in self.told.answers.get(word, [])]
        texts = [e.text for e in self.told.examples if e.status in meant]
        examples = [found for text in texts if (found := _parsed(text)) is not None]
        result: Node = {"description": ""}
        if not fields and not examples and (status == "204" or not first):
            return result
        media: Node = {"schema": self._answer(status, fields, examples)}
        if examples:
            media["example"] = examples[0][0]
        result["content"] = {"application/json": media}
        return result

    def _answer(
        self, status: str, fields: list[Field], examples: list[tuple[Any]]
    ) -> Node:
        """An object of the fields, or a list of such where the example is one."""
        if not fields:
            return {}
        at = f"{self.base}/responses/{status}/content/application~1json/schema"
        for (example,) in examples[:1]:
            names = {_name(one) for one in fields}
            if is_array(example) and not _lists(example, names):
                return {"type": "array"}
            if is_array(example):
                return {"type": "array", "items": self._object(fields, f"{at}/items")}
        return self._object(fields, at)

    def _object(self, fields: list[Field], at: str) -> Node:
        properties: Node = {}
        required: list[str] = []
        for one in fields:
            name = _name(one)
            if not name:
                continue
            here = f"{at}/properties/{escape(name)}"
            self.places.setdefault(here, one.start)
            properties[name] = self._schema(one, here)
            if one.says("required"):
                required.append(name)
        result: Node = {"type": "object", "properties": properties}
        return {**result, "required": required} if required else result

    def _schema(self, one: Field, at: str) -> Node:
        """The type of a field, with the fields inside, and its words."""
        meant = _typed(one)
        if one.inside and "array" in (meant.get("type"), *_types(meant)):
            meant = {**meant, "items": self._object(one.inside, f"{at}/items")}
        elif one.inside:
            inner = self._object(one.inside, at)
            null = "null" in _types(meant)
            meant = {**inner, "type": ["object", "null"]} if null else inner
        return {**meant, **_about(one, meant)}


def _types(meant: Node) -> list[Any]:
    return as_array(meant.get("type"))


def _typed(one: Field) -> Node:
    meant = schema(one.attributes.get("type", ""))
    options = _OPTIONS.search(one.words)
    if options and meant.get("type", "string") == "string" and "enum" not in meant:
        return {"type": "string", "enum": re.findall(r"`([^`\n]+)`", options[1])}
    return meant


def _about(one: Field, meant: Node) -> Node:
    """What stands beside the type: words, the default, whether it is going away."""
    result: Node = {"description": one.words} if one.words else {}
    default = one.attributes.get("default", "")
    found = value(default, meant) if default else None
    if found is not None and found in meant.get("enum", (found,)):
        result["default"] = found
    return {**result, "deprecated": True} if one.says("deprecated") else result


def _parameter(one: Field, place: str, name: str) -> Node:
    node: Node = {"name": name, "in": place}
    if one.words:
        node["description"] = one.words
    node["required"] = one.says("required") or place == "path"
    if one.says("deprecated"):
        node["deprecated"] = True
    meant = _typed(one)
    more = _about(one, meant)
    return {**node, "schema": {k: v for k, v in {**meant, **more}.items() if k in _OWN}}


_OWN = ("type", "enum", "format", "items", "anyOf", "default")


def _place(one: Field, names: list[str]) -> tuple[str, str]:
    """Where a parameter goes, and its name: in the path only where the path has it."""
    place = next((place for place in _PLACES if place in one.attributes), "")
    name = _name(one)
    if place == "path" and name not in names:
        return "query", name
    return place, name


def _name(one: Field) -> str:
    """What a field is called on the wire."""
    if one.element == "ResponseField":
        return one.attributes.get("name", "")
    said = next((place for place in _PLACES if place in one.attributes), "name")
    return one.attributes.get(said, "")


def _lists(example: list[Any], names: set[str]) -> bool:
    """Whether the fields are those of the items of an example."""
    item = example[0] if example else None
    return is_object(item) and not names.isdisjoint(item)


def _parsed(text: str) -> tuple[Any] | None:
    with suppress(ValueError, RecursionError):
        return (json.loads(strict(text)),)
    return None


def _address(said: str) -> tuple[str, str]:
    """The server, if the page says one, and the path with its parameters in braces."""
    said = said.partition("?")[0].partition("#")[0]
    server = ""
    if "://" in said:
        parts = urlsplit(said)
        server, said = f"{parts.scheme}://{parts.netloc}", parts.path
        server = "" if "{" in server or "<" in server else server
    path = "/" + said.strip("/")
    return server, _COLON.sub(r"{\1}", path)
