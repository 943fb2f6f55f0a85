"""What the operations of me take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

MeListAnswersSort: TypeAlias = Literal["votes", "activity"]

MeListBadgesSort: TypeAlias = Literal["rank", "name"]
