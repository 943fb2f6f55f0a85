"""Arguments for one operation, drawn from its document, and what they must become."""

from __future__ import annotations

import datetime
import importlib
import uuid
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random
from typing import Any, Literal

from codegen import ir
from codegen.document import Node, as_object, escape
from codegen.media_types import is_json
from codegen.pipeline import Build

from .checked import Checked
from .documents import Place, followed
from .sampling import Amount
from .texts import Formatted
from .wire import Wanted

Way = Literal["plain", "typed", "models"]
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_AVOID = {"path": "dots", "header": "latin|,", "query": "", "cookie": ""}
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


@dataclass
class Given:
    """The arguments of a call, and what the wire must hold then."""

    positional: list[Any] = field(default_factory=list[Any])
    named: dict[str, Any] = field(default_factory=dict[str, Any])
    wanted: list[Wanted] = field(default_factory=list[Wanted])
    body: Any = ...
    media_type: str = ""
    encoding: Node = field(default_factory=dict[str, Any])
    invalid: list[str] = field(default_factory=list[str])
    """What could not be drawn as its schema says: the judge is not asked about it."""
    nameless: bool = False
    """Whether the body is a form whose schema is no object: nobody can judge its fields."""
    impossible: bool = False
    """Whether no body could be drawn where arguments need one: nothing can be called."""
    unknown: list[str] = field(default_factory=list[str])
    """Parameters that no argument stands for."""


@dataclass
class Asker:
    """Makes arguments for one operation of a build."""

    build: Build
    package: str
    checked: Checked
    place: Place
    operation: ir.Operation

    def given(self, random: Random, amount: Amount, way: Way, nasty: bool) -> Given:
        """Arguments: `amount` of them, as JSON has them, as Python has, or as models."""
        result = Given()
        names = self.build.plan.operations[self.operation.key].arguments
        by_wire = {(str(n.kind), n.wire): n.name for n in names}
        order = {(str(n.kind), n.wire): index for index, n in enumerate(names)}
        positional: dict[int, Any] = {}
        for param, pointer in self.place.parameters:
            key = (str(param.get("in")), param["name"])
            if key[0] == "querystring":
                self._querystring(
                    param["name"], pointer, by_wire, random, amount, way, result
                )
                continue
            if key not in by_wire:
                if not self._is_covered(param):
                    result.unknown.append(f"{key[0]} parameter {key[1]}")
                continue
            wanted = self._param(param, pointer, random, amount, nasty, result)
            result.wanted.append(wanted)
            argument = _typed(wanted.value, way)
            if key[0] == "path":
                positional[order[key]] = argument
            elif wanted.value is not None:
                result.named[by_wire[key]] = argument
        for name in names:  # a path parameter that nobody declared
            if name.kind == "path" and order[name.kind, name.wire] not in positional:
                positional[order[name.kind, name.wire]] = "a b"
                wanted = Wanted(name.wire, "path", "simple", False, "a b")
                result.wanted.append(wanted)
        result.positional = [positional[index] for index in sorted(positional)]
        self._body(by_wire, random, amount, way, nasty, result)
        return result

    def _querystring(
        self,
        name: str,
        pointer: str,
        by_wire: dict[tuple[str, str], str],
        random: Random,
        amount: Amount,
        way: Way,
        result: Given,
    ) -> None:
        """The whole query (OpenAPI 3.2): of a form, an argument for each field."""
        value, why = self.checked.draw(
            pointer, random, amount, nulls=False, extras=False
        )
        if ("query", name) in by_wire:
            json = "/content/application~1json" in pointer
            result.wanted.append(Wanted(name, "query", "whole", False, value, json))
            result.named[by_wire["query", name]] = _typed(value, way)
            return
        if why or not isinstance(value, dict):
            result.invalid.append(f"querystring: {why}")
            return
        for wire, part in value.items():
            result.wanted.append(Wanted(wire, "query", "form", True, part))
            result.named[by_wire["query", wire]] = _typed(part, way)

    def _is_covered(self, param: Node) -> bool:
        """A credential of the client says it, or HTTP itself."""
        place, name = str(param.get("in")), param["name"].lower()
        if place == "header" and name in ("accept", "content-type", "authorization"):
            return name != "authorization" or bool(self.build.api.schemes)
        schemes = {s.key: (s.location, s.wire.lower()) for s in self.build.api.schemes}
        security = self.operation.security
        told = self.build.api.security if security is None else security
        names = [name for together in told for name in together] or schemes
        return (place, name) in {schemes[key] for key in names if key in schemes}

    def _param(
        self,
        param: Node,
        pointer: str,
        random: Random,
        amount: Amount,
        nasty: bool,
        result: Given,
    ) -> Wanted:
        place = str(param["in"])
        style = str(param.get("style") or _STYLES[place])
        explode = param.get("explode")
        explode = explode if isinstance(explode, bool) else style == "form"
        needed = place == "path" or param.get("required") is True
        skip = random.random() < 0.5 if amount == "some" else amount == "required"
        value: Any = None
        if needed or not skip:
            avoid = _AVOID[place]
            if not (style == "form" and explode):
                avoid = avoid.rpartition("|")[0] + "|" + _unsplit(style, place)
            value, why = self.checked.draw(
                pointer, random, "all", nasty=nasty, nulls=False, avoid=avoid or "|"
            )
            if why:
                result.invalid.append(f"{place} parameter {param['name']}: {why}")
            if needed and value in ([], {}, "", None):  # which no style can say
                value = {"k": "v"} if value == {} else ["x"] if value == [] else "x"
        return Wanted(
            param["name"],
            place,
            style,
            explode,
            value,
            json="content" in param,
            reserved=param.get("allowReserved") is True,
        )

    # --- bodies -----------------------------------------------------------------------

    def _body(
        self,
        by_wire: dict[tuple[str, str], str],
        random: Random,
        amount: Amount,
        way: Way,
        nasty: bool,
        result: Given,
    ) -> None:
        body = self.operation.body
        # An argument that a field requires is asked for, also where the body is not.
        needed = body and (body.required or any(f.required for f in body.fields or ()))
        if body is None or (not needed and amount == "required"):
            return
        node, pointer = followed(self.checked.root, f"{self.place.pointer}/requestBody")
        contents = as_object(node.get("content"))
        kind = body.media_type if body.media_type in contents else "*/*"
        media, media_pointer = followed(
            self.checked.root, f"{pointer}/content/{escape(kind)}"
        )
        result.media_type, result.encoding = body.media_type, as_object(
            media.get("encoding")
        )
        where = f"{media_pointer}/schema" if "schema" in media else ""
        value, why = self.checked.draw(
            where,
            random,
            amount,
            nasty=nasty,
            nulls=is_json(body.media_type),
            extras=body.fields is None,
            avoid="" if is_json(body.media_type) else "|",
        )
        if why:
            result.invalid.append(f"body: {why}")
        if not _structured(body.media_type):
            value = self._content(body, value)
            result.body = result.named["body"] = value
            return
        if not is_json(body.media_type) and not isinstance(value, dict):
            value, result.nameless = {"part": "a b"}, True
        if body.media_type.startswith("multipart/") and isinstance(value, dict):
            value = {k: _files(v) for k, v in value.items() if v is not None}
        if body.fields is not None and not isinstance(value, dict):
            result.impossible = True
        elif body.fields is None:
            result.named["body"] = self._argument(body.type, value, way)
        else:
            self._fields(body.fields, value, by_wire, way, result)
        result.body = value
        if value == {} and not body.required and body.fields is not None:
            result.body = ...

    def _fields(
        self,
        fields: tuple[ir.Field, ...],
        value: Any,
        by_wire: dict[tuple[str, str], str],
        way: Way,
        result: Given,
    ) -> None:
        types = {field.wire: field.type for field in fields}
        for wire, part in value.items():
            if wire not in types:
                result.unknown.append(f"field {wire}")
                continue
            result.named[by_wire["field", wire]] = self._argument(
                types[wire], part, way
            )

    def _content(self, body: ir.Body, value: Any) -> Any:
        if isinstance(value, Formatted) and value.format in ("binary", "byte"):
            return value.encode()
        text = isinstance(body.type, ir.Scalar) and body.type.kind == "string"
        if "xml" in body.media_type:
            return "text ü" if text else "<a>ü</a>".encode()
        if isinstance(value, str):
            return str(value) if text else value.encode()
        return "<a>ü</a>" if text else b"\x00\xff\r\n--binary"

    def _argument(self, type: ir.Type, value: Any, way: Way) -> Any:
        if way == "models":
            return self._model(type, value)
        return _typed(value, way)

    def _model(self, type: ir.Type, value: Any) -> Any:
        """A value as the caller has it who got it from the API: an object of its class."""
        schemas = self.build.api.schemas
        while isinstance(type, ir.Nullable):
            type = type.type
        if isinstance(type, ir.Ref):
            schema = schemas.get(type.name)
            if isinstance(schema, ir.Alias):
                return self._model(schema.type, value)
            if isinstance(schema, ir.Model) and isinstance(value, dict):
                return self._class(type.name).model_validate(_typed(value, "typed"))
        if isinstance(type, ir.ListOf) and isinstance(value, list):
            return [self._model(type.item, item) for item in value]
        return _typed(value, "typed")

    def _class(self, name: str) -> Any:
        names = self.build.plan.schemas[name]
        module = importlib.import_module(f"{self.package}.models.{names.module}")
        return getattr(module, names.name)


