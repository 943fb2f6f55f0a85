"""What importing a client costs beside importing the two libraries it needs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .cost import python, said, typical

LIBRARIES = "import httpx2, pydantic"
LOADED = "import sys; print(sum(name.startswith('{0}.') for name in sys.modules))"


def imports(package: str, folder: Path) -> Iterator[str]:
    """The package, its client, one resource, and all that it exports."""
    empty = typical(python("-c", "pass"), folder).seconds
    bare = typical(python("-c", LIBRARIES), folder)
    yield bare._replace(seconds=bare.seconds - empty).row(
        f"{LIBRARIES}, without Python"
    )
    resource = _first_resource(folder / package)
    client = f"import {package}; {package}.Client"
    for code, aim in (
        (f"import {package}", ""),
        (f"{client}()", " (aim: 1.5)"),
        (f"{client}().{resource}", ""),
        (f"import {package}; [getattr({package}, n) for n in {package}.__all__]", ""),
    ):
        found = typical(python("-c", code), folder)
        seconds = found.seconds - empty
        times = f"× {seconds / (bare.seconds - empty):.2f}{aim}"
        shown = code if len(code) < 46 else f"import {package}; everything"
        of = f", {_loaded(code, package, folder)} modules"
        yield found._replace(seconds=seconds).row(shown, times + of)


def _first_resource(package: Path) -> str:
    names = sorted(file.stem for file in (package / "resources").glob("[!_]*.py"))
    return names[0]


def _loaded(code: str, package: str, folder: Path) -> int:
    """How many modules of the package an import loads."""
    command = python("-c", f"{code}\n{LOADED.format(package)}")
    return int(said(command, folder)[-1])
