"""From the normalized document to the API in our own terms.

The only stage that reads keywords of JSON Schema and OpenAPI. What cannot be understood
is skipped in the smallest unit, and named.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from .. import ir
from ..diagnostics import Diagnostics
from ..document import Document, as_object
from ..operations import operations
from ..reach import with_directions
from .answers import note_fixed
from .bodies import with_fields
from .credentials import Credentials
from .operation import OperationLowerer, by_id
from .resources import resources_of
from .same_paths import note_same_paths
from .schemas import lower_schemas
from .security import alternatives, check_requirements, lower_schemes, scopes_of
from .servers import lower_servers
from .tagging import with_tags
from .told import Told
from .types import Types
from .webhooks import lower_webhooks

if TYPE_CHECKING:
    from ..settings import Settings


def lower(document: Document, settings: Settings, diagnostics: Diagnostics) -> ir.Api:
    """The API of a normalized document; every schema of it is one that is reached."""
    data = document.data
    types = Types(document, diagnostics)
    schemas = lower_schemas(types)
    schemes = lower_schemes(document, diagnostics)
    told = Told(schemas, settings, diagnostics)
    found = operations(document)
    check_requirements(document, found, diagnostics)
    note_same_paths(document, found, diagnostics)
    credentials = Credentials(data, schemes, found)
    lowerer = OperationLowerer(types, schemas, credentials, by_id(found))
    lowered = [(op, told.apply(lowerer.lower(op))) for op in found]
    told.report()
    for _, operation in lowered:
        note_fixed(operation, diagnostics)
    resources = resources_of(lowered, data.get("tags"))
    callbacks = (
        hook for r in resources for op in r.operations for hook in op.callbacks
    )
    webhooks = (*lower_webhooks(types), *callbacks)
    schemas = with_tags(schemas, types.tags.made)
    if types.tags.made:
        resources = tuple(_with_tags(resource, schemas) for resource in resources)
    info = as_object(data.get("info"))
    return ir.Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or ""),
        description=str(info.get("description") or ""),
        servers=lower_servers(document, diagnostics),
        schemes=_by_use(schemes, data, resources),
        security=credentials.default,
        scopes=scopes_of(data.get("security"), schemes),
        resources=resources,
        license=_license(info),
        schemas=with_directions(schemas, resources, webhooks),
        webhooks=webhooks,
    )


def _with_tags(resource: ir.Resource, schemas: Mapping[str, ir.Schema]) -> ir.Resource:
    """The resource, the arguments of its methods as the tags of their bodies say."""
    operations = tuple(
        replace(op, body=with_fields(op.body, schemas)) if op.body else op
        for op in resource.operations
    )
    return replace(resource, operations=operations)


def _license(info: dict[str, Any]) -> str:
    told = as_object(info.get("license"))
    return str(told.get("identifier") or told.get("name") or "")


def _by_use(
    schemes: dict[str, ir.Scheme],
    data: dict[str, Any],
    resources: tuple[ir.Resource, ...],
) -> tuple[ir.Scheme, ...]:
    """Schemes in the order in which requirements name them, which is the author's."""
    required = list(alternatives(data.get("security"), schemes) or ())
    for resource in resources:
        required += [t for op in resource.operations for t in op.security or ()]
    named = dict.fromkeys(name for together in required for name in together)
    return tuple(
        schemes[name] for name in [*named, *(k for k in schemes if k not in named)]
    )
