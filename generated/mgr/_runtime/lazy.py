"""Names that are imported when they are first used (PEP 562)."""

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any


def attach(package: str, places: dict[str, str], name: str) -> Any:
    """Find `name`, once, in the module that `places` tells; else `AttributeError`."""
    if name not in places:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    value = getattr(import_module(places[name], package), name)
    setattr(sys.modules[package], name, value)
    return value


def part(name: str) -> Any:
    """Return a module of the runtime that only clients have whose API needs it, or None."""
    where = f".{name}", __package__
    return import_module(*where) if find_spec(*where) else None
