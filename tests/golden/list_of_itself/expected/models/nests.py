"""What the operations of nests take and return."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Nest = TypeAliasType("Nest", "list[Nest]")
