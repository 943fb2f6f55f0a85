"""The emission stage: the IR and its plan become the files of a client.

Views decide, templates lay out. Text of the documentation becomes source in two places:
`source.lit` makes literals of it, `prose.doc` docstrings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from codegen import ir
from codegen.classes import Classes
from codegen.plan import Plan

from .clients import client_view
from .credentials import credentials
from .decoding import decoding
from .fakes import FakeModule
from .limits import Allowed
from .models import ModelModule
from .package import OWN, init_view
from .project import project_view
from .readme import models_readme_view, readme_view
from .reference import reference_view
from .resources import ResourceModule
from .roles import roles
from .shipping import (
    CORE,
    PACKAGE,
    TESTING,
    faking,
    parts_used,
    runtime,
    shipped,
)
from .templates import render
from .testing import testing_view
from .webhooks import WebhooksModule
from .world import World

if TYPE_CHECKING:
    from .styled import StyledModule

__all__ = ["emit"]


def emit(
    api: ir.Api, plan: Plan, project: bool = False, styled: Classes | None = None
) -> dict[str, str]:
    """Return the files of the client: path within the package to text, in order.

    With `project` the package is a distribution of its own, with a pyproject.toml. `styled`
    are classes that stand for our models, where the user wants another style.
    """
    world = World(api, plan, roles=roles(api, plan), styled=styled)
    used = decoding(world)
    files = _models(world, used)
    if api.resources:
        files = {**files, "api.md": render("api.md.jinja", reference_view(world))}
        used.update(CORE, (runtime().exports[name] for name in OWN))
        files |= {**_client(world, used), **_resources(world, used)}
        files |= _fakes(world, used)
    if api.webhooks:
        files |= _webhooks(world, used)
    if any(credential.client for credential in credentials(world)):
        used.update(("bodies", "form_body"))
    parts = shipped(used, runtime())
    files |= {f"{PACKAGE}/{name}.py": runtime().texts[name] for name in parts}
    files["__init__.py"] = render("init.py.jinja", init_view(world, parts))
    files["README.md"] = _readme(world)
    files["py.typed"] = ""
    if project:
        files["pyproject.toml"] = render("pyproject.toml.jinja", project_view(world))
    return dict(sorted(files.items()))


def _readme(world: World) -> str:
    if world.api.resources:
        return render("README.md.jinja", readme_view(world))
    return render("README-models.md.jinja", models_readme_view(world))


def _webhooks(world: World, used: set[str]) -> dict[str, str]:
    module = WebhooksModule(world)
    text = render("webhooks.py.jinja", module.view())
    used.update([*module.imports.runtime(), "signatures"])
    return {"webhooks.py": text}


def _client(world: World, used: set[str]) -> dict[str, str]:
    view, modules = client_view(world)
    used.update(modules)
    return {"client.py": render("client.py.jinja", view)}


def _resources(world: World, used: set[str]) -> dict[str, str]:
    files = {"resources/__init__.py": _package("The resources of the client.")}
    for resource in world.api.resources:
        names = world.plan.resources[resource.key]
        module = ResourceModule(world, resource, names)
        text = render("resource.py.jinja", module.view())
        used.update(module.imports.runtime())
        used.update(_parts(resource))
        files[f"resources/{names.attribute}.py"] = text
    return files


def _fakes(world: World, used: set[str]) -> dict[str, str]:
    """What tests import; the client imports nothing of it."""
    files = {"fakes/__init__.py": _package("The stubs of a fake.")}
    allowed, parts = Allowed(world), {"fakes"}
    for resource in world.api.resources:
        names = world.plan.resources[resource.key]
        module = FakeModule(world, resource, names, allowed)
        path = f"fakes/{names.attribute}.py"
        files[path] = render("fake.py.jinja", module.view())
        parts.update(module.imports.runtime(TESTING))
    files["testing.py"] = render("testing.py.jinja", testing_view(world, allowed))
    texts = {name: faking().texts[name] for name in shipped(parts, faking())}
    used.update(parts_used(texts.values()))
    return files | {f"{TESTING}/{name}.py": text for name, text in texts.items()}


def _models(world: World, used: set[str]) -> dict[str, str]:
    files = {"models/__init__.py": _package("What the operations take and return.")}
    modules: dict[str, list[ir.Schema]] = {}
    by_class = sorted(world.plan.schemas.items(), key=lambda item: item[1].name)
    for name, names in by_class:
        if name in world.api.schemas:
            modules.setdefault(names.module, []).append(world.api.schemas[name])
    for name, schemas in modules.items():
        module = _module(world, name, schemas)
        files[f"models/{name}.py"] = render("models.py.jinja", module.view())
        used.update(module.imports.runtime())
    return files


def _module(
    world: World, name: str, schemas: Sequence[ir.Schema]
) -> ModelModule | StyledModule:
    if world.styled is None:
        return ModelModule(world, name, schemas)
    from .styled import StyledModule

    return StyledModule(world, world.styled, name, schemas)


def _package(words: str) -> str:
    return render("package.py.jinja", words)


def _parts(resource: ir.Resource) -> Iterator[str]:
    """The parts of the runtime that are found by a keyword of the call."""
    for operation in resource.operations:
        for body in operation.bodies:
            others = map(ir.written_as, body.choices)
            for kind in dict.fromkeys((body.written, *others)):
                yield from ("bodies", f"{kind}_body") if kind != "json" else ()
            told = (body.encoding or {}).values()
            if any("style" in each or "explode" in each for each in told):
                yield "form_body"
        if any(param.location == "cookie" for param in operation.params):
            yield "cookies"
        if operation.server is not None:
            yield "servers"
