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
from .unique import Taken


def plan_resources(
    api: ir.Api, schemas: Mapping[str, SchemaNames]
) -> dict[str, ResourceNames]:
    """Attributes and classes by `ir.Resource.key`, all different, also from the models."""
    classes = {names.name.lower() for names in schemas.values()}
    ours = (*TOP_NAMES, *INIT_NAMES, *CLIENT_NAMES, *RESOURCE_NAMES)
    taken, attributes = Taken(ours), Taken()
    result: dict[str, ResourceNames] = {}
    for resource in api.resources:
        parts = fitting(words(resource.key))
        attribute = reserve(identifier(parts, "resource"), CLIENT_MEMBERS | DEVICES)
        attribute = attributes.unique(attribute)
        name = class_name(pascal(parts)) or "Resource"
        tried = (name + kind for kind in ("", "Resource", "Methods"))
        free = (n for n in tried if n.lower() not in classes and n not in taken)
        name = taken.unique_class(next(free, name), "Async")
        result[resource.key] = ResourceNames(attribute, name, f"Async{name}")
    return result


def plan_credentials(api: ir.Api, package: str) -> dict[str, CredentialNames]:
    """Named by the scheme; only schemes that some operation accepts. A variable of the
    environment is called like its argument, so that no two credentials are read from one.
    """
    prefix = re.sub(r"\W", "_", package).upper()
    taken = Taken()
    result: dict[str, CredentialNames] = {}
    used = _used_schemes(api)
    for scheme in api.schemes:
        if scheme.key not in used:
            continue
        name = reserve(identifier(scheme.key, "credential"), CLIENT_ARGUMENTS)
        argument = taken.unique(name)
        env = re.sub(r"\W", "_", f"{prefix}_{argument.rstrip('_')}".upper())
        client: list[tuple[str, str]] = []
        for word in ("client_id", "client_secret") if scheme.token_url else ():
            own = taken.unique(word)
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
    taken = Taken(["parse"])
    result: dict[object, str] = {}
    for webhook in api.webhooks:
        name = f"parse_{identifier(webhook.name, 'event')}"
        result[webhook.key] = taken.unique(name)
    return result
