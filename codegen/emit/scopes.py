"""Where a name is read, and what it is called there: some names hide others."""

from __future__ import annotations

from collections.abc import Set

from msgspec import Struct

from .imports import Imports

BUILTINS = frozenset(
    ["bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type"]
)
"""The builtins that annotations use."""


def may_hide(name: str) -> bool:
    """Whether a field or a method of this name could hide what annotations use."""
    return name in BUILTINS or not name.islower()


class Scope(Struct):
    """Where a name is read: a module's imports, and the names that hide others there.

    `hidden` are the names that a class (its fields, its methods) or a function (its
    parameters) takes; a builtin, a class or a helper of that name is reached by another.
    """

    imports: Imports
    hidden: Set[str]
    aliases: dict[str, str]
    """Private names of what is hidden somewhere in the module: `_Location`."""
    taken: Set[str] = frozenset()
    """Names of the API's classes: in `models` they come first, elsewhere ours do."""

    def builtin(self, name: str) -> str:
        if name not in self.hidden:
            return name
        return f"{self.imports.module('builtins')}.{name}"

    def standard(self, module: str, name: str) -> str:
        return f"{self.imports.module(module)}.{name}"

    def name(self, module: str, name: str) -> str:
        """A name of another module (or of this one, where `module` is empty)."""
        if name in self.taken and module.startswith("."):
            return self.imports.private(module, name)
        covered = name in self.hidden or name in self.taken
        if covered and module and not module.startswith("."):
            return f"{self.imports.module(module)}.{name}"
        return self.plain(module, name)

    def plain(self, module: str, name: str) -> str:
        """The same for a class of the API."""
        if module:
            self.imports.name(module, name)
        if name in self.hidden:
            return self.aliases.setdefault(name, f"_{name}")
        return name
