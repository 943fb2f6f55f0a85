"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

SortDir: TypeAlias = Literal["asc", "desc"]
