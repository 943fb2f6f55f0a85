"""The parts of the runtime that a client needs, and what its tests need, copied verbatim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from msgspec import Struct

FOLDER = Path(__file__).parent.parent / "runtime"
PACKAGE = "_runtime"
FAKING = Path(__file__).parent.parent / "faking"
TESTING = "_testing"
"""Where what tests need comes from, and what it is called in a client."""


class Runtime(Struct, frozen=True):
    """The runtime as text, with who defines what and who imports whom."""

    texts: Mapping[str, str]
    """Module to source, in alphabetical order."""
    exports: Mapping[str, str]
    """Public name to the module that defines it, the first where several do."""
    needs: Mapping[str, tuple[str, ...]]
    """Module to the modules that it imports."""


BASE = ("__init__",)
CORE = ("client", "resource")


@cache
def runtime() -> Runtime:
    """The modules of `codegen/runtime`, read once."""
    return _read(FOLDER)


@cache
def faking() -> Runtime:
    """What `testing.py` of a client is made of, which imports the runtime's copy."""
    return _read(FAKING, ("from ..runtime.", f"from ..{PACKAGE}."))


def _read(folder: Path, *renamed: tuple[str, str]) -> Runtime:
    texts = {p.stem: p.read_text("utf-8") for p in sorted(folder.glob("*.py"))}
    for old, new in renamed:
        texts = {name: text.replace(old, new) for name, text in texts.items()}
    exports: dict[str, str] = {}
    for module, text in texts.items():
        for found in _DEFINITION.finditer(text):
            exports.setdefault(found[1], module)
    needs = {name: _needs(text, texts) for name, text in texts.items()}
    return Runtime(texts, exports, needs)


def defining(module: str, name: str) -> str:
    """The module to import a name from: of the runtime, the one that defines it."""
    package = module.strip(".")
    if package not in (PACKAGE, TESTING):
        return module
    whole = runtime() if package == PACKAGE else faking()
    return f"{module}.{whole.exports[name.partition(' ')[0]]}"


_DEFINITION = re.compile(
    r"^(?:class |def |(?=\w+(?:: .*)? = ))([A-Za-z]\w*)", re.MULTILINE
)
_FROM_RUNTIME = re.compile(rf"^from \.\.{PACKAGE}\.(\w+) import", re.MULTILINE)
_IMPORT = re.compile(
    r"^(?: {4})?from \.(\w*) import (?:\(([^)]*)\)|(.*))", re.MULTILINE
)


def _imports(text: str) -> Iterator[tuple[str, list[str]]]:
    """The relative imports at a module's top, those for the checker too."""
    head = re.split(
        r"^(?:def|class|async def|@)", text, maxsplit=1, flags=re.MULTILINE
    )[0]
    for found in _IMPORT.finditer(head):
        listed = (found[2] or found[3]).split(",")
        yield found[1], [name.split()[0] for name in listed if name.strip()]


def _needs(text: str, known: Mapping[str, str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for module, names in _imports(text):
        wanted = [module] if module else names
        found.update((name, None) for name in wanted if name in known)
    return tuple(found)


def shipped(modules: Iterable[str], whole: Runtime) -> list[str]:
    """These modules and all that they import, in alphabetical order."""
    waiting, found = [*BASE, *modules], dict[str, None]()
    while waiting:
        module = waiting.pop()
        if module not in found and module in whole.texts:
            found[module] = None
            waiting.extend(whole.needs[module])
    return sorted(found)


def parts_used(texts: Iterable[str]) -> Iterator[str]:
    """The modules of the runtime that what tests need imports."""
    for text in texts:
        yield from _FROM_RUNTIME.findall(text)
