"""Names and modules for everything in an API: gathered first, then given in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from . import ir
from .diagnostics import Diagnostics
from .naming import class_name, identifier, pascal, reserve, snake, words
from .plan import (
    ArgumentNames,
    CredentialNames,
    OperationKey,
    OperationNames,
    Plan,
    ResourceNames,
    SchemaNames,
)
from .reach import names_in, parts
from .renaming import Renaming
from .reserved import (
    ARGUMENTS,
    CLIENT_ARGUMENTS,
    CLIENT_MEMBERS,
    FIELDS,
    INIT_NAMES,
    METHODS,
    TOP_NAMES,
)
from .verbs import Described, name_operations

if TYPE_CHECKING:
    from .pipeline import Pins, Settings

_SHARED = "shared"


def plan(
    api: ir.Api, settings: Settings, pins: Pins, diagnostics: Diagnostics
) -> tuple[Plan, dict[str, str]]:
    """The plan of an API, and the names of its operations for the manifest."""
    package, told = settings.package, Renaming(settings, diagnostics)
    operations = _operations(api, pins, told)
    schemas = _Schemas(api, told).names()
    resources = _resources(api, schemas)
    planned = Plan(
        package=package,
        resources=resources,
        operations=operations,
        schemas=schemas,
        credentials=_credentials(api, package),
        exports=_exports(schemas, resources),
        webhooks=_webhooks(api),
    )
    pinned = {
        f"{method} {path}": names.method
        for (method, path), names in sorted(operations.items())
        if (method, path) not in told.given
    }
    told.report(api)
    return planned, pinned


# --- operations ------------------------------------------------------------------------


def _operations(
    api: ir.Api, pins: Pins, told: Renaming
) -> dict[OperationKey, OperationNames]:
    everything = [op for resource in api.resources for op in resource.operations]
    named = name_operations([_described(op) for op in everything])
    result: dict[OperationKey, OperationNames] = {}
    for resource in api.resources:
        keys = {op.key for op in resource.operations}
        wanted = {
            op.key: reserve(identifier(name.words, "call"), METHODS)
            for op, name in zip(everything, named, strict=True)
            if op.key in keys
        }
        named_by_hand = {
            key: reserve(name, METHODS)
            for key, name in told.methods(resource.operations).items()
        }
        methods = _pinned(wanted, pins.operations, named_by_hand)
        for op in resource.operations:
            result[op.key] = OperationNames(methods[op.key], _arguments(op, told))
    return result


def _described(op: ir.Operation) -> Described:
    return Described(op.method, op.path, op.id, op.summary, (op.resource,))


def _pinned(
    wanted: Mapping[OperationKey, str],
    pins: Mapping[str, str],
    told: Mapping[OperationKey, str],
) -> dict[OperationKey, str]:
    """What is called by hand is called that, a pinned name stays; a newcomer that wants
    it takes another."""
    result = dict(told)
    for key in wanted:
        pinned = pins.get(f"{key[0]} {key[1]}")
        if key not in told and pinned is not None and pinned not in told.values():
            result[key] = pinned
    for key, name in wanted.items():
        if key not in result:
            result[key] = unique(name, result.values())
    return result


def unique(name: str, taken: Iterable[str]) -> str:
    """The name, with a number where it is taken: there is no better word left."""
    used = {other.lower() for other in taken}
    number, result = 2, name
    while result.lower() in used:
        result = f"{name.rstrip('_')}_{number}"
        number += 1
    return result


def _arguments(op: ir.Operation, told: Renaming) -> tuple[ArgumentNames, ...]:
    """Path, query, header, cookie, then the body; who comes later and collides takes its
    place as prefix (`body_customer_id`)."""
    wanted: list[tuple[str, str]] = [(p.location, p.wire) for p in op.params]
    if op.body is not None and op.body.fields is not None:
        wanted += [("field", field.wire) for field in op.body.fields]
    by_hand = told.arguments(op, wanted)
    taken = dict.fromkeys(reserve(name, ARGUMENTS) for name in by_hand.values())
    result: list[ArgumentNames] = []
    for kind, wire in wanted:
        name = by_hand.get((kind, wire)) or identifier(wire, "param")
        name = reserve(name, ARGUMENTS)
        if name in taken and (kind, wire) not in by_hand:
            place = "body" if kind == "field" else kind
            name = unique(f"{place}_{identifier(wire, 'param')}", taken)
        taken[name] = None
        result.append(ArgumentNames(kind, wire, name))
    if op.body is not None and op.body.fields is None:
        result.append(ArgumentNames("body", "", "body"))
    return tuple(result)


# --- resources and credentials -----------------------------------------------------------


def _resources(
    api: ir.Api, schemas: Mapping[str, SchemaNames]
) -> dict[str, ResourceNames]:
    classes = {names.name.lower() for names in schemas.values()}
    taken = [name.lower() for name in (*TOP_NAMES, *INIT_NAMES)]
    attributes: list[str] = []
    result: dict[str, ResourceNames] = {}
    for resource in api.resources:
        attribute = reserve(identifier(resource.key, "resource"), CLIENT_MEMBERS)
        attribute = unique(attribute, attributes)
        attributes.append(attribute)
        name = class_name(pascal(words(resource.key))) or "Resource"
        if name.lower() in classes or name.lower() in taken:
            name += "Resource"
        name = unique(name, taken)
        taken += [name.lower(), f"async{name}".lower()]
        result[resource.key] = ResourceNames(attribute, name, f"Async{name}")
    return result


def _credentials(api: ir.Api, package: str) -> dict[str, CredentialNames]:
    """Named by the scheme; only schemes that some operation accepts."""
    prefix = re.sub(r"\W", "_", package).upper()
    taken: list[str] = []
    result: dict[str, CredentialNames] = {}
    used = _used_schemes(api)
    for scheme in api.schemes:
        if scheme.key not in used:
            continue
        name = identifier(scheme.key, "credential")
        argument = unique(reserve(name, CLIENT_ARGUMENTS), taken)
        taken.append(argument)
        env = re.sub(r"\W", "_", f"{prefix}_{name}".upper())
        result[scheme.key] = CredentialNames(argument, env)
    return result


def _used_schemes(api: ir.Api) -> set[str]:
    """Schemes that a requirement names; all of them where no requirement is given."""
    used = {name for together in api.security for name in together}
    for resource in api.resources:
        for op in resource.operations:
            used.update(name for together in op.security or () for name in together)
    return used or {scheme.key for scheme in api.schemes}


def _webhooks(api: ir.Api) -> dict[object, str]:
    """`parse_new_pet`; `parse` alone is for whatever comes."""
    result: dict[object, str] = {}
    for webhook in api.webhooks:
        name = f"parse_{identifier(webhook.name, 'event')}"
        result[webhook.key] = unique(name, ["parse", *result.values()])
    return result


# --- schemas -----------------------------------------------------------------------------


class _Schemas:
    """Places and names of schemas: a module for each resource, `shared` for the rest."""

    def __init__(self, api: ir.Api, told: Renaming) -> None:
        self._api = api
        self._told = told
        self._below = {
            name: sorted({n for part in parts(schema) for n in names_in(part)})
            for name, schema in api.schemas.items()
        }

    def names(self) -> dict[str, SchemaNames]:
        modules = self._modules()
        classes = self._told.classes(self._api.schemas)
        taken = {name.lower() for name in classes.values()}
        for name in sorted(self._api.schemas, key=_plain_first):
            if name not in classes:
                classes[name] = _free_class(class_name(name), taken)
        result: dict[str, SchemaNames] = {}
        for name, schema in self._api.schemas.items():
            twin = None
            if isinstance(schema, ir.Model) and schema.is_argument:
                twin = _free_class(f"{classes[name]}Input", taken)
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
        stack = [name for type in types for name in names_in(type)]
        while stack:
            name = stack.pop()
            if name not in seen and name in self._below:
                seen.add(name)
                stack += self._below[name]
        return seen


def types_of(op: ir.Operation) -> Iterable[ir.Type]:
    """Every type that an operation mentions."""
    yield from (param.type for param in op.params)
    if op.body is not None:
        yield op.body.type
        yield from (field.type for field in op.body.fields or ())
    for response in (*op.responses, *op.errors):
        yield from (t for t in (response.type, response.item) if t is not None)
    if op.pages is not None:
        yield op.pages.item


def _module_names(resources: Iterable[ir.Resource]) -> dict[str, str]:
    result: dict[str, str] = {}
    for resource in resources:
        name = reserve(identifier(resource.key, "resource"), {_SHARED})
        result[resource.key] = unique(name, result.values())
    return result


def _plain_first(name: str) -> tuple[bool, str]:
    """Of two components that make one identifier, the one that is written like it keeps it."""
    return (class_name(name) != name, name)


def _free_class(name: str, taken: set[str]) -> str:
    """The name, with a number where it is taken; takes it (names differ beyond case)."""
    number, result = 2, name
    while result.lower() in taken:
        result = f"{name}{number}"
        number += 1
    taken.add(result.lower())
    return result


def field_names(model: ir.Model, told: Mapping[str, str]) -> dict[str, str]:
    """Wire name to attribute name, all different; plain names before adapted ones, and
    before them what is called by hand."""
    result = {wire: reserve(name, FIELDS) for wire, name in told.items()}
    order = sorted(model.fields, key=lambda field: field.wire != snake(field.wire))
    for field in order:
        if field.wire not in told:
            name = reserve(identifier(field.wire, "field"), FIELDS)
            result[field.wire] = unique(name, result.values())
    return {field.wire: result[field.wire] for field in model.fields}


def _exports(
    schemas: Mapping[str, SchemaNames], resources: Mapping[str, ResourceNames]
) -> dict[str, str]:
    """Schemas that the top of the package offers: all that are in nobody's way."""
    taken = {*INIT_NAMES, *(names.attribute for names in resources.values())}
    taken |= TOP_NAMES if resources else frozenset[str]()
    found: dict[str, str] = {}
    for names in schemas.values():
        for name in (names.name, names.input):
            if name and name not in taken:
                found[name] = f"models.{names.module}"
    return dict(sorted(found.items()))
