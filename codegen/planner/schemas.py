"""Names and modules of schemas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import ir
from ..naming import class_name, fitting, identifier, reserve, snake, words
from ..plan import SchemaNames
from ..renaming import Renaming
from ..reserved import DEVICES, FIELDS
from .unique import unique, unique_class

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
        taken = {name.lower() for name in classes.values()}
        for name in sorted(self._api.schemas, key=_plain_first):
            if name not in classes:
                classes[name] = unique_class(class_name(name), taken)
        result: dict[str, SchemaNames] = {}
        for name, schema in self._api.schemas.items():
            twin = None
            if isinstance(schema, ir.Model) and schema.is_argument:
                twin = unique_class(f"{classes[name]}Input", taken)
            fields: dict[str, str] = {}
            if isinstance(schema, ir.Model):
                fields = field_names(schema, self._told.fields(schema))
            result[name] = SchemaNames(modules[name], classes[name], fields, twin)
        return result

    def _modules(self) -> dict[str, str]:
        """What one resource alone reaches lives with it, and with it all that it needs
        and nobody else does; the rest is shared, so that imports run one way."""
        users: dict[str, set[str]] = {name: set() for name in self._api.schemas}
        for resource in self._api.resources:
            types = (t for op in resource.operations for t in types_of(op))
            for name in self._reached(types):
                users[name].add(resource.key)
        sent = self._reached(webhook.type for webhook in self._api.webhooks)
        shared = {
            name for name, keys in users.items() if len(keys) != 1 or name in sent
        }
        modules: dict[str, str] = {}
        attributes = _module_names(self._api.resources)
        for name, keys in users.items():
            modules[name] = _SHARED if name in shared else attributes[next(iter(keys))]
        return modules

    def _reached(self, types: Iterable[ir.Type]) -> set[str]:
        seen: set[str] = set()
        stack = [name for type in types for name in ir.names_in(type)]
        while stack:
            name = stack.pop()
            if name not in seen and name in self._below:
                seen.add(name)
                stack += self._below[name]
        return seen


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
    taken: set[str] = set()
    result: dict[str, str] = {}
    for resource in resources:
        parts = fitting(words(resource.key))
        name = reserve(identifier(parts, "resource"), {_SHARED} | DEVICES)
        result[resource.key] = unique(name, taken)
    return result


def _plain_first(name: str) -> tuple[bool, str]:
    """Of two components that make one identifier, the one that is written like it keeps it."""
    return (class_name(name) != name, name)


def field_names(model: ir.Model, told: Mapping[str, str]) -> dict[str, str]:
    """Wire name to attribute name, all different; plain names before adapted ones, and
    before them what is called by hand."""
    result = {wire: reserve(name, FIELDS) for wire, name in told.items()}
    taken = {name.lower() for name in result.values()}
    order = sorted(model.fields, key=lambda field: field.wire != snake(field.wire))
    for field in order:
        if field.wire not in told:
            name = reserve(identifier(field.wire, "field"), FIELDS)
            result[field.wire] = unique(name, taken)
    return {field.wire: result[field.wire] for field in model.fields}
