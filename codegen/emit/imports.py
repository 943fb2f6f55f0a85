"""What a module imports, gathered while its views are built and printed sorted."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache

from msgspec import Struct, field

from .layout import WIDTH
from .shipping import PACKAGE, defining
from .source import width

_DIGITS = re.compile(r"(\d+)")


class Imports(Struct):
    """What a module imports: gathered while its views are built, printed sorted."""

    modules: set[str] = field(default_factory=set[str])
    """Standard modules, imported privately: `import uuid as _uuid`."""
    names: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    plain: set[str] = field(default_factory=set[str])
    """Other distributions, imported as modules."""

    def private(self, module: str, name: str) -> str:
        """The name, imported under a private one."""
        self.name(module, f"{name} as _{name}")
        return f"_{name}"

    def module(self, name: str) -> str:
        self.modules.add(name)
        return "_" + name.rpartition(".")[2]

    def name(self, module: str, name: str) -> str:
        self.names.setdefault(defining(module, name), set()).add(name)
        return name

    def runtime(self, copied: str = PACKAGE) -> list[str]:
        """The modules of the runtime, or of what tests need, that names are imported from."""
        parts = (module.lstrip(".").split(".") for module in self.names)
        return sorted(rest[0] for package, *rest in parts if package == copied)

    def render(self, indent: int = 0) -> str:
        """The statements, grouped and sorted as isort would."""
        groups: tuple[list[str], ...] = ([], [], [])
        for name in sorted(self.modules):
            groups[_group(name)].append(f"import {name} as {self.module(name)}")
        groups[1].extend(f"import {name}" for name in sorted(self.plain))
        for module in sorted(self.names, key=_module_key):
            for names in _statements(self.names[module]):
                groups[_group(module)].append(statement(module, names, indent))
        gap = "\n" + " " * indent
        return f"\n{gap}".join(gap.join(group) for group in groups if group)


def statement(module: str, names: Iterable[str], indent: int = 0) -> str:
    """`from module import names`, on one line where that fits."""
    names = list(names)
    line = f"from {module} import {', '.join(names)}"
    if indent + width(line) <= WIDTH:
        return line
    pad = " " * indent
    inner = "".join(f"{pad}    {name},\n" for name in names)
    return f"from {module} import (\n{inner}{pad})"


def _statements(names: Iterable[str]) -> list[list[str]]:
    """One statement for plain names, one for each that gets another name."""
    ordered = sorted(names, key=member_key)
    plain = [name for name in ordered if " " not in name]
    rows = [[plain] if plain else [], [[name] for name in ordered if " " in name]]
    return sorted(
        (row for part in rows for row in part), key=lambda r: member_key(r[0])
    )


def _group(module: str) -> int:
    if module.startswith("."):
        return 2
    return 0 if module.partition(".")[0] in sys.stdlib_module_names else 1


def _module_key(module: str) -> tuple[int, list[tuple[int, int, str]]]:
    rest = module.lstrip(".")
    return (len(rest) - len(module), _natural(rest.lower()))


@cache
def member_key(name: str) -> tuple[int, list[tuple[int, int, str]], str]:
    """Constants, then classes, then the rest, each in natural order."""
    return (_kind(name), _natural(name.lower()), name)


def all_key(name: str) -> tuple[int, list[tuple[int, int, str]]]:
    """The same for `__all__`, where capitals come first."""
    return (_kind(name), _natural(name))


def _kind(name: str) -> int:
    if len(name) > 1 and name.isupper():
        return 0
    return 1 if name[:1].isupper() else 2


def _natural(name: str) -> list[tuple[int, int, str]]:
    return [
        (0, int(part), "") if part.isdecimal() else (1, 0, part)
        for part in _DIGITS.split(name)
        if part
    ]
