"""Names and modules of schemas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from .. import ir
from ..naming import class_name, fitting, identifier, reserve, snake, words
from ..plan import SchemaNames
from ..renaming import Renaming
from ..reserved import DEVICES, FIELDS
from .unique import Taken

_SHARED = "shared"


def plan_schemas(api: ir.Api, told: Renaming) -> dict[str, SchemaNames]:
    """By name in the document: where each schema lives and what it is called there."""
    return _Schemas(api, told).names()


class _Schemas:
    """Places and names of schemas: a module for each resource, `shared` for the rest."""

    def __init__(self, api: ir.Api, told: Renaming) -> None:
        self._api = api
        self._told = told
        self._below = {
            name: sorted({n for part in ir.parts(schema) for n in ir.names_in(part)})
            for name, schema in api.schemas.items()
        }
        for name, schema in api.schemas.items():
            if isinstance(schema, ir.Model) and schema.base in self._below:
                self._below[schema.base].append(name)  # a place of the base admits it

    def names(self) -> dict[str, SchemaNames]:
        modules = self._modules()
        classes = self._told.classes(self._api.schemas)
        taken = Taken(classes.values())
        for name in sorted(self._api.schemas, key=_plain_first):
            if name not in classes:
                classes[name] = taken.unique_class(class_name(name))
        result: dict[str, SchemaNames] = {}
        for name, schema in self._api.schemas.items():
            twin = None
            if isinstance(schema, ir.Model) and schema.is_argument:
                twin = _twin(classes[name], taken)
            fields: dict[str, str] = {}
            if isinstance(schema, ir.Model):
                fields = field_names(schema, self._told.fields(schema))
            result[name] = SchemaNames(modules[name], classes[name], fields, twin)
        return result

    def _modules(self) -> dict[str, str]:
        """What one resource alone reaches lives with it, and with it all that it needs
        and nobody else does; the rest is shared, so that imports run one way."""
        sent = (webhook.type for webhook in self._api.webhooks)
        shared = set(self._reached(sent, frozenset()))
        user: dict[str, str] = {}
        for resource in self._api.resources:
            types = (t for op in resource.operations for t in types_of(op))
            for name in self._reached(types, shared):
                if user.setdefault(name, resource.key) != resource.key:
                    shared.add(name)
        attributes = _module_names(self._api.resources)
        return {
            name: (
                attributes[user[name]]
                if name in user and name not in shared
                else _SHARED
            )
            for name in self._api.schemas
        }

    def _reached(self, types: Iterable[ir.Type], shared: Set[str]) -> list[str]:
        """What types reach, without what is shared, and all that it reaches in turn."""
        found: dict[str, None] = {}
        stack = [name for type in types for name in ir.names_in(type)]
        while stack:
            name = stack.pop()
            if name in self._below and name not in shared and name not in found:
                found[name] = None
                stack += self._below[name]
        return list(found)


def types_of(op: ir.Operation) -> Iterable[ir.Type]:
    """Every type that an operation mentions."""
    yield from (param.type for param in op.params)
    for body in op.bodies:
        yield body.type
        yield from (field.type for field in body.fields or ())
    for response in (*op.received, *op.errors):
        yield from (t for t in (response.type, response.item) if t is not None)
    if op.pages is not None:
        yield op.pages.item


def _module_names(resources: Iterable[ir.Resource]) -> dict[str, str]:
    taken = Taken()
    result: dict[str, str] = {}
    for resource in resources:
        parts = fitting(words(resource.key))
        name = reserve(identifier(parts, "resource"), {_SHARED} | DEVICES)
        result[resource.key] = taken.unique(name)
    return result


def _twin(name: str, taken: Taken) -> str:
    """The dict of a class that is sent; a component may well be called `…Input`."""
    kind = "Dict" if f"{name}Input" in taken else "Input"
    return taken.unique_class(f"{name}{kind}")


def _plain_first(name: str) -> tuple[bool, str]:
    """Of two components that make one identifier, the one that is written like it keeps it."""
    return (class_name(name) != name, name)


def field_names(model: ir.Model, told: Mapping[str, str]) -> dict[str, str]:
    """Wire name to attribute name, all different; plain names before adapted ones, and
    before them what is called by hand."""
    result = {wire: reserve(name, FIELDS) for wire, name in told.items()}
    taken = Taken(result.values())
    order = sorted(model.fields, key=lambda field: field.wire != snake(field.wire))
    for field in order:
        if field.wire not in told:
            name = reserve(identifier(field.wire, "field"), FIELDS)
            result[field.wire] = taken.unique(name)
    return {field.wire: result[field.wire] for field in model.fields}
