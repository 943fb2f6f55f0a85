"""Names of what hangs at the client: resources, credentials, readers of webhooks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .. import ir
from ..naming import class_name, fitting, identifier, pascal, reserve, words
from ..plan import CredentialNames, ResourceNames, SchemaNames
from ..reserved import (
    CLIENT_ARGUMENTS,
    CLIENT_MEMBERS,
    CLIENT_NAMES,
    DEVICES,
    INIT_NAMES,
    RESOURCE_NAMES,
    TOP_NAMES,
)
from .unique import unique, unique_class


def plan_resources(
    api: ir.Api, schemas: Mapping[str, SchemaNames]
) -> dict[str, ResourceNames]:
    """Attributes and classes by `ir.Resource.key`, all different, also from the models."""
    classes = {names.name.lower() for names in schemas.values()}
    ours = (*TOP_NAMES, *INIT_NAMES, *CLIENT_NAMES, *RESOURCE_NAMES)
    taken = {name.lower() for name in ours}
    attributes: set[str] = set()
    result: dict[str, ResourceNames] = {}
    for resource in api.resources:
        parts = fitting(words(resource.key))
        attribute = reserve(identifier(parts, "resource"), CLIENT_MEMBERS | DEVICES)
        attribute = unique(attribute, attributes)
        name = class_name(pascal(parts)) or "Resource"
        tried = (name + kind for kind in ("", "Resource", "Methods"))
        free = (each for each in tried if each.lower() not in classes | taken)
        name = unique_class(next(free, name), taken, "Async")
        result[resource.key] = ResourceNames(attribute, name, f"Async{name}")
    return result


def plan_credentials(api: ir.Api, package: str) -> dict[str, CredentialNames]:
    """Named by the scheme; only schemes that some operation accepts. A variable of the
    environment is called like its argument, so that no two credentials are read from one.
    """
    prefix = re.sub(r"\W", "_", package).upper()
    taken: set[str] = set()
    result: dict[str, CredentialNames] = {}
    used = _used_schemes(api)
    for scheme in api.schemes:
        if scheme.key not in used:
            continue
        name = reserve(identifier(scheme.key, "credential"), CLIENT_ARGUMENTS)
        argument = unique(name, taken)
        env = re.sub(r"\W", "_", f"{prefix}_{argument.rstrip('_')}".upper())
        client: list[tuple[str, str]] = []
        for word in ("client_id", "client_secret") if scheme.token_url else ():
            own = unique(word, taken)
            client.append((own, f"{prefix}_{own.upper()}"))
        result[scheme.key] = CredentialNames(argument, env, tuple(client))
    return result


def _used_schemes(api: ir.Api) -> set[str]:
    """Schemes that a requirement names; all of them where no requirement is given."""
    used = {name for together in api.security for name in together}
    for op in api.operations:
        used.update(name for together in op.security or () for name in together)
    return used or {scheme.key for scheme in api.schemes}


def plan_webhooks(api: ir.Api) -> dict[object, str]:
    """`parse_new_pet`; `parse` alone is for whatever comes."""
    taken = {"parse"}
    result: dict[object, str] = {}
    for webhook in api.webhooks:
        name = f"parse_{identifier(webhook.name, 'event')}"
        result[webhook.key] = unique(name, taken)
    return result