def _structured(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return is_json(kind) or "form" in kind or kind.startswith("multipart/")


def _unsplit(style: str, place: str) -> str:
    """What a value must not hold because the judges cannot tell it from what separates."""
    return _DELIMITERS.get(style, "") + ",.;=" if place != "header" else ",="


def _files(value: Any) -> Any:
    """What is a file in a multipart body."""
    if isinstance(value, list):
        return [_files(item) for item in value]
    if isinstance(value, Formatted) and value.format == "binary":
        return b"\x89PNG\r\n" + value.encode()
    return value


_TYPES: dict[str, Callable[[str], Any]] = {
    "date": datetime.date.fromisoformat,
    "date-time": datetime.datetime.fromisoformat,
    "time": datetime.time.fromisoformat,
    "uuid": uuid.UUID,
    "byte": b64decode,
    "decimal": Decimal,
}


def _typed(value: Any, way: Way) -> Any:
    """A value as Python has it: dates, UUIDs, bytes."""
    if way == "plain":
        return _untyped(value)
    if isinstance(value, dict):
        return {key: _typed(part, way) for key, part in value.items()}
    if isinstance(value, list):
        return [_typed(item, way) for item in value]
    if isinstance(value, Formatted):
        make = _TYPES.get(value.format)
        return make(str(value)) if make else str(value)
    return value


def _untyped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _untyped(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_untyped(item) for item in value]
    return str(value) if isinstance(value, str) else value
