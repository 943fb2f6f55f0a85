"""The emission stage: the IR and its plan become the files of a client.

Views decide, templates lay out. Text of the documentation becomes source in two places:
`source.lit` makes literals of it, `prose.doc` docstrings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen import ir
from codegen.plan import Plan

from .calls import body_keyword
from .clients import client_view
from .models import ModelModule
from .package import OWN, init_view, readme_view, runtime_view
from .resources import ResourceModule
from .roles import roles
from .shipping import offered, runtime, shipped
from .templates import render
from .world import World

__all__ = ["emit"]


@dataclass(frozen=True, slots=True)
class Used:
    """What generated code uses of the runtime, in the order in which it was met."""

    names: dict[str, None]
    parts: dict[str, None]

    def add(self, names: Iterable[str]) -> None:
        self.names.update((name, None) for name in names)


def emit(api: ir.Api, plan: Plan) -> dict[str, str]:
    """Return the files of the client: path within the package to text, in order."""
    world = World(api, plan, roles=roles(api, plan))
    used = Used(dict.fromkeys(OWN, None), {"unions": None} if world.chooses() else {})
    files = {
        **_client(world, used),
        **_resources(world, used),
        **_models(world, used),
        **_runtime(used),
    }
    files["__init__.py"] = render("init.py.jinja", init_view(world, used.names))
    files["README.md"] = render("README.md.jinja", readme_view(world))
    files["py.typed"] = ""
    return dict(sorted(files.items()))


def _client(world: World, used: Used) -> dict[str, str]:
    view, names = client_view(world)
    used.add(names)
    return {"client.py": render("client.py.jinja", view)}


def _resources(world: World, used: Used) -> dict[str, str]:
    files = {"resources/__init__.py": _package("The resources of the client.")}
    for resource in world.api.resources:
        names = world.plan.resources[resource.key]
        module = ResourceModule(world, resource, names)
        text = render("resource.py.jinja", module.view())
        used.add(module.imports.of(".._runtime"))
        used.parts.update(_parts(resource))
        files[f"resources/{names.attribute}.py"] = text
    return files


def _models(world: World, used: Used) -> dict[str, str]:
    files = {"models/__init__.py": _package("What the operations take and return.")}
    modules: dict[str, list[ir.Schema]] = {}
    for name, names in world.plan.schemas.items():
        if name in world.api.schemas:
            modules.setdefault(names.module, []).append(world.api.schemas[name])
    for name, schemas in modules.items():
        module = ModelModule(world, name, sorted(schemas, key=lambda s: s.name))
        files[f"models/{name}.py"] = render("models.py.jinja", module.view())
        used.add(module.imports.of(".._runtime"))
    return files


def _package(words: str) -> str:
    return render("package.py.jinja", words)


def _parts(resource: ir.Resource) -> dict[str, None]:
    """The parts of the runtime that are found by a keyword of the call."""
    bodies = [o.body for o in resource.operations if o.body is not None]
    return {f"{body_keyword(body.media_type)}_body": None for body in bodies}


def _runtime(used: Used) -> dict[str, str]:
    whole = runtime()
    modules = shipped(used.names, used.parts, whole)
    files = {f"_runtime/{name}.py": whole.texts[name] for name in modules}
    offers = offered(modules, whole)
    used.add(offers)
    view = runtime_view(whole.doc, offers)
    files["_runtime/__init__.py"] = render("init.py.jinja", view)
    return files
