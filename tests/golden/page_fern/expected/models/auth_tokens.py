"""What the operations of auth tokens take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

AuthTokenKind: TypeAlias = Literal["long", "short"]
