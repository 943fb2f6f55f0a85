"""`openapi-core` as the judge of one operation, with what it is blind to mended.

Its own document for each operation, so that a judgement costs the same in large documents.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from openapi_core import Config, OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from werkzeug.datastructures import MultiDict

from codegen.document import Node, as_object, escape, is_array, is_object
from codegen.media_types import is_json

from ..e2e.server import Answer, Request
from .documents import Place, followed, target

_TIME = r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
_FORM, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


class Judge:
    """Knows one operation of a merged document, as requests and as answers see it."""

    def __init__(
        self, asked: Node, answered: Node, place: Place, base_url: str
    ) -> None:
        self.base_url = base_url
        self.asked = _api(_only(asked, place, base_url))
        self.answered = _api(_only(answered, place, base_url))
        self.place, self.root = place, asked

    @cached_property
    def blind(self) -> OpenAPI:
        """Does not look at what is in the path."""
        params = [
            ({**param, "schema": {}} if param.get("in") == "path" else param, pointer)
            for param, pointer in self.place.parameters
        ]
        place = replace(self.place, parameters=tuple(params))
        return _api(_only(self.root, place, self.base_url))

    def both(self, request: Request, answer: Answer) -> None:
        """Raises what is wrong with a request or with its answer."""
        self.request(request)
        self.response(request, answer)

    def request(self, request: Request) -> None:
        """Raises what is wrong with a request."""
        blind = "%2F" in request.path  # which openapi-core does not decode
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # about kinds of credentials it cannot judge
            api = self.blind if blind else self.asked
            api.validate_request(self._seen(request))

    def response(self, request: Request, answer: Answer) -> None:
        """Raises what is wrong with an answer."""
        kind = answer.media_type if answer.body else ""
        said = MockResponse(
            answer.body, answer.status, headers=answer.headers, content_type=kind
        )
        self.answered.validate_response(self._seen(request), said)

    def _seen(self, request: Request) -> Any:
        cookies = [
            c.partition("=")[::2] for c in (request.header("Cookie") or "").split("; ")
        ]
        return MockRequest(
            "/".join(self.base_url.split("/")[:3]),
            request.method,
            _readable(request.path),
            args=MultiDict(request.query),
            headers=dict(request.headers),
            cookies=dict(cookies),
            data=request.body,
            content_type=request.header("Content-Type") or "",
        )


def _readable(path: str) -> str:
    """openapi-core does not decode what it finds in a path; what would end a segment is
    another character of the same length there."""
    for code, instead in (("%2F", "∕"), ("%3F", "？"), ("%23", "＃")):
        path = path.replace(code, instead)
    return unquote(path)


def _api(document: Node) -> OpenAPI:
    """Every JSON media type is read as JSON, not only the two that openapi-core knows."""
    (item,) = document["paths"].values()
    (node,) = item.values()
    holders = [node.get("requestBody", {}), *node["responses"].values()]
    kinds = {kind for holder in holders for kind in as_object(holder.get("content"))}
    readers: dict[str, Callable[[bytes], Any]] = {
        kind.partition(";")[0]: _read for kind in kinds if is_json(kind)
    }
    config = Config(
        spec_validator_cls=None,  # type: ignore[arg-type]
        extra_media_type_deserializers=readers,
        extra_format_validators={"time": _is_time},
    )
    return OpenAPI.from_dict(document, config)


def _read(body: bytes, **_parameters: str) -> Any:
    return json.loads(body)


def _is_time(value: Any) -> bool:
    """RFC 3339, section 5.6; openapi-core's own knows no offset."""
    return not isinstance(value, str) or bool(re.fullmatch(_TIME, value))


def _only(root: Node, place: Place, base_url: str) -> Node:
    """The document with this one operation, at the server under test."""
    node = dict(followed(root, place.pointer)[0])
    node.pop("servers", None)
    node["parameters"] = [
        seen
        for param, _ in place.parameters
        if (seen := _param(root, param)) is not None
    ]
    if "requestBody" in node:
        node["requestBody"] = _contents(root, f"{place.pointer}/requestBody")
    node["responses"] = {
        str(status): _contents(root, f"{place.pointer}/responses/{escape(str(status))}")
        for status in as_object(node.get("responses"))
    }
    kept = ("openapi", "info", "components", "security")
    return _known_security(
        {
            **{key: root[key] for key in kept if key in root},
            "servers": [{"url": base_url}],
            "paths": {place.path: {place.method.lower(): node}},
        },
        node,
    )


