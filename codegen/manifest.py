"""`codegen.lock`: what a package was made from, what it holds, the names that stay."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from . import __version__
from .config import Client
from .diagnostics import At, Diagnostics
from .pipeline import Build
from .places import shown_path
from .regular import content
from .settings import Pins, Settings

NOWHERE = {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP}
"""Why there is no manifest, and no package."""
LOCK = "codegen.lock"
WIDTH = 100
DEEP = 6
"""The lock file: its name, the width of its lines, and the indentation from which on a
value stands on one line if it fits."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a lock file says. Hashes are hexadecimal SHA-256."""

    codegen: str
    settings: Mapping[str, Any]
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]
    pins: Pins
    surface: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """The lock file as it lay there: `text` None is no file, `manifest` None a damaged
    one, of which nothing is believed."""

    text: str | None = None
    manifest: Manifest | None = None

    @property
    def outputs(self) -> Mapping[str, str]:
        return self.manifest.outputs if self.manifest else {}

    @property
    def pins(self) -> Pins:
        return self.manifest.pins if self.manifest else Pins()


def read(output: Path, diagnostics: Diagnostics) -> Found:
    """The manifest in a package's directory, as far as there is one."""
    try:
        data = content(output / LOCK)
    except OSError as error:
        if error.errno in NOWHERE:
            return Found()
        return _damaged(output, "", error.strerror or str(error), diagnostics)
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    try:
        return Found(text, parse(text))
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        return _damaged(output, text, str(error), diagnostics)


def _damaged(output: Path, text: str, reason: str, diagnostics: Diagnostics) -> Found:
    file = shown_path(output / LOCK)
    diagnostics.warning(
        "manifest-damaged",
        f"the manifest cannot be read ({reason})",
        At(file),
        "restore it from version control; without it nothing is known about the files"
        " beside it and the names given so far",
    )
    return Found(text)


def parse(text: str) -> Manifest:
    """A manifest from its text; raises ValueError or LookupError where it is none."""
    data = json.loads(text)
    pins = data["pins"]
    return Manifest(
        codegen=str(data["codegen"]),
        settings=_table(data["settings"]),
        inputs=_strings(data["inputs"]),
        outputs=_paths(_strings(data["outputs"])),
        pins=Pins(_strings(pins["schemas"]), _strings(pins["operations"])),
        surface=_table(data["surface"]),
    )


def _table(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("dict[str, Any]", value)


def _strings(value: object) -> dict[str, str]:
    table = _table(value)
    if not all(isinstance(item, str) for item in table.values()):
        raise ValueError("not a string")
    return table


def _paths(outputs: dict[str, str]) -> dict[str, str]:
    """Refuse what leads out of the package: these files may be removed one day."""
    for path in outputs:
        if (
            os.path.isabs(path)
            or "\\" in path
            or ":" in path
            or ".." in path.split("/")
        ):
            raise ValueError(f"`{path}` is not a path within the package")
    return outputs


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


def digest(data: bytes) -> str:
    """The hash by which files are told apart, in hexadecimal digits."""
    return sha256(data).hexdigest()


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
    overrides: Mapping[str, Any] = asdict(settings.overrides)
    said = {
        "models": settings.models,
        "only": asdict(settings.only) if settings.only else {},
        "overlays": list(settings.overlays),
        "project": settings.project,
        "overrides": {key: value for key, value in overrides.items() if value},
        "without": asdict(settings.without) if settings.without else {},
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
    try:
        return os.path.relpath(file, base).replace(os.sep, "/")
    except ValueError:  # another drive
        return os.path.basename(file)


def dump(manifest: Manifest) -> str:
    """The text of the lock file: sorted, what fits on one line there, the rest exploded."""
    data = {
        "codegen": manifest.codegen,
        "inputs": dict(manifest.inputs),
        "outputs": dict(manifest.outputs),
        "pins": {
            "operations": dict(manifest.pins.operations),
            "schemas": dict(manifest.pins.schemas),
        },
        "settings": dict(manifest.settings),
        "surface": dict(manifest.surface),
    }
    return _dump(data, "", 0) + "\n"


_line = json.JSONEncoder(sort_keys=True).encode


def _dump(value: Any, indent: str, used: int) -> str:
    """`used` is what stands before the value on its line."""
    if not value or not isinstance(value, dict | list):
        return _line(value)
    if len(indent) >= DEEP:
        line = _line(value)
        if len(indent) + used + len(line) < WIDTH:
            return line
    inner = indent + "  "
    if isinstance(value, list):
        rows = [_dump(item, inner, 0) for item in cast("Iterable[Any]", value)]
        return f"[\n{inner}" + f",\n{inner}".join(rows) + f"\n{indent}]"
    table = cast("dict[str, Any]", value)
    keys = {key: _line(key) for key in sorted(table)}
    rows = [
        f"{text}: {_dump(table[key], inner, len(text) + 2)}"
        for key, text in keys.items()
    ]
    return f"{{\n{inner}" + f",\n{inner}".join(rows) + f"\n{indent}}}"
