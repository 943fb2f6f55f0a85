"""What the operations of odd take and return."""

from __future__ import annotations

from typing import Any, TypeAlias

Anything: TypeAlias = Any
"""Whatever it is."""

Nothing: TypeAlias = None
