"""What the operations of searches take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class SearchByTime(Model):
    seconds: int
    created_at: _datetime.datetime | None = None


class SearchByTimeInput(TypedDict):
    """`SearchByTime` as a dict, with its keys as on the wire."""

    seconds: int


class SearchDepth(Model):
    depth: int
    created_at: _datetime.datetime | None = None


class SearchDepthInput(TypedDict):
    """`SearchDepth` as a dict, with its keys as on the wire."""

    depth: int


Search: TypeAlias = SearchDepth | SearchByTime

SearchInput: TypeAlias = (
    SearchDepth | SearchDepthInput | SearchByTime | SearchByTimeInput
)
