"""What the operations of hours take and return."""

from __future__ import annotations

import datetime as _datetime

from .._runtime.models import Model


class Hours(Model):
    """What `hours.get` returns."""

    open: _datetime.time | None = None
