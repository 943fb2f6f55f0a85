"""Parameters of an operation (OpenAPI 3.1, section 4.8.12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast, get_args

from msgspec.structs import replace

from .. import ir
from ..diagnostics import Diagnostics
from ..document import Node, as_array, as_object, escape, is_object
from ..media_types import FORM, is_json
from ..operations import Found, media_types
from ..resolve import resolve
from ..schemas import kinds_of
from .credentials import Credentials, Keys
from .objects import Objects
from .path_params import PathParams
from .prose import default_of, described, limits, text_of
from .types import Types

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_LOCATIONS = get_args(ir.ParamIn)


class ParamLowerer:
    """Lowers parameters; one that has no place is skipped and named."""

    def __init__(self, types: Types, credentials: Credentials) -> None:
        self._types = types
        self._credentials = credentials

    @property
    def _diagnostics(self) -> Diagnostics:
        return self._types.diagnostics

    def lower(self, op: Found) -> tuple[ir.Param, ...]:
        shared, keys = op.shared, self._credentials.covered(op)
        own = op.node.get("parameters"), f"{op.pointer}/parameters"
        found = self._listed(*shared, keys) | self._listed(*own, keys)
        listed = list(found.values())
        path = [param for param in listed if param.location == "path"]
        path, query = PathParams(self._types, op).lower(path, found.keys())
        others = [*query, *(param for param in listed if param.location != "path")]
        return (*path, *sorted(others, key=lambda p: _LOCATIONS.index(p.location)))

    def _listed(
        self, nodes: Any, base: str, keys: Keys
    ) -> dict[tuple[str, str], ir.Param]:
        """The parameters of one list, by where they go and their names there."""
        found: dict[tuple[str, str], ir.Param] = {}
        for index, node in enumerate(as_array(nodes)):
            for param in self._lowered(node, f"{base}/{index}", keys):
                header = param.location == "header"  # `X-Id` and `x-id` are one
                key = param.location, param.wire.lower() if header else param.wire
                if found.get(key, param) != param:
                    self._twice(param, f"{base}/{index}")
                found[key] = param
        return found

    def _twice(self, param: ir.Param, pointer: str) -> None:
        """A list has one parameter of a place and a name (OpenAPI 3.1.1, 4.8.8.1)."""
        self._diagnostics.warning(
            "parameter-twice",
            f"the {param.location} parameter `{param.wire}` stands above, too, and differs",
            self._types.document.at(pointer),
            "leave one of them out; the last one counts",
        )

    def _lowered(self, node: Any, pointer: str, keys: Keys) -> Iterator[ir.Param]:
        node, pointer = resolve(self._types.root, node, pointer)
        location = str(as_object(node).get("in"))
        if location == "querystring":
            yield from self._querystring(as_object(node), pointer)
        elif is_object(node) and node.keys() <= {"description"}:
            pass  # it referred to nothing, which is told where it did
        elif not is_object(node) or not isinstance(node.get("name"), str):
            self._skip_param(pointer, "it has no name", "give it a `name`")
        elif location not in _LOCATIONS:
            why = f"`in: {location}` is no place for one"
            self._skip_param(pointer, why, "write path, query, header or cookie")
        elif node["name"] and (location, node["name"].lower()) not in keys:
            yield self._param(node, cast("ir.ParamIn", location), pointer)

    def _querystring(self, node: Node, pointer: str) -> Iterator[ir.Param]:
        """The whole query (OpenAPI 3.2, section 4.12.1). Of a form there is a parameter
        for each field, which is the same on the wire."""
        schema, place, media = _schema_of(node, pointer)
        shape, inner = self._types.node(schema, place)
        form = media in ("", FORM)
        fields = Objects(self._types).fields(shape, inner) if form else {}
        if not (form or is_json(media) or "string" in kinds_of(shape)):
            why = f"`{media}` is no way to write a whole query"
            help = f"write `{FORM}` or `application/json`, whichever the API takes"
            self._skip_param(pointer, why, help)
        elif not fields:
            named = {**node, "name": str(node.get("name") or "query")}
            styled = {**named, "style": "form" if form else "whole"}
            found = self._param(styled, "query", pointer)
            yield replace(found, content="") if form else found
        for field in fields.values():
            yield ir.Param(
                wire=field.wire,
                location="query",
                type=field.type,
                required=field.required and node.get("required") is True,
                style="form",
                explode=True,
                description=field.description,
                default=field.default,
                deprecated=field.deprecated,
                limits=field.limits,
            )

    def _param(self, node: Node, location: ir.ParamIn, pointer: str) -> ir.Param:
        schema, place, media = _schema_of(node, pointer)
        style = str(node.get("style") or _STYLES[location])
        style = "form" if style == "cookie" and location != "cookie" else style
        explode = node.get("explode")
        text = text_of(node.get("description"))
        whole = {**as_object(schema)}
        if text:
            whole["description"] = text
        return ir.Param(
            wire=node["name"],
            location=location,
            type=self._types.lower(schema, place),
            required=node.get("required") is True or location == "path",
            style=style,
            explode=(
                explode if isinstance(explode, bool) else style in ("form", "cookie")
            ),
            allow_reserved=node.get("allowReserved") is True,
            content=media,
            description=described(whole),
            default=default_of(whole),
            deprecated=node.get("deprecated") is True,
            limits=limits({**self._types.node(schema, place)[0], **whole}),
        )

    def _skip_param(self, pointer: str, why: str, help: str) -> None:
        self._diagnostics.warning(
            "parameter-skipped",
            f"this parameter is left out: {why}",
            self._types.document.at(pointer),
            help,
        )


def _schema_of(node: Node, pointer: str) -> tuple[Any, str, str]:
    """A parameter's schema, its place, and the media type where `content` gives it."""
    for name, media in media_types(node.get("content")):
        return media.get("schema"), f"{pointer}/content/{escape(name)}/schema", name
    return node.get("schema"), f"{pointer}/schema", ""
