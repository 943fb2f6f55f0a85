"""Operations: parameters, bodies, answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast, get_args

from .. import ir
from ..diagnostics import Diagnostic, Diagnostics
from ..document import Node, as_array, as_object, escape, is_array, is_object
from ..operations import Found, is_json, media_types
from ..resolve import resolve
from .links import lower_links
from .paging import infer_pages
from .prose import described, scalar_default
from .security import alternatives
from .servers import fill, lower_servers
from .types import Types
from .webhooks import lower_callbacks

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_LOCATIONS = get_args(ir.ParamIn)


class OperationLowerer:
    """Lowers one operation at a time; one that cannot be called is skipped and named."""

    def __init__(
        self,
        types: Types,
        schemas: Mapping[str, ir.Schema],
        schemes: Mapping[str, ir.Scheme],
        by_id: Mapping[str, Found],
    ) -> None:
        self._types = types
        self._schemas = schemas
        self._schemes = schemes
        self._keys = {(s.location, s.wire.lower()) for s in schemes.values() if s.wire}
        self._ids = by_id

    @property
    def _diagnostics(self) -> Diagnostics:
        return self._types.diagnostics

    def lower(self, op: Found) -> ir.Operation | None:
        self._note_duplicate(op)
        params = self._params(op)
        if params is None:
            return None
        node = op.node
        responses, errors = self._responses(op)
        operation = ir.Operation(
            method=op.method,
            path=op.path,
            id=str(node.get("operationId") or ""),
            resource=op.named.resource,
            summary=_text(node.get("summary")),
            description=_text(node.get("description")),
            deprecated=node.get("deprecated") is True,
            params=params,
            body=self._body(op),
            responses=responses,
            errors=errors,
            security=alternatives(node.get("security"), self._schemes),
            server=self._server(op),
            at=self._types.document.at(op.pointer),
            callbacks=tuple(lower_callbacks(self._types, op)),
            links=tuple(lower_links(self._types.root, op, self._ids)),
        )
        return infer_pages(operation, self._schemas)

    def _note_duplicate(self, op: Found) -> None:
        name = op.node.get("operationId")
        if not isinstance(name, str) or not name:
            return
        first = self._ids[name]
        if first is not op:
            at = self._types.document.at
            self._diagnostics.add(
                Diagnostic(
                    "duplicate-operation-id",
                    "warning",
                    f"`{name}` is the operationId of `{first.method} {first.path}` and of"
                    f" `{op.method} {op.path}`",
                    at(f"{op.pointer}/operationId"),
                    "give one of them another operationId; here both names keep more words",
                    (("the other operation", at(f"{first.pointer}/operationId")),),
                )
            )

    def _server(self, op: Found) -> str | None:
        for node in (op.node, op.item):
            if is_array(node.get("servers")) and node["servers"]:
                servers = lower_servers(
                    self._types.document, node["servers"], Diagnostics()
                )
                common = self._types.root.get("servers")
                if servers and node["servers"] != common:
                    return fill(servers[0])
        return None

    # --- parameters -------------------------------------------------------------------

    def _params(self, op: Found) -> tuple[ir.Param, ...] | None:
        found: dict[tuple[str, str], ir.Param] = {}
        shared, shared_at = op.shared
        own = op.node.get("parameters")
        lists = ((shared, shared_at), (own, f"{op.pointer}/parameters"))
        for nodes, base in lists:
            for index, node in enumerate(as_array(nodes)):
                param = self._param(node, f"{base}/{index}")
                if param is not None:
                    found[param.location, param.wire] = param
        params = list(found.values())
        return self._with_path(op, params)

    def _with_path(
        self, op: Found, params: list[ir.Param]
    ) -> tuple[ir.Param, ...] | None:
        """Path parameters in the order of the path, all of them declared and needed."""
        names = list(dict.fromkeys(_TEMPLATE.findall(op.path)))
        declared = {p.wire: p for p in params if p.location == "path"}
        for name in names:
            if name not in declared:
                self._undeclared(op, name)
                declared[name] = _path_param(name)
        for name in declared.keys() - set(names):
            self._diagnostics.warning(
                "path-parameter-unused",
                f"the path parameter `{name}` does not occur in `{op.path}`",
                self._types.document.at(op.pointer),
                f"write `{{{name}}}` where it belongs in the path; it is left out",
            )
        others = [p for p in params if p.location != "path"]
        others.sort(key=lambda p: _LOCATIONS.index(p.location))
        return (*(declared[name] for name in names), *others)

    def _undeclared(self, op: Found, name: str) -> None:
        self._diagnostics.warning(
            "path-parameter-undeclared",
            f"`{op.path}` has a parameter `{name}` that is not declared",
            self._types.document.at(op.pointer),
            "declare it under `parameters` with `in: path`; it is taken for a string",
        )

    def _param(self, node: Any, pointer: str) -> ir.Param | None:
        node, pointer = resolve(self._types.root, node, pointer)
        if not is_object(node) or not isinstance(node.get("name"), str):
            self._skip_param(pointer, "it has no name")
            return None
        wire, location = node["name"], str(node.get("in"))
        if location not in _LOCATIONS:
            self._skip_param(pointer, f"`in: {location}` is no place for one")
            return None
        if self._repeats_credential(location, wire) or not wire:
            return None
        schema, place, media = _schema_of(node, pointer)
        style = str(node.get("style") or _STYLES[location])
        explode = node.get("explode")
        text = _text(node.get("description"))
        whole = {**as_object(schema)}
        if text:
            whole["description"] = text
        return ir.Param(
            wire=wire,
            location=cast("ir.ParamIn", location),
            type=self._types.lower(schema, place),
            required=node.get("required") is True or location == "path",
            style=style,
            explode=explode if isinstance(explode, bool) else style == "form",
            allow_reserved=node.get("allowReserved") is True,
            content=media,
            description=described(whole),
            default=scalar_default(whole),
            deprecated=node.get("deprecated") is True,
        )

    def _skip_param(self, pointer: str, why: str) -> None:
        self._diagnostics.warning(
            "parameter-skipped",
            f"this parameter is left out: {why}",
            self._types.document.at(pointer),
            "see OpenAPI 3.1, section 4.8.12",
        )

    def _repeats_credential(self, location: str, wire: str) -> bool:
        """The client's credential covers it; three headers are not parameters at all."""
        if location == "header" and wire.lower() in _IGNORED_HEADERS:
            return True
        return (location, wire.lower()) in self._keys

    # --- bodies -----------------------------------------------------------------------

    def _body(self, op: Found) -> ir.Body | None:
        node, pointer = resolve(
            self._types.root, op.node.get("requestBody"), f"{op.pointer}/requestBody"
        )
        contents = media_types(node.get("content")) if is_object(node) else []
        if not contents:
            return None
        media_type, media = contents[0]
        place = f"{pointer}/content/{escape(media_type)}/schema"
        schema = media.get("schema")
        lowered = (
            self._types.lower(schema, place) if schema is not None else _raw(media_type)
        )
        return ir.Body(
            media_type=media_type if media_type != "*/*" else "application/json",
            required=node.get("required") is True,
            type=lowered,
            fields=self._body_fields(lowered, media_type),
            description=_text(node.get("description")),
            encoding=_encoding(media),
            alternatives=tuple(name for name, _ in contents[1:]),
        )

    def _body_fields(
        self, lowered: ir.Type, media_type: str
    ) -> tuple[ir.Field, ...] | None:
        """The fields of an object become arguments; `readOnly` ones leave."""
        if not (is_json(media_type) or "form" in media_type):
            return None
        target: Any = lowered
        for _ in range(20):
            if not isinstance(target, ir.Ref):
                break
            target = self._schemas.get(target.name)
            if isinstance(target, ir.Alias):
                target = target.type
        if not isinstance(target, ir.Model) or target.extra is not None:
            return None
        if target.discriminator is not None:
            return None
        return tuple(field for field in target.fields if not field.read_only)

    # --- answers ----------------------------------------------------------------------

    def _responses(
        self, op: Found
    ) -> tuple[tuple[ir.Response, ...], tuple[ir.Response, ...]]:
        """Successes and errors; `default` is an error where a success is documented."""
        listed = op.node.get("responses")
        answers = [
            self._response(
                str(status), node, f"{op.pointer}/responses/{escape(str(status))}"
            )
            for status, node in sorted(
                as_object(listed).items(),
                key=lambda i: str(i[0]),
            )
            if not str(status).startswith("x-")
        ]
        good = [a for a in answers if a.status.startswith("2")]
        bad = [a for a in answers if a.status[:1] in "45"]
        default = [a for a in answers if a.status == "default"]
        if not good and default:
            return tuple(default), tuple(bad)
        return _together(good), (*bad, *default)

    def _response(self, status: str, node: Any, pointer: str) -> ir.Response:
        node, pointer = resolve(self._types.root, node, pointer)
        if not is_object(node):
            return ir.Response(status, "", None)
        text = _text(node.get("description"))
        contents = media_types(node.get("content"))
        if not contents or status == "204":
            return ir.Response(status, "", None, text)
        media_type, media = contents[0]
        place = f"{pointer}/content/{escape(media_type)}/schema"
        schema = media.get("schema")
        if schema is None:
            return ir.Response(status, media_type, _raw(media_type), text)
        lowered = self._types.lower(schema, place)
        if not is_json(media_type):
            lowered = (
                _raw(media_type) if not _textual(media_type) else ir.Scalar("string")
            )
        return ir.Response(status, media_type, lowered, text)


