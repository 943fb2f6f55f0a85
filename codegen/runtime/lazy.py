"""Names that are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


def attach(package: str, places: dict[str, str], name: str) -> Any:
    """Find `name` in the module that `places` tells; for a package's `__getattr__`.

    What was found is kept in the package, so it is asked for once. Raises
    `AttributeError` for a name that `places` does not have.
    """
    if name not in places:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    value = getattr(import_module(places[name], package), name)
    setattr(sys.modules[package], name, value)
    return value
