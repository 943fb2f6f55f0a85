"""The names in a module of models where the classes are another library's."""

from __future__ import annotations

import ast
from functools import cached_property

from msgspec import Struct, field

from codegen.classes import Classes

from .imports import Imports
from .syntax import Syntax
from .world import World


class StyledNames(Struct, dict=True):
    """Reads the syntax of that library for the module `here`, and imports what it names."""

    world: World
    classes: Classes
    here: str
    imports: Imports = field(default_factory=Imports)

    @cached_property
    def syntax(self) -> Syntax:
        """Reads expressions; what the library named by itself is written out."""
        known = frozenset(self.classes.names.values())
        definitions = self.classes.definitions.items()
        extra = ((name, node) for name, node in definitions if name not in known)
        inlined = {name: node for name, node in extra if isinstance(node, ast.expr)}
        return Syntax(self.of, inlined)

    def of(self, name: str) -> str:
        """The name of a class, of something imported, or of a builtin."""
        if name in self.classes.names:
            name = self.classes.names[name]
            place = self.world.places.get(name)
            if place != self.here:
                self.imports.name(f".{place}", name)
        elif name in self.classes.imports:
            module, own = self.classes.imports[name]
            module = f"..{module}" if module.startswith("_runtime") else module
            if own == name:
                return self.imported(module, name)
            self.imports.name(module, f"{own} as {name}")
        return name

    def imported(self, module: str, name: str) -> str:
        """Something imported; under a private name where a class is called so."""
        if name in self.world.classes:
            return self.imports.private(module, name)
        return self.imports.name(module, name)
