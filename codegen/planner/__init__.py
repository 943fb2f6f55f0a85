"""Names and modules for everything in an API: gathered first, then given in a fixed order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import ir
from ..diagnostics import Diagnostics
from ..plan import Plan, ResourceNames, SchemaNames
from ..renaming import Renaming
from ..reserved import INIT_NAMES, TOP_NAMES
from .clients import plan_credentials, plan_resources, plan_webhooks
from .methods import plan_methods
from .schemas import plan_schemas

if TYPE_CHECKING:
    from ..settings import Pins, Settings

__all__ = ["plan"]


def plan(
    api: ir.Api, settings: Settings, pins: Pins, diagnostics: Diagnostics
) -> tuple[Plan, dict[str, str]]:
    """The plan of an API, and the names of its operations for the manifest."""
    package, told = settings.package, Renaming(settings, diagnostics)
    operations = plan_methods(api, pins.operations, told)
    schemas = plan_schemas(api, told)
    resources = plan_resources(api, schemas)
    planned = Plan(
        package=package,
        resources=resources,
        operations=operations,
        schemas=schemas,
        credentials=plan_credentials(api, package),
        exports=_exports(schemas, resources),
        webhooks=plan_webhooks(api),
    )
    pinned = {
        f"{method} {path}": names.method
        for (method, path), names in sorted(operations.items())
        if (method, path) not in told.given
    }
    told.report(api)
    return planned, pinned


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
