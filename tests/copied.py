"""What is copied into every package, once for many of them: a checker reads it once, too."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import codegen

IGNORED = ["whole", "faking"]
"""The folders of the one copy, which is checked with `codegen` itself."""
_HOUSE = Path(codegen.__file__).parent
_PLACES = {
    "whole": re.compile(r"\bfrom \.+(?:_runtime|runtime)\."),
    "faking": re.compile(r"\bfrom \.+_testing\."),
}


def put_copied(folder: Path) -> None:
    """Put the runtime and what fakes are made of into a folder, for all packages there."""
    shutil.copytree(_HOUSE / "runtime", folder / "whole")
    faking = {
        path.name: path.read_text("utf-8") for path in (_HOUSE / "faking").glob("*.py")
    }
    (folder / "faking").mkdir()
    for name, text in sharing(faking).items():
        (folder / "faking" / name).write_text(text, "utf-8")


def sharing(files: Mapping[str, str]) -> dict[str, str]:
    """A package whose runtime is that of the folder `whole`, its fakes those of `faking`."""
    copied = ("_runtime/", "_testing/")
    own = {path: text for path, text in files.items() if not path.startswith(copied)}
    for folder, place in _PLACES.items():
        own = {path: place.sub(f"from {folder}.", text) for path, text in own.items()}
    return own
