"""`codegen.lock`: what a package was made from, what it holds, the names that stay."""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from msgspec import Struct

from . import __version__
from .diagnostics import At, Diagnostics
from .places import shown_path
from .regular import content, reason, way_out
from .settings import Pins

NOWHERE = {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP}
"""Why there is no manifest, and no package."""
LOCK = "codegen.lock"


class Manifest(Struct, frozen=True):
    """What a lock file says. Hashes are hexadecimal SHA-256."""

    codegen: str
    settings: Mapping[str, Any]
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]
    pins: Pins
    surface: Mapping[str, Any]


class Found(Struct, frozen=True):
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
        return _damaged(output, "", reason(error), diagnostics, way_out(error))
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    try:
        return Found(text, parse(text))
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        return _damaged(output, text, str(error), diagnostics)


def _damaged(
    output: Path, text: str, why: str, diagnostics: Diagnostics, way: str = ""
) -> Found:
    file = shown_path(output / LOCK)
    diagnostics.warning(
        "manifest-damaged",
        f"the manifest cannot be read ({why})",
        At(file),
        f"{way or 'restore it from version control'}; without it nothing is known about"
        " the files beside it and the names given so far",
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
        pins=Pins(
            _strings(pins["schemas"]),
            _strings(pins["operations"]),
            _resources(_table(data["surface"])),
        ),
        surface=_table(data["surface"]),
    )


def _resources(surface: Mapping[str, Any]) -> dict[str, str]:
    """By method and path, what each operation is a method of."""
    found: dict[str, str] = {}
    for name, operation in _table(surface.get("operations", {})).items():
        found[str(_table(operation).get("http"))] = name.rpartition(".")[0]
    return found


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
        odd = not set(path).isdisjoint("\\:\0")
        if odd or os.path.isabs(path) or ".." in path.split("/"):
            raise ValueError(f"`{path}` is not a path within the package")
    return outputs


def is_later(version: str) -> bool:
    """Whether a version of codegen is later than this one, as far as numbers tell."""
    return _numbers(version) > _numbers(__version__)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall("[0-9]+", version)]


def digest(data: bytes) -> str:
    """The hash by which files are told apart, in hexadecimal digits."""
    return sha256(data).hexdigest()