def by_id(found: Iterable[Found]) -> dict[str, Found]:
    """The first operation of each operationId."""
    result: dict[str, Found] = {}
    for op in found:
        name = op.node.get("operationId")
        if isinstance(name, str) and name:
            result.setdefault(name, op)
    return result


def _together(good: list[ir.Response]) -> tuple[ir.Response, ...]:
    """Several successes are returned as one type: the union of what they hold."""
    types = list(dict.fromkeys(a.type for a in good if a.type is not None))
    if len(types) < 2 and not (types and any(a.type is None for a in good)):
        return tuple(good)
    first = next(a for a in good if a.type is not None)
    flat = [
        m for t in types for m in (t.members if isinstance(t, ir.UnionOf) else (t,))
    ]
    joined = types[0] if len(types) == 1 else ir.UnionOf(tuple(dict.fromkeys(flat)))
    if any(a.type is None for a in good) and not isinstance(joined, ir.Nullable):
        joined = ir.Nullable(joined)
    merged = ir.Response(first.status, first.media_type, joined, first.description)
    return (merged, *(a for a in good if a is not first))


def _schema_of(node: Node, pointer: str) -> tuple[Any, str, str]:
    """A parameter's schema, its place, and the media type where `content` gives it."""
    for name, media in media_types(node.get("content")):
        return media.get("schema"), f"{pointer}/content/{escape(name)}/schema", name
    return node.get("schema"), f"{pointer}/schema", ""


def _path_param(name: str) -> ir.Param:
    return ir.Param(name, "path", ir.Scalar("string"), True, "simple", False)


def _encoding(media: Node) -> dict[str, dict[str, str]] | None:
    told = media.get("encoding")
    if not is_object(told) or not told:
        return None
    return {
        str(field): {
            key: (
                str(value[key]).lower()
                if isinstance(value[key], bool)
                else str(value[key])
            )
            for key in ("contentType", "style", "explode")
            if key in value
        }
        for field, value in told.items()
        if is_object(value)
    }


def _raw(media_type: str) -> ir.Type:
    """The type of a body that no schema describes."""
    if is_json(media_type):
        return ir.Any_()
    return ir.Scalar("string" if _textual(media_type) else "binary")


def _textual(media_type: str) -> bool:
    kind = media_type.split(";")[0].strip().lower()
    return kind.startswith("text/") or kind.endswith(
        ("xml", "yaml", "javascript", "csv")
    )


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
