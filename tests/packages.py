"""Generated packages on the disk: written, read again, imported, many of them checked at once."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import codegen

HOUSE = Path(codegen.__file__).parent
QUIET = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "PYRIGHT_PYTHON_GLOBAL_NODE": "1"}
"""The environment in which pyright says nothing of itself."""
COPIED = ("_runtime/", "_testing/")
"""What is copied into every package."""
_PLACES = {
    "whole": re.compile(r"\bfrom \.+(?:_runtime|runtime)\."),
    "faking": re.compile(r"\bfrom \.+_testing\."),
}
"""The folders of its one copy for all of them, which is checked with `codegen` itself."""


def tree(folder: Path) -> dict[str, str]:
    """The files of a folder, by their path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


def put(folder: Path, files: Mapping[str, str]) -> None:
    """Write these files into a folder."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())


def compare(expected: Path, found: Mapping[str, str]) -> None:
    """A folder has to hold these files and no others; UPDATE_GOLDEN makes it so."""
    if os.environ.get("UPDATE_GOLDEN"):
        for path in tree(expected).keys() - found.keys():
            (expected / path).unlink()
        put(expected, found)
    assert tree(expected) == found


@contextmanager
def importable(files: Mapping[str, str], package: str) -> Iterator[None]:
    """The files as a package that can be imported, forgotten afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        put(Path(folder, package), files)
        sys.path.insert(0, folder)
        try:
            yield
        finally:
            sys.path.remove(folder)
            for module in [m for m in sys.modules if m.split(".")[0] == package]:
                del sys.modules[module]


def put_copied(folder: Path) -> None:
    """Put the runtime and what fakes are made of into a folder, for all packages there."""
    for name, source in zip(_PLACES, ("runtime", "faking"), strict=True):
        files = tree(HOUSE / source)
        put(folder / name, sharing(files))


def sharing(files: Mapping[str, str]) -> dict[str, str]:
    """A package whose runtime is that of the folder `whole`, its fakes those of `faking`,
    so that a checker reads them once."""
    own = {path: text for path, text in files.items() if not path.startswith(COPIED)}
    for folder, place in _PLACES.items():
        own = {path: place.sub(f"from {folder}.", text) for path, text in own.items()}
    return own


def check_types(folder: Path, packages: Iterable[str]) -> None:
    """Strict mypy and pyright have to find nothing in packages that share their copies."""
    ignored = ", ".join(f'"{name}"' for name in _PLACES)
    config = f'{{"typeCheckingMode": "strict", "ignore": [{ignored}]}}'
    (folder / "pyrightconfig.json").write_text(config)
    (folder / "mypy.ini").write_text("[mypy]\nstrict = true\n")
    run(folder, "-m", "mypy", *(word for name in packages for word in ("-p", name)))
    run(folder, "-m", "pyright", "--pythonpath", sys.executable, "-p", ".")


def run(folder: Path, *words: str) -> None:
    """Run Python there; it has to find nothing."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        capture_output=True,
        text=True,
        env=os.environ | QUIET,
    )
    assert not done.returncode, (done.stdout + done.stderr)[-8000:]
