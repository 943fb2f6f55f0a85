"""What operations are called: their resources and their methods, as words.

One way for both places that need it: `normalize` names schemas after operations, `plan`
makes identifiers of the same words.
"""

from __future__ import annotations

from .candidates import Described, without_tail
from .names import Named, name_operations
from .paths import is_item, listed

__all__ = ["Described", "Named", "is_item", "listed", "name_operations", "without_tail"]
