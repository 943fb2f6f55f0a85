"""The parts of the runtime that a client needs, copied verbatim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "runtime"


@dataclass(frozen=True, slots=True)
class Runtime:
    """The runtime as text, with who exports what and who imports whom."""

    texts: Mapping[str, str]
    """Module to source."""
    exports: Mapping[str, str]
    """Name that `__init__` offers to the module that defines it."""
    needs: Mapping[str, tuple[str, ...]]
    """Module to the modules that it imports."""
    doc: str
    """What the package says about itself."""


CORE = ("client", "lazy", "resource")


@cache
def runtime(folder: Path = FOLDER) -> Runtime:
    texts = {p.stem: p.read_text("utf-8") for p in sorted(folder.glob("*.py"))}
    init = texts.pop("__init__")
    exports = {
        name: module
        for module, names in _imports(init)
        for name in names
        if module in texts and name != "attach"
    }
    needs = {name: _needs(text, texts) for name, text in texts.items()}
    return Runtime(texts, exports, needs, init.partition("\n")[0].strip('"'))


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


def shipped(names: Iterable[str], parts: Iterable[str], whole: Runtime) -> list[str]:
    """The modules behind the names that generated code uses, and the `parts` that the
    runtime finds by itself; in alphabetical order."""
    waiting = [whole.exports[name] for name in names if name in whole.exports]
    waiting += [*CORE, *parts]
    found: dict[str, None] = {}
    while waiting:
        module = waiting.pop()
        if module not in found and module in whole.texts:
            found[module] = None
            waiting.extend(whole.needs[module])
    return sorted(found)


def offered(modules: Iterable[str], whole: Runtime) -> dict[str, str]:
    """What the trimmed `_runtime/__init__.py` offers: name to module."""
    kept = list(modules)
    return {name: module for name, module in whole.exports.items() if module in kept}
