"""What the operations of reports take and return."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.models import Model


class Filter(Model):
    since: _datetime.date
    kinds: list[str] | None = None


class FilterInput(TypedDict):
    """`Filter` as a dict, with its keys as on the wire."""

    since: _datetime.date | str
    kinds: NotRequired[Sequence[str]]
