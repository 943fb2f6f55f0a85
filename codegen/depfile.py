"""What a package was made from, for build engines: a rule as compilers write it (`-MD -MP`).

Make, Ninja and what builds on them read it. Folders that were searched are inputs, too: a
page that is added or removed changes the folder's time. So is the generator. Every input is
a target of its own without a recipe, so that one that is gone is no error.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from glob import glob
from pathlib import Path

from .config import Client
from .diagnostics import Diagnostics
from .load.sources import files_of, folder_of, folders_below
from .manifest import LOCK
from .manifest_of import inputs
from .pipeline import Build
from .write_file import write_file

_SPECIAL = re.compile(r"([ #\\:])")


def inputs_of(client: Client, build: Build) -> Iterator[Path]:
    """Every file and folder that a client depends on."""
    settings = client.settings
    base = client.base or settings.root
    for name in inputs(client, build):
        if os.path.isfile(base / name):
            yield base / name
    for given in settings.sources:
        yield from files_of(given, settings.root, Diagnostics())
        yield from _folders(given, client)
    yield from (settings.root / name for name in settings.overlays)
    yield Path(__file__).with_name("__init__.py")


def _folders(given: str, client: Client) -> Iterator[Path]:
    """The folders in which a new file would be a source; never the output's own."""
    root, output = client.settings.root, client.output
    path = root / given
    if path.is_file() or given == "-" or "://" in given:
        return
    found: Iterable[str] = glob(os.path.dirname(given) or ".", root_dir=root)
    if path.is_dir() or "**" in given:
        found = folders_below(folder_of(given, root))
    for folder in (Path(os.path.normpath(root / name)) for name in found):
        if output is None or output not in (folder, *folder.parents):
            yield folder


def save(file: Path, outputs: Iterable[Path], needed: Iterable[Path]) -> None:
    """Write the rule, and give the manifests the time of this run: what did not change
    keeps its time, and an engine that compares times would never be done. Raises OSError.
    """
    locks = [output / LOCK for output in outputs]
    names = dict.fromkeys(map(_escaped, sorted(set(needed))))
    rule = f"{' '.join(map(_escaped, locks))}: \\\n  " + " \\\n  ".join(names)
    alone = "".join(f"\n{name}:\n" for name in names)
    write_file(file, f"{rule}\n{alone}")
    for lock in locks:
        os.utime(lock)


def _escaped(path: Path) -> str:
    """A path as it is written in a rule, as seen from the working directory."""
    shown = os.path.relpath(path).replace(os.sep, "/")
    return _SPECIAL.sub(r"\\\1", shown).replace("$", "$$")
