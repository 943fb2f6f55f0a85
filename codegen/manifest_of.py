"""The manifest of a build: what it was made from, what it holds, what a caller sees."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from msgspec import to_builtins

from . import __version__
from .config import Client
from .manifest import Manifest, digest
from .pipeline import Build
from .settings import Settings


def make(client: Client, build: Build) -> Manifest:
    """The manifest of what `build` gave."""
    from .surface import surface

    return Manifest(
        codegen=__version__,
        settings=settings_data(client.settings),
        inputs=inputs(client, build),
        outputs={path: digest(text.encode()) for path, text in build.files.items()},
        pins=build.pins,
        surface=surface(build.api, build.plan),
    )


def settings_data(settings: Settings) -> dict[str, Any]:
    """What of the configuration bears on the output; the sources are listed as inputs."""
    return {
        **_given(settings),
        "exclude": list(settings.exclude),
        "include": list(settings.include),
        "package": settings.package,
        "server": settings.server,
        "title": settings.title,
        "types": dict(settings.types),
        "unify": settings.unify,
    }


def _given(settings: Settings) -> dict[str, Any]:
    """What most clients do not say: listed only where it is said."""
    overrides: Mapping[str, Any] = to_builtins(settings.overrides)
    said = {
        "models": settings.models,
        "only": to_builtins(settings.only) if settings.only else {},
        "overlays": list(settings.overlays),
        "project": settings.project,
        "overrides": {key: value for key, value in overrides.items() if value},
        "without": to_builtins(settings.without) if settings.without else {},
    }
    given = {key: value for key, value in said.items() if value}
    return cast("dict[str, Any]", json.loads(json.dumps(given, default=str)))


def inputs(client: Client, build: Build) -> dict[str, str]:
    """Every file that was read, with its hash, relative to the configuration's folder."""
    root = client.settings.root
    read = (
        s for f in (*build.fragments, *build.overlays) for s in (f.source, *f.others)
    )
    sources = {source.name: source for source in read}
    files = {name: os.path.join(root, name) for name in sources if _is_file(name)}
    base = client.base or _common_folder(files.values())
    return {
        _relative(files[name], base) if name in files else name: digest(
            source.text.encode("utf-8", "surrogatepass")
        )
        for name, source in sources.items()
    }


def _is_file(name: str) -> bool:
    return name != "<stdin>" and "://" not in name


def _common_folder(files: Iterable[str]) -> str:
    folders = sorted({os.path.dirname(os.path.normpath(file)) for file in files})
    return os.path.commonpath(folders) if folders else ""


def _relative(file: str, base: str | Path) -> str:
    """A file as seen from the folder `base`, the same in every locale."""
    try:
        name = os.path.relpath(file, base).replace(os.sep, "/")
    except ValueError:  # another drive
        name = os.path.basename(file)
    return os.fsencode(name).decode("utf-8", "surrogateescape")