def _known_security(document: Node, node: Node) -> Node:
    """openapi-core knows no mutualTLS, and no scheme that is not in lower case."""
    components = as_object(document.get("components"))
    schemes = {
        name: (
            {**scheme, "scheme": str(scheme["scheme"]).lower()}
            if "scheme" in scheme
            else scheme
        )
        for name, scheme in as_object(components.get("securitySchemes")).items()
    }
    for holder in (document, node):
        if is_array(holder.get("security")):
            kept = [
                each
                for each in holder["security"]
                if all(map(_is_known(schemes), each))
            ]
            holder["security"] = kept or [{}]
    return {**document, "components": {**components, "securitySchemes": schemes}}


def _is_known(schemes: Node) -> Callable[[str], bool]:
    kinds = ("http", "apiKey", "oauth2", "openIdConnect")
    return lambda name: as_object(schemes.get(name)).get("type") in kinds


def _contents(root: Node, pointer: str) -> Node:
    """A body or an answer; of what openapi-core cannot read (XML, files) only the type."""
    found, pointer = followed(root, pointer)
    node = dict(found)
    if node.get("content") == {}:  # openapi-core takes it for "there must be some"
        del node["content"]
    if is_object(node.get("headers")):
        headers = {
            name: followed(root, f"{pointer}/headers/{escape(name)}")[0]
            for name in node["headers"]
        }
        node["headers"] = {
            name: _param(root, {"in": "header", **h}) or {}
            for name, h in headers.items()
        }
        for header in node["headers"].values():
            header.pop("in", None)
    if is_object(node.get("content")):
        node["content"] = {
            kind: _media(root, kind, media) for kind, media in node["content"].items()
        }
    return node


def _media(root: Node, kind: str, media: Any) -> Any:
    base = kind.partition(";")[0].strip().lower()
    if not is_object(as_object(media).get("schema", {})):
        return {}  # `schema: true`, which openapi-core does not know
    if is_json(base) or base == "text/plain":
        return media
    if base in (_FORM, _MULTIPART):
        return (
            _names(root, media) if base == _MULTIPART or "encoding" in media else media
        )
    return {}


def _names(root: Node, media: Any) -> Node:
    """Of a form with files or styles only which fields there are: openapi-core takes its
    parts for bytes where they have no type."""
    node = as_object(target(root, as_object(media).get("schema", {})))
    fields: Node = {name: {} for name in as_object(node.get("properties"))}
    kept = {
        k: v
        for k, v in node.items()
        if k in ("type", "required", "additionalProperties")
    }
    return {"schema": {**kept, "properties": fields} if fields else {}}


def _param(root: Node, param: Node) -> Node | None:
    """A parameter as far as openapi-core reads it.

    Not at all: labels and matrices, objects that are spread over the query, spaces between
    items (which it looks for undecoded), names with brackets, whole queries.
    """
    if "schema" not in param:
        unknown = param.get("in") in ("cookie", "querystring")
        readable = is_json(_content(param)) and not unknown
        return param if param.get("in") == "path" or readable else None
    schema, style = without_null(param["schema"]), param.get("style", "form")
    if param.get("in") == "path" and style in ("label", "matrix"):
        return {**param, "style": "simple", "explode": False, "schema": {}}
    if param.get("in") in ("query", "cookie"):
        if style.endswith("Delimited") and param.get("explode") is True:
            param, style = {**param, "style": "form"}, "form"  # the same, by the tables
        if style in ("spaceDelimited", "deepObject") or "[" in param["name"]:
            return None
        if not _is_flat(root, schema):
            return None
    return {**param, "schema": schema}


def _content(param: Node) -> str:
    return next(iter(as_object(param.get("content"))), "")


def _is_flat(root: Node, schema: Any, depth: int = 0) -> bool:
    """Whether a schema is of a scalar or of a list of them."""
    node = as_object(target(root, schema))
    if depth > 4 or node.keys() & {"allOf", "oneOf", "anyOf", "properties"}:
        return False
    if node.get("type") == "array":
        return _is_flat(root, node.get("items"), depth + 1)
    return (
        node.get("type") in ("string", "integer", "number", "boolean") or "enum" in node
    )


def without_null(schema: Any) -> Any:
    """openapi-core raises on parameters of type `[x, "null"]`; null is never sent there."""
    if not is_object(schema):
        return schema
    result = dict(schema)
    if is_array(result.get("type")):
        types = [word for word in result["type"] if word != "null"]
        result["type"] = types[0] if len(types) == 1 else types
    if is_array(result.get("enum")):
        result["enum"] = [value for value in result["enum"] if value is not None]
    for key in ("anyOf", "oneOf"):
        if is_array(result.get(key)):
            members = [m for m in result[key] if as_object(m).get("type") != "null"]
            result[key] = [without_null(member) for member in members]
            if len(members) == 1:
                result = {**result.pop(key)[0], **result}
    return result
